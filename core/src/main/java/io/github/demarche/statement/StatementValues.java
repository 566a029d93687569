package io.github.demarche.statement;

import io.github.demarche.frame.Frame;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The values of each kind: {@link Shared} and what only the kind has, which it makes from a frame and takes apart into one.
 *
 * <p>Immutables generates their constructors, {@code equals} and {@code hashCode}. Attributes are declared again where there
 * are several, because Immutables orders a constructor by them.
 */
final class StatementValues {
    private StatementValues() {}

    @Value.Immutable
    abstract static sealed class AssertionValue extends StatementValue implements Assertion
            permits ImmutableAssertion {}

    @Value.Immutable
    abstract static sealed class AccusationValue extends StatementValue implements Accusation
            permits ImmutableAccusation {}

    @Value.Immutable
    abstract static sealed class DenialValue extends StatementValue implements Denial permits ImmutableDenial {}

    @Value.Immutable
    abstract static sealed class JustificationValue extends StatementValue implements Justification
            permits ImmutableJustification {}

    @Value.Immutable
    abstract static sealed class CommitmentValue extends StatementValue implements Commitment
            permits ImmutableCommitment {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableCommitment(shared, frame.optional(Shared.OWN));
        }

        @Override
        abstract Shared shared();

        @Override
        public abstract Optional<Text> condition();

        @Override
        void takeOwn(Frame frame) {
            frame.set(Shared.OWN, condition());
        }
    }

    @Value.Immutable
    abstract static sealed class AgreementValue extends StatementValue implements Agreement permits ImmutableAgreement {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableAgreement(shared, frame.optional(Shared.OWN));
        }

        @Override
        abstract Shared shared();

        @Override
        public abstract Optional<Text> condition();

        @Override
        void takeOwn(Frame frame) {
            frame.set(Shared.OWN, condition());
        }
    }

    @Value.Immutable
    abstract static sealed class ThreatValue extends StatementValue implements Threat permits ImmutableThreat {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableThreat(shared, frame.optional(Shared.OWN));
        }

        @Override
        abstract Shared shared();

        @Override
        public abstract Optional<Text> condition();

        @Override
        void takeOwn(Frame frame) {
            frame.set(Shared.OWN, condition());
        }
    }

    @Value.Immutable
    abstract static sealed class RefusalValue extends StatementValue implements Refusal permits ImmutableRefusal {}

    @Value.Immutable
    abstract static sealed class AppealValue extends StatementValue implements Appeal permits ImmutableAppeal {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableAppeal(shared, frame.get(Shared.OWN));
        }

        @Override
        abstract Shared shared();

        @Override
        public abstract AppealForce force();

        @Override
        void takeOwn(Frame frame) {
            frame.set(Shared.OWN, force());
        }
    }

    @Value.Immutable
    abstract static sealed class WarningValue extends StatementValue implements Warning permits ImmutableWarning {
        static Statement make(Shared shared, Frame frame) {
            return new ImmutableWarning(
                    shared, frame.get(Shared.OWN), frame.list(Shared.OWN + 1), frame.optional(Shared.OWN + 2));
        }

        @Override
        abstract Shared shared();

        @Override
        public abstract WarningMode mode();

        @Override
        public abstract List<Consequence> consequences();

        @Override
        public abstract Optional<Text> condition();

        @Override
        void takeOwn(Frame frame) {
            frame.set(Shared.OWN, mode());
            frame.set(Shared.OWN + 1, consequences());
            frame.set(Shared.OWN + 2, condition());
        }
    }

    @Value.Immutable
    abstract static sealed class InquiryValue extends StatementValue implements Inquiry permits ImmutableInquiry {}

    @Value.Immutable
    abstract static sealed class ConcernValue extends StatementValue implements Concern permits ImmutableConcern {}

    @Value.Immutable
    abstract static sealed class CondemnationValue extends StatementValue implements Condemnation
            permits ImmutableCondemnation {}

    @Value.Immutable
    abstract static sealed class SupportValue extends StatementValue implements Support permits ImmutableSupport {}

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
