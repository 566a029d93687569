package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Voice;
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
    @JsonSubTypes.Type(AnnotatedCondemnation.class),
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
