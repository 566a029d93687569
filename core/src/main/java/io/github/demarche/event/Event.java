package io.github.demarche.event;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.internal.Extensions;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What statements are about, or the occasion on which they were made, such as a visit, an arms transfer or a telephone call.
 *
 * <p>Saying something is no event here: that is a statement.
 *
 * <ul>
 *   <li>{@code id} is a lower-case slug, such as {@code putin-visit}.
 *   <li>{@code partOf} is a slug, and not the event's own id.
 *   <li>No participant stands twice (by its id).
 *   <li>No extension has the name of a property that this version knows, or one with a lone surrogate.
 * </ul>
 */
@Value.Immutable
public sealed interface Event permits ImmutableEvent {
    /**
     * {@return the id, a lower-case slug, unique among the events of a dossier}
     */
    String id();

    /**
     * {@return what the event is, in our own words}
     */
    Text description();

    /**
     * {@return whether it has happened, as the article has it}
     */
    EventStatus status();

    /**
     * {@return who takes part; empty when nobody is known}
     */
    List<Actor> participants();

    /**
     * {@return where it takes place, in our own words; empty when that is not known}
     */
    Optional<Text> place();

    /**
     * {@return when it takes place; empty when that is not known}
     */
    Optional<Dating> time();

    /**
     * {@return the id of the event of the dossier that this one is a part of; empty when it is no part of one}
     */
    Optional<String> partOf();

    /**
     * {@return properties that this version does not know, kept and written again; empty when there are none}
     */
    Map<String, RawValue> extensions();

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Event}. */
    final class Builder extends ImmutableEvent.Builder {
        private static final Set<String> PROPERTIES =
                Set.of("id", "description", "status", "participants", "place", "time", "partOf");

        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Event}
         */
        @Override
        public Event build() {
            Event event = super.build();
            check(Strings.isSlug(event.id()), "Event", "id", Strings.SLUG, event.id());
            event.partOf().ifPresent(whole -> {
                check(Strings.isSlug(whole), "Event", "partOf", Strings.SLUG, whole);
                check(!whole.equals(event.id()), "Event", "partOf", "an event is no part of itself", whole);
            });
            Set<String> ids = new HashSet<>();
            for (Actor participant : event.participants()) {
                check(ids.add(participant.id()), "Event", "participants", "nobody stands twice", participant.id());
            }
            String refused = Extensions.firstRefused(event.extensions().keySet(), PROPERTIES, Set.of());
            check(refused.isEmpty(), "Event", "extensions", Extensions.RULE, refused);
            return event;
        }
    }
}
