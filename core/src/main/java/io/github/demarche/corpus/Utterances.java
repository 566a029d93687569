package io.github.demarche.corpus;

import io.github.demarche.dossier.CertaintyChange;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.source.Quotation;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Follows RENDITION_OF links in both directions and compares the statements that they connect. */
final class Utterances {
    private static final LinkRelation RELATION = LinkRelation.RENDITION_OF;

    private final Contents contents;
    private final CorpusLinks links;
    /** The first rendition of each statement that is at either end of a RENDITION_OF link. */
    private final Map<Integer, Integer> firsts = new HashMap<>();

    Utterances(Contents contents, CorpusLinks links) {
        this.contents = contents;
        this.links = links;
        links.having(RELATION).forEach(number -> {
            if (!firsts.containsKey(number)) {
                NavigableSet<Integer> members = members(number);
                members.forEach(member -> firsts.put(member, members.first()));
            }
        });
    }

    /** The utterances with several renditions, in the order of their first rendition in the corpus. */
    List<Utterance> all() {
        return firsts.values().stream()
                .distinct()
                .sorted()
                .map(this::of)
                .filter(it -> it.renditions().size() > 1)
                .toList();
    }

    /** Whether links connect two statements, directly or indirectly. */
    boolean areJoined(int one, int other) {
        Integer first = firsts.get(one);
        return first != null && first.equals(firsts.get(other));
    }

    Utterance of(int number) {
        return of(members(number));
    }

    private Utterance of(NavigableSet<Integer> members) {
        List<ArticleStatement> renditions = members.stream()
                .map(contents::statement)
                .sorted(Comparator.comparing(it -> it.article().published().date()))
                .toList();
        List<RenditionChange> changes = new ArrayList<>();
        for (int to : members) {
            links.from(to, RELATION).filter(from -> from != to).forEach(from -> changes.add(change(from, to)));
        }
        return new ImmutableUtterance(renditions, changes);
    }

    /** The numbers of all statements that RENDITION_OF links connect to a statement, including itself. */
    private NavigableSet<Integer> members(int number) {
        NavigableSet<Integer> members = new TreeSet<>(Set.of(number));
        Deque<Integer> next = new ArrayDeque<>(members);
        while (!next.isEmpty()) {
            int at = next.removeLast();
            IntStream.concat(links.from(at, RELATION), links.to(at, RELATION))
                    .filter(members::add)
                    .forEach(next::add);
        }
        return members;
    }

    private RenditionChange change(int fromNumber, int toNumber) {
        ArticleStatement from = contents.statement(fromNumber);
        ArticleStatement to = contents.statement(toNumber);
        return new ImmutableRenditionChange(
                from,
                to,
                wording(from.statement(), to.statement()),
                CertaintyChange.between(
                        from.statement().certainty(), to.statement().certainty()),
                AttributionChange.between(
                        dossier(fromNumber).attribution(from.statement()).weakest(),
                        dossier(toNumber).attribution(to.statement()).weakest()),
                !isSameLanguage(from.article().language(), to.article().language()));
    }

    private Dossier dossier(int number) {
        return contents.dossiers().get(contents.dossierOfStatement(number));
    }

    private static WordingChange wording(Statement from, Statement to) {
        List<Quotation> before = from.quotations();
        List<Quotation> after = to.quotations();
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty() ? WordingChange.UNQUOTED : WordingChange.QUOTED_BY_ONE;
        }
        if (!isSameLanguage(before.get(0).language(), after.get(0).language())) {
            return WordingChange.TRANSLATED;
        }
        return letters(before).equals(letters(after)) ? WordingChange.SAME : WordingChange.CHANGED;
    }

    private static String letters(List<Quotation> quotations) {
        StringBuilder letters = new StringBuilder();
        quotations.forEach(it -> letters.append(QuotedWords.of(it)));
        return letters.toString();
    }

    private static boolean isSameLanguage(String one, String other) {
        return LanguageTag.primary(one).equals(LanguageTag.primary(other));
    }
}
