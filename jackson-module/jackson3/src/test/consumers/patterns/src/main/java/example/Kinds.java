package example;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.statement.*;

/** Words for each kind: without a default, so that the compiler tells of a kind that is missing. */
final class Kinds {
    private Kinds() {}

    static String verb(Statement statement) {
        return switch (statement) {
            case Assertion it -> "asserts";
            case Admission it -> "admits";
            case Accusation it -> "accuses";
            case Denial it -> "denies";
            case Justification it -> "justifies";
            case Commitment it -> "promises";
            case Threat it -> "threatens";
            case Agreement it -> "agrees";
            case Acceptance it -> "accepts";
            case Refusal it -> "refuses";
            case Appeal it -> "appeals";
            case Proposal it -> "proposes";
            case Warning it -> "warns";
            case Inquiry it -> "asks";
            case Concern it -> "worries";
            case Disapproval it -> "disapproves";
            case Support it -> "supports";
            case Courtesy it -> "is courteous";
            case Decision it -> "decides";
            case Vote it -> "votes";
            case NoComment it -> "does not comment";
            case UnrecognizedStatement it -> "performs a " + it.type();
        };
    }

    static String noun(Actor actor) {
        return switch (actor) {
            case State it -> "state " + it.code();
            case Organization it -> "organization";
            case Person it -> "person";
            case Group it -> "group";
            case Unidentified it -> "unidentified";
        };
    }
}
