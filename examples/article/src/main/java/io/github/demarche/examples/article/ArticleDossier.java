package io.github.demarche.examples.article;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The whole article: its statements in order, with its actors and events. */
public final class ArticleDossier {
    private ArticleDossier() {}

    /**
     * {@return the dossier: 34 statements, seven of them in the article's own voice, on 15 events}
     */
    public static Dossier dossier() {
        return Dossier.builder()
                .article(Article14June.ARTICLE)
                // The dossier would find all but two of them by itself: the Security Council, which is not a party to
                // any statement, and the war, of which only another event is a part. Given here, they have our order.
                .actors(Actors.ALL)
                .events(Events.ALL)
                .statements(statements())
                .build();
    }

    private static List<Statement> statements() {
        return Stream.of(
                        Headline.statements(),
                        OfficialsWarning.statements(),
                        DeputyMinistersCall.statements(),
                        RelatedLinks.statements(),
                        MinistryCommunique.statements(),
                        TripRumours.statements(),
                        KremlinStatements.statements(),
                        AccusationAndDenial.statements(),
                        CampbellOnTransfers.statements(),
                        HainesAssessment.statements(),
                        NorthKoreanArsenal.statements())
                .flatMap(List::stream)
                .toList();
    }
}
