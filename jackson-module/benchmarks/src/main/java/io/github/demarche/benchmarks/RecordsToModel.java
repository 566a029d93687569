package io.github.demarche.benchmarks;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.benchmarks.records.DossierRecord;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.DossierBuilder;
import io.github.demarche.event.Event;
import io.github.demarche.statement.Statement;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads records, resolves their references, and builds the model from them, which checks everything. */
final class RecordsToModel implements Contestant<Dossier> {
    private final ObjectReader reader;

    RecordsToModel(JsonMapper mapper) {
        this.reader = mapper.readerFor(DossierRecord.class);
    }

    @Override
    public Dossier read(byte[] json) {
        return dossier(reader.readValue(json));
    }

    @Override
    public byte[] write(Dossier value) {
        throw new UnsupportedOperationException("to write, the model needs no work that records do not do too");
    }

    private static Dossier dossier(DossierRecord from) {
        Map<String, Actor> actors = new HashMap<>();
        Map<String, Event> events = new HashMap<>();
        ModelParts toParts = new ModelParts(actors);
        ModelActors toActors = new ModelActors(actors, toParts);
        ModelStatements toStatements = new ModelStatements(toParts, events);
        DossierBuilder dossier = Dossier.builder();
        if (from.coder() != null) {
            dossier.coder(toParts.coder(from.coder()));
        }
        Lists.each(from.actors(), it -> {
            Actor actor = toActors.actor(it);
            actors.put(actor.id(), actor);
            dossier.addActor(actor);
        });
        Lists.each(from.events(), it -> {
            Event event = toParts.event(it);
            events.put(event.id(), event);
            dossier.addEvent(event);
        });
        Lists.each(from.statements(), it -> {
            Statement statement = toStatements.statement(it);
            dossier.addStatement(statement);
        });
        Lists.each(from.extensions(), (name, value) -> dossier.putExtension(name, raw(value)));
        return dossier.article(toParts.article(from.article())).build();
    }

    /** The article and the samples have texts only. */
    static RawValue raw(JsonNode value) {
        return RawValue.text(value.asString());
    }
}
