package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.actor.Organization;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventOntology;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.time.Edtf;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** YAML, as people write it by hand. */
public abstract class YamlContract {
    private static final String DOSSIER = """
            # What is known of one report.
            article:
              id: fictional-report
              title: {en: "Norway warns of a visit"}
              published: {date: 2024-06-14}
              language: en
            actors:
              - {type: state, id: norway, code: "NOR"}
              - type: organization
                id: foreign-ministry
                kind: ministry
                state: norway
                name: {en: foreign ministry}
            statements:
              - type: warning
                id: norway-warns
                mode: alert
                speakers:
                  - actor: foreign-ministry
                content:
                  en: >-
                    a visit that could
                    end the truce
                made: {date: "2024-06"}
                confidence: 0.5
                codes:
                  - {scheme: CAMEO, edition: 1.1b3, code: "012"}
            """;

    private final Json mapper;

    protected YamlContract(Json mapper) {
        this.mapper = mapper;
    }

    @Test
    void isReadLikeJson() throws IOException {
        Dossier dossier = mapper.readYaml(DOSSIER, Dossier.class);
        Warning warning = dossier.statements(Warning.class).get(0);
        assertThat(warning.mode()).isEqualTo(WarningMode.ALERT);
        assertThat(warning.speakers().get(0).actor()).isInstanceOf(Organization.class);
        assertThat(warning.content().orElseThrow().get("en")).contains("a visit that could end the truce");
        assertThat(warning.made().orElseThrow().date()).isEqualTo(Edtf.parse("2024-06"));
        assertThat(warning.confidence()).hasValue(0.5);
        assertThat(warning.codes()).containsExactly(EventOntology.CAMEO_1_1B3.code("012"));
        assertThat(mapper.read(mapper.write(dossier), Dossier.class)).isEqualTo(dossier);
    }

    /** YAML reads 112 and 2024 as numbers, which are not turned back into words. */
    @Test
    void saysWhereQuotesAreMissing() {
        assertThatThrownBy(() -> mapper.readYaml(DOSSIER.replace("\"012\"", "112"), Dossier.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageMatching(
                        "/statements/0/codes/0/code \\(line 27, column \\d+\\): a string expected, got a whole number; put it in quotes");
        assertThatThrownBy(() -> mapper.readYaml(DOSSIER.replace("2024-06-14", "2024"), Dossier.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith("/article/published/date (line 5, ")
                .hasMessageEndingWith("a string expected, got a whole number; put it in quotes");
        assertThatThrownBy(() -> mapper.readYaml(DOSSIER.replace("1.1b3", "2.0"), Dossier.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith("/statements/0/codes/0/edition (line ")
                .hasMessageEndingWith("a string expected, got a number; put it in quotes");
        assertThatThrownBy(() ->
                        mapper.readYaml("{resolution: S/RES/1718 (2006), provisions: [8]}", ResolutionCitation.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith("/provisions/0 (line 1, ")
                .hasMessageEndingWith("a string expected, got a whole number; put it in quotes");
    }
}
