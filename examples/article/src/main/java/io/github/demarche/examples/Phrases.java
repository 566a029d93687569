package io.github.demarche.examples;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.event.Event;
import io.github.demarche.source.Channel;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** English phrases for values of the model. */
final class Phrases {
    private static final Map<String, String> LANGUAGES =
            Map.of("en", "English", "fr", "French", "ko", "Korean", "ru", "Russian");

    private Phrases() {}

    static String text(Text text) {
        return text.any("en");
    }

    /** Such as "phone call" for PHONE_CALL. */
    static String channel(Channel channel) {
        return channel.equals(Channel.COMMUNIQUE) ? "communiqué" : words(channel.token());
    }

    /** Such as "press release" for the token "press-release". */
    static String words(String token) {
        return token.replace('-', ' ');
    }

    /** Such as "no comment" for NO_COMMENT. */
    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name of a language, if we have one. */
    static String language(String tag) {
        return LANGUAGES.getOrDefault(tag, tag);
    }

    static String basis(Optional<Basis> basis) {
        return basis.map(known -> " (" + constant(known) + ")").orElse("");
    }

    /** Such as "some day up to 14 June 2024 (inferred)". */
    static String dating(Dating dating) {
        return dating.date().describe("en") + basis(dating.basis());
    }

    /** Facts that are not in the source are marked; facts in the source need no mark. */
    static String unlessStated(Optional<Basis> basis) {
        return basis(basis.filter(known -> known != Basis.STATED));
    }

    static String certainty(Optional<Certainty> certainty) {
        return certainty.map(known -> " [" + constant(known) + "]").orElse("");
    }

    static String parties(List<Party> parties) {
        return parties.stream().map(Phrases::party).collect(Collectors.joining("; "));
    }

    /** Such as "Kurt Campbell, Deputy Secretary of State, US Department of State". */
    static String party(Party party) {
        StringBuilder phrase = new StringBuilder(text(party.actor().name()));
        office(party).ifPresent(office -> phrase.append(", ").append(office(office)));
        if (!party.onBehalfOf().isEmpty()) {
            phrase.append(", on behalf of ").append(names(party.onBehalfOf()));
        }
        return phrase + unlessStated(party.basis());
    }

    /** Only the name, for places where the office is given elsewhere. */
    static String names(List<? extends Actor> actors) {
        return actors.stream().map(actor -> text(actor.name())).collect(Collectors.joining(" and "));
    }

    static String office(Office office) {
        return (office.former() ? "former " : "") + text(office.title()) + ", "
                + text(office.organization().name());
    }

    private static Optional<Office> office(Party party) {
        if (party.office().isPresent()) {
            return party.office();
        }
        return party.actor() instanceof Person person && person.offices().size() == 1
                ? Optional.of(person.offices().get(0))
                : Optional.empty();
    }

    /** Such as "Putin's visit to North Korea (planned, June 2024)". */
    static String event(Event event) {
        return text(event.description()) + " (" + constant(event.status())
                + event.time().map(time -> ", " + time.date().describe("en")).orElse("") + ")";
    }

    /** Time, place and participants, which appear once, in the list of events. */
    static String eventInFull(Event event) {
        List<String> facts = new ArrayList<>();
        facts.add(text(event.description()));
        event.place().ifPresent(place -> facts.add("in " + text(place)));
        event.time().ifPresent(time -> facts.add(dating(time)));
        event.partOf().ifPresent(whole -> facts.add("part of " + whole));
        return String.join(", ", facts);
    }

    static String actorType(Actor actor) {
        if (actor instanceof Person) {
            return "person";
        } else if (actor instanceof Organization) {
            return "organization";
        }
        if (actor instanceof Unidentified) {
            return "unidentified";
        }
        return actor instanceof Group ? "group" : "state";
    }

    /** The name, and what the actor is or consists of. */
    static String actorInFull(Actor actor) {
        List<String> facts = new ArrayList<>();
        facts.add(text(actor.name()));
        if (actor instanceof Person person) {
            person.offices().forEach(office -> facts.add(office(office)));
        } else if (actor instanceof Organization organization) {
            facts.add(organization.kind().token().replace('-', ' '));
            organization.parent().ifPresent(parent -> facts.add("part of the " + text(parent.name())));
            organization.state().ifPresent(state -> facts.add(text(state.name())));
        } else if (actor instanceof Group group) {
            group.size().ifPresent(size -> facts.add(size + " in all"));
            if (!group.members().isEmpty()) {
                facts.add((group.size().isPresent() ? "among them " : "of ") + names(group.members()));
            }
        }
        return String.join(", ", facts);
    }
}
