package io.github.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.State;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.event.QuadClass;
import io.github.demarche.internal.TsvTable;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Acceptance;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Admission;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Justification;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.ProposalMode;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCoderTest {
    private static final EventCoder CAMEO = EventCoder.in(EventOntology.CAMEO_1_1B3);
    private static final EventCoder PLOVER = EventCoder.in(EventOntology.PLOVER_2_0);

    static Stream<List<String>> kinds() {
        return TsvTable.rows(EventCoderTest.class, "kinds.tsv", 5).stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void codesAKind(List<String> row) {
        Statement statement = statement(row.get(0), row.get(1));
        assertThat(show(CAMEO.code(statement))).isEqualTo(row.get(2));
        assertThat(show(PLOVER.code(statement))).isEqualTo(row.get(3));
        assertThat(CAMEO.code(statement)
                        .quadClass()
                        .map(QuadClass::number)
                        .map(String::valueOf)
                        .orElse("-"))
                .isEqualTo(row.get(4));
    }

    /** A new kind fails here until the vectors have its code. */
    @Test
    void everyKindHasAnAnswer() {
        Set<Class<?>> coded = kinds().map(row -> statement(row.get(0), row.get(1)))
                .map(statement -> Stream.of(Statement.class.getPermittedSubclasses())
                        .filter(kind -> kind.isInstance(statement))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toSet());
        assertThat(coded).containsExactlyInAnyOrder(Statement.class.getPermittedSubclasses());
    }

    @Test
    void saysWhatWouldDecide() {
        Statement ultimatum = ((Appeal.Builder) builder("appeal"))
                .force(AppealForce.DEMAND)
                .deadline(Dating.of(Edtf.parse("2024-06-14")))
                .build();
        assertThat(CAMEO.code(ultimatum))
                .isInstanceOfSatisfying(
                        Coding.Several.class,
                        it -> assertThat(it.undecided())
                                .isEqualTo("139 when it is an ultimatum, 100 when it only names a day"));
        Statement shared = builder("assertion").addSpeaker(State.of("KOR")).build();
        assertThat(CAMEO.code(shared).candidates()).hasSize(2);
        assertThat(PLOVER.code(shared)).isInstanceOf(Coding.None.class);
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(PLOVER.code(statement("denial", "-")))
                .isEqualTo(new ImmutableNone("PLOVER 2.0 has no category for CAMEO 016, \"Deny responsibility\""));
        assertThat(CAMEO.code(statement("ultimatum", "-")))
                .isEqualTo(new ImmutableNone("this version does not know the kind \"ultimatum\""))
                .isEqualTo(PLOVER.code(statement("ultimatum", "-")));
    }

    @Test
    void keepsTheCodeOfTheRecord() {
        EventCode warCrimes = EventOntology.CAMEO_1_1B3.code("1124");
        Statement accusation = builder("accusation").addCode(warCrimes).build();
        assertThat(CAMEO.code(accusation)).isEqualTo(new ImmutableCode(warCrimes));
        assertThat(show(PLOVER.code(accusation))).isEqualTo("ACCUSE/allege");
    }

    @Test
    void doesNotTakeTheCodeOfAnotherOntology() {
        Statement support = builder("support")
                .addCode(EventCode.of("PLOVER", "2.0", "AGREE"))
                .addCode(EventCode.of("CAMEO", "GDELT", "054"))
                .build();
        assertThat(show(CAMEO.code(support))).isEqualTo("051");
        assertThat(show(PLOVER.code(support))).isEqualTo("AGREE");
    }

    @Test
    void doesNotChooseAmongTheCodesOfTheRecord() {
        Statement support = builder("support")
                .addCode(EventOntology.CAMEO_1_1B3.code("055"))
                .addCode(EventOntology.CAMEO_1_1B3.code("018"))
                .addCode(EventOntology.CAMEO_1_1B3.code("055"))
                .build();
        assertThat(show(CAMEO.code(support))).isEqualTo("055 018");
        assertThat(PLOVER.code(support))
                .isEqualTo(
                        new ImmutableSeveral(
                                List.of(EventOntology.PLOVER_2_0.code("SUPPORT")),
                                "by CAMEO 1.1b3: the record has more than one; no category for 018, \"Make empathetic comment\""));
    }

    @Test
    void isOfOneCategoryWhereAllCandidatesAre() {
        Statement support = builder("support")
                .addCode(EventOntology.CAMEO_1_1B3.code("055"))
                .addCode(EventOntology.CAMEO_1_1B3.code("056"))
                .build();
        assertThat(PLOVER.code(support)).isEqualTo(new ImmutableCode(EventOntology.PLOVER_2_0.code("SUPPORT")));
    }

    @Test
    void hasNoQuadClassWhereCandidatesDiffer() {
        Statement statement = builder("support")
                .addCode(EventOntology.CAMEO_1_1B3.code("055"))
                .addCode(EventOntology.CAMEO_1_1B3.code("112"))
                .build();
        assertThat(CAMEO.code(statement).quadClass()).isEmpty();
        assertThat(PLOVER.code(statement("denial", "-")).quadClass()).isEmpty();
    }

    @Test
    void derivesPloverFromEveryCodeOfCameo() {
        List<List<String>> rows = TsvTable.rows(EventCoderTest.class, "plover.tsv", 2);
        for (EventCode cameo : EventOntology.CAMEO_1_1B3.codes()) {
            Coding plover = PLOVER.code(builder("assertion").addCode(cameo).build());
            assertThat(rows.stream().filter(row -> cameo.code().matches(row.get(0))))
                    .as(cameo.code())
                    .singleElement()
                    .satisfies(row -> assertThat(show(plover)).isEqualTo(row.get(1)));
            assertThat(plover.candidates())
                    .allSatisfy(it -> assertThat(it.ontology()).contains(EventOntology.PLOVER_2_0));
        }
    }

    @Test
    void saysThatTheTableHasSeveral() {
        Statement yield = builder("assertion")
                .addCode(EventOntology.CAMEO_1_1B3.code("08"))
                .build();
        assertThat(PLOVER.code(yield))
                .isInstanceOfSatisfying(
                        Coding.Several.class,
                        it -> assertThat(it.undecided()).isEqualTo("PLOVER's table has several for CAMEO 08"));
    }

    private static String show(Coding coding) {
        return coding.candidates().isEmpty()
                ? "-"
                : coding.candidates().stream()
                        .map(it -> it.code() + it.mode().map(mode -> "/" + mode).orElse(""))
                        .collect(Collectors.joining(" "));
    }

    private static Statement statement(String kind, String attribute) {
        StatementBuilder<?> builder = builder(kind);
        String value = attribute
                .substring(attribute.indexOf(' ') + 1)
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
        if (attribute.startsWith("channel ")) {
            builder.channel(Channel.of(attribute.substring("channel ".length())));
        } else if (attribute.startsWith("mode ")) {
            ((Warning.Builder) builder).mode(WarningMode.valueOf(value));
        } else if (attribute.equals("condition")) {
            ((Threat.Builder) builder).condition(Text.of("en", "if they do not stop"));
        } else if (attribute.startsWith("force ")) {
            ((Appeal.Builder) builder).force(AppealForce.valueOf(value));
        }
        return builder.build();
    }

    private static StatementBuilder<?> builder(String kind) {
        StatementBuilder<?> builder = switch (kind) {
            case "assertion" -> Assertion.builder();
            case "accusation" -> Accusation.builder();
            case "denial" -> Denial.builder();
            case "justification" -> Justification.builder();
            case "commitment" -> Commitment.builder();
            case "agreement" -> Agreement.builder();
            case "threat" -> Threat.builder();
            case "refusal" -> Refusal.builder();
            case "appeal" -> Appeal.builder();
            case "warning" -> Warning.builder();
            case "inquiry" -> Inquiry.builder();
            case "concern" -> Concern.builder();
            case "disapproval" -> Disapproval.builder();
            case "admission" -> Admission.builder();
            case "acceptance" -> Acceptance.builder();
            case "proposal" -> Proposal.builder().mode(ProposalMode.OFFER);
            case "courtesy" -> Courtesy.builder().form(CourtesyForm.THANKS);
            case "decision" -> Decision.builder().measure(Measure.TREATY);
            case "vote" -> Vote.builder().position(VotePosition.FOR);
            case "support" -> Support.builder();
            case "no-comment" -> NoComment.builder();
            default -> {
                UnrecognizedStatement.Builder newer = UnrecognizedStatement.builder();
                newer.type(kind);
                yield newer;
            }
        };
        builder.id(kind).addSpeaker(State.of("USA")).addTarget(State.of("PRK"));
        if (kind.equals("agreement")) {
            builder.addSpeaker(State.of("KOR"));
        }
        return builder.content(Text.of("en", "something"));
    }
}
