package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedAccusation;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedAgreement;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedAppeal;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedAssertion;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedCommitment;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedConcern;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedDenial;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedDisapproval;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedInquiry;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedJustification;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedNoComment;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedRefusal;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedSupport;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedThreat;
import io.github.demarche.benchmarks.immutables.AnnotatedKinds.AnnotatedWarning;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedCoder;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedDating;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedEventCode;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedLink;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedParty;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedPassage;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedQuotation;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedRelay;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedSanctionReference;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A statement of a dossier. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(AnnotatedAssertion.class),
    @JsonSubTypes.Type(AnnotatedAccusation.class),
    @JsonSubTypes.Type(AnnotatedDenial.class),
    @JsonSubTypes.Type(AnnotatedJustification.class),
    @JsonSubTypes.Type(AnnotatedCommitment.class),
    @JsonSubTypes.Type(AnnotatedAgreement.class),
    @JsonSubTypes.Type(AnnotatedThreat.class),
    @JsonSubTypes.Type(AnnotatedRefusal.class),
    @JsonSubTypes.Type(AnnotatedAppeal.class),
    @JsonSubTypes.Type(AnnotatedWarning.class),
    @JsonSubTypes.Type(AnnotatedInquiry.class),
    @JsonSubTypes.Type(AnnotatedConcern.class),
    @JsonSubTypes.Type(AnnotatedDisapproval.class),
    @JsonSubTypes.Type(AnnotatedSupport.class),
    @JsonSubTypes.Type(AnnotatedNoComment.class)
})
public interface AnnotatedStatement {
    String id();

    Voice voice();

    List<AnnotatedParty> speakers();

    List<AnnotatedParty> addressees();

    List<AnnotatedParty> targets();

    Optional<Map<String, String>> content();

    Optional<Certainty> certainty();

    List<AnnotatedQuotation> quotations();

    List<AnnotatedPassage> passages();

    Optional<AnnotatedPassage> cue();

    Optional<AnnotatedDating> made();

    Optional<Channel> channel();

    Optional<Basis> channelBasis();

    Optional<String> occasion();

    List<AnnotatedRelay> relays();

    Optional<Characterization> characterizedBy();

    Placement placement();

    List<String> about();

    List<AnnotatedSanctionReference> sanctionReferences();

    List<AnnotatedLink> links();

    List<AnnotatedEventCode> codes();

    Optional<AnnotatedCoder> codedBy();

    Optional<Double> confidence();

    Optional<String> article();

    @JsonAnySetter
    @JsonAnyGetter
    Map<String, JsonNode> extensions();
}
