package io.github.demarche.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.exchange.Ferries;
import io.github.demarche.exchange.ForeignAttribution;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Passage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BratReadingTest {
    private static final String TEXT = "The ministry said that the truce holds, and denied more.";
    private static final String SAID =
            "T1\tAssertion 13 17\tsaid\nT2\tActor 0 12\tThe ministry\nT3\tContent 23 38\tthe truce holds\n";

    @Test
    void whatAnAnnotatorDrewIsAStatementWhereTheActorIsReferredTo() {
        String drawn =
                SAID + "N1\tReference T2 Demarche:ministry\tthe ministry\nE7\tAssertion:T1 Speaker:T2 Content:T3\n";
        StandoffReading reading = Brat.read(drawn, TEXT, List.of(Ferries.MINISTRY));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.statements())
                .containsExactly(Assertion.builder()
                        .id("e7")
                        .addSpeaker(io.github.demarche.actor.Party.builder()
                                .actor(Ferries.MINISTRY)
                                .mention(Passage.of(0, 12))
                                .build())
                        .cue(Passage.of(13, 17))
                        .addPassage(Passage.of(23, 38))
                        .build());
    }

    @Test
    void withoutTheActorItIsAnAttributionOfWhichTheCallerSaysWhoItIs() {
        StandoffReading reading = Brat.read(SAID + "E7\tAssertion:T1 Speaker:T2 Content:T3\n", TEXT);
        assertThat(reading.statements()).isEmpty();
        ForeignAttribution foreign = reading.attributions().get(0);
        assertThat(foreign.name()).isEqualTo("E7");
        assertThat(foreign.kind()).contains(StatementKind.ASSERTION);
        Statement denial = foreign.into(Denial.builder().id("x"), words -> Optional.of(Ferries.MINISTRY))
                .build();
        assertThat(denial.speakers().get(0).mention()).contains(Passage.of(0, 12));
        assertThat(denial.passages()).containsExactly(Passage.of(23, 38));
        assertThatThrownBy(() -> foreign.into(Denial.builder().id("x"), words -> Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("sources")
                .hasMessageContaining("E7");
    }

    @Test
    void anAttributionOfPolNearHasNoKind() {
        StandoffReading reading = PolNear.read("""
                T1\tSource 0 12\tThe ministry
                T2\tCue 13 17\tsaid
                T3\tContent 23 38\tthe truce holds
                T4\tAttribution 13 17\tsaid
                E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
                T5\tContent 51 55\tmore
                T6\tAttribution-no-source 44 50\tdenied
                E2\tAttribution-no-source:T6 Content:T5
                """, TEXT);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.attributions()).extracting(ForeignAttribution::kind).containsOnly(Optional.empty());
        assertThat(reading.attributions().get(0).sources()).containsExactly(Passage.of(0, 12));
        assertThat(reading.attributions().get(1).cue()).contains(Passage.of(44, 50));
        assertThat(reading.attributions()
                        .get(1)
                        .into(Denial.builder().id("denied"), words -> Optional.empty())
                        .build()
                        .voice())
                .isEqualTo(Voice.UNATTRIBUTED);
    }

    @Test
    void fragmentsThatMoreThanABreakPartsAreSeveralPassages() {
        StandoffReading reading = Brat.read(
                "T1\tAttribution 13 17\tsaid\nT2\tContent 0 3;4 12\tThe ministry\nE1\tAttribution:T1 Content:T2\n",
                TEXT);
        assertThat(reading.attributions().get(0).contents()).containsExactly(Passage.of(0, 3), Passage.of(4, 12));
        StandoffReading broken = Brat.read("T1\tX 0 1\ta\nT2\tContent 0 1;2 3\ta b\nE1\tX:T1 Content:T2\n", "a\nb");
        assertThat(broken.attributions().get(0).contents()).containsExactly(Passage.of(0, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no tab|begins with an id",
                "X1\\tActor 0 3\\tThe|begins with an id",
                "T1\\tActor 0 3\\tThe|is that of line 1 already",
                "T9\\tActor\\tThe|not written as brat",
                "T9\\tActor 0\\tThe|no positions",
                "T9\\tActor 0 99999999999\\tThe|no positions",
                "T9\\tActor 0 999999999\\tThe|not in the text of 56",
                "T9\\tActor 3 3\\tThe|not in the text",
                "T9\\tActor 4 8;0 3\\tmini The|not in the text",
                "T9\\tActor -1 3\\tThe|no positions",
                "T9\\tActor 0 3\\tThat|other words",
                "T9\\tActor 0 40\\tThe|other words",
                "E9\\tAssertion|not written as brat",
                "E9\\tAssertion:T77|trigger T77",
                "E9\\tAssertion:T1 Speaker:T77|argument T77",
                "E9\\tAssertion:T1 Speaker:E9|argument E9",
                "E9\\tAssertion:T1 Singer:T2|role Singer",
                "R9\\tDenies Arg1:E1|not written as brat",
                "R9\\tDenies Arg1:E1 Arg2:E77|between two events",
                "R9\\tDenies Arg1:E1 Arg2:E1|to itself",
                "R9\\tLoves Arg1:E1 Arg2:E1|no relation Loves",
                "A9\\tVoice|not written as brat",
                "A9\\tVoice E77 Article|E77, which is not in the file",
                "A9\\tCertainty E1 Possible|Certainty was",
                "A9\\tChannel E1 Phone Call|not written as brat",
                "N9\\tReference T2|not written as brat",
                "N9\\tReference T77 Demarche:ministry\\tx|T77, which is not",
                "#9\\tAnnotatorNotes|not written as brat",
                "#9\\tAnnotatorNotes T77\\tid=x|T77, which is not",
                "#9\\tAnnotatorNotes E1\\tid=Not A Slug|no statement",
                "#9\\tAnnotatorNotes E1\\tmade=Friday|cannot be read as a whole",
                "A9\\tPlacement E1 Nowhere|no statement",
                "E9\\tWarning:T1 Speaker:T2|no statement",
                "E9\\tAssertion:T1 Speaker:T2 Time:T3|no date",
                "E9\\tAssertion:T1 Speaker:T2 Quotation:T3|QuotationForm",
                "E9\\tAssertion:T1 Speaker:T2 Instrument:T3|Relation",
            })
    void eachBrokenLineIsAProblemWithItsNumber(String line, String reason) {
        String file =
                SAID + "N1\tReference T2 Demarche:ministry\tthe ministry\nE1\tAssertion:T1 Speaker:T2 Content:T3\n"
                        + "A1\tCertainty E1 Certain\n" + line.replace("\\t", "\t") + "\n";
        StandoffReading reading = Brat.read(file, TEXT, List.of(Ferries.MINISTRY));
        assertThat(reading.problems()).hasSize(1);
        StandoffProblem problem = reading.problems().get(0);
        assertThat(problem.reason()).contains(reason);
        assertThat(problem.line())
                .isEqualTo(line.startsWith("#9\\tAnnotatorNotes E1") || line.contains("Nowhere") ? 5 : 7);
        assertThat(problem.toString()).startsWith("line ");
        // Everything else is read.
        assertThat(reading.statements().size() + reading.attributions().size()).isPositive();
    }

    @Test
    void aDenialWithoutWhatItDeniesFallsWithIt() {
        String file = SAID
                + "N1\tReference T2 Demarche:ministry\tthe ministry\nT4\tDenial 44 50\tdenied\nE1\tAssertion:T1 Content:T3\n"
                + "E2\tDenial:T4 Speaker:T2\nE3\tDenial:T4 Speaker:T2\nE4\tDenial:T4 Speaker:T2 Content:T3\n"
                + "R1\tDenies Arg1:E2 Arg2:E1\nR2\tDenies Arg1:E3 Arg2:E2\nR3\tDenies Arg1:E4 Arg2:E1\n";
        StandoffReading reading = Brat.read(file, TEXT, List.of(Ferries.MINISTRY));
        assertThat(reading.statements()).extracting(Statement::id).containsExactly("e4");
        assertThat(reading.statements().get(0).links()).isEmpty();
        assertThat(reading.attributions()).extracting(ForeignAttribution::name).containsExactly("E1", "E2", "E3");
        assertThat(reading.problems()).hasSize(3);
    }

    @Test
    void twoEventsWithOneIdAreOneStatementAndAProblem() {
        String file = SAID
                + "N1\tReference T2 Demarche:ministry\tthe ministry\nE1\tAssertion:T1 Speaker:T2\nE2\tAssertion:T1 Speaker:T2\n"
                + "#1\tAnnotatorNotes E1\tid=same\n#2\tAnnotatorNotes E2\tid=same\n";
        StandoffReading reading = Brat.read(file, TEXT, List.of(Ferries.MINISTRY));
        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void linesOfOthersThatSayNothingAboutStatementsAreNoProblem() {
        StandoffReading reading = Brat.read(
                SAID.replace("\n", "\r\n")
                        + "*\tEquiv T1 T2\n\nN1\tReference T2 Wikidata:Q42\tx\n#1\tAnnotatorNotes T2\tlook here\n#2\tNormalization T2\tx\n",
                TEXT);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.toString()).contains("problems=0");
    }

    @Property(tries = 300)
    void anyFileIsRead(@ForAll String annotations, @ForAll String words) {
        String text = new String(
                words.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        StandoffReading reading = Brat.read("T1\tX 0 1\n" + annotations, text);
        assertThat(reading.statements()).isEmpty();
    }

    @Test
    void theWorkGrowsWithTheFile() {
        // Each of these took minutes if a line looked at all the others, or a span at the whole text.
        int n = 40_000;
        String blank = "\n".repeat(n) + "x".repeat(n);
        List<String> files = List.of(
                lines(n, i -> "T" + i + "\tActor 0 1;" + (n - 1) + " " + n + "\n") + "E1\tX:T1"
                        + lines(n, i -> " Speaker" + i + ":T" + i),
                lines(n, i -> "T" + i + "\tActor 0 " + n + "\tx\n"),
                "T1\tActor 0 1" + lines(n, i -> ";" + i + " " + (i + 1)) + "\n"
                        + lines(n, i -> "E" + i + "\tDenial:T1 Content:T1\n"),
                "T1\tDenial " + n + " " + (n + 1) + "\tx\nN1\tReference T1 Demarche:ministry\tx\n"
                        + lines(n, i -> "E" + i + "\tDenial:T1 Speaker:T1\n")
                        + lines(n - 1, i -> "R" + i + "\tDenies Arg1:E" + (n - i) + " Arg2:E" + (n - i + 1) + "\n"),
                "T1\tDenial " + n + " " + (n + 1) + "\tx\nN1\tReference T1 Demarche:ministry\tx\n"
                        + lines(n, i -> "E" + i + "\tDenial:T1 Speaker:T1\n")
                        + lines(n - 1, i -> "R" + i + "\tDenies Arg1:E1 Arg2:E" + (i + 1) + "\n"),
                "E1\tX:T1 A:" + "x".repeat(n) + lines(n, i -> " A:T1"),
                lines(n, i -> "E" + i + "\tX:E" + (i + 1) + " A:E" + i + "\n"));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> files.forEach(file -> Brat.read(file, blank, List.of(Ferries.MINISTRY))));
    }

    private static String lines(int n, java.util.function.IntFunction<String> line) {
        return IntStream.rangeClosed(1, n).mapToObj(line).collect(Collectors.joining());
    }
}
