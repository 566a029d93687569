package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.text.Basis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Actors, and what they are made of. */
public interface AnnotatedActors {
    /** An actor in the table of a dossier. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(AnnotatedState.class),
        @JsonSubTypes.Type(AnnotatedOrganization.class),
        @JsonSubTypes.Type(AnnotatedPerson.class),
        @JsonSubTypes.Type(AnnotatedGroup.class)
    })
    interface AnnotatedActor {}

    /** An actor outside of a dossier. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(AnnotatedState.class),
        @JsonSubTypes.Type(AnnotatedOrganizationInFull.class),
        @JsonSubTypes.Type(AnnotatedPersonInFull.class),
        @JsonSubTypes.Type(AnnotatedGroupInFull.class)
    })
    interface AnnotatedActorInFull {}

    /** Several actors. */
    @Value.Immutable
    @JsonTypeName("group")
    @JsonSerialize(as = ImmutableAnnotatedGroup.class)
    @JsonDeserialize(as = ImmutableAnnotatedGroup.class)
    interface AnnotatedGroup extends AnnotatedActor {
        String id();

        Map<String, String> name();

        List<String> members();

        OptionalInt size();

        List<AnnotatedIdentifier> identifiers();

        Optional<Basis> identifiedBy();

        @JsonAnySetter
        @JsonAnyGetter
        Map<String, JsonNode> extensions();
    }

    /** Several actors, with its actors in full. */
    @Value.Immutable
    @JsonTypeName("group")
    @JsonSerialize(as = ImmutableAnnotatedGroupInFull.class)
    @JsonDeserialize(as = ImmutableAnnotatedGroupInFull.class)
    interface AnnotatedGroupInFull extends AnnotatedActorInFull {
        String id();

        Map<String, String> name();

        List<AnnotatedActorInFull> members();

        OptionalInt size();

        List<AnnotatedIdentifier> identifiers();

        Optional<Basis> identifiedBy();

        @JsonAnySetter
        @JsonAnyGetter
        Map<String, JsonNode> extensions();
    }

    /** What an actor is called elsewhere. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedIdentifier.class)
    @JsonDeserialize(as = ImmutableAnnotatedIdentifier.class)
    interface AnnotatedIdentifier {
        String scheme();

        String value();
    }

    /** A post. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedOffice.class)
    @JsonDeserialize(as = ImmutableAnnotatedOffice.class)
    interface AnnotatedOffice {
        Map<String, String> title();

        String organization();

        Optional<String> since();

        Optional<String> until();

        boolean former();
    }

    /** A post, with its actors in full. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableAnnotatedOfficeInFull.class)
    @JsonDeserialize(as = ImmutableAnnotatedOfficeInFull.class)
    interface AnnotatedOfficeInFull {
        Map<String, String> title();

        AnnotatedActorInFull organization();

        Optional<String> since();

        Optional<String> until();

        boolean former();
    }

    /** An organization. */
    @Value.Immutable
    @JsonTypeName("organization")
    @JsonSerialize(as = ImmutableAnnotatedOrganization.class)
    @JsonDeserialize(as = ImmutableAnnotatedOrganization.class)
    interface AnnotatedOrganization extends AnnotatedActor {
        String id();

        Map<String, String> name();

        OrganizationKind kind();

        Optional<String> state();

        Optional<String> parent();

        List<AnnotatedIdentifier> identifiers();

        Optional<Basis> identifiedBy();

        @JsonAnySetter
        @JsonAnyGetter
        Map<String, JsonNode> extensions();
    }

    /** An organization, with its actors in full. */
    @Value.Immutable
    @JsonTypeName("organization")
    @JsonSerialize(as = ImmutableAnnotatedOrganizationInFull.class)
    @JsonDeserialize(as = ImmutableAnnotatedOrganizationInFull.class)
    interface AnnotatedOrganizationInFull extends AnnotatedActorInFull {
        String id();

        Map<String, String> name();

        OrganizationKind kind();

        Optional<AnnotatedState> state();

        Optional<AnnotatedOrganizationInFull> parent();

        List<AnnotatedIdentifier> identifiers();

        Optional<Basis> identifiedBy();

        @JsonAnySetter
        @JsonAnyGetter
        Map<String, JsonNode> extensions();
    }

    /** A person. */
    @Value.Immutable
    @JsonTypeName("person")
    @JsonSerialize(as = ImmutableAnnotatedPerson.class)
    @JsonDeserialize(as = ImmutableAnnotatedPerson.class)
    interface AnnotatedPerson extends AnnotatedActor {
        String id();

        Map<String, String> name();

        List<AnnotatedOffice> offices();

        List<AnnotatedIdentifier> identifiers();

        Optional<Basis> identifiedBy();

        @JsonAnySetter
        @JsonAnyGetter
        Map<String, JsonNode> extensions();
    }

    /** A person, with its actors in full. */
    @Value.Immutable
    @JsonTypeName("person")
    @JsonSerialize(as = ImmutableAnnotatedPersonInFull.class)
    @JsonDeserialize(as = ImmutableAnnotatedPersonInFull.class)
    interface AnnotatedPersonInFull extends AnnotatedActorInFull {
        String id();

        Map<String, String> name();

        List<AnnotatedOfficeInFull> offices();

        List<AnnotatedIdentifier> identifiers();

        Optional<Basis> identifiedBy();

        @JsonAnySetter
        @JsonAnyGetter
        Map<String, JsonNode> extensions();
    }

    /** A state. */
    @Value.Immutable
    @JsonTypeName("state")
    @JsonSerialize(as = ImmutableAnnotatedState.class)
    @JsonDeserialize(as = ImmutableAnnotatedState.class)
    interface AnnotatedState extends AnnotatedActor, AnnotatedActorInFull {
        String id();

        String code();

        Map<String, String> name();

        List<AnnotatedIdentifier> identifiers();

        Optional<Basis> identifiedBy();

        @JsonAnySetter
        @JsonAnyGetter
        Map<String, JsonNode> extensions();
    }
}
