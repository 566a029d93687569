package io.github.demarche.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.demarche.actor.State;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How the module is found, what it is called, and what happens without it. */
class ModuleTest {
    private final Warning warning = Warning.builder()
            .id("a")
            .addSpeaker(State.of("KOR"))
            .content(Text.of("en", "a visit"))
            .mode(WarningMode.ALERT)
            .build();

    @Test
    void isFoundByTheServiceLoader() throws IOException {
        assertThat(ObjectMapper.findModules())
                .filteredOn(module -> module.getModuleName().equals("demarche"))
                .hasOnlyElementsOfType(DemarcheModule.class)
                .hasSize(1);
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.readValue(mapper.writeValueAsString(warning), Warning.class))
                .isEqualTo(warning);
    }

    @Test
    void hasANameAndTheVersionOfTheBuild() {
        Module module = new DemarcheModule();
        assertThat(module.getModuleName()).isEqualTo("demarche");
        assertThat(module.version().getGroupId()).isEqualTo("io.github.demarche");
        assertThat(module.version().getArtifactId()).isEqualTo("demarche-jackson2");
        assertThat(module.version().isUnknownVersion()).isFalse();
        assertThat(module.version().toString()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void whoForgetsTheModuleIsToldWhenWriting() {
        assertThatThrownBy(() -> JsonMapper.builder().build().writeValueAsString(warning))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void readsStreams() throws IOException {
        String line = Mappers.JSON.write(warning) + '\n';
        try (MappingIterator<Statement> statements =
                Mappers.PLAIN.readerFor(Statement.class).readValues(line + line)) {
            assertThat(statements.readAll()).containsExactly(warning, warning);
        }
    }

    /** Jackson 2 throws checked exceptions, which the engine does not know of. */
    @Test
    void failuresOfStreamsArriveAsTheyAre() {
        IOException broken = new IOException("the disk is gone");
        assertThatThrownBy(() -> Mappers.PLAIN.readValue(
                        new SequenceInputStream(
                                new ByteArrayInputStream("{\"type\": \"warning\", ".getBytes(StandardCharsets.UTF_8)),
                                new InputStream() {
                                    @Override
                                    public int read() throws IOException {
                                        throw broken;
                                    }

                                    @Override
                                    public int read(byte[] bytes, int offset, int length) throws IOException {
                                        throw broken;
                                    }
                                }),
                        Statement.class))
                .isSameAs(broken);
        Warning lengthy = Warning.builder()
                .from(warning)
                .content(Text.of("en", "long ".repeat(10_000)))
                .build();
        assertThatThrownBy(() -> Mappers.PLAIN.writeValue(
                        new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw broken;
                            }
                        },
                        lengthy))
                .isSameAs(broken);
    }

    @Test
    void leavesTheGeneratorAsItWas() throws IOException {
        assertThat(new String(
                        Mappers.PLAIN.writeValueAsBytes(
                                new Object[] {"\uD83D\uDE00", Text.of("en", "\uD83D\uDE00"), "\uD83D\uDE00"}),
                        StandardCharsets.UTF_8))
                .isEqualTo("[\"\\uD83D\\uDE00\",{\"en\":\"\uD83D\uDE00\"},\"\\uD83D\\uDE00\"]");
    }
}
