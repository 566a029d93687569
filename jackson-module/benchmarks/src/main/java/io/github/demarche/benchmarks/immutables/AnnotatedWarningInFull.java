package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedCoder;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedConsequence;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedDating;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedEventCode;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedEventInFull;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedLink;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedPartyInFull;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedPassage;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedQuotationInFull;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedRelayInFull;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedSanctionReference;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A warning that travels alone. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedWarningInFull.class)
@JsonDeserialize(as = ImmutableAnnotatedWarningInFull.class)
public interface AnnotatedWarningInFull {
    String type();

    String id();

    Voice voice();

    List<AnnotatedPartyInFull> speakers();

    List<AnnotatedPartyInFull> addressees();

    List<AnnotatedPartyInFull> targets();

    Optional<Map<String, String>> content();

    Optional<Certainty> certainty();

    List<AnnotatedQuotationInFull> quotations();

    List<AnnotatedPassage> passages();

    Optional<AnnotatedPassage> cue();

    Optional<AnnotatedDating> made();

    Optional<Channel> channel();

    Optional<Basis> channelBasis();

    Optional<AnnotatedEventInFull> occasion();

    List<AnnotatedRelayInFull> relays();

    Optional<Characterization> characterizedBy();

    Placement placement();

    List<AnnotatedEventInFull> about();

    List<AnnotatedSanctionReference> sanctionReferences();

    List<AnnotatedLink> links();

    List<AnnotatedEventCode> codes();

    Optional<AnnotatedCoder> codedBy();

    Optional<Double> confidence();

    Optional<String> article();

    WarningMode mode();

    List<AnnotatedConsequence> consequences();

    Optional<Map<String, String>> condition();

    Optional<AnnotatedDating> deadline();

    @JsonAnySetter
    @JsonAnyGetter
    Map<String, JsonNode> extensions();
}
