package io.github.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.StatementArbitraries;
import io.github.demarche.frame.Frame;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementBuilderTest {
    private static final State KOREA = State.of("KOR");
    private static final State USA = State.of("USA");
    private static final Text CONTENT = Text.of("en", "a visit");
    private static final Consequence CONSEQUENCE = Consequence.of(CONTENT, Certainty.POSSIBLE);

    @Property
    void statementsOfAnyKindCanBeChanged(@ForAll("many") List<Statement> statements) {
        List<String> before = statements.stream().map(Statement::toString).toList();
        List<Statement> changed = statements.stream()
                .<Statement>map(s -> s.toBuilder().confidence(0.9).build())
                .toList();
        assertThat(changed).extracting(Statement::confidence).allMatch(OptionalDouble.of(0.9)::equals);
        assertThat(changed)
                .extracting(Statement::kind)
                .isEqualTo(statements.stream().map(Statement::kind).toList());
        assertThat(statements).extracting(Statement::toString).isEqualTo(before);
        for (int i = 0; i < changed.size(); i++) {
            assertThat(changed.get(i).toBuilder()
                            .confidence(statements.get(i).confidence())
                            .build())
                    .isEqualTo(statements.get(i));
        }
    }

    @Example
    void aListOfChangedStatementsNeedsNoCast() {
        List<Statement> statements = List.of(warning(), accusation());
        var changed = statements.stream()
                .map(s -> s.toBuilder().confidence(0.9).build())
                .toList();
        assertThat(changed).extracting(Statement::confidence).containsOnly(OptionalDouble.of(0.9));
        Warning warning = warning().toBuilder().mode(WarningMode.ALERT).id("w").build();
        assertThat(warning.mode()).isEqualTo(WarningMode.ALERT);
        Conditional conditional = warning();
        Conditional free = conditional.toBuilder().condition(Optional.empty()).build();
        assertThat(free.condition()).isEmpty();
    }

    @Property
    void aBuilderUsedAgainLeavesWhatItHasBuilt(@ForAll("statements") Statement statement) {
        StatementBuilder<?> builder = statement.toBuilder();
        Statement built = builder.build();
        builder.addSpeaker(USA)
                .addAddressee(USA)
                .addTarget(USA)
                .addLink(Link.of(LinkRelation.CONTINUES, "another"))
                .id("other")
                .confidence(0.25)
                .content(CONTENT)
                .putExtension("x-new", RawValue.ofNull());
        assertThat(built).isEqualTo(statement).hasToString(statement.toString());
        if (statement.voice() == Voice.SPEAKER) {
            Statement other = builder.build();
            assertThat(other.id()).isEqualTo("other");
            assertThat(other.targets()).hasSize(statement.targets().size() + 1).endsWith(Party.of(USA));
            assertThat(other.extensions()).containsKey("x-new");
        }
    }

    @Property
    void fromReplacesWhatWasSet(@ForAll("statements") Statement first, @ForAll("statements") Statement statement) {
        assertThat(statement.toBuilder().from(first).from(statement).build()).isEqualTo(statement);
        assertThat(Assertion.builder()
                        .addTarget(KOREA)
                        .putExtension("x-old", RawValue.ofNull())
                        .confidence(0.5)
                        .from(assertion())
                        .build())
                .isEqualTo(assertion());
    }

    @Property
    void fromAnotherKindKeepsWhatAllKindsShare(@ForAll("statements") Statement statement) {
        Statement assertion = Assertion.builder()
                .from(statement)
                .extensions(statement.extensions())
                .build();
        assertThat(assertion.kind()).isEqualTo(StatementKind.ASSERTION);
        assertThat(withoutKind(assertion)).isEqualTo(withoutKind(statement));
    }

    private static String withoutKind(Statement statement) {
        Frame frame = new Frame(Shared.OWN);
        ((StatementValue) statement).shared().take(frame);
        return Shared.layout("Statement").describe(frame);
    }

    @Example
    void fromAnotherKindDropsWhatOnlyThatHasAndLeavesWhatOnlyThisHas() {
        assertThat(Assertion.builder().from(warning()).build())
                .hasToString(
                        "Assertion{id=s, voice=SPEAKER, speakers=" + warning().speakers() + ", placement=BODY}");
        Warning warning = Warning.builder()
                .mode(WarningMode.DETERRENT)
                .addConsequence(CONSEQUENCE)
                .condition(CONTENT)
                .from(assertion())
                .build();
        assertThat(warning.mode()).isEqualTo(WarningMode.DETERRENT);
        assertThat(warning.consequences()).containsExactly(CONSEQUENCE);
        assertThat(warning.condition()).contains(CONTENT);
        assertThat(Threat.builder().from(warning()).build().condition()).contains(CONTENT);
        assertThat(Threat.builder()
                        .condition(CONTENT)
                        .from(warning().toBuilder().condition(Optional.empty()).build())
                        .build()
                        .condition())
                .isEmpty();
        UnrecognizedStatement unrecognized = UnrecognizedStatement.builder()
                .type("ultimatum")
                .from(assertion())
                .build();
        assertThat(unrecognized.type()).isEqualTo("ultimatum");
        assertThat(Assertion.builder().from(unrecognized).build()).isEqualTo(assertion());
    }

    @Property
    void optionalSettersClearAndListsAreReplaced(@ForAll("statements") Statement statement) {
        Statement cleared = Assertion.builder()
                .from(statement)
                .voice(Voice.SPEAKER)
                .speakers(List.of(Party.of(KOREA)))
                .addressees(List.of(Party.of(USA)))
                .targets(List.of())
                .content(Optional.empty())
                .certainty(Optional.empty())
                .quotations(List.of())
                .passages(List.of())
                .cue(Optional.empty())
                .made(Optional.empty())
                .channel(Optional.empty())
                .channelBasis(Optional.empty())
                .occasion(Optional.empty())
                .relays(List.of())
                .characterizedBy(Optional.empty())
                .placement(Placement.BODY)
                .about(List.of())
                .sanctionReferences(List.of())
                .instruments(List.of())
                .identifiers(List.of())
                .links(List.of())
                .codes(List.of())
                .codedBy(Optional.empty())
                .confidence(OptionalDouble.empty())
                .article(Optional.empty())
                .extensions(Map.of())
                .build();
        assertThat(cleared)
                .isEqualTo(Assertion.builder()
                        .id(statement.id())
                        .addSpeaker(KOREA)
                        .addAddressee(USA)
                        .build());
    }

    @Property
    void everyStatementTellsItsKind(@ForAll("statements") Statement statement) {
        assertThat(statement).isInstanceOf(type(statement.kind()));
    }

    @Example
    void everyKindHasOneConstant() {
        assertThat(List.of(StatementKind.values()))
                .extracting(StatementBuilderTest::type)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        StatementTest.kinds(Statement.class).toList());
        assertThat(List.of(StatementKind.values()))
                .allSatisfy(kind ->
                        assertThat(kind.layout().type()).isEqualTo(type(kind).getSimpleName()));
        assertThat(List.of(StatementKind.values()))
                .filteredOn(kind -> kind.layout().names().contains("condition"))
                .extracting(StatementBuilderTest::type)
                .containsExactlyInAnyOrder(Conditional.class.getPermittedSubclasses());
    }

    /** Compiles without a default on Java 17, because it names every constant. */
    private static Class<?> type(StatementKind kind) {
        return switch (kind) {
            case ASSERTION -> Assertion.class;
            case ADMISSION -> Admission.class;
            case ACCUSATION -> Accusation.class;
            case DENIAL -> Denial.class;
            case JUSTIFICATION -> Justification.class;
            case COMMITMENT -> Commitment.class;
            case THREAT -> Threat.class;
            case AGREEMENT -> Agreement.class;
            case ACCEPTANCE -> Acceptance.class;
            case REFUSAL -> Refusal.class;
            case APPEAL -> Appeal.class;
            case PROPOSAL -> Proposal.class;
            case WARNING -> Warning.class;
            case INQUIRY -> Inquiry.class;
            case CONCERN -> Concern.class;
            case DISAPPROVAL -> Disapproval.class;
            case SUPPORT -> Support.class;
            case COURTESY -> Courtesy.class;
            case DECISION -> Decision.class;
            case VOTE -> Vote.class;
            case NO_COMMENT -> NoComment.class;
            case UNRECOGNIZED -> UnrecognizedStatement.class;
        };
    }

    private static Assertion assertion() {
        return Assertion.builder().id("s").addSpeaker(KOREA).build();
    }

    private static Accusation accusation() {
        return Accusation.builder().from(assertion()).addTarget(USA).build();
    }

    private static Warning warning() {
        return Warning.builder()
                .id("s")
                .addSpeaker(KOREA)
                .mode(WarningMode.DETERRENT)
                .addConsequence(CONSEQUENCE)
                .condition(CONTENT)
                .build();
    }

    @Provide
    Arbitrary<Statement> statements() {
        return StatementArbitraries.statements();
    }

    @Provide
    Arbitrary<List<Statement>> many() {
        return StatementArbitraries.statements().list().ofMaxSize(4);
    }
}
