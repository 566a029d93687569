package io.github.demarche.corpus;

import static io.github.demarche.corpus.Papers.dossier;
import static io.github.demarche.corpus.Papers.ref;
import static io.github.demarche.corpus.Papers.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.LinkRelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final State NORWAY = State.of("NOR");
    private static final Dossier HERALD = dossier(
            "herald", said("claim", NORWAY).build(), said("appeal", NORWAY).build());
    private static final Dossier EMPTY = dossier("empty");
    private static final Dossier COURIER =
            dossier("courier", said("claim", NORWAY).build());

    @Test
    void keepsTheDossiersInTheirOrder() {
        List<Dossier> given = new ArrayList<>(List.of(HERALD, COURIER));
        Corpus corpus = Corpus.of(given);
        given.clear();

        assertThat(corpus.dossiers()).containsExactly(HERALD, COURIER).isUnmodifiable();
        assertThat(corpus.dossier("courier")).contains(COURIER);
        assertThat(corpus.dossier("gazette")).isEmpty();
        assertThat(corpus).hasToString("Corpus of 2 articles, 3 statements");
    }

    @Test
    void findsAStatementInItsArticle() {
        Corpus corpus = Corpus.of(List.of(EMPTY, HERALD, COURIER));

        assertThat(corpus.statement(ref("courier#claim"))).hasValueSatisfying(it -> {
            assertThat(it.article()).isEqualTo(COURIER.article());
            assertThat(it.statement()).isEqualTo(COURIER.statements().get(0));
            assertThat(it).hasToString("courier#claim");
        });
        assertThat(corpus.statement(ref("herald#appeal"))).isPresent();
        assertThat(corpus.statement(ref("courier#appeal"))).isEmpty();
        assertThat(corpus.statement(ref("empty#claim"))).isEmpty();
        assertThat(corpus.statement(ref("gazette#claim"))).isEmpty();
    }

    @Test
    void mayBeEmpty() {
        Corpus corpus = Corpus.of(List.of());

        assertThat(corpus.dossiers()).isEmpty();
        assertThat(corpus.actors()).isEmpty();
        assertThat(corpus.links()).isEmpty();
        assertThat(corpus.linkedTo(ref("herald#claim"), LinkRelation.DENIES)).isEmpty();
    }

    @Test
    void refusesTwoDossiersOfOneArticleAndSaysWhatTheyAreFor() {
        assertThatThrownBy(() -> Corpus.of(List.of(HERALD, COURIER, dossier("herald"))))
                .isInstanceOfSatisfying(InvalidValueException.class, it -> {
                    assertThat(it.type()).isEqualTo("Corpus");
                    assertThat(it.pointer()).isEqualTo("/dossiers/2/article/id");
                })
                .hasMessageContaining("dossier 0")
                .hasMessageContaining("Comparison")
                .hasMessageContaining("\"herald\"");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Corpus.of(Arrays.asList(HERALD, null)));
    }
}
