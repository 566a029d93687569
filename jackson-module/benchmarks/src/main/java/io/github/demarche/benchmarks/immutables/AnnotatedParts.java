package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.demarche.benchmarks.immutables.AnnotatedActors.AnnotatedActorInFull;
import io.github.demarche.benchmarks.immutables.AnnotatedActors.AnnotatedOffice;
import io.github.demarche.benchmarks.immutables.AnnotatedActors.AnnotatedOfficeInFull;
import io.github.demarche.event.EventStatus;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Channel;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What statements and dossiers are made of, but for actors. */
public interface AnnotatedParts {
    /** The document that reports. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedArticle.class)
    @JsonDeserialize(as = ImmutableAnnotatedArticle.class)
    interface AnnotatedArticle {
        String id();

        Map<String, String> title();

        Optional<String> publisher();

        Optional<String> byline();

        AnnotatedDating published();

        String language();

        Optional<URI> uri();

        Optional<String> sha256();

        @JsonAnySetter
        @JsonAnyGetter
        Map<String, JsonNode> extensions();
    }

    /** Who wrote the record. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedCoder.class)
    @JsonDeserialize(as = ImmutableAnnotatedCoder.class)
    interface AnnotatedCoder {
        CoderKind kind();

        String name();

        Optional<String> version();
    }

    /** What may follow. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedConsequence.class)
    @JsonDeserialize(as = ImmutableAnnotatedConsequence.class)
    interface AnnotatedConsequence {
        Map<String, String> description();

        Certainty certainty();
    }

    /** A date, as text, and the words it was read from. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedDating.class)
    @JsonDeserialize(as = ImmutableAnnotatedDating.class)
    interface AnnotatedDating {
        String date();

        Optional<AnnotatedPassage> wording();

        Optional<LocalDate> anchor();

        Optional<Basis> basis();
    }

    /** What statements are about. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedEvent.class)
    @JsonDeserialize(as = ImmutableAnnotatedEvent.class)
    interface AnnotatedEvent {
        String id();

        Map<String, String> description();

        EventStatus status();

        List<String> participants();

        Optional<Map<String, String>> place();

        Optional<AnnotatedDating> time();

        Optional<String> partOf();

        @JsonAnySetter
        @JsonAnyGetter
        Map<String, JsonNode> extensions();
    }

    /** A code of an ontology. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedEventCode.class)
    @JsonDeserialize(as = ImmutableAnnotatedEventCode.class)
    interface AnnotatedEventCode {
        String scheme();

        String edition();

        String code();

        Optional<String> mode();
    }

    /** What statements are about, with its actors in full. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedEventInFull.class)
    @JsonDeserialize(as = ImmutableAnnotatedEventInFull.class)
    interface AnnotatedEventInFull {
        String id();

        Map<String, String> description();

        EventStatus status();

        List<AnnotatedActorInFull> participants();

        Optional<Map<String, String>> place();

        Optional<AnnotatedDating> time();

        Optional<String> partOf();

        @JsonAnySetter
        @JsonAnyGetter
        Map<String, JsonNode> extensions();
    }

    /** How a statement relates to another. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedLink.class)
    @JsonDeserialize(as = ImmutableAnnotatedLink.class)
    interface AnnotatedLink {
        LinkRelation relation();

        String statement();

        Optional<URI> article();
    }

    /** An actor in a role. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedParty.class)
    @JsonDeserialize(as = ImmutableAnnotatedParty.class)
    interface AnnotatedParty {
        String actor();

        Optional<AnnotatedOffice> office();

        List<String> onBehalfOf();

        Optional<AnnotatedPassage> mention();

        Optional<Basis> basis();
    }

    /** An actor in a role, with its actors in full. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedPartyInFull.class)
    @JsonDeserialize(as = ImmutableAnnotatedPartyInFull.class)
    interface AnnotatedPartyInFull {
        AnnotatedActorInFull actor();

        Optional<AnnotatedOfficeInFull> office();

        List<AnnotatedActorInFull> onBehalfOf();

        Optional<AnnotatedPassage> mention();

        Optional<Basis> basis();
    }

    /** A place in the source, or its words. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedPassage.class)
    @JsonDeserialize(as = ImmutableAnnotatedPassage.class)
    interface AnnotatedPassage {
        Optional<Integer> start();

        Optional<Integer> end();

        Optional<String> exact();

        Optional<String> prefix();

        Optional<String> suffix();
    }

    /** Exact words. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedQuotation.class)
    @JsonDeserialize(as = ImmutableAnnotatedQuotation.class)
    interface AnnotatedQuotation {
        String words();

        String language();

        QuotationForm form();

        Optional<AnnotatedPassage> passage();

        Optional<String> by();

        Optional<Map<String, String>> translations();

        Optional<String> originalLanguage();
    }

    /** Exact words, with its actors in full. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedQuotationInFull.class)
    @JsonDeserialize(as = ImmutableAnnotatedQuotationInFull.class)
    interface AnnotatedQuotationInFull {
        String words();

        String language();

        QuotationForm form();

        Optional<AnnotatedPassage> passage();

        Optional<AnnotatedActorInFull> by();

        Optional<Map<String, String>> translations();

        Optional<String> originalLanguage();
    }

    /** A hop between the article and the speaker. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedRelay.class)
    @JsonDeserialize(as = ImmutableAnnotatedRelay.class)
    interface AnnotatedRelay {
        List<AnnotatedParty> by();

        Optional<Channel> channel();

        Optional<AnnotatedPassage> cue();

        Optional<AnnotatedDating> made();

        Optional<Basis> basis();
    }

    /** A hop between the article and the speaker, with its actors in full. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedRelayInFull.class)
    @JsonDeserialize(as = ImmutableAnnotatedRelayInFull.class)
    interface AnnotatedRelayInFull {
        List<AnnotatedPartyInFull> by();

        Optional<Channel> channel();

        Optional<AnnotatedPassage> cue();

        Optional<AnnotatedDating> made();

        Optional<Basis> basis();
    }

    /** A resolution and its paragraphs, as texts. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedResolutionCitation.class)
    @JsonDeserialize(as = ImmutableAnnotatedResolutionCitation.class)
    interface AnnotatedResolutionCitation {
        String resolution();

        List<String> provisions();
    }

    /** What a statement says of a legal instrument. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedSanctionReference.class)
    @JsonDeserialize(as = ImmutableAnnotatedSanctionReference.class)
    interface AnnotatedSanctionReference {
        Optional<AnnotatedPassage> wording();

        List<AnnotatedResolutionCitation> resolutions();

        Optional<String> regime();

        SanctionRelation relation();

        Optional<Certainty> certainty();

        Optional<Basis> identifiedBy();
    }
}
