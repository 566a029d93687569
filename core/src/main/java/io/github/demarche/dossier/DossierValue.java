package io.github.demarche.dossier;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.Event;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.Extensions;
import io.github.demarche.source.Article;
import io.github.demarche.source.Coder;
import io.github.demarche.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The value of a {@link Dossier}. Its extensions have an order, which a generated map would lose. */
@Value.Immutable
abstract sealed class DossierValue implements Dossier permits ImmutableDossier {
    static final Layout LAYOUT = Layout.of("Dossier")
            .optional("format")
            .required("article")
            .optional("coder", "actors", "events", "statements");

    @Override
    public abstract Article article();

    @Override
    public abstract Optional<Coder> coder();

    @Override
    public abstract List<Actor> actors();

    @Override
    public abstract List<Event> events();

    @Override
    public abstract List<Statement> statements();

    abstract Extensions kept();

    @Override
    public final Map<String, RawValue> extensions() {
        return kept().map();
    }

    /**
     * Makes a dossier of a frame that is complete, adds the actors and events that its statements refer to, and checks
     * its rules.
     */
    static Dossier make(Frame frame) {
        Extensions extensions = frame.kept();
        extensions.check("Dossier", LAYOUT.names());
        Dossier given = new ImmutableDossier(
                frame.get(1), frame.optional(2), frame.list(3), frame.list(4), frame.list(5), extensions);
        ActorsAndEvents all = ActorsAndEvents.of(given);
        DossierRules.check(given, all);
        return all.areAllGiven()
                ? given
                : new ImmutableDossier(
                        given.article(), given.coder(), all.actors(), all.events(), given.statements(), extensions);
    }

    /** Puts all attributes into a frame. */
    final void take(Frame frame) {
        frame.set(1, article());
        frame.set(2, coder());
        frame.set(3, actors());
        frame.set(4, events());
        frame.set(5, statements());
        frame.setExtensions(extensions());
    }

    @Override
    public final String toString() {
        Frame frame = LAYOUT.newFrame();
        take(frame);
        return LAYOUT.describe(frame);
    }
}
