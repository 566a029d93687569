package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedConsequence;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.WarningMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kinds of statements. */
public interface AnnotatedKinds {
    /** The kind {@code accusation}. */
    @Value.Immutable
    @JsonTypeName("accusation")
    @JsonSerialize(as = ImmutableAnnotatedAccusation.class)
    @JsonDeserialize(as = ImmutableAnnotatedAccusation.class)
    interface AnnotatedAccusation extends AnnotatedStatement {}

    /** The kind {@code agreement}. */
    @Value.Immutable
    @JsonTypeName("agreement")
    @JsonSerialize(as = ImmutableAnnotatedAgreement.class)
    @JsonDeserialize(as = ImmutableAnnotatedAgreement.class)
    interface AnnotatedAgreement extends AnnotatedStatement {
        Optional<Map<String, String>> condition();
    }

    /** The kind {@code appeal}. */
    @Value.Immutable
    @JsonTypeName("appeal")
    @JsonSerialize(as = ImmutableAnnotatedAppeal.class)
    @JsonDeserialize(as = ImmutableAnnotatedAppeal.class)
    interface AnnotatedAppeal extends AnnotatedStatement {
        AppealForce force();
    }

    /** The kind {@code assertion}. */
    @Value.Immutable
    @JsonTypeName("assertion")
    @JsonSerialize(as = ImmutableAnnotatedAssertion.class)
    @JsonDeserialize(as = ImmutableAnnotatedAssertion.class)
    interface AnnotatedAssertion extends AnnotatedStatement {}

    /** The kind {@code commitment}. */
    @Value.Immutable
    @JsonTypeName("commitment")
    @JsonSerialize(as = ImmutableAnnotatedCommitment.class)
    @JsonDeserialize(as = ImmutableAnnotatedCommitment.class)
    interface AnnotatedCommitment extends AnnotatedStatement {
        Optional<Map<String, String>> condition();
    }

    /** The kind {@code concern}. */
    @Value.Immutable
    @JsonTypeName("concern")
    @JsonSerialize(as = ImmutableAnnotatedConcern.class)
    @JsonDeserialize(as = ImmutableAnnotatedConcern.class)
    interface AnnotatedConcern extends AnnotatedStatement {}

    /** The kind {@code condemnation}. */
    @Value.Immutable
    @JsonTypeName("condemnation")
    @JsonSerialize(as = ImmutableAnnotatedCondemnation.class)
    @JsonDeserialize(as = ImmutableAnnotatedCondemnation.class)
    interface AnnotatedCondemnation extends AnnotatedStatement {}

    /** The kind {@code denial}. */
    @Value.Immutable
    @JsonTypeName("denial")
    @JsonSerialize(as = ImmutableAnnotatedDenial.class)
    @JsonDeserialize(as = ImmutableAnnotatedDenial.class)
    interface AnnotatedDenial extends AnnotatedStatement {}

    /** The kind {@code inquiry}. */
    @Value.Immutable
    @JsonTypeName("inquiry")
    @JsonSerialize(as = ImmutableAnnotatedInquiry.class)
    @JsonDeserialize(as = ImmutableAnnotatedInquiry.class)
    interface AnnotatedInquiry extends AnnotatedStatement {}

    /** The kind {@code justification}. */
    @Value.Immutable
    @JsonTypeName("justification")
    @JsonSerialize(as = ImmutableAnnotatedJustification.class)
    @JsonDeserialize(as = ImmutableAnnotatedJustification.class)
    interface AnnotatedJustification extends AnnotatedStatement {}

    /** The kind {@code no-comment}. */
    @Value.Immutable
    @JsonTypeName("no-comment")
    @JsonSerialize(as = ImmutableAnnotatedNoComment.class)
    @JsonDeserialize(as = ImmutableAnnotatedNoComment.class)
    interface AnnotatedNoComment extends AnnotatedStatement {}

    /** The kind {@code refusal}. */
    @Value.Immutable
    @JsonTypeName("refusal")
    @JsonSerialize(as = ImmutableAnnotatedRefusal.class)
    @JsonDeserialize(as = ImmutableAnnotatedRefusal.class)
    interface AnnotatedRefusal extends AnnotatedStatement {}

    /** The kind {@code support}. */
    @Value.Immutable
    @JsonTypeName("support")
    @JsonSerialize(as = ImmutableAnnotatedSupport.class)
    @JsonDeserialize(as = ImmutableAnnotatedSupport.class)
    interface AnnotatedSupport extends AnnotatedStatement {}

    /** The kind {@code threat}. */
    @Value.Immutable
    @JsonTypeName("threat")
    @JsonSerialize(as = ImmutableAnnotatedThreat.class)
    @JsonDeserialize(as = ImmutableAnnotatedThreat.class)
    interface AnnotatedThreat extends AnnotatedStatement {
        Optional<Map<String, String>> condition();
    }

    /** The kind {@code warning}. */
    @Value.Immutable
    @JsonTypeName("warning")
    @JsonSerialize(as = ImmutableAnnotatedWarning.class)
    @JsonDeserialize(as = ImmutableAnnotatedWarning.class)
    interface AnnotatedWarning extends AnnotatedStatement {
        WarningMode mode();

        List<AnnotatedConsequence> consequences();

        Optional<Map<String, String>> condition();
    }
}
