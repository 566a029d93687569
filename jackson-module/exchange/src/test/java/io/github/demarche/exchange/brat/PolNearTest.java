package io.github.demarche.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.Ferries;
import io.github.demarche.exchange.ForeignAttribution;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolNearTest {
    private static final Dossier DOSSIER = Ferries.dossier();

    @Test
    void anAttributionHasItsSourceCueAndContent() {
        assertThat(annotations(DOSSIER)).isEqualTo(Ferries.resource("ferries.polnear.ann"));
    }

    @Test
    void whatIsNoAttributionIsLeftOut() {
        assertThat(PolNear.of(DOSSIER, Ferries.TEXT).leftOut())
                .extracting(LeftOut::id)
                .containsExactly("headline", "valmeria-denies", "twelve-vote");
    }

    @Test
    void whatIsWrittenIsReadAsAttributionsWithoutKinds() {
        StandoffReading reading = PolNear.read(annotations(DOSSIER), Ferries.TEXT);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.attributions())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.kind()).isEmpty());
        ForeignAttribution first = reading.attributions().get(0);
        Statement written = Ferries.statement(DOSSIER, "ministry-warns");
        assertThat(first.cue()).isEqualTo(written.cue());
        assertThat(first.contents()).isEqualTo(written.passages());
        assertThat(first.sources()).containsExactly(Ferries.at("Ostrand's foreign ministry"));
    }

    @Test
    void severalSpeakersAreOneSourceInPieces() {
        Statement warning = Ferries.statement(DOSSIER, "ministry-warns");
        Statement both = warning.toBuilder()
                .addSpeaker(mention(0, 9))
                .addSpeaker(mention(5, 12))
                .addSpeaker(mention(20, 22))
                .build();
        Dossier dossier = DOSSIER.toBuilder().statements(List.of(both)).build();
        // What two mentions have in common is there once.
        assertThat(annotations(dossier)).contains("Source 0 12;20 22;39 65\t");
    }

    @Test
    void twoActsInTheSameWordsAreOneAttribution() {
        Statement warning = Ferries.statement(DOSSIER, "ministry-warns");
        Dossier twice = DOSSIER.toBuilder()
                .statements(List.of(warning, warning.toBuilder().id("again").build()))
                .build();
        assertThat(annotations(twice)).containsOnlyOnce("\tAttribution:");
    }

    private static io.github.demarche.actor.Party mention(int start, int end) {
        return io.github.demarche.actor.Party.builder()
                .actor(Ferries.OSTRAND)
                .mention(Passage.of(start, end))
                .build();
    }

    private static String annotations(Dossier dossier) {
        StringBuilder out = new StringBuilder();
        try {
            PolNear.of(dossier, Ferries.TEXT).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
