package io.github.demarche.coding;

import io.github.demarche.actor.Party;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.Warning;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The codes of each kind of statement in CAMEO 1.1b3, as far as the kind and its attributes determine them. */
final class CameoKinds {
    private CameoKinds() {}

    /**
     * Returns the code of a statement.
     *
     * @param statement the statement
     * @param linked finds the statement with an id, if the dossier is known
     */
    static Coding of(Statement statement, Function<String, Optional<Statement>> linked) {
        return switch (statement.kind()) {
            case ASSERTION ->
                speakers(statement) == 2
                        ? several("019 when the two agree, 010 when they only say the same", "010", "019")
                        : code("010");
            case ADMISSION -> code("015");
            case ACCUSATION -> code("112");
            case DENIAL -> code("016");
            case JUSTIFICATION -> code("052");
            case COMMITMENT ->
                identified(statement.targets()).isEmpty()
                                && identified(statement.addressees()).isEmpty()
                        ? none("a commitment without a recipient is not cooperation with anybody")
                        : code("030");
            case THREAT -> code("130");
            case AGREEMENT -> agreement((Agreement) statement);
            case ACCEPTANCE -> acceptance(statement, linked);
            case REFUSAL -> code("120");
            case APPEAL -> appeal((Appeal) statement);
            case PROPOSAL ->
                switch (((Proposal) statement).mode()) {
                    case OFFER -> code("030");
                    case SUGGESTION -> code("020");
                    case DRAFT -> none("CAMEO 1.1b3 has no code for tabling a draft");
                };
            case WARNING ->
                switch (((Warning) statement).mode()) {
                    case ALERT -> code("012");
                    case DETERRENT -> code("130");
                };
            case INQUIRY -> code("010");
            case CONCERN -> code("012");
            case DISAPPROVAL -> code(((Disapproval) statement).formal() ? "114" : "111");
            case SUPPORT -> code("051");
            case COURTESY ->
                switch (((Courtesy) statement).form()) {
                    case CONDOLENCE -> code("018");
                    case APOLOGY -> code("055");
                    case THANKS, CONGRATULATION -> code("051");
                };
            case DECISION -> decision((Decision) statement);
            case VOTE ->
                switch (((Vote) statement).position()) {
                    case FOR -> code("051");
                    case AGAINST -> code("120");
                    case VETO -> code("129");
                    case ABSTENTION, NOT_PARTICIPATING ->
                        none("CAMEO 1.1b3 has no code for abstaining from a vote " + "or not taking part");
                };
            case NO_COMMENT -> code("011");
            case UNRECOGNIZED ->
                none("this version does not know the kind \"" + ((UnrecognizedStatement) statement).type() + '"');
        };
    }

    private static long speakers(Statement statement) {
        return identified(statement.speakers()).stream()
                .map(it -> it.actor().id())
                .distinct()
                .count();
    }

    /** The parties that event data can name. */
    static List<Party> identified(List<Party> parties) {
        return parties.stream()
                .filter(it -> !(it.actor() instanceof Unidentified))
                .toList();
    }

    private static Coding agreement(Agreement agreement) {
        Optional<Coding> created =
                agreement.measure().flatMap(it -> CameoMeasures.of(it, DecisionChange.START, agreement));
        return created.orElseGet(() -> code(agreement.signed() ? "057" : "030"));
    }

    private static Coding decision(Decision decision) {
        if (decision.measure().isEmpty()) {
            return none("the decision has no measure");
        }
        return CameoMeasures.of(decision.measure().get(), decision.change(), decision)
                .orElseGet(() -> none("CAMEO 1.1b3 has no code for the measure \""
                        + decision.measure().get() + "\" with the change " + decision.change()));
    }

    /** The code depends on what is accepted, if the record says so. */
    private static Coding acceptance(Statement statement, Function<String, Optional<Statement>> linked) {
        Optional<Statement> accepted = statement.links().stream()
                .filter(it -> it.relation().equals(LinkRelation.ACCEPTS)
                        && it.article().isEmpty())
                .flatMap(it -> it.statement().flatMap(linked).stream())
                .findFirst();
        if (accepted.isPresent()) {
            if (accepted.get() instanceof Courtesy courtesy && courtesy.form() == CourtesyForm.APOLOGY) {
                return code("056");
            }
            if (accepted.get() instanceof Appeal appeal && appeal.force() == AppealForce.DEMAND) {
                return code("083");
            }
        }
        return code("030");
    }

    private static Coding appeal(Appeal appeal) {
        return switch (appeal.force()) {
            case REQUEST -> code("020");
            case DEMAND ->
                appeal.deadline().isPresent()
                        ? several("139 when it is an ultimatum, 100 when it only names a day", "100", "139")
                        : code("100");
        };
    }

    static Coding none(String reason) {
        return new ImmutableNone(reason);
    }

    static Coding code(String code) {
        return new ImmutableCode(EventOntology.CAMEO_1_1B3.code(code));
    }

    static Coding several(String undecided, String... codes) {
        List<EventCode> candidates =
                Stream.of(codes).map(EventOntology.CAMEO_1_1B3::code).toList();
        return new ImmutableSeveral(candidates, undecided);
    }
}
