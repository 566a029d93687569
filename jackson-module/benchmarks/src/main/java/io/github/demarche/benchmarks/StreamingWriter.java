package io.github.demarche.benchmarks;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes a dossier. */
final class StreamingWriter {
    private static final SerializableString FORMAT = new SerializedString("demarche/1");

    private final JsonGenerator generator;
    private final StreamingPartsWriter parts;

    StreamingWriter(JsonGenerator generator) {
        this.generator = generator;
        this.parts = new StreamingPartsWriter(generator);
    }

    void dossier(Dossier from) {
        generator.writeStartObject();
        generator.writeName(EncodedNames.FORMAT);
        generator.writeString(FORMAT);
        generator.writeName(EncodedNames.ARTICLE);
        article(from.article());
        parts.one(EncodedNames.CODER, from.coder(), parts::coder);
        parts.list(EncodedNames.ACTORS, from.actors(), this::actor);
        parts.list(EncodedNames.EVENTS, from.events(), this::event);
        parts.list(EncodedNames.STATEMENTS, from.statements(), this::statement);
        extensions(from.extensions());
        generator.writeEndObject();
    }

    private void article(Article from) {
        generator.writeStartObject();
        parts.string(EncodedNames.ID, from.id());
        parts.text(EncodedNames.TITLE, from.title());
        parts.one(EncodedNames.PUBLISHER, from.publisher(), parts::id);
        parts.one(EncodedNames.BYLINE, from.byline(), parts::words);
        generator.writeName(EncodedNames.PUBLISHED);
        parts.dating(from.published());
        parts.string(EncodedNames.LANGUAGE, from.language());
        parts.one(EncodedNames.URI, from.uri(), parts::shown);
        parts.one(EncodedNames.SHA256, from.sha256(), parts::words);
        extensions(from.extensions());
        generator.writeEndObject();
    }

    private void actor(Actor from) {
        generator.writeStartObject();
        if (from instanceof State state) {
            parts.string(EncodedNames.TYPE, "state");
            parts.string(EncodedNames.ID, state.id());
            parts.string(EncodedNames.CODE, state.code());
            parts.text(EncodedNames.NAME, state.name());
        } else if (from instanceof Organization organization) {
            parts.string(EncodedNames.TYPE, "organization");
            parts.string(EncodedNames.ID, organization.id());
            parts.text(EncodedNames.NAME, organization.name());
            parts.string(EncodedNames.KIND, organization.kind().token());
            parts.one(EncodedNames.STATE, organization.state(), parts::id);
            parts.one(EncodedNames.PARENT, organization.parent(), parts::id);
        } else if (from instanceof Person person) {
            parts.string(EncodedNames.TYPE, "person");
            parts.string(EncodedNames.ID, person.id());
            parts.text(EncodedNames.NAME, person.name());
            parts.list(EncodedNames.OFFICES, person.offices(), parts::office);
        } else if (from instanceof Group group) {
            parts.string(EncodedNames.TYPE, "group");
            parts.string(EncodedNames.ID, group.id());
            parts.text(EncodedNames.NAME, group.name());
            parts.list(EncodedNames.MEMBERS, group.members(), parts::id);
            if (group.size().isPresent()) {
                generator.writeName(EncodedNames.SIZE);
                generator.writeNumber(group.size().getAsInt());
            }
        }
        parts.list(EncodedNames.IDENTIFIERS, from.identifiers(), this::identifier);
        parts.constant(EncodedNames.IDENTIFIED_BY, Spellings.BASIS, from.identifiedBy());
        extensions(from.extensions());
        generator.writeEndObject();
    }

    private void identifier(Identifier from) {
        generator.writeStartObject();
        parts.string(EncodedNames.SCHEME, from.scheme());
        parts.string(EncodedNames.VALUE, from.value());
        generator.writeEndObject();
    }

    private void event(Event from) {
        generator.writeStartObject();
        parts.string(EncodedNames.ID, from.id());
        parts.text(EncodedNames.DESCRIPTION, from.description());
        parts.constant(EncodedNames.STATUS, Spellings.EVENT_STATUS, from.status());
        parts.list(EncodedNames.PARTICIPANTS, from.participants(), parts::id);
        parts.one(EncodedNames.PLACE, from.place(), parts::text);
        parts.one(EncodedNames.TIME, from.time(), parts::dating);
        parts.one(EncodedNames.PART_OF, from.partOf(), parts::words);
        extensions(from.extensions());
        generator.writeEndObject();
    }

