package io.github.demarche.corpus;

import static io.github.demarche.corpus.Papers.dossier;
import static io.github.demarche.corpus.Papers.link;
import static io.github.demarche.corpus.Papers.naming;
import static io.github.demarche.corpus.Papers.organization;
import static io.github.demarche.corpus.Papers.person;
import static io.github.demarche.corpus.Papers.ref;
import static io.github.demarche.corpus.Papers.said;
import static io.github.demarche.corpus.Papers.wikidata;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * How much each question allocates: the same for one answer in a corpus four times as large. And how much a corpus takes to be
 * built: what is four times as large may take five times as much.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class CorpusGrowthTest {
    private static final int SIZE = 500;
    private static final int TIMES = 4;
    private static final int TRIES = 3;
    /** What a question may allocate besides, such as when a class is loaded. */
    private static final long SLACK = 20_000;

    private static final State NORWAY = State.of("NOR");
    private static final State CHILE = State.of("CHL");
    private static final State FINLAND = State.of("FIN");
    private static final Organization HERALD = organization("herald", wikidata("Q11"))
            .kind(OrganizationKind.NEWS_OUTLET)
            .identifiedBy(Basis.EXTERNAL)
            .build();

    private static long allocated(Supplier<?> work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = ThreadFigures.allocatedBytes();
            Object answer = work.get();
            least = Math.min(least, ThreadFigures.allocatedBytes() - before);
            assertThat(answer).isNotNull();
        }
        return least;
    }

    /** Everybody in it talks about Chile all the time, and once somebody does something else. */
    private static Corpus corpus(int size) {
        List<Dossier> dossiers = new ArrayList<>();
        dossiers.add(dossier(
                "one",
                said("claim", NORWAY)
                        .addAddressee(NORWAY)
                        .addTarget(NORWAY)
                        .made(Dating.of(Edtf.parse("2000-01-01")))
                        .addSanctionReference(SanctionReference.builder()
                                .addResolution(ResolutionCitation.of(Resolution.parse("S/RES/1718 (2006)")))
                                .relation(SanctionRelation.CITES)
                                .build())
                        .build(),
                said("denial", CHILE)
                        .made(Dating.of(Edtf.parse("2000-01-02")))
                        .addLink(link(LinkRelation.DENIES, "urn:demarche:article:one", "claim"))
                        .addLink(link(LinkRelation.RENDITION_OF, "urn:demarche:article:paper-0", "a"))
                        .addRelay(Relay.builder().addBy(HERALD).build())
                        .build()));
        SanctionReference other = SanctionReference.builder()
                .addResolution(ResolutionCitation.of(Resolution.parse("S/RES/1267 (1999)")))
                .relation(SanctionRelation.CITES)
                .build();
        for (int i = 0; i < size; i++) {
            LocalDate day = LocalDate.parse("2001-01-01").plusDays(i);
            dossiers.add(dossier(
                    Papers.article("paper-" + i).publisher(HERALD).build(),
                    said("a", CHILE)
                            .addAddressee(CHILE)
                            .addTarget(CHILE)
                            .made(Dating.of(Edtf.from(day)))
                            .addSanctionReference(other)
                            .addLink(link(LinkRelation.RESPONDS_TO, "urn:demarche:article:one", "claim"))
                            .build(),
                    said("b", CHILE).addTarget(NORWAY).build()));
        }
        return Corpus.of(dossiers);
    }

    private static void isInProportionToItsAnswer(Function<Corpus, Object> question) {
        Corpus small = corpus(SIZE);
        Corpus large = corpus(TIMES * SIZE);
        assertThat(question.apply(large)).isEqualTo(question.apply(small));
        long before = allocated(() -> question.apply(small));
        assertThat(allocated(() -> question.apply(large))).isLessThan(before + SLACK);
    }

    @Test
    void whatAnActorSaysAndIsTold() {
        isInProportionToItsAnswer(corpus -> corpus.by(NORWAY));
        isInProportionToItsAnswer(corpus -> corpus.byOnBehalfOf(NORWAY));
        isInProportionToItsAnswer(corpus -> corpus.toldTo(NORWAY));
        isInProportionToItsAnswer(corpus -> corpus.about(FINLAND));
    }

    @Test
    void whatDeniesAndWhatIsDenied() {
        isInProportionToItsAnswer(corpus -> corpus.linkedTo(ref("one#claim"), LinkRelation.DENIES));
        isInProportionToItsAnswer(corpus -> corpus.linkedFrom(ref("one#denial"), LinkRelation.DENIES));
    }

    @Test
    void whatTouchesAnInstrument() {
        isInProportionToItsAnswer(corpus -> corpus.touching(Resolution.parse("S/RES/1718 (2006)")));
        isInProportionToItsAnswer(
                corpus -> corpus.touching(SanctionsRegimes.byKey("DPRK").orElseThrow()));
    }

    @Test
    void whatWasBeforeAndAfter() {
        isInProportionToItsAnswer(corpus -> corpus.surelyBefore(ref("paper-10#a")));
        isInProportionToItsAnswer(corpus -> corpus.surelyBefore(ref("one#denial")));
        isInProportionToItsAnswer(corpus -> corpus.surelyAfter(ref("paper-10#b")));
    }

    @Test
    void attributionsAndUtterances() {
        isInProportionToItsAnswer(corpus -> corpus.attribution(ref("one#denial")));
        isInProportionToItsAnswer(corpus -> corpus.utterance(ref("one#denial")));
        isInProportionToItsAnswer(Corpus::utterances);
        isInProportionToItsAnswer(Corpus::utteranceCandidates);
    }

    @Test
    void whatIsNamed() {
        isInProportionToItsAnswer(corpus -> corpus.statement(ref("paper-499#b")));
        isInProportionToItsAnswer(corpus -> corpus.dossier("paper-499"));
        isInProportionToItsAnswer(corpus -> corpus.actor(FINLAND));
        isInProportionToItsAnswer(Corpus::actorConflicts);
        isInProportionToItsAnswer(Corpus::actorCandidates);
        isInProportionToItsAnswer(Corpus::unresolvedLinks);
    }

    private static void isBuiltInProportion(IntFunction<List<Dossier>> dossiers, int size) {
        List<Dossier> small = dossiers.apply(size);
        List<Dossier> large = dossiers.apply(TIMES * size);
        long before = allocated(() -> Corpus.of(small));
        assertThat(allocated(() -> Corpus.of(large))).isLessThan((TIMES + 1) * before);
    }

    @Test
    void papersAreIndexed() {
        isBuiltInProportion(size -> GeneratedPapers.dossiers(size, 10), 300);
    }

    @Test
    void linksThatAllLeadToOneStatementAreIndexed() {
        isBuiltInProportion(
                size -> IntStream.range(0, size)
                        .mapToObj(i -> dossier(
                                "paper-" + i,
                                said("a", NORWAY)
                                        .addLink(link(LinkRelation.RENDITION_OF, "urn:demarche:article:paper-0", "b"))
                                        .build(),
                                said("b", NORWAY).build()))
                        .toList(),
                500);
    }

    @Test
    void actorsOfOneNameOrOneIdentifierAreJoined() {
        isBuiltInProportion(
                size -> IntStream.range(0, size)
                        .mapToObj(i -> naming("paper-" + i, person("officials", "officials")))
                        .toList(),
                1000);
        isBuiltInProportion(
                size -> IntStream.range(0, size)
                        .mapToObj(i ->
                                naming("paper-" + i, person("a", "a" + i, wikidata("Q" + i), wikidata("Q" + (i + 1)))))
                        .toList(),
                1000);
        isBuiltInProportion(
                size -> IntStream.range(0, size)
                        .mapToObj(i -> naming(
                                "paper-" + i,
                                i % 2 == 0
                                        ? person("a", "a" + i, wikidata("Q1"))
                                        : organization("a", wikidata("Q1")).build()))
                        .toList(),
                1000);
    }

    @Test
    void statementsOfOneArticleAreFoundByTheirIds() {
        isBuiltInProportion(
                size -> List.of(dossier(
                        "one",
                        IntStream.range(0, size)
                                .mapToObj(i -> said("statement-" + i, NORWAY)
                                        .addLink(link(
                                                LinkRelation.CONTINUES,
                                                "urn:demarche:article:one",
                                                "statement-" + (i + 1) % size))
                                        .build())
                                .toArray(Statement[]::new))),
                1000);
    }

    @Test
    void wordsThatEverybodyQuotesAreCandidates() {
        isBuiltInProportion(
                size -> IntStream.range(0, size)
                        .mapToObj(i -> dossier(
                                "paper-" + i,
                                said("a", NORWAY)
                                        .addQuotation(Quotation.builder()
                                                .words("Nobody crossed the river")
                                                .language("en")
                                                .form(QuotationForm.DIRECT)
                                                .build())
                                        .build()))
                        .toList(),
                500);
    }

    @Test
    void aGroupThatSpeaksAllTheTimeIsIndexedForEachMember() {
        Group.Builder group = Group.builder().id("league").name(Text.of("en", "league"));
        IntStream.range(0, 50).forEach(i -> group.addMember(person("m" + i, "m" + i, wikidata("Q" + i))));
        Group league = group.build();
        isBuiltInProportion(
                size -> List.of(dossier(
                        "one",
                        IntStream.range(0, size)
                                .mapToObj(i -> said("statement-" + i, league).build())
                                .toArray(Statement[]::new))),
                500);
    }

    @Test
    void codingsAreCompared() {
        IntFunction<Dossier> coding = size -> GeneratedPapers.dossiers(1, size).get(0);
        Dossier small = coding.apply(200);
        Dossier large = coding.apply(TIMES * 200);
        long before = allocated(() -> Comparison.of(small, small).report("en"));
        assertThat(allocated(() -> Comparison.of(large, large).report("en"))).isLessThan((TIMES + 1) * before);
    }
}
