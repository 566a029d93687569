package io.github.demarche.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.Ferries;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BratTest {
    private static final Dossier DOSSIER = Ferries.dossier();
    private static final String CONFIGURATION = configuration();

    @Test
    void eachStatementIsAnEventAtItsCue() {
        assertThat(annotations(DOSSIER)).isEqualTo(Ferries.resource("ferries.ann"));
        assertThat(Brat.of(DOSSIER, Ferries.TEXT).leftOut()).isEmpty();
    }

    @Test
    void theConfigurationHasAllKindsRolesAndValues() {
        assertThat(CONFIGURATION)
                .as("Brat.annotationConf(…) wrote other kinds, roles or values than src/test/resources has in its "
                        + "annotation.conf: if the change was intended, copy what was written into that file")
                .isEqualTo(Ferries.resource("annotation.conf"));
    }

    @Test
    void bratTakesTheFile() {
        assertThat(BratRules.issues(annotations(DOSSIER), Ferries.TEXT, CONFIGURATION))
                .isEmpty();
    }

    @Test
    void theRulesOfBratRefuseBrokenCopies() {
        String good = annotations(DOSSIER);
        List<String> broken = List.of(
                good.replaceFirst("Warning (\\d+)", "Warning 1$1"),
                good.replaceFirst("T1\t", "T2\t"),
                good.replace("\twarned\n", "\twarns\n"),
                good.replace("E2\tWarning:", "E2\tUltimatum:"),
                good.replace(" Speaker:", " Sayer:"),
                good.replaceFirst("Speaker:T\\d+", "Speaker:T999"),
                good.replaceFirst("Speaker:T\\d+", "Speaker:T1"),
                good.replace("Denies Arg1", "Rejects Arg1"),
                good.replaceFirst("Denies Arg1:E\\d", "Denies Arg1:E77"),
                good.replace("Certainty E2 Possible", "Certainty E2 Likely"),
                good.replace("Certainty E2 Possible", "Certainty T1 Possible"),
                good + "T900 no tab\n",
                good.replaceFirst("the ferries could", "the ferries\ncould"));
        assertThat(broken)
                .doesNotContain(good)
                .allSatisfy(it -> assertThat(BratRules.issues(it, Ferries.TEXT, CONFIGURATION))
                        .isNotEmpty());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        StandoffReading reading = Brat.read(annotations(DOSSIER), Ferries.TEXT, DOSSIER.actors());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.attributions()).isEmpty();
        // This dossier has nothing that the layout does not hold: all of it comes back.
        assertThat(reading.statements()).containsExactlyElementsOf(DOSSIER.statements());
    }

    @Test
    void aConcludedPartyDoesNotBecomeAStatedOne() {
        Statement warning = read(DOSSIER).get(1);
        assertThat(warning.targets())
                .containsExactly(Party.builder()
                        .actor(Ferries.VALMERIA)
                        .basis(Basis.INFERRED)
                        .build());
        assertThat(warning.speakers().get(0).basis()).contains(Basis.STATED);
    }

    @Test
    void aDenialStaysADenialOfTheSame() {
        Statement denial = read(DOSSIER).get(3);
        assertThat(denial).isInstanceOf(Denial.class);
        assertThat(denial.links()).isEqualTo(DOSSIER.statements().get(3).links());
    }

    @Test
    void howAChannelIsKnownComesBackWithIt() {
        Statement inferred = Ferries.statement(DOSSIER, "spokesman-will-not-wait").toBuilder()
                .links(List.of())
                .channelBasis(Basis.INFERRED)
                .build();
        assertThat(read(with(inferred))).containsExactly(inferred);
        Statement newer =
                inferred.toBuilder().channel(Channel.of("smoke-signal")).build();
        assertThat(Brat.of(with(newer), Ferries.TEXT).leftOut())
                .extracting(it -> it.property().orElse(""))
                .containsExactly("channel");
        assertThat(read(with(newer)).get(0).channelBasis()).isEmpty();
    }

    @Test
    void passagesThatOnlyABreakPartsStayTwo() {
        Statement two = Ferries.statement(DOSSIER, "ministry-warns").toBuilder()
                .passages(List.of(
                        Passage.of(passage("the ferries\n"), passage("the ferries\n") + 11),
                        Passage.of(passage("could end"), passage("could end") + 9)))
                .build();
        Dossier dossier = with(two);
        assertThat(annotations(dossier)).contains(" Content:T").contains(" Content2:T");
        assertThat(read(dossier).get(0).passages()).isEqualTo(two.passages());
    }

    @Test
    void whatHasNoPlaceIsLeftOutWithItsReason() {
        Statement words = Ferries.statement(DOSSIER, "ministry-warns").toBuilder()
                .cue(Passage.of("warned"))
                .passages(List.of(Passage.of("the ferries")))
                .build();
        Statement newer = UnrecognizedStatement.builder()
                .id("ultimatum")
                .type("ultimatum")
                .addSpeaker(Ferries.OSTRAND)
                .cue(Passage.of(0, 1))
                .build();
        Statement denial = Ferries.statement(DOSSIER, "valmeria-denies").toBuilder()
                .cue(Passage.of("denied"))
                .addPassage(Passage.of(0, 1))
                .build();
        Brat brat = Brat.of(with(words, newer, denial), Ferries.TEXT);
        assertThat(brat.leftOut())
                .extracting(LeftOut::subject, LeftOut::id, it -> it.property().orElse(""))
                .containsExactlyInAnyOrder(
                        tuple(LeftOut.Subject.STATEMENT, "ministry-warns", "passages"),
                        tuple(LeftOut.Subject.STATEMENT, "ministry-warns", ""),
                        tuple(LeftOut.Subject.STATEMENT, "ultimatum", ""),
                        tuple(LeftOut.Subject.STATEMENT, "valmeria-denies", "cue"),
                        tuple(LeftOut.Subject.STATEMENT, "valmeria-denies", "links"));
        assertThat(brat.leftOut().toString()).contains("ultimatum").contains("Anchoring");
    }

    @Test
    void anotherTextIsRefused() {
        Dossier other = DOSSIER.toBuilder()
                .article(DOSSIER.article().toBuilder().sha256("0".repeat(64)).build())
                .build();
        assertThatThrownBy(() -> Brat.of(other, Ferries.TEXT))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("sha256")
                .hasMessageContaining("Grounding");
        assertThatThrownBy(() -> Brat.of(DOSSIER, "\uD800")).isInstanceOf(InvalidValueException.class);
    }

    @Property(tries = 100)
    void anyDossierIsAFileThatBratTakes(@ForAll("dossiers") Dossier dossier, @ForAll("texts") String text) {
        // Any text is its text, and nobody has to be mentioned in it.
        Dossier free = dossier.toBuilder()
                .article(dossier.article().toBuilder().sha256(Optional.empty()).build())
                .build()
                .mapActors(it -> it.toBuilder().identifiedBy(Optional.empty()).build());
        String first = annotations(free, text);
        assertThat(BratRules.issues(first, text, CONFIGURATION)).isEmpty();
        StandoffReading reading = Brat.read(first, text, free.actors());
        // What denies, accepts or refuses only what is elsewhere says nothing without it; who links to that loses the
        // link.
        assertThat(reading.problems())
                .allSatisfy(it ->
                        assertThat(it.reason()).containsAnyOf("it is no statement", "leads to what is no statement"));
        assertThat(reading.problems())
                .filteredOn(it -> it.reason().contains("it is no statement"))
                .hasSameSizeAs(reading.attributions());
        assertThat(reading.statements()).extracting(Statement::id).doesNotHaveDuplicates();
        assertThat(reading.statements()).allSatisfy(read -> {
            Statement written = Ferries.statement(free, read.id());
            assertThat(read.kind()).isEqualTo(written.kind());
            assertThat(read.voice()).isEqualTo(written.voice());
            assertThat(read.content()).isEqualTo(written.content());
            assertThat(read.made().map(Dating::date)).isEqualTo(written.made().map(Dating::date));
            assertThat(read.speakers())
                    .extracting(it -> it.actor().id())
                    .containsExactlyInAnyOrderElementsOf(written.speakers().stream()
                            .map(it -> it.actor().id())
                            .toList());
        });
        if (!reading.attributions().isEmpty()) {
            return;
        }
        // What was read gives the same file.
        Dossier again = free.toBuilder().statements(reading.statements()).build();
        assertThat(annotations(again, text)).isEqualTo(first);
    }

    @Property(tries = 200)
    void wordsOfOthersNeverBreakALine(@ForAll("hostile") String words) {
        Statement warning = Ferries.statement(DOSSIER, "ministry-warns");
        Text text = Text.of("en", "x" + words);
        Actor named = Ferries.OSTRAND.toBuilder().name(text).build();
        Statement hostile =
                ((Warning) warning).toBuilder().content(text).addTarget(named).build();
        Dossier dossier = with(hostile);
        assertThat(annotations(dossier).split("\n", -1))
                .hasSameSizeAs(annotations(with(((Warning) warning)
                                .toBuilder()
                                        .content(Text.of("en", "x"))
                                        .addTarget(Ferries.OSTRAND)
                                        .build()))
                        .split("\n", -1));
        assertThat(BratRules.issues(annotations(dossier), Ferries.TEXT, CONFIGURATION))
                .isEmpty();
        assertThat(read(dossier).get(0).content()).contains(text);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DemarcheArbitraries.of(Dossier.class);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab \t\n\r\u2028\u0085.\u202E")
                .withChars('\u00E9')
                .ofMaxLength(300)
                .map(it -> it + "😀".repeat(it.length() / 10));
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "\t", "\n", "\r", "\\", "\\n", "\\u0041", "\"", "=", "\u202E", "\u2028", "\u0085", "T1\t", "#",
                        "é", "😀")
                .list()
                .ofMaxSize(8)
                .map(it -> String.join("", it));
    }

    private static Dossier with(Statement... statements) {
        return DOSSIER.toBuilder().statements(List.of(statements)).build();
    }

    private static int passage(String words) {
        return Ferries.TEXT.codePointCount(0, Ferries.TEXT.indexOf(words));
    }

    private static List<Statement> read(Dossier dossier) {
        return Brat.read(annotations(dossier), Ferries.TEXT, dossier.actors()).statements();
    }

    private static String annotations(Dossier dossier) {
        return annotations(dossier, Ferries.TEXT);
    }

    private static String annotations(Dossier dossier, String text) {
        StringBuilder out = new StringBuilder();
        try {
            Brat.of(dossier, text).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String configuration() {
        StringBuilder out = new StringBuilder();
        try {
            Brat.annotationConf(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
