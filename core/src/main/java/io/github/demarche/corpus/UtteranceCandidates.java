package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Party;
import io.github.demarche.source.Quotation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds statements of several articles that may be one act of speech. */
final class UtteranceCandidates {
    /** Shorter quotations, such as "yes" or "no comment", are too common. */
    private static final int FEWEST_LETTERS = 12;

    private final JoinedActors actors;
    private final Map<Object, Integer> firsts = new HashMap<>();
    /** The statements that have something in common, if there are several. */
    private final Map<Object, NavigableSet<Integer>> several = new LinkedHashMap<>();

    private record SameIdentifier(Identifier identifier, StatementKind kind) {}

    private record SameQuotation(int speaker, String letters) {}

    private UtteranceCandidates(JoinedActors actors) {
        this.actors = actors;
    }

    static List<UtteranceCandidate> of(Contents contents, JoinedActors actors, Utterances utterances) {
        UtteranceCandidates all = new UtteranceCandidates(actors);
        contents.forEachStatement(all::add);
        // Two speakers of the same words have one list of statements.
        Set<UtteranceCandidate> found = new LinkedHashSet<>();
        all.several.forEach((common, numbers) -> {
            int first = numbers.first();
            boolean areApart = contents.dossierOfStatement(first) != contents.dossierOfStatement(numbers.last());
            if (areApart && !numbers.stream().allMatch(it -> utterances.areJoined(first, it))) {
                found.add(new ImmutableUtteranceCandidate(
                        common instanceof SameIdentifier
                                ? UtteranceCandidateReason.SAME_IDENTIFIER
                                : UtteranceCandidateReason.SAME_QUOTATION,
                        numbers.stream().map(it -> contents.statement(it).ref()).toList()));
            }
        });
        return List.copyOf(found);
    }

    private void add(Statement statement, int number) {
        for (Identifier identifier : statement.identifiers()) {
            add(new SameIdentifier(identifier, statement.kind()), number);
        }
        for (Quotation quotation : statement.quotations()) {
            String letters = QuotedWords.of(quotation);
            if (letters.length() >= FEWEST_LETTERS) {
                speakers(statement, quotation)
                        .flatMapToInt(actors::numbersOf)
                        .forEach(speaker -> add(new SameQuotation(speaker, letters), number));
            }
        }
    }

    private static Stream<Actor> speakers(Statement statement, Quotation quotation) {
        return quotation.by().isPresent()
                ? quotation.by().stream()
                : statement.speakers().stream().map(Party::actor);
    }

    private void add(Object common, int number) {
        Integer first = firsts.putIfAbsent(common, number);
        if (first != null && first != number) {
            several.computeIfAbsent(common, it -> new TreeSet<>(List.of(first))).add(number);
        }
    }
}
