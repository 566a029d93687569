package io.github.demarche.corpus;

import static io.github.demarche.corpus.Papers.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.State;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final State NORWAY = State.of("NOR");

    private static Statement at(String id, int... positions) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < positions.length; i += 2) {
            passages.add(Passage.of(positions[i], positions[i + 1]));
        }
        return said(id, NORWAY).passages(passages).build();
    }

    private static Statement concernAt(String id, int start, int end) {
        return Concern.builder()
                .id(id)
                .addSpeaker(NORWAY)
                .addPassage(Passage.of(start, end))
                .build();
    }

    private static List<String> pairs(List<Statement> first, List<Statement> second) {
        return new Pairing(first, second)
                .pairs().stream()
                        .map(it -> first.get(it.first()).id() + "="
                                + second.get(it.second()).id())
                        .toList();
    }

    @Test
    void theLargestCommonPartComesFirst() {
        assertThat(pairs(
                        List.of(at("a", 0, 100), at("b", 90, 200)),
                        List.of(at("x", 80, 200), at("y", 0, 20), at("z", 300, 400))))
                .containsExactly("a=y", "b=x");
    }

    @Test
    void theOverlapIsWhatBothHaveOfWhatEitherHas() {
        List<Pairing.Match> pairs = new Pairing(List.of(at("a", 0, 40, 60, 100)), List.of(at("x", 20, 70))).pairs();
        // 20 to 40 and 60 to 70, of 0 to 100.
        assertThat(pairs)
                .singleElement()
                .satisfies(it -> assertThat(it.overlap()).isEqualTo(0.3));
    }

    @Test
    void ofTwoAtTheSamePlaceThoseOfOneKindArePaired() {
        assertThat(pairs(
                        List.of(concernAt("a", 0, 50), at("b", 0, 50)), List.of(at("x", 0, 50), concernAt("y", 0, 50))))
                .containsExactly("a=y", "b=x");
        assertThat(pairs(
                        List.of(concernAt("a", 0, 50), at("b", 0, 50)), List.of(at("x", 0, 40), concernAt("y", 0, 40))))
                .containsExactly("a=y", "b=x");
    }

    @Test
    void placesThatTouchDoNotOverlap() {
        assertThat(pairs(List.of(at("a", 0, 50)), List.of(at("x", 50, 60)))).isEmpty();
    }

    @Test
    void quotationsCountAndTheCueOnlyIfThereIsNothingElse() {
        Statement quoting = said("q", NORWAY)
                .addQuotation(Quotation.builder()
                        .words("no")
                        .language("en")
                        .form(QuotationForm.DIRECT)
                        .passage(Passage.of(10, 12))
                        .build())
                .cue(Passage.of(0, 5))
                .build();
        Statement cued = said("c", NORWAY).cue(Passage.of(0, 5)).build();

        assertThat(pairs(List.of(quoting), List.of(at("x", 0, 5)))).isEmpty();
        assertThat(pairs(List.of(quoting), List.of(at("x", 11, 20)))).containsExactly("q=x");
        assertThat(pairs(List.of(cued), List.of(at("x", 0, 5)))).containsExactly("c=x");
    }

    @Test
    void statementsWithoutPositionsAreInNoPair() {
        Statement words =
                said("w", NORWAY).addPassage(Passage.of("they crossed")).build();
        assertThat(pairs(List.of(words), List.of(words))).isEmpty();
    }

    /** Each pair of a crowd would be a hundred million. */
    @Test
    void manyStatementsAtOnePlaceArePairedOneByOne() {
        List<Statement> crowd = new ArrayList<>();
        List<Statement> others = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            crowd.add(at("a" + i, 0, 100_000 - i));
            others.add(at("b" + i, 1, 100_001 + i));
        }
        assertThat(pairs(crowd, crowd)).hasSize(10_000).first().isEqualTo("a0=a0");
        assertThat(pairs(crowd, others)).hasSizeGreaterThan(30);
    }
}
