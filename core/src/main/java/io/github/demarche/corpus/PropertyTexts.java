package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Link;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Expresses the properties of a statement as text, so that two codings mean the same if and only if their texts are
 * equal. Actors are shown by their labels, and the statements of links by ids that both codings have in common.
 */
final class PropertyTexts {
    private final Function<Actor, String> label;
    private final UnaryOperator<String> statement;

    PropertyTexts(Function<Actor, String> label, UnaryOperator<String> statement) {
        this.label = label;
        this.statement = statement;
    }

    String of(Object value) {
        if (value instanceof List<?> list) {
            // The order is meaningful only in the list of relays.
            boolean isChain = !list.isEmpty() && list.get(0) instanceof Relay;
            List<String> texts = list.stream().map(this::of).toList();
            return String.join("; ", isChain ? texts : texts.stream().sorted().toList());
        }
        if (value instanceof Party party) {
            return of(party);
        }
        if (value instanceof Relay relay) {
            return of(relay);
        }
        if (value instanceof Quotation quotation) {
            return of(quotation);
        }
        if (value instanceof Event event) {
            return of(event);
        }
        if (value instanceof Link link) {
            String other = link.article().isEmpty()
                    ? link.statement().map(statement).orElse("")
                    : link.article().get()
                            + link.statement().map(id -> "#" + id).orElse("");
            return other.isEmpty() ? link.relation().token() : link.relation() + " " + other;
        }
        if (value instanceof Dating dating) {
            return new Parts(dating.date())
                    .add("", dating.wording())
                    .add("from ", dating.anchor())
                    .add("", dating.basis())
                    .toString();
        }
        if (value instanceof Passage passage) {
            return of(passage);
        }
        return value instanceof Text text ? of(text) : String.valueOf(value);
    }

    /** A text, with further details in brackets. */
    private final class Parts {
        private final String main;
        private final StringJoiner others = new StringJoiner(", ", " [", "]");

        private Parts(Object main) {
            this.main = of(main);
            others.setEmptyValue("");
        }

        private Parts add(String before, Optional<?> part) {
            part.ifPresent(it -> others.add(before + of(it)));
            return this;
        }

        private Parts add(String before, Object part) {
            return add(before, Optional.of(part));
        }

        @Override
        public String toString() {
            return main + others;
        }
    }

    private String of(Party party) {
        Parts parts = new Parts(label.apply(party.actor()));
        party.office().ifPresent(it -> parts.add("as ", of(it)));
        party.onBehalfOf().stream().map(label).sorted().forEach(it -> parts.add("for ", it));
        return parts.add("at ", party.mention()).add("", party.basis()).toString();
    }

    private String of(Office office) {
        return new Parts(office.title())
                .add("of ", label.apply(office.organization()))
                .add("since ", office.since())
                .add("until ", office.until())
                .add("", Optional.of("former").filter(it -> office.former()))
                .toString();
    }

    private String of(Relay relay) {
        return new Parts(relay.by().isEmpty() ? "nobody named" : of(relay.by()))
                .add("", relay.channel())
                .add("at ", relay.cue())
                .add("", relay.made())
                .add("", relay.basis())
                .toString();
    }

    private String of(Quotation quotation) {
        return new Parts('"' + quotation.words() + '"')
                .add("", quotation.language())
                .add("", quotation.form())
                .add("at ", quotation.passage())
                .add("by ", quotation.by().map(label))
                .add("", quotation.translations())
                .add("from ", quotation.originalLanguage())
                .toString();
    }

    private String of(Event event) {
        return new Parts(event.description())
                .add("", event.status())
                .add("with ", event.participants().stream().map(label).sorted().toList())
                .add("at ", event.place())
                .add("", event.time())
                .toString();
    }

    private static String of(Text text) {
        StringJoiner entries = new StringJoiner(" / ");
        text.toMap().forEach((language, words) -> entries.add(language + ": " + words));
        return entries.toString();
    }

    private static String of(Passage passage) {
        // The same place has the same words, recorded or not.
        return passage.start().isPresent()
                ? passage.start().getAsInt() + "-" + passage.end().getAsInt()
                : passage.toString();
    }
}
