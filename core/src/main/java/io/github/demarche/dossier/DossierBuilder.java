package io.github.demarche.dossier;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.Event;
import io.github.demarche.frame.Frame;
import io.github.demarche.source.Article;
import io.github.demarche.source.Coder;
import io.github.demarche.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Builds a {@link Dossier}, or a changed copy of one: {@code dossier.toBuilder().addStatement(denial).build()}. */
public final class DossierBuilder {
    private final Frame frame = DossierValue.LAYOUT.newFrame();

    DossierBuilder() {}

    /**
     * Copies all attributes of a dossier, replacing those that were set.
     *
     * @param dossier the dossier
     * @return this builder
     */
    public DossierBuilder from(Dossier dossier) {
        ((DossierValue) dossier).take(frame);
        return this;
    }

    /**
     * Sets the {@link Dossier#article() article}.
     *
     * @param article the reporting article
     * @return this builder
     */
    public DossierBuilder article(Article article) {
        frame.set(1, Objects.requireNonNull(article));
        return this;
    }

    /**
     * Sets the {@link Dossier#coder() coder}.
     *
     * @param coder the author of the record
     * @return this builder
     */
    public DossierBuilder coder(Coder coder) {
        frame.set(2, Objects.requireNonNull(coder));
        return this;
    }

    /**
     * Sets the {@link Dossier#coder() coder}, or clears it.
     *
     * @param coder the author of the record, or empty
     * @return this builder
     */
    public DossierBuilder coder(Optional<Coder> coder) {
        frame.set(2, coder);
        return this;
    }

    /**
     * Adds one of the {@link Dossier#actors() actors}.
     *
     * @param actor an actor; actors that the statements refer to need not be added
     * @return this builder
     */
    public DossierBuilder addActor(Actor actor) {
        frame.add(3, actor);
        return this;
    }

    /**
     * Sets all {@link Dossier#actors() actors}, replacing those set before.
     *
     * @param actors all of them, in order
     * @return this builder
     */
    public DossierBuilder actors(List<Actor> actors) {
        frame.set(3, actors);
        return this;
    }

    /**
     * Adds one of the {@link Dossier#events() events}.
     *
     * @param event an event; events that the statements refer to need not be added
     * @return this builder
     */
    public DossierBuilder addEvent(Event event) {
        frame.add(4, event);
        return this;
    }

    /**
     * Sets all {@link Dossier#events() events}, replacing those set before.
     *
     * @param events all of them, in order
     * @return this builder
     */
    public DossierBuilder events(List<Event> events) {
        frame.set(4, events);
        return this;
    }

    /**
     * Adds one of the {@link Dossier#statements() statements}.
     *
     * @param statement a statement, in the order of the article
     * @return this builder
     */
    public DossierBuilder addStatement(Statement statement) {
        frame.add(5, statement);
        return this;
    }

    /**
     * Sets all {@link Dossier#statements() statements}, replacing those set before.
     *
     * @param statements all of them, in order
     * @return this builder
     */
    public DossierBuilder statements(List<Statement> statements) {
        frame.set(5, statements);
        return this;
    }

    /**
     * Adds one of the {@link Dossier#extensions() extensions}.
     *
     * @param name the name of a property that this version does not know
     * @param value its value
     * @return this builder
     */
    public DossierBuilder putExtension(String name, RawValue value) {
        frame.putExtension(name, value);
        return this;
    }

    /**
     * Sets all {@link Dossier#extensions() extensions}, replacing those set before.
     *
     * @param extensions the values by the names of their properties, in order
     * @return this builder
     */
    public DossierBuilder extensions(Map<String, RawValue> extensions) {
        frame.setExtensions(extensions);
        return this;
    }

    /**
     * Builds the dossier.
     *
     * @return the dossier
     * @throws io.github.demarche.InvalidValueException if a required attribute is missing, or it breaks a rule of {@link Dossier}
     */
    public Dossier build() {
        DossierValue.LAYOUT.checkComplete(frame);
        return DossierValue.make(frame);
    }
}
