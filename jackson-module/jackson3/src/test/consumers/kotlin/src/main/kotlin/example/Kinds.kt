package example

import io.github.demarche.actor.Actor
import io.github.demarche.actor.Group
import io.github.demarche.actor.Organization
import io.github.demarche.actor.Person
import io.github.demarche.actor.State
import io.github.demarche.actor.Unidentified
import io.github.demarche.statement.*

/** A verb for each kind of statement: without an else, so that the compiler names a kind that is missing. */
fun verb(statement: Statement): String =
    when (statement) {
        is Assertion -> "asserts"
        is Admission -> "admits"
        is Accusation -> "accuses"
        is Denial -> "denies"
        is Justification -> "justifies"
        is Commitment -> "promises"
        is Threat -> "threatens"
        is Agreement -> "agrees"
        is Acceptance -> "accepts"
        is Refusal -> "refuses"
        is Appeal -> "appeals"
        is Proposal -> "proposes"
        is Warning -> "warns"
        is Inquiry -> "asks"
        is Concern -> "worries"
        is Disapproval -> "disapproves"
        is Support -> "supports"
        is Courtesy -> "is courteous"
        is Decision -> "decides"
        is Vote -> "votes"
        is NoComment -> "does not comment"
        is UnrecognizedStatement -> "performs a ${statement.type()}"
    }

/** A noun for each kind of actor. */
fun noun(actor: Actor): String =
    when (actor) {
        is State -> "state ${actor.code()}"
        is Organization -> "organization"
        is Person -> "person"
        is Group -> "group"
        is Unidentified -> "unidentified"
    }
