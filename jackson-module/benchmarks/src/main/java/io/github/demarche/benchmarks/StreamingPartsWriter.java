package io.github.demarche.benchmarks;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Coder;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes what statements are made of. */
final class StreamingPartsWriter {
    private final JsonGenerator generator;

    StreamingPartsWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    <T> void one(SerializableString name, Optional<T> value, Consumer<T> write) {
        if (value.isPresent()) {
            generator.writeName(name);
            write.accept(value.get());
        }
    }

    <T> void list(SerializableString name, List<T> elements, Consumer<T> write) {
        if (!elements.isEmpty()) {
            generator.writeName(name);
            generator.writeStartArray();
            for (T element : elements) {
                write.accept(element);
            }
            generator.writeEndArray();
        }
    }

    void string(SerializableString name, String value) {
        generator.writeName(name);
        generator.writeString(value);
    }

    <E> void constant(SerializableString name, Spelling<E> spelling, E value) {
        generator.writeName(name);
        generator.writeString(spelling.write(value));
    }

    <E> void constant(SerializableString name, Spelling<E> spelling, Optional<E> value) {
        if (value.isPresent()) {
            constant(name, spelling, value.get());
        }
    }

    void text(SerializableString name, Text value) {
        generator.writeName(name);
        text(value);
    }

    void text(Text from) {
        generator.writeStartObject();
        from.toMap().forEach(generator::writeStringProperty);
        generator.writeEndObject();
    }

    void words(String value) {
        generator.writeString(value);
    }

    void shown(Object value) {
        generator.writeString(value.toString());
    }

    void id(Actor actor) {
        generator.writeString(actor.id());
    }

    void id(Event event) {
        generator.writeString(event.id());
    }

    void passage(Passage from) {
        generator.writeStartObject();
        number(EncodedNames.START, from.start());
        number(EncodedNames.END, from.end());
        one(EncodedNames.EXACT, from.exact(), this::words);
        one(EncodedNames.PREFIX, from.prefix(), this::words);
        one(EncodedNames.SUFFIX, from.suffix(), this::words);
        generator.writeEndObject();
    }

    private void number(SerializableString name, OptionalInt value) {
        if (value.isPresent()) {
            generator.writeName(name);
            generator.writeNumber(value.getAsInt());
        }
    }

    void dating(Dating from) {
        generator.writeStartObject();
        string(EncodedNames.DATE, from.date().toString());
        one(EncodedNames.WORDING, from.wording(), this::passage);
        one(EncodedNames.ANCHOR, from.anchor(), this::shown);
        constant(EncodedNames.BASIS, Spellings.BASIS, from.basis());
        generator.writeEndObject();
    }

    void coder(Coder from) {
        generator.writeStartObject();
        constant(EncodedNames.KIND, Spellings.CODER_KIND, from.kind());
        string(EncodedNames.NAME, from.name());
        one(EncodedNames.VERSION, from.version(), this::words);
        generator.writeEndObject();
    }

    void office(Office from) {
        generator.writeStartObject();
        text(EncodedNames.TITLE, from.title());
        string(EncodedNames.ORGANIZATION, from.organization().id());
        one(EncodedNames.SINCE, from.since(), this::shown);
        one(EncodedNames.UNTIL, from.until(), this::shown);
        generator.writeName(EncodedNames.FORMER);
        generator.writeBoolean(from.former());
        generator.writeEndObject();
    }

    void party(Party from) {
        generator.writeStartObject();
        string(EncodedNames.ACTOR, from.actor().id());
        one(EncodedNames.OFFICE, from.office(), this::office);
        list(EncodedNames.ON_BEHALF_OF, from.onBehalfOf(), this::id);
        one(EncodedNames.MENTION, from.mention(), this::passage);
        constant(EncodedNames.BASIS, Spellings.BASIS, from.basis());
        generator.writeEndObject();
    }

    void quotation(Quotation from) {
        generator.writeStartObject();
        string(EncodedNames.WORDS, from.words());
        string(EncodedNames.LANGUAGE, from.language());
        constant(EncodedNames.FORM, Spellings.QUOTATION_FORM, from.form());
        one(EncodedNames.PASSAGE, from.passage(), this::passage);
        one(EncodedNames.BY, from.by(), this::id);
        one(EncodedNames.TRANSLATIONS, from.translations(), this::text);
        one(EncodedNames.ORIGINAL_LANGUAGE, from.originalLanguage(), this::words);
        generator.writeEndObject();
    }

    void relay(Relay from) {
        generator.writeStartObject();
        list(EncodedNames.BY, from.by(), this::party);
        constant(EncodedNames.CHANNEL, Spellings.CHANNEL, from.channel());
        one(EncodedNames.CUE, from.cue(), this::passage);
        one(EncodedNames.MADE, from.made(), this::dating);
        constant(EncodedNames.BASIS, Spellings.BASIS, from.basis());
        generator.writeEndObject();
    }

    void reference(SanctionReference from) {
        generator.writeStartObject();
        one(EncodedNames.WORDING, from.wording(), this::passage);
        list(EncodedNames.RESOLUTIONS, from.resolutions(), this::citation);
        one(EncodedNames.REGIME, from.regime(), this::words);
        constant(EncodedNames.RELATION, Spellings.SANCTION_RELATION, from.relation());
        constant(EncodedNames.CERTAINTY, Spellings.CERTAINTY, from.certainty());
        constant(EncodedNames.IDENTIFIED_BY, Spellings.BASIS, from.identifiedBy());
        generator.writeEndObject();
    }

    private void citation(ResolutionCitation from) {
        generator.writeStartObject();
        string(EncodedNames.RESOLUTION, from.resolution().symbol());
        list(EncodedNames.PROVISIONS, from.provisions(), this::shown);
        generator.writeEndObject();
    }

    void code(EventCode from) {
        generator.writeStartObject();
        string(EncodedNames.SCHEME, from.scheme());
        string(EncodedNames.EDITION, from.edition());
        string(EncodedNames.CODE, from.code());
        one(EncodedNames.MODE, from.mode(), this::words);
        generator.writeEndObject();
    }
}
