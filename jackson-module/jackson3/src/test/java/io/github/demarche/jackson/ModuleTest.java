package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.actor.State;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Text;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** How the module is found, what it is called, and what happens without it. */
class ModuleTest {
    private final Warning warning = Warning.builder()
            .id("a")
            .addSpeaker(State.of("KOR"))
            .content(Text.of("en", "a visit"))
            .mode(WarningMode.ALERT)
            .build();

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(MapperBuilder.findModules())
                .filteredOn(DemarcheModule.class::isInstance)
                .hasSize(1);
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.readValue(mapper.writeValueAsString(warning), Warning.class))
                .isEqualTo(warning);
    }

    @Test
    void hasANameAndTheVersionOfTheBuild() {
        JacksonModule module = new DemarcheModule();
        assertThat(module.getModuleName()).isEqualTo("demarche");
        assertThat(module.version().getGroupId()).isEqualTo("io.github.demarche");
        assertThat(module.version().getArtifactId()).isEqualTo("demarche-jackson");
        assertThat(module.version().isUnknownVersion()).isFalse();
        assertThat(module.version().toString()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    /** Jackson 3 writes an object in which it sees no property as an empty one, unless it is told to fail. */
    @Test
    void whoForgetsTheModuleWritesAnEmptyObjectAndCannotReadIt() {
        JsonMapper forgetful = JsonMapper.builder().build();
        assertThat(forgetful.writeValueAsString(warning)).isEqualTo("{}");
        assertThatThrownBy(() -> forgetful.readValue("{}", Warning.class))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("Cannot construct instance of `io.github.demarche.statement.Warning`");
    }
}
