package io.github.demarche.exchange.ftm;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorBuilder;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads entities of FollowTheMoney as actors: what is there, and never more. */
final class ActorReader {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, OrganizationKind> KINDS = Map.of(
            "gov.executive", OrganizationKind.PRESIDENCY,
            "gov.legislative", OrganizationKind.PARLIAMENT,
            "gov.judicial", OrganizationKind.COURT,
            "gov.igo", OrganizationKind.INTERGOVERNMENTAL_BODY,
            "pol.party", OrganizationKind.PARTY);

    private static final Pattern SCHEMA = Pattern.compile("[A-Za-z]{1,40}");

    private final String scheme;
    private final List<Actor> actors = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    private ActorReader(String scheme) {
        this.scheme = scheme;
    }

    static ForeignActors read(Reader entities, String scheme) throws IOException {
        ActorReader reader = new ActorReader(scheme);
        BufferedReader lines = new BufferedReader(entities);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                reader.line(line, "line " + number + ": ");
            }
        }
        return new ForeignActors(reader.actors, reader.leftOut);
    }

    private void line(String line, String place) {
        try {
            entity(JSON.readTree(line), place);
        } catch (JacksonException e) {
            leftOut.add(place + "it is not JSON: " + e.getOriginalMessage());
        } catch (InvalidValueException e) {
            leftOut.add(place + e.getMessage());
        }
    }

    private void entity(JsonNode entity, String place) {
        String schema = text(entity.path("schema")).orElse("");
        JsonNode properties = entity.path("properties");
        Optional<String> name = texts(properties.path("name")).stream().findFirst();
        Optional<String> id = text(entity.path("id"));
        if (!Set.of("Person", "PublicBody", "Organization", "Company").contains(schema)) {
            leftOut.add(place + "the schema "
                    + (SCHEMA.matcher(schema).matches()
                            ? schema + " is not an actor's"
                            : "is missing, or no name of one"));
        } else if (name.isEmpty() || id.isEmpty()) {
            leftOut.add(place + "it has no " + (id.isEmpty() ? "id" : "name"));
        } else {
            ActorBuilder<?> builder = schema.equals("Person") ? Person.builder() : organization(schema, properties);
            actors.add(actor(builder, id.get(), name.get(), properties));
            if (!texts(properties.path("position")).isEmpty()) {
                leftOut.add(place + "its posts: an entity does not say in which organization they are");
            }
        }
    }

    private Actor actor(ActorBuilder<?> builder, String id, String name, JsonNode properties) {
        builder.name(Text.of("und", name)).addIdentifier(Identifier.of(scheme, id));
        texts(properties.path("wikidataId")).stream()
                .findFirst()
                .ifPresent(it -> builder.addIdentifier(Identifier.of("wikidata", it)));
        // The id last: an entity that is refused takes none.
        Actor actor = builder.id("actor").build();
        return actor.toBuilder().id(slug(id)).build();
    }

    private static Organization.Builder organization(String schema, JsonNode properties) {
        Optional<OrganizationKind> byTopic = texts(properties.path("topics")).stream()
                .map(KINDS::get)
                .filter(Objects::nonNull)
                .findFirst();
        List<State> states = texts(properties.path("country")).stream()
                .flatMap(it -> Countries.state(it).stream())
                .toList();
        Organization.Builder builder = Organization.builder()
                .kind(schema.equals("Company") ? OrganizationKind.COMPANY : byTopic.orElse(OrganizationKind.OTHER));
        return states.size() == 1 ? builder.state(states.get(0)) : builder;
    }

    /** An id of the model: lower-case letters and digits of the other's, which may be capitals and dots. */
    private String slug(String id) {
        String words = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String slug = words.isEmpty() ? "actor" : words;
        String free = slug;
        while (!ids.add(free)) {
            free = slug + "-" + repeated.merge(slug, 1, Integer::sum);
        }
        return free;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(it -> text(it).ifPresent(texts::add));
        return texts;
    }
}
