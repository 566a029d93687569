package io.github.demarche.statement;

import static io.github.demarche.Refusals.assertMissing;
import static io.github.demarche.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.StatementArbitraries;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventStatus;
import io.github.demarche.internal.ArticleUrn;
import io.github.demarche.internal.Extensions;
import io.github.demarche.internal.Strings;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {
    private static final State KOREA = State.of("KOR");
    private static final State USA = State.of("USA");
    private static final Text CONTENT = Text.of("en", "a visit");
    private static final Quotation QUOTATION = Quotation.builder()
            .words("pays ami")
            .language("fr")
            .form(QuotationForm.MIXED)
            .build();

    /** Builders with all that their kind requires, and nothing more; the name is that of the type. */
    private static final Map<String, Supplier<StatementBuilder<?>>> KINDS = Map.ofEntries(
            Map.entry("Assertion", () -> said(Assertion.builder())),
            Map.entry("Accusation", () -> said(Accusation.builder()).addTarget(USA)),
            Map.entry("Denial", () -> said(Denial.builder()).content(CONTENT)),
            Map.entry("Justification", () -> said(Justification.builder())),
            Map.entry("Commitment", () -> said(Commitment.builder())),
            Map.entry("Agreement", () -> said(Agreement.builder()).addSpeaker(USA)),
            Map.entry("Threat", () -> said(Threat.builder())),
            Map.entry("Refusal", () -> said(Refusal.builder()).content(CONTENT)),
            Map.entry("Admission", () -> said(Admission.builder())),
            Map.entry("Acceptance", () -> said(Acceptance.builder()).content(CONTENT)),
            Map.entry("Proposal", () -> said(Proposal.builder()).mode(ProposalMode.OFFER)),
            Map.entry("Courtesy", () -> said(Courtesy.builder()).form(CourtesyForm.THANKS)),
            Map.entry("Decision", () -> said(Decision.builder()).measure(Measure.RECALL)),
            Map.entry("Vote", () -> said(Vote.builder()).position(VotePosition.FOR)),
            Map.entry("Appeal", () -> said(Appeal.builder()).force(AppealForce.DEMAND)),
            Map.entry("Warning", () -> said(Warning.builder()).mode(WarningMode.ALERT)),
            Map.entry("Inquiry", () -> said(Inquiry.builder())),
            Map.entry("Concern", () -> said(Concern.builder())),
            Map.entry("Disapproval", () -> said(Disapproval.builder())),
            Map.entry("Support", () -> said(Support.builder())),
            Map.entry("NoComment", () -> said(NoComment.builder())),
            Map.entry(
                    "UnrecognizedStatement",
                    () -> said(UnrecognizedStatement.builder()).type("ultimatum")));

    static Stream<String> kinds() {
        return KINDS.keySet().stream().sorted();
    }

    @Test
    void theseAreAllKinds() {
        assertThat(kinds(Statement.class).map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(KINDS.keySet());
        Set<String> written = KINDS.keySet().stream()
                .filter(kind -> !kind.equals("UnrecognizedStatement"))
                .map(kind -> kind.equals("NoComment") ? "no-comment" : kind.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(Stream.of(StatementKind.values()).filter(kind -> kind != StatementKind.UNRECOGNIZED))
                .extracting(StatementKind::type)
                .containsExactlyInAnyOrderElementsOf(written);
    }

    /** The interfaces that no other kind extends. */
    static Stream<Class<?>> kinds(Class<?> type) {
        return Stream.of(type.getPermittedSubclasses())
                .flatMap(it -> it == Conditional.class ? kinds(it) : Stream.of(it));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void needsLittle(String kind) {
        Statement statement = builder(kind).build();
        assertThat(statement.id()).isEqualTo("s");
        assertThat(statement.voice()).isEqualTo(Voice.SPEAKER);
        assertThat(statement.placement()).isEqualTo(Placement.BODY);
        assertThat(statement.speakers()).contains(Party.of(KOREA));
        assertThat(statement.addressees()).isEmpty();
        assertThat(statement.quotations()).isEmpty();
        assertThat(statement.confidence()).isEmpty();
        assertThat(statement.extensions()).isEmpty();
        assertThat(statement)
                .isEqualTo(builder(kind).build())
                .hasSameHashCodeAs(builder(kind).build());
        assertThat(statement).isNotEqualTo(builder(kind).id("t").build());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepsAllThatItIsGiven(String kind) {
        Event visit = Event.builder()
                .id("visit")
                .description(CONTENT)
                .status(EventStatus.PLANNED)
                .build();
        Dating made = Dating.of(Edtf.parse("2024-06-14"));
        Relay relay = Relay.builder().addBy(USA).build();
        SanctionReference reference = SanctionReference.builder()
                .regime("DPRK")
                .relation(SanctionRelation.CITES)
                .build();
        Link link = Link.of(LinkRelation.DENIES, "other");
        EventCode code = EventCode.of("CAMEO", "1.1b3", "112");
        Coder coder = Coder.of(CoderKind.HUMAN, "R");
        StatementBuilder<?> builder = builder(kind);
        builder.addQuotation(QUOTATION);
        builder.voice(Voice.SPEAKER).addAddressee(USA).addTarget(KOREA).content(CONTENT);
        builder.certainty(Certainty.POSSIBLE).addPassage(Passage.of(0, 2)).addPassage(Passage.of(2, 4));
        builder.cue(Passage.of("said"))
                .made(made)
                .channel(Channel.SPEECH)
                .occasion(visit)
                .addRelay(relay);
        builder.characterizedBy(Characterization.REPORTER)
                .placement(Placement.HEADLINE)
                .addAbout(visit);
        builder.addSanctionReference(reference)
                .addLink(link)
                .addCode(code)
                .codedBy(coder)
                .confidence(0.5);
        builder.article("article").putExtension("x", RawValue.ofNull());
        Statement statement = builder.build();

        assertThat(statement.addressees()).containsExactly(Party.of(USA));
        assertThat(statement.targets()).contains(Party.of(KOREA));
        assertThat(statement.content()).contains(CONTENT);
        assertThat(statement.certainty()).contains(Certainty.POSSIBLE);
        assertThat(statement.quotations()).containsExactly(QUOTATION);
        assertThat(statement.passages()).containsExactly(Passage.of(0, 2), Passage.of(2, 4));
        assertThat(statement.cue()).contains(Passage.of("said"));
        assertThat(statement.made()).contains(made);
        assertThat(statement.channel()).contains(Channel.SPEECH);
        assertThat(statement.occasion()).contains(visit);
        assertThat(statement.relays()).containsExactly(relay);
        assertThat(statement.characterizedBy()).contains(Characterization.REPORTER);
        assertThat(statement.placement()).isEqualTo(Placement.HEADLINE);
        assertThat(statement.about()).containsExactly(visit);
        assertThat(statement.sanctionReferences()).containsExactly(reference);
        assertThat(statement.links()).containsExactly(link);
        assertThat(statement.codes()).containsExactly(code);
        assertThat(statement.codedBy()).contains(coder);
        assertThat(statement.confidence()).hasValue(0.5);
        assertThat(statement.article()).contains("article");
        assertThat(statement.extensions()).containsEntry("x", RawValue.ofNull());
        for (List<?> list : List.of(
                statement.speakers(),
                statement.targets(),
                statement.passages(),
                statement.links(),
                statement.about(),
                statement.relays())) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> statement.extensions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesWhatBreaksTheRulesOfEveryStatement(String kind) {
        assertRefused(() -> builder(kind).id("S").build(), kind, "id", Strings.SLUG, "\"S\"");
        assertRefused(() -> builder(kind).article("S").build(), kind, "article", Strings.SLUG, "\"S\"");
        String shown = kind.equals("Agreement") ? "2 (kor, usa)" : "1 (kor)";
        String rule = "a statement has speakers if and only if its voice is SPEAKER";
        assertRefused(
                () -> builder(kind).voice(Voice.ARTICLE).build(),
                kind,
                "speakers",
                rule,
                shown + " with the voice ARTICLE");
        for (double confidence : new double[] {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRefused(
                    () -> builder(kind).confidence(confidence).build(),
                    kind,
                    "confidence",
                    "from 0 to 1",
                    Double.toString(confidence));
        }
        assertRefused(
                () -> builder(kind)
                        .addPassage(Passage.of(4, 6))
                        .addPassage(Passage.of("a"))
                        .addPassage(Passage.of(5, 7))
                        .build(),
                kind,
                "passages",
                "passages are in the order of the text and do not overlap",
                "one that starts at 5 after one that ends at 6");
        assertRefused(
                () -> builder(kind)
                        .addLink(Link.of(LinkRelation.CONTRADICTS, "s"))
                        .build(),
                kind,
                "links",
                "no link leads from a statement to itself",
                "\"s\"");
        for (String name : List.of("type", "speakers", "confidence")) {
            assertRefused(
                    () -> builder(kind).putExtension(name, RawValue.ofNull()).build(),
                    kind,
                    "extensions",
                    Extensions.RULE,
                    '"' + name + '"');
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aBasisOfTheChannelNeedsTheChannelAndStatedNeedsWords(String kind) {
        assertRefused(
                () -> builder(kind).channelBasis(Basis.INFERRED).build(),
                kind,
                "channelBasis",
                "a basis of the channel needs a channel",
                "INFERRED");
        StatementBuilder<?> briefed = builder(kind).channel(Channel.BRIEFING);
        assertThat(briefed.channelBasis(Basis.INFERRED).build().channelBasis()).contains(Basis.INFERRED);
        assertRefused(
                () -> briefed.channelBasis(Basis.STATED).build(),
                kind,
                "channelBasis",
                "STATED needs a cue or passages that state it",
                "STATED");
        assertThat(briefed.cue(Passage.of("told the briefing")).build().channelBasis())
                .contains(Basis.STATED);
    }

    @Test
    void mayLinkToAStatementOfTheSameIdElsewhere() {
        Link link = Link.builder()
                .relation(LinkRelation.REITERATES)
                .statement("s")
                .article(URI.create("https://example.org/a"))
                .build();
        assertThat(said(Assertion.builder()).addLink(link).build().links()).containsExactly(link);
    }

    @Test
    void needsASpeakerWhereTheVoiceIsSpeaker() {
        assertRefused(
                () -> Assertion.builder().id("s").build(),
                "Assertion",
                "speakers",
                "a statement has speakers if and only if its voice is SPEAKER",
                "none with the voice SPEAKER");
        assertThat(Assertion.builder().id("s").voice(Voice.UNATTRIBUTED).build().speakers())
                .isEmpty();
    }

    @Test
    void anAccusationHasAnAccused() {
        assertRefused(
                () -> said(Accusation.builder()).build(),
                "Accusation",
                "targets",
                "an accusation has at least one target: the accused",
                "\"none\"");
    }

    @Test
    void aNoCommentMayBeQuoted() {
        assertThat(said(NoComment.builder()).addQuotation(QUOTATION).build().quotations())
                .containsExactly(QUOTATION);
    }

    @Test
    void aDenialNamesOrQuotesWhatItDenies() {
        assertThat(said(Denial.builder()).addPassage(Passage.of(0, 4)).build().content())
                .isEmpty();
        assertThat(said(Denial.builder()).addQuotation(QUOTATION).build().content())
                .isEmpty();
        assertThat(said(Denial.builder())
                        .addLink(Link.of(LinkRelation.DENIES, "a"))
                        .build()
                        .content())
                .isEmpty();
        assertRefused(
                () -> said(Denial.builder())
                        .addLink(Link.of(LinkRelation.RESPONDS_TO, "a"))
                        .build(),
                "Denial",
                "content",
                "a denial has content, passages, quotations, or a DENIES link to what it denies",
                "\"none of them\"");
    }

    @Test
    void anAgreementHasTwoSpeakersOrOneGroupOrOrganization() {
        Group sides =
                Group.builder().id("sides").name(Text.of("en", "the two sides")).build();
        String rule = "an agreement has two speakers, one group, or one organization";
        assertThat(Agreement.builder().id("s").addSpeaker(sides).build().speakers())
                .hasSize(1);
        assertRefused(() -> said(Agreement.builder()).build(), "Agreement", "speakers", rule, "1 (kor)");
        assertRefused(
                () -> said(Agreement.builder()).addSpeaker(KOREA).build(),
                "Agreement",
                "speakers",
                rule,
                "2 (kor, kor)");
        assertRefused(
                () -> Agreement.builder().id("s").voice(Voice.ARTICLE).build(), "Agreement", "speakers", rule, "none");
    }

    @Test
    void anAgreementMayBeThatOfAnOrganization() {
        Organization forum = Organization.builder()
                .id("forum")
                .kind(OrganizationKind.OTHER)
                .name(Text.of("en", "the forum"))
                .build();
        assertThat(Agreement.builder().id("s").addSpeaker(forum).build().speakers())
                .hasSize(1);
    }

    @Test
    void anAcceptanceAndARefusalNameWhatTheyAnswer() {
        assertThat(said(Acceptance.builder())
                        .addLink(Link.of(LinkRelation.ACCEPTS, "offer"))
                        .build()
                        .content())
                .isEmpty();
        assertThat(said(Refusal.builder())
                        .addLink(Link.of(LinkRelation.REFUSES, "offer"))
                        .build()
                        .content())
                .isEmpty();
        assertRefused(
                () -> said(Acceptance.builder())
                        .addLink(Link.of(LinkRelation.REFUSES, "offer"))
                        .build(),
                "Acceptance",
                "content",
                "an acceptance has content, or an ACCEPTS link",
                "\"none of them\"");
        assertRefused(
                () -> said(Refusal.builder())
                        .addLink(Link.of(LinkRelation.ACCEPTS, "offer"))
                        .build(),
                "Refusal",
                "content",
                "a refusal has content, or a REFUSES link",
                "\"none of them\"");
    }

    @Test
    void aDecisionHasContentOrAMeasure() {
        assertThat(said(Decision.builder()).content(CONTENT).build().change()).isEqualTo(DecisionChange.START);
        assertRefused(
                () -> said(Decision.builder()).build(),
                "Decision",
                "content",
                "a decision has content or a measure",
                "\"neither\"");
        assertRefused(
                () -> said(Decision.builder())
                        .content(CONTENT)
                        .change(DecisionChange.END)
                        .build(),
                "Decision",
                "measure",
                "a decision whose change is not START has a measure",
                "none with END");
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "ruling", "adoption"})
    void whatIsDoneOnceAndForAllIsOnlyStarted(String token) {
        Measure measure = Measure.of(token);
        assertThat(said(Decision.builder()).measure(measure).build().measure()).contains(measure);
        for (DecisionChange change : DecisionChange.values()) {
            if (change != DecisionChange.START) {
                assertRefused(
                        () -> said(Decision.builder())
                                .measure(measure)
                                .change(change)
                                .build(),
                        "Decision",
                        "change",
                        "the measures order, ruling and adoption take only the change START",
                        '"' + token + " with " + change + '"');
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DecisionChange.class)
    void otherMeasuresTakeEveryChange(DecisionChange change) {
        assertThat(said(Decision.builder())
                        .measure(Measure.of("newer"))
                        .change(change)
                        .build()
                        .change())
                .isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"warning", "no-comment", "agreement"})
    void anUnrecognizedKindIsNoneOfThisVersion(String kind) {
        assertRefused(
                () -> said(UnrecognizedStatement.builder()).type(kind).build(),
                "UnrecognizedStatement",
                "type",
                "a kind that this version does not know; for a known one there is a type",
                '"' + kind + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Warning", "no_comment", "a b"})
    void anUnrecognizedKindLooksLikeOne(String kind) {
        assertRefused(
                () -> said(UnrecognizedStatement.builder()).type(kind).build(),
                "UnrecognizedStatement",
                "type",
                "a kind is lower-case words joined by hyphens, such as \"no-comment\"",
                '"' + kind + '"');
    }

    @Test
    void onlyItsOwnKindKnowsAProperty() {
        assertRefused(
                () -> said(Warning.builder())
                        .mode(WarningMode.ALERT)
                        .putExtension("consequences", RawValue.ofNull())
                        .build(),
                "Warning",
                "extensions",
                Extensions.RULE,
                "\"consequences\"");
        assertThat(said(Assertion.builder())
                        .putExtension("consequences", RawValue.ofNull())
                        .build()
                        .extensions())
                .hasSize(1);
        for (Supplier<StatementBuilder<?>> conditional : List.<Supplier<StatementBuilder<?>>>of(
                () -> said(Commitment.builder()),
                () -> said(Threat.builder()),
                () -> builder("Agreement"),
                () -> builder("Decision"))) {
            for (String name : List.of("condition", "deadline")) {
                assertThatThrownBy(() -> conditional
                                .get()
                                .putExtension(name, RawValue.ofNull())
                                .build())
                        .hasMessageContaining(Extensions.RULE);
            }
        }
        assertThatThrownBy(() -> said(Appeal.builder())
                        .force(AppealForce.DEMAND)
                        .putExtension("force", RawValue.ofNull())
                        .build())
                .hasMessageContaining(Extensions.RULE);
    }

    @Test
    void someKindsHaveMore() {
        Consequence consequence = Consequence.of(CONTENT, Certainty.POSSIBLE);
        Warning warning = said(Warning.builder())
                .mode(WarningMode.DETERRENT)
                .addConsequence(consequence)
                .condition(CONTENT)
                .build();
        assertThat(warning.mode()).isEqualTo(WarningMode.DETERRENT);
        assertThat(warning.consequences()).containsExactly(consequence);
        assertThat(warning.condition()).contains(CONTENT);
        assertThat(said(Appeal.builder()).force(AppealForce.DEMAND).build().force())
                .isEqualTo(AppealForce.DEMAND);
        assertThat(said(Threat.builder()).condition(CONTENT).build().condition())
                .contains(CONTENT);
        assertThat(said(Commitment.builder()).condition(CONTENT).build().condition())
                .contains(CONTENT);
        assertThat(said(UnrecognizedStatement.builder())
                        .type("ultimatum")
                        .build()
                        .type())
                .isEqualTo("ultimatum");
        assertThat(said(Disapproval.builder()).build().formal()).isFalse();
        assertThat(said(Disapproval.builder()).formal(true).build().formal()).isTrue();
        assertThat(said(Proposal.builder()).mode(ProposalMode.DRAFT).build().mode())
                .isEqualTo(ProposalMode.DRAFT);
        assertThat(said(Courtesy.builder()).form(CourtesyForm.APOLOGY).build().form())
                .isEqualTo(CourtesyForm.APOLOGY);
        assertThat(said(Vote.builder()).position(VotePosition.VETO).build().position())
                .isEqualTo(VotePosition.VETO);
    }

    @Test
    void anAgreementAndADecisionMayTakeEffectOnADayAndHaveADeadline() {
        Dating dawn = Dating.of(Edtf.parse("2025-05-01/.."));
        Dating friday = Dating.of(Edtf.parse("2025-05-09"));
        Agreement agreement = said(Agreement.builder())
                .addSpeaker(USA)
                .signed(true)
                .measure(Measure.CEASEFIRE)
                .effective(dawn)
                .deadline(friday)
                .build();
        assertThat(agreement.signed()).isTrue();
        assertThat(agreement.measure()).contains(Measure.CEASEFIRE);
        assertThat(agreement.effective()).contains(dawn);
        assertThat(agreement.deadline()).contains(friday);
        assertThat(agreement.toBuilder()
                        .effective(Optional.empty())
                        .deadline(Optional.empty())
                        .build())
                .isNotEqualTo(agreement)
                .isEqualTo(said(Agreement.builder())
                        .addSpeaker(USA)
                        .signed(true)
                        .measure(Measure.CEASEFIRE)
                        .build());
        Decision decision = said(Decision.builder())
                .measure(Measure.RESTRICTION)
                .change(DecisionChange.PROLONG)
                .effective(dawn)
                .build();
        assertThat(decision.effective()).contains(dawn);
        assertThat(decision.change()).isEqualTo(DecisionChange.PROLONG);
        assertThat(Threat.builder().from(agreement).build().deadline()).contains(friday);
    }

    @Test
    void namesWhatIsMissing() {
        assertMissing(() -> said(Warning.builder()).build(), "Warning", "mode");
        assertMissing(() -> Warning.builder().build(), "Warning", "id, mode");
        assertMissing(() -> said(Appeal.builder()).build(), "Appeal", "force");
        assertMissing(() -> said(Proposal.builder()).build(), "Proposal", "mode");
        assertMissing(() -> said(Courtesy.builder()).build(), "Courtesy", "form");
        assertMissing(() -> said(Vote.builder()).build(), "Vote", "position");
        assertMissing(() -> said(UnrecognizedStatement.builder()).build(), "UnrecognizedStatement", "type");
        assertMissing(() -> Link.builder().build(), "Link", "relation");
    }

    @Test
    @SuppressWarnings("NullAway") // Java callers can do this anyway.
    void nullIsAProgrammingError() {
        assertThatNullPointerException().isThrownBy(() -> Warning.builder().id(null));
        assertThatNullPointerException().isThrownBy(() -> Warning.builder().addSpeaker((State) null));
        assertThatNullPointerException().isThrownBy(() -> Warning.builder().putExtension("a", null));
        assertThatNullPointerException().isThrownBy(() -> Consequence.of(null, Certainty.CERTAIN));
        assertThatNullPointerException().isThrownBy(() -> Consequence.of(CONTENT, null));
    }

    @Test
    void aLinkLeadsToASlugAndAnAbsoluteUri() {
        assertRefused(() -> Link.of(LinkRelation.DENIES, "A"), "Link", "statement", Strings.SLUG, "\"A\"");
        assertRefused(
                () -> Link.builder()
                        .relation(LinkRelation.DENIES)
                        .statement("a")
                        .article(URI.create("a"))
                        .build(),
                "Link",
                "article",
                ArticleUrn.RULE,
                "a");
    }

    @Property
    void equalsItsCopyAndKeepsTheRules(@ForAll("statements") Statement statement) {
        Statement copy = Copies.of(statement);
        assertThat(copy).isEqualTo(statement).hasSameHashCodeAs(statement).hasToString(statement.toString());
        assertThat(statement.speakers().isEmpty()).isEqualTo(statement.voice() != Voice.SPEAKER);
        assertThat(Strings.isSlug(statement.id())).isTrue();
    }

    @Property
    void whateverIsLeftOutARefusalIsTheOneException(
            @ForAll("statements") Statement statement, @ForAll("parts") Set<String> parts) {
        try {
            Statement less = Copies.with(statement, parts);
            assertThat(less.getClass()).isEqualTo(statement.getClass());
        } catch (InvalidValueException e) {
            assertThat(statement.getClass().getSimpleName()).endsWith(e.type());
            assertThat(e.rule()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Statement> statements() {
        return StatementArbitraries.statements();
    }

    @Provide
    Arbitrary<Set<String>> parts() {
        return net.jqwik.api.Arbitraries.subsetOf(Copies.PARTS);
    }

    private static StatementBuilder<?> builder(String kind) {
        return java.util.Objects.requireNonNull(KINDS.get(kind)).get();
    }

    private static <B extends StatementBuilder<B>> B said(B builder) {
        return builder.id("s").addSpeaker(KOREA);
    }
}
