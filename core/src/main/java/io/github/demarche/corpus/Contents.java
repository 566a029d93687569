package io.github.demarche.corpus;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.actor.Actor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * The dossiers of a corpus, with a number for each of their statements and actors, from 0 in the order of the dossiers,
 * so that an index can be an array of numbers.
 */
final class Contents {
    private final List<Dossier> dossiers;
    private final Map<String, Integer> byArticle;
    /** The number of each dossier's first statement, followed by the total. */
    private final int[] firstStatement;
    /** The number of each dossier's first actor, followed by the total. */
    private final int[] firstActor;
    /** The numbers of the statements of each dossier, by their ids. */
    private final int[] byId;

    private Contents(List<Dossier> dossiers, Map<String, Integer> byArticle) {
        this.dossiers = dossiers;
        this.byArticle = byArticle;
        firstStatement = new int[dossiers.size() + 1];
        firstActor = new int[dossiers.size() + 1];
        for (int i = 0; i < dossiers.size(); i++) {
            firstStatement[i + 1] = Math.addExact(
                    firstStatement[i], dossiers.get(i).statements().size());
            firstActor[i + 1] =
                    Math.addExact(firstActor[i], dossiers.get(i).actors().size());
        }
        byId = new int[statementCount()];
        for (int i = 0; i < dossiers.size(); i++) {
            List<Statement> statements = dossiers.get(i).statements();
            int first = firstStatement[i];
            int[] sorted = IntStream.range(0, statements.size())
                    .boxed()
                    .sorted(Comparator.comparing(index -> statements.get(index).id()))
                    .mapToInt(index -> first + index)
                    .toArray();
            System.arraycopy(sorted, 0, byId, first, sorted.length);
        }
    }

    static Contents of(Iterable<Dossier> given) {
        List<Dossier> dossiers = new ArrayList<>();
        Map<String, Integer> byArticle = new HashMap<>();
        for (Dossier dossier : given) {
            String article = dossier.article().id();
            Integer before = byArticle.put(article, dossiers.size());
            check(
                    before == null,
                    "Corpus",
                    "/dossiers/" + dossiers.size() + "/article/id",
                    "a corpus has one dossier for each article, and dossier " + before + " has the same one; use "
                            + "Comparison.of for two codings of one article",
                    article);
            dossiers.add(dossier);
        }
        return new Contents(List.copyOf(dossiers), byArticle);
    }

    List<Dossier> dossiers() {
        return dossiers;
    }

    /** The index of the dossier of an article. */
    OptionalInt dossierOf(String article) {
        Integer index = byArticle.get(article);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    int firstStatement(int dossier) {
        return firstStatement[dossier];
    }

    int firstActor(int dossier) {
        return firstActor[dossier];
    }

    /** The number of a statement of a dossier. */
    OptionalInt numberOf(int dossier, String statement) {
        List<Statement> statements = dossiers.get(dossier).statements();
        int first = firstStatement[dossier];
        int low = first;
        int high = firstStatement[dossier + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = statements.get(byId[middle] - first).id().compareTo(statement);
            if (order == 0) {
                return OptionalInt.of(byId[middle]);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    int statementCount() {
        return firstStatement[dossiers.size()];
    }

    /** The number of a statement. */
    OptionalInt numberOf(StatementRef ref) {
        OptionalInt dossier = dossierOf(ref.article());
        return dossier.isPresent() ? numberOf(dossier.getAsInt(), ref.statement()) : dossier;
    }

    ArticleStatement statement(int number) {
        int dossier = holding(firstStatement, number);
        return new ArticleStatement(
                dossiers.get(dossier).article(),
                dossiers.get(dossier).statements().get(number - firstStatement[dossier]));
    }

    ArticleActor actor(int number) {
        int dossier = holding(firstActor, number);
        return new ArticleActor(
                dossiers.get(dossier).article(), dossiers.get(dossier).actors().get(number - firstActor[dossier]));
    }

    int actorCount() {
        return firstActor[dossiers.size()];
    }

    /** Visits the statements of all dossiers, in the order of their numbers. */
    void forEachStatement(ObjIntConsumer<Statement> visitor) {
        int number = 0;
        for (Dossier dossier : dossiers) {
            for (Statement statement : dossier.statements()) {
                visitor.accept(statement, number);
                number++;
            }
        }
    }

    /** Visits the actors of all dossiers, in the order of their numbers. */
    void forEachActor(ObjIntConsumer<Actor> visitor) {
        int number = 0;
        for (Dossier dossier : dossiers) {
            for (Actor actor : dossier.actors()) {
                visitor.accept(actor, number);
                number++;
            }
        }
    }

    /** The index of the dossier of an actor. */
    int dossierOfActor(int number) {
        return holding(firstActor, number);
    }

    /** The index of the dossier of a statement. */
    int dossierOfStatement(int number) {
        return holding(firstStatement, number);
    }

    List<ArticleStatement> statements(IntStream numbers) {
        return numbers.mapToObj(this::statement).toList();
    }

    /**
     * The last dossier that begins at or before a number; a dossier without statements begins where the next one does.
     */
    private static int holding(int[] first, int number) {
        int low = 0;
        int high = first.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (first[middle] <= number) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
