package io.github.demarche.statement;

import io.github.demarche.frame.Frame;
import io.github.demarche.time.Dating;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value class of each kind: {@link Shared}, the {@link Terms} of a conditional kind, and the kind's own attributes.
 * It is made from a frame and taken apart into one.
 *
 * <p>Immutables generates their constructors, {@code equals} and {@code hashCode}. Where there are several attributes,
 * they are declared again, because Immutables takes the order of the constructor's parameters from them.
 */
final class StatementValues {
    private StatementValues() {}

    @Value.Immutable
    abstract static sealed class AssertionValue extends StatementValue implements Assertion
            permits ImmutableAssertion {}

    @Value.Immutable
    abstract static sealed class AdmissionValue extends StatementValue implements Admission
            permits ImmutableAdmission {}

    @Value.Immutable
    abstract static sealed class AccusationValue extends StatementValue implements Accusation
            permits ImmutableAccusation {}

    @Value.Immutable
    abstract static sealed class DenialValue extends StatementValue implements Denial permits ImmutableDenial {}

    @Value.Immutable
    abstract static sealed class JustificationValue extends StatementValue implements Justification
            permits ImmutableJustification {}

    @Value.Immutable
    abstract static sealed class CommitmentValue extends ConditionalValue implements Commitment
            permits ImmutableCommitment {
        @Override
        abstract Shared shared();

        @Override
        abstract Terms terms();
    }

    @Value.Immutable
    abstract static sealed class ThreatValue extends ConditionalValue implements Threat permits ImmutableThreat {
        @Override
        abstract Shared shared();

        @Override
        abstract Terms terms();
    }

    @Value.Immutable
    abstract static sealed class AgreementValue extends ConditionalValue implements Agreement
            permits ImmutableAgreement {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableAgreement(
                    shared,
                    terms(frame),
                    frame.flag(Terms.OWN),
                    frame.optional(Terms.OWN + 1),
                    frame.optional(Terms.OWN + 2));
        }

        @Override
        abstract Shared shared();

        @Override
        abstract Terms terms();

        @Override
        public abstract boolean signed();

        @Override
        public abstract Optional<Measure> measure();

        @Override
        public abstract Optional<Dating> effective();

        @Override
        void takeOwn(Frame frame) {
            super.takeOwn(frame);
            frame.set(Terms.OWN, signed());
            frame.set(Terms.OWN + 1, measure());
            frame.set(Terms.OWN + 2, effective());
        }
    }

    @Value.Immutable
    abstract static sealed class AcceptanceValue extends ConditionalValue implements Acceptance
            permits ImmutableAcceptance {
        @Override
        abstract Shared shared();

        @Override
        abstract Terms terms();
    }

    @Value.Immutable
    abstract static sealed class RefusalValue extends ConditionalValue implements Refusal permits ImmutableRefusal {
        @Override
        abstract Shared shared();

        @Override
        abstract Terms terms();
    }

    @Value.Immutable
    abstract static sealed class AppealValue extends ConditionalValue implements Appeal permits ImmutableAppeal {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableAppeal(shared, terms(frame), frame.get(Terms.OWN));
        }

        @Override
        abstract Shared shared();

        @Override
        abstract Terms terms();

        @Override
        public abstract AppealForce force();

        @Override
        void takeOwn(Frame frame) {
            super.takeOwn(frame);
            frame.set(Terms.OWN, force());
        }
    }

    @Value.Immutable
    abstract static sealed class ProposalValue extends ConditionalValue implements Proposal permits ImmutableProposal {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableProposal(shared, terms(frame), frame.get(Terms.OWN));
        }

        @Override
        abstract Shared shared();

        @Override
        abstract Terms terms();

        @Override
        public abstract ProposalMode mode();

        @Override
        void takeOwn(Frame frame) {
            super.takeOwn(frame);
            frame.set(Terms.OWN, mode());
        }
    }

    @Value.Immutable
    abstract static sealed class WarningValue extends ConditionalValue implements Warning permits ImmutableWarning {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableWarning(shared, terms(frame), frame.get(Terms.OWN), frame.list(Terms.OWN + 1));
        }

        @Override
        abstract Shared shared();

        @Override
        abstract Terms terms();

        @Override
        public abstract WarningMode mode();

        @Override
        public abstract List<Consequence> consequences();

        @Override
        void takeOwn(Frame frame) {
            super.takeOwn(frame);
            frame.set(Terms.OWN, mode());
            frame.set(Terms.OWN + 1, consequences());
        }
    }

    @Value.Immutable
    abstract static sealed class InquiryValue extends StatementValue implements Inquiry permits ImmutableInquiry {}

    @Value.Immutable
    abstract static sealed class ConcernValue extends StatementValue implements Concern permits ImmutableConcern {}

    @Value.Immutable
    abstract static sealed class DisapprovalValue extends StatementValue implements Disapproval
            permits ImmutableDisapproval {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableDisapproval(shared, frame.flag(Shared.OWN));
        }

        @Override
        abstract Shared shared();

        @Override
        public abstract boolean formal();

        @Override
        void takeOwn(Frame frame) {
            frame.set(Shared.OWN, formal());
        }
    }

    @Value.Immutable
    abstract static sealed class SupportValue extends StatementValue implements Support permits ImmutableSupport {}

    @Value.Immutable
    abstract static sealed class CourtesyValue extends StatementValue implements Courtesy permits ImmutableCourtesy {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableCourtesy(shared, frame.get(Shared.OWN));
        }

        @Override
        abstract Shared shared();

        @Override
        public abstract CourtesyForm form();

        @Override
        void takeOwn(Frame frame) {
            frame.set(Shared.OWN, form());
        }
    }

    @Value.Immutable
    abstract static sealed class DecisionValue extends ConditionalValue implements Decision permits ImmutableDecision {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableDecision(
                    shared,
                    terms(frame),
                    frame.optional(Terms.OWN),
                    frame.or(Terms.OWN + 1, DecisionChange.START),
                    frame.optional(Terms.OWN + 2));
        }

        @Override
        abstract Shared shared();

        @Override
        abstract Terms terms();

        @Override
        public abstract Optional<Measure> measure();

        @Override
        public abstract DecisionChange change();

        @Override
        public abstract Optional<Dating> effective();

        @Override
        void takeOwn(Frame frame) {
            super.takeOwn(frame);
            frame.set(Terms.OWN, measure());
            frame.set(Terms.OWN + 1, change());
            frame.set(Terms.OWN + 2, effective());
        }
    }

    @Value.Immutable
    abstract static sealed class VoteValue extends StatementValue implements Vote permits ImmutableVote {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableVote(shared, frame.get(Shared.OWN));
        }

        @Override
        abstract Shared shared();

        @Override
        public abstract VotePosition position();

        @Override
        void takeOwn(Frame frame) {
            frame.set(Shared.OWN, position());
        }
    }

    @Value.Immutable
    abstract static sealed class NoCommentValue extends StatementValue implements NoComment
            permits ImmutableNoComment {}

    @Value.Immutable
    abstract static sealed class UnrecognizedStatementValue extends StatementValue implements UnrecognizedStatement
            permits ImmutableUnrecognizedStatement {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableUnrecognizedStatement(shared, frame.get(Shared.TYPE));
        }

        @Override
        abstract Shared shared();

        @Override
        public abstract String type();

        @Override
        void takeOwn(Frame frame) {
            frame.set(Shared.TYPE, type());
        }
    }
}
