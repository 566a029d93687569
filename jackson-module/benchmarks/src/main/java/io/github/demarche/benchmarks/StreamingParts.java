package io.github.demarche.benchmarks;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Coder;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** Reads what statements are made of: from the first token of a value, which is the current one, to its last. */
final class StreamingParts {
    private final JsonParser parser;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();

    StreamingParts(JsonParser parser) {
        this.parser = parser;
    }

    void define(Actor actor) {
        actors.put(actor.id(), actor);
    }

    void define(Event event) {
        events.put(event.id(), event);
    }

    Actor actor(String id) {
        return ModelParts.known(actors, id);
    }

    Actor knownActor() {
        return actor(string());
    }

    Event knownEvent() {
        return ModelParts.known(events, string());
    }

    String string() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new StreamReadException(parser, "a string expected");
        }
        return parser.getString();
    }

    URI uri() {
        return URI.create(string());
    }

    Edtf date() {
        return Edtf.parse(string());
    }

    <T> List<T> list(Supplier<T> element) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new StreamReadException(parser, "an array expected");
        }
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.get());
        }
        return list;
    }

    Text text() {
        @Nullable Text text = null;
        for (String language = parser.nextName(); language != null; language = parser.nextName()) {
            parser.nextToken();
            text = text == null ? Text.of(language, string()) : text.and(language, string());
        }
        if (text == null) {
            throw new StreamReadException(parser, "a language expected");
        }
        return text;
    }

    Passage passage() {
        Passage.Builder to = Passage.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "start" -> to.start(parser.getIntValue());
                case "end" -> to.end(parser.getIntValue());
                case "exact" -> to.exact(string());
                case "prefix" -> to.prefix(string());
                case "suffix" -> to.suffix(string());
                default -> parser.skipChildren();
            }
        }
        return to.build();
    }

    Dating dating() {
        Dating.Builder to = Dating.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "date" -> to.date(date());
                case "wording" -> to.wording(passage());
                case "anchor" -> to.anchor(LocalDate.parse(string()));
                case "basis" -> to.basis(Spellings.BASIS.read(parser));
                default -> parser.skipChildren();
            }
        }
        return to.build();
    }

    Coder coder() {
        Coder.Builder to = Coder.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "kind" -> to.kind(Spellings.CODER_KIND.read(parser));
                case "name" -> to.name(string());
                case "version" -> to.version(string());
                default -> parser.skipChildren();
            }
        }
        return to.build();
    }

    Office office() {
        Office.Builder to = Office.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "title" -> to.title(text());
                case "organization" -> to.organization(knownActor());
                case "since" -> to.since(date());
                case "until" -> to.until(date());
                case "former" -> to.former(parser.getBooleanValue());
                default -> parser.skipChildren();
            }
        }
        return to.build();
    }

    Party party() {
        Party.Builder to = Party.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "actor" -> to.actor(knownActor());
                case "office" -> to.office(office());
                case "onBehalfOf" -> to.onBehalfOf(list(this::knownActor));
                case "mention" -> to.mention(passage());
                case "basis" -> to.basis(Spellings.BASIS.read(parser));
                default -> parser.skipChildren();
            }
        }
        return to.build();
    }

    Quotation quotation() {
        Quotation.Builder to = Quotation.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "words" -> to.words(string());
                case "language" -> to.language(string());
                case "form" -> to.form(Spellings.QUOTATION_FORM.read(parser));
                case "passage" -> to.passage(passage());
                case "by" -> to.by(knownActor());
                case "translations" -> to.translations(text());
                case "originalLanguage" -> to.originalLanguage(string());
                default -> parser.skipChildren();
            }
        }
        return to.build();
    }

    Relay relay() {
        Relay.Builder to = Relay.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "by" -> to.by(list(this::party));
                case "channel" -> to.channel(Spellings.CHANNEL.read(parser));
                case "cue" -> to.cue(passage());
                case "made" -> to.made(dating());
                case "basis" -> to.basis(Spellings.BASIS.read(parser));
                default -> parser.skipChildren();
            }
        }
        return to.build();
    }

    SanctionReference reference() {
        SanctionReference.Builder to = SanctionReference.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "wording" -> to.wording(passage());
                case "resolutions" -> to.resolutions(list(this::citation));
                case "regime" -> to.regime(string());
                case "relation" -> to.relation(Spellings.SANCTION_RELATION.read(parser));
                case "certainty" -> to.certainty(Spellings.CERTAINTY.read(parser));
                case "identifiedBy" -> to.identifiedBy(Spellings.BASIS.read(parser));
                default -> parser.skipChildren();
            }
        }
        return to.build();
    }

    private ResolutionCitation citation() {
        ResolutionCitation.Builder to = ResolutionCitation.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "resolution" -> to.resolution(Resolution.parse(string()));
                case "provisions" -> to.provisions(list(() -> Provision.parse(string())));
                default -> parser.skipChildren();
            }
        }
        return to.build();
    }

    EventCode code() {
        EventCode.Builder to = EventCode.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "scheme" -> to.scheme(string());
                case "edition" -> to.edition(string());
                case "code" -> to.code(string());
                case "mode" -> to.mode(string());
                default -> parser.skipChildren();
            }
        }
        return to.build();
    }

    Event event() {
        Event.Builder to = Event.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "id" -> to.id(string());
                case "description" -> to.description(text());
                case "status" -> to.status(Spellings.EVENT_STATUS.read(parser));
                case "participants" -> to.participants(list(this::knownActor));
                case "place" -> to.place(text());
                case "time" -> to.time(dating());
                case "partOf" -> to.partOf(string());
                default -> to.putExtension(name, RawValue.text(string()));
            }
        }
        return to.build();
    }
}
