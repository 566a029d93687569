package io.github.demarche.arbitraries;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any valid dossiers, for properties in jqwik. */
public final class DossierArbitraries {
    private static final int MOST_STATEMENTS = 8;

    private DossierArbitraries() {}

    /**
     * {@return dossiers with up to eight statements and links among them, with and without a coder, and with actors and
     * events that no statement refers to}
     */
    public static Arbitrary<Dossier> dossiers() {
        return Combinators.combine(
                        ActorArbitraries.castDrafts(),
                        EventArbitraries.castDrafts(),
                        SourceArbitraries.articleDrafts(),
                        SourceArbitraries.coders().optional(0.5),
                        Lists.upTo(MOST_STATEMENTS, StatementArbitraries.drafts()),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        RawArbitraries.extensions())
                .as((actors, events, article, coder, statements, complete, backwards, extensions) -> {
                    Cast cast = Cast.of(actors, events);
                    Article source = article.from(cast);
                    return Dossier.builder()
                            .article(source)
                            .coder(coder)
                            .actors(complete ? cast.actors() : List.of())
                            .events(complete ? cast.events() : wholes(cast))
                            .statements(statements(cast, source, statements, backwards))
                            .extensions(extensions)
                            .build();
                });
    }

    /** The events that contain others must be present, whichever part a statement refers to. */
    private static List<Event> wholes(Cast cast) {
        Set<String> ids =
                cast.events().stream().flatMap(event -> event.partOf().stream()).collect(Collectors.toSet());
        return cast.events().stream().filter(event -> ids.contains(event.id())).toList();
    }

    private static List<Statement> statements(
            Cast cast, Article article, List<StatementDraft> drafts, boolean backwards) {
        List<String> ids =
                Cast.different(drafts.stream().map(StatementDraft::id).toList());
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            statements.add(drafts.get(i).from(cast.on(new Setting(article, ids, i))));
        }
        if (backwards) {
            Collections.reverse(statements);
        }
        return statements;
    }
}
