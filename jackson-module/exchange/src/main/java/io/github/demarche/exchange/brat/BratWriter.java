package io.github.demarche.exchange.brat;

import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.exchange.internal.StatementTokens;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the file of a dossier, and notes what has no place in it. */
final class BratWriter {
    private static final String NO_POSITION =
            "it has no position in the text, which brat needs; Anchoring finds positions";
    private static final String NEWER = "only a newer version knows it";

    private final StandoffLines lines;
    private final StandoffText text;
    private final String language;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, String> events = new HashMap<>();

    BratWriter(Dossier dossier, StandoffText text) {
        this.lines = new StandoffLines(text);
        this.text = text;
        this.language = dossier.article().language();
        dossier.statements().forEach(this::write);
        dossier.statements().forEach(this::writeLinks);
    }

    List<LeftOut> leftOut() {
        return leftOut.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private void write(Statement statement) {
        if (!Names.isKnown(statement)) {
            leaveOut(statement, "its kind \"" + Names.kind(statement) + "\" is of a newer version");
            return;
        }
        List<List<Fragment>> contents = contents(statement);
        List<Fragment> cue = statement.cue().map(text::fragments).orElse(List.of());
        List<Fragment> trigger = Stream.concat(
                        Stream.concat(Stream.of(cue), contents.stream()),
                        statement.quotations().stream()
                                .flatMap(it -> it.passage().stream())
                                .map(text::fragments))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (trigger.isEmpty()) {
            leaveOut(statement, "it has no cue, no passage and no quotation with positions in the text");
            return;
        }
        if (cue.isEmpty() && statement.cue().isPresent()) {
            leaveOut(statement, "cue", NO_POSITION);
        }
        String kind = Types.spelled(Names.kind(statement));
        Event event = new Event(lines.span(kind, trigger, "").id());
        parties(statement, event, contents);
        String id = lines.event(kind, event.trigger, event.arguments.toString());
        events.put(statement.id(), id);
        attributes(statement, id, cue.isEmpty());
        notes(statement, id, event);
    }

    private void parties(Statement statement, Event event, List<List<Fragment>> contents) {
        statement.speakers().forEach(it -> party(event, Types.SPEAKER, it));
        statement.addressees().forEach(it -> party(event, Types.ADDRESSEE, it));
        statement.targets().forEach(it -> party(event, Types.TARGET, it));
        for (Relay relay : statement.relays()) {
            relay.by().forEach(it -> party(event, Types.RELAY, it));
            if (relay.by().isEmpty()) {
                leaveOut(statement, "relays", "nobody is named who relays it");
            }
        }
        contents.forEach(
                it -> event.add(Types.CONTENT, lines.span(Types.CONTENT, it, "").id()));
        statement.quotations().forEach(it -> quotation(statement, event, it));
        statement.sanctionReferences().forEach(it -> sanction(statement, event, it));
        statement.instruments().forEach(it -> instrument(statement, event, it));
        statement.made().flatMap(it -> it.wording()).ifPresent(wording -> {
            List<Fragment> places = text.fragments(wording);
            if (places.isEmpty()) {
                leaveOut(statement, "made", "its wording: " + NO_POSITION);
            } else {
                event.add(Types.TIME, lines.span(Types.TIME, places, "").id());
            }
        });
    }

    /** The passages as brat has them: one span, but two where only a break parts them, since fragments of one would be one. */
    private List<List<Fragment>> contents(Statement statement) {
        List<List<Fragment>> contents = new ArrayList<>();
        Fragment last = null;
        for (Passage passage : statement.passages()) {
            List<Fragment> fragments = text.fragments(passage);
            if (fragments.isEmpty()) {
                leaveOut(statement, "passages", NO_POSITION);
                continue;
            }
            if (last == null || text.isBroken(last.end(), fragments.get(0).start())) {
                contents.add(new ArrayList<>());
            }
            contents.get(contents.size() - 1).addAll(fragments);
            last = fragments.get(fragments.size() - 1);
        }
        return contents;
    }

    private void party(Event event, String role, Party party) {
        String actor = party.actor().id();
        Optional<String> basis = party.basis().map(Names::token);
        List<Fragment> mention = party.mention().map(text::fragments).orElse(List.of());
        if (mention.isEmpty()) {
            // Nobody is stated to be there without a mention.
            String known = party.basis()
                    .filter(it -> it != Basis.STATED)
                    .map(it -> ' ' + Names.token(it))
                    .orElse("");
            event.notes.add(Map.entry(Types.property(role), actor + known));
            return;
        }
        StandoffLines.Span span = lines.span(Types.ACTOR, mention, actor + ' ' + basis.orElse(""));
        if (span.isNew()) {
            lines.reference(span.id(), actor, party.actor().name().any(language));
            basis.ifPresent(it -> lines.attribute(Types.BASIS, span.id(), Types.spelled(it)));
        }
        event.add(role, span.id());
    }

    private void quotation(Statement statement, Event event, Quotation quotation) {
        List<Fragment> places = quotation.passage().map(text::fragments).orElse(List.of());
        if (places.isEmpty()) {
            leaveOut(statement, "quotations", NO_POSITION);
            return;
        }
        String form = Types.spelled(Names.token(quotation.form()));
        StandoffLines.Span span = lines.span(Types.QUOTATION, places, form + ' ' + quotation.language());
        if (span.isNew()) {
            lines.attribute(Types.QUOTATION_FORM, span.id(), form);
            lines.note(span.id(), "language", quotation.language());
        }
        event.add(Types.QUOTATION, span.id());
    }

    private void sanction(Statement statement, Event event, SanctionReference reference) {
        wording(
                statement,
                event,
                Types.INSTRUMENT,
                "sanctionReferences",
                reference.wording(),
                reference.relation(),
                reference.certainty());
    }

    private void instrument(Statement statement, Event event, InstrumentReference reference) {
        wording(
                statement,
                event,
                Types.OTHER_INSTRUMENT,
                "instruments",
                reference.wording(),
                reference.relation(),
                reference.certainty());
    }

    private void wording(
            Statement statement,
            Event event,
            String type,
            String property,
            Optional<Passage> wording,
            SanctionRelation relation,
            Optional<Certainty> certainty) {
        List<Fragment> places = wording.map(text::fragments).orElse(List.of());
        if (places.isEmpty() || !relation.isKnown()) {
            leaveOut(statement, property, places.isEmpty() ? NO_POSITION : "its relation: " + NEWER);
            return;
        }
        Optional<String> token = certainty.map(Names::token);
        StandoffLines.Span span = lines.span(type, places, relation.token() + ' ' + token.orElse(""));
        if (span.isNew()) {
            lines.attribute(Types.RELATION, span.id(), Types.spelled(relation.token()));
            token.ifPresent(it -> lines.attribute(Types.CERTAINTY, span.id(), Types.spelled(it)));
        }
        event.add(type, span.id());
    }

    private void attributes(Statement statement, String id, boolean hasNoCue) {
        // How the channel is known says nothing without the channel.
        boolean hasChannel = statement.channel().filter(Channel::isKnown).isPresent();
        StatementTokens.of(statement).forEach((property, token) -> {
            if (StatementTokens.isDefault(property, token) || property.equals("channelBasis") && !hasChannel) {
                return;
            }
            if (!BratConfiguration.knows(property, token)) {
                leaveOut(statement, property, NEWER);
                return;
            }
            lines.attribute(Types.capital(property), id, token.equals("true") ? "" : Types.spelled(token));
        });
        if (hasNoCue) {
            lines.attribute(Types.NO_CUE, id, "");
        }
    }

    private void notes(Statement statement, String id, Event event) {
        lines.note(id, "id", statement.id());
        event.notes.forEach(it -> lines.note(id, it.getKey(), it.getValue()));
        statement
                .content()
                .ifPresent(content -> content.toMap().forEach((tag, words) -> lines.note(id, "content@" + tag, words)));
        statement.made().ifPresent(made -> {
            lines.note(id, "made", made.date().toString());
            made.basis().ifPresent(it -> lines.note(id, "madeBasis", Names.token(it)));
            made.anchor().ifPresent(it -> lines.note(id, "madeAnchor", it.toString()));
        });
    }

    private void writeLinks(Statement statement) {
        String from = events.get(statement.id());
        if (from == null) {
            return;
        }
        for (Link link : statement.links()) {
            String to = link.statement()
                    .filter(it -> link.article().isEmpty())
                    .map(events::get)
                    .orElse(null);
            if (to == null) {
                leaveOut(statement, "links", "it leads to what is not in the file");
            } else if (!link.relation().isKnown()) {
                leaveOut(statement, "links", "\"" + link.relation() + "\": " + NEWER);
            } else {
                lines.relation(Types.spelled(link.relation().token()), from, to);
            }
        }
    }

    private void leaveOut(Statement statement, String reason) {
        leftOut.add(LeftOut.of(LeftOut.Subject.STATEMENT, statement.id(), reason));
    }

    private void leaveOut(Statement statement, String property, String reason) {
        leftOut.add(LeftOut.of(LeftOut.Subject.STATEMENT, statement.id(), property, reason));
    }

    /** An event before it is written. */
    private static final class Event {
        private final String trigger;
        private final StringBuilder arguments = new StringBuilder();
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        /** The parties that are not mentioned. */
        private final List<Map.Entry<String, String>> notes = new ArrayList<>();

        Event(String trigger) {
            this.trigger = trigger;
        }

        /** Adds an argument; from the second of a role on, brat numbers them. */
        void add(String role, String span) {
            int count = counts.merge(role, 1, Integer::sum);
            arguments
                    .append(' ')
                    .append(role)
                    .append(count == 1 ? "" : String.valueOf(count))
                    .append(':')
                    .append(span);
        }
    }
}