    private void statement(Statement from) {
        generator.writeStartObject();
        generator.writeName(EncodedNames.TYPE);
        generator.writeString(Spellings.STATEMENT_KIND.write(from.kind()));
        parts.string(EncodedNames.ID, from.id());
        parts.constant(EncodedNames.VOICE, Spellings.VOICE, from.voice());
        parts.list(EncodedNames.SPEAKERS, from.speakers(), parts::party);
        parts.list(EncodedNames.ADDRESSEES, from.addressees(), parts::party);
        parts.list(EncodedNames.TARGETS, from.targets(), parts::party);
        parts.one(EncodedNames.CONTENT, from.content(), parts::text);
        parts.constant(EncodedNames.CERTAINTY, Spellings.CERTAINTY, from.certainty());
        parts.list(EncodedNames.QUOTATIONS, from.quotations(), parts::quotation);
        parts.list(EncodedNames.PASSAGES, from.passages(), parts::passage);
        parts.one(EncodedNames.CUE, from.cue(), parts::passage);
        parts.one(EncodedNames.MADE, from.made(), parts::dating);
        parts.constant(EncodedNames.CHANNEL, Spellings.CHANNEL, from.channel());
        parts.constant(EncodedNames.CHANNEL_BASIS, Spellings.BASIS, from.channelBasis());
        parts.one(EncodedNames.OCCASION, from.occasion(), parts::id);
        parts.list(EncodedNames.RELAYS, from.relays(), parts::relay);
        parts.constant(EncodedNames.CHARACTERIZED_BY, Spellings.CHARACTERIZATION, from.characterizedBy());
        parts.constant(EncodedNames.PLACEMENT, Spellings.PLACEMENT, from.placement());
        parts.list(EncodedNames.ABOUT, from.about(), parts::id);
        parts.list(EncodedNames.SANCTION_REFERENCES, from.sanctionReferences(), parts::reference);
        parts.list(EncodedNames.LINKS, from.links(), this::link);
        parts.list(EncodedNames.CODES, from.codes(), parts::code);
        parts.one(EncodedNames.CODED_BY, from.codedBy(), parts::coder);
        if (from.confidence().isPresent()) {
            generator.writeName(EncodedNames.CONFIDENCE);
            generator.writeNumber(from.confidence().getAsDouble());
        }
        parts.one(EncodedNames.ARTICLE, from.article(), parts::words);
        own(from);
        extensions(from.extensions());
        generator.writeEndObject();
    }

    private void own(Statement from) {
        if (from instanceof Conditional conditional) {
            parts.one(EncodedNames.CONDITION, conditional.condition(), parts::text);
        }
        if (from instanceof Warning warning) {
            parts.constant(EncodedNames.MODE, Spellings.WARNING_MODE, warning.mode());
            parts.list(EncodedNames.CONSEQUENCES, warning.consequences(), this::consequence);
        } else if (from instanceof Appeal appeal) {
            parts.constant(EncodedNames.FORCE, Spellings.APPEAL_FORCE, appeal.force());
        } else if (from instanceof Disapproval disapproval) {
            flag(EncodedNames.FORMAL, disapproval.formal());
        } else if (from instanceof Agreement agreement) {
            flag(EncodedNames.SIGNED, agreement.signed());
        }
    }

    private void flag(SerializableString name, boolean value) {
        generator.writeName(name);
        generator.writeBoolean(value);
    }

    private void consequence(Consequence from) {
        generator.writeStartObject();
        parts.text(EncodedNames.DESCRIPTION, from.description());
        parts.constant(EncodedNames.CERTAINTY, Spellings.CERTAINTY, from.certainty());
        generator.writeEndObject();
    }

    private void link(Link from) {
        generator.writeStartObject();
        parts.constant(EncodedNames.RELATION, Spellings.LINK_RELATION, from.relation());
        parts.one(EncodedNames.STATEMENT, from.statement(), generator::writeString);
        parts.one(EncodedNames.ARTICLE, from.article(), parts::shown);
        generator.writeEndObject();
    }

    /** The article and the samples have texts only. */
    private void extensions(Map<String, RawValue> from) {
        from.forEach((name, value) -> generator.writeStringProperty(name, ((RawValue.OfText) value).value()));
    }
}
