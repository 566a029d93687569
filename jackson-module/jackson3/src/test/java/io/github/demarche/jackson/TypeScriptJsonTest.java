package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Certainty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a program in TypeScript printed, which {@code .ci/typescript} compiles and runs. */
class TypeScriptJsonTest {
    @Test
    void isRead() throws IOException {
        String json = Files.readString(Path.of("../wire/src/test/resources/typescript/program.json"));
        Dossier dossier = Mappers.JSON.read(json, Dossier.class);
        assertThat(dossier.statements()).hasSize(2);
        Warning warning = dossier.statements(Warning.class).get(0);
        assertThat(warning.mode()).isEqualTo(WarningMode.DETERRENT);
        assertThat(warning.consequences().get(0).certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(warning.speakers().get(0).actor().id()).isEqualTo("varn");
        assertThat(warning.extensions()).containsEntry("desk:checked", RawValue.bool(true));
        assertThat(dossier.statements(NoComment.class).get(0).channel()).contains(Channel.of("a-channel-of-tomorrow"));
        assertThat(Mappers.JSON.read(Mappers.JSON.write(dossier), Dossier.class))
                .isEqualTo(dossier);
    }
}
