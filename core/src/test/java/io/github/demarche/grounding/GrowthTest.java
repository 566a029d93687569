package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The time of a check grows with text and record together. Four times the size may take ten times as long, but not
 * sixteen times; very short times always pass, so that a busy machine does not cause failures.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class GrowthTest {
    private static final int TIMES = 4;
    private static final long MOST = 10;
    private static final int TRIES = 3;
    private static final long TWINKLING = TimeUnit.MILLISECONDS.toNanos(300);

    private static Dossier cues(int count, IntFunction<Passage> cue) {
        List<Statement> statements = IntStream.range(0, count)
                .mapToObj(i -> Records.cue(i, cue.apply(i)))
                .toList();
        return Records.dossier("en", statements);
    }

    private static String text(int length) {
        StringBuilder text = new StringBuilder(length + 60);
        for (int i = 0; text.length() < length; i++) {
            text.append("The word ")
                    .append(i)
                    .append(" falls in place ")
                    .append(i * 7)
                    .append(". ");
        }
        return text.toString();
    }

    private static long best(Dossier dossier, String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = System.nanoTime();
            Grounding grounding = Grounding.check(dossier, text);
            best = Math.min(best, System.nanoTime() - before);
            assertThat(grounding.findings())
                    .hasSizeGreaterThanOrEqualTo(dossier.statements().size());
        }
        return best;
    }

    private static void growsInProportion(IntFunction<Dossier> dossier, IntFunction<String> text, int size) {
        long small = best(dossier.apply(size), text.apply(size));
        growsInProportion(small, best(dossier.apply(TIMES * size), text.apply(TIMES * size)));
    }

    private static void growsInProportion(long small, long large) {
        assertThat(large).isLessThan(Math.max(MOST * small, TWINKLING));
    }

    @Test
    void cuesOverTheWholeTextKeepPositionsOnly() {
        growsInProportion(size -> cues(size, i -> Passage.of(0, size * 100)), size -> "a".repeat(size * 100), 500);
    }

    @Test
    void longPrefixesOfShortPassagesAreNormalisedOnce() {
        String prefix = "b ".repeat(2000);
        growsInProportion(
                size -> cues(
                        size,
                        i -> Passage.builder()
                                .exact("a")
                                .prefix(prefix + i + " ")
                                .build()),
                size -> "a ".repeat(size * 100),
                200);
    }

    @Test
    void wrongWordsAtALongPlaceAreRejectedByTheirLength() {
        growsInProportion(
                size -> cues(
                        size,
                        i -> Passage.builder()
                                .start(0)
                                .end(size * 20)
                                .exact("wrong " + i)
                                .build()),
                size -> "right ".repeat(size * 4),
                1000);
    }

    @Test
    void wrongWordsNearTheTextAreLaidOverAFewPlaces() {
        growsInProportion(
                size -> cues(size, i -> Passage.of("word " + i + " rises in place " + i * 7)),
                size -> text(size * 40),
                500);
    }

    @Test
    void textsWithRepetitionsAreNotSlower() {
        growsInProportion(
                size -> cues(20, i -> Passage.of("a b " + "c ".repeat(size / 20))),
                size -> "a b c ".repeat(size),
                2000);
    }

    @Test
    void summariesOfLongPlacesReadOnlyWhatTheyShow() {
        IntFunction<Supplier<String>> summary = size -> {
            String text = text(size * 100);
            Grounding grounding = Grounding.check(cues(size, i -> Passage.of(0, text.length())), text);
            assertThat(grounding.problems()).hasSize(size);
            return grounding::summary;
        };
        growsInProportion(best(summary.apply(1000)), best(summary.apply(TIMES * 1000)));
    }

    private static long best(Supplier<String> summary) {
        return IntStream.range(0, TRIES)
                .mapToLong(i -> {
                    long before = System.nanoTime();
                    assertThat(summary.get()).isNotEmpty();
                    return System.nanoTime() - before;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void aMegabyteWithTenThousandPassagesKeepsLittle() {
        String text = text(1_000_000);
        Dossier dossier = cues(10_000, i -> Passage.of(0, text.length()));
        Grounding grounding = Grounding.check(dossier, text);

        assertThat(grounding.isClean()).isFalse();
        assertThat(grounding.findings()).hasSize(10_000).allMatch(it -> it.verdict() == Verdict.MISPLACED);
        // Ten thousand lines, each with a short excerpt of a megabyte.
        assertThat(grounding.summary().length()).isLessThan(3_000_000);
    }

    @Test
    void aFrequentWordIsFoundByWhatIsBeforeIt() {
        String text = text(100_000);
        Dossier dossier = cues(
                1000,
                i -> Passage.builder()
                        .exact("falls")
                        .prefix("word " + i + " ")
                        .suffix(" in place")
                        .build());

        assertThat(Grounding.check(dossier, text).problems()).isEmpty();
    }

    @Test
    void ofVeryManyPlacesTheOneBesideTheOffsetIsShown() {
        String text = "the cat ".repeat(1000);
        Dossier dossier = cues(
                1, i -> Passage.builder().start(4003).end(4006).exact("the").build());

        assertThat(Grounding.check(dossier, text).problems())
                .singleElement()
                .satisfies(it -> assertThat(it.places().get(0).start()).hasValue(4000));
    }
}
