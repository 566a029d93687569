package io.github.demarche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.exchange.LeftOut.Subject;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTest {
    @ParameterizedTest
    @EnumSource
    void whatIsLeftOutIsNamedWithItsReason(Subject subject) {
        LeftOut whole = LeftOut.of(subject, "id", "no place");
        LeftOut part = LeftOut.of(subject, "id", "relays", "no place");
        assertThat(whole)
                .isEqualTo(LeftOut.of(subject, "id", "no place"))
                .hasSameHashCodeAs(LeftOut.of(subject, "id", "no place"));
        assertThat(whole).isNotEqualTo(part);
        assertThat(whole.toString()).isEqualToIgnoringCase(subject + " id: no place");
        assertThat(part.toString()).isEqualToIgnoringCase(subject + " id, relays: no place");
        assertThat(part.property()).contains("relays");
        assertThat(part.subject()).isEqualTo(subject);
        assertThat(part.reason()).isEqualTo("no place");
    }

    @Test
    void attributionsAreEqualWhenTheySayTheSame() {
        assertThat(attribution("E1"))
                .isEqualTo(attribution("E1"))
                .hasSameHashCodeAs(attribution("E1"))
                .isNotEqualTo(attribution("E2"));
        assertThat(attribution("E1").toString())
                .contains("E1")
                .contains("DENIAL")
                .contains("targets")
                .contains("addressees");
        assertThat(ForeignAttribution.builder("E3").build().toString())
                .doesNotContain("kind")
                .doesNotContain("targets");
    }

    private static ForeignAttribution attribution(String name) {
        return ForeignAttribution.builder(name)
                .kind(Optional.of(StatementKind.DENIAL))
                .sources(List.of(Passage.of(0, 1)))
                .addressees(List.of(Passage.of(1, 2)))
                .targets(List.of(Passage.of(2, 3)))
                .cue(Optional.of(Passage.of(3, 4)))
                .contents(List.of(Passage.of(4, 5)))
                .build();
    }
}
