package io.github.demarche.corpus;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two codings of one article, side by side: by two people, or by a model and a person.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(byHand, byModel);
 * System.out.println(comparison.report("en"));
 * }</pre>
 *
 * <p>Statements are paired by their places in the text: the places of content and quotations, or that of the cue where there are
 * no others. Whichever two have the largest part in common are paired first. Of several with the same part in common, those of one
 * kind are paired first, then those that come first in the codings. Where more than 32 statements overlap at one place, only those
 * that begin last before it are considered. A statement that has words and no positions cannot be paired: {@link #unplaced()} lists
 * it, and {@code Anchoring} gives it positions.
 *
 * <p>Actors are the same in both where they have one state's code or identifier, or else one id or name, since both codings are
 * of one text. Neither coding counts as the right one. It is an answer: it has no format of its own.
 */
public final class Comparison {
    private final Dossier first;
    private final Dossier second;
    private final List<StatementPair> pairs;

    private Comparison(Dossier first, Dossier second) {
        this.first = first;
        this.second = second;
        List<Pairing.Match> matches = new Pairing(first.statements(), second.statements()).pairs();
        Map<String, String> partners = new HashMap<>();
        for (Pairing.Match match : matches) {
            partners.put(
                    second.statements().get(match.second()).id(),
                    first.statements().get(match.first()).id());
        }
        ActorLabels labels = new ActorLabels(first, second);
        PropertyTexts ofFirst = new PropertyTexts(labels::ofFirst, id -> id);
        // An id that only the second coding has might be that of another statement in the first.
        PropertyTexts ofSecond = new PropertyTexts(labels::ofSecond, id -> partners.getOrDefault(id, "second#" + id));
        List<StatementPair> all = new ArrayList<>();
        for (Pairing.Match match : matches) {
            Statement one = first.statements().get(match.first());
            Statement other = second.statements().get(match.second());
            all.add(new ImmutableStatementPair(
                    one, other, match.overlap(), StatementDifferences.of(one, ofFirst, other, ofSecond)));
        }
        pairs = List.copyOf(all);
    }

    /**
     * Compares two codings.
     *
     * @param first a coding of an article
     * @param second another coding of the same article
     * @return the comparison
     * @throws io.github.demarche.InvalidValueException if the two are of different articles, by their ids, or of different texts, by
     *     their digests
     */
    public static Comparison of(Dossier first, Dossier second) {
        check(
                first.article().id().equals(second.article().id()),
                "Comparison",
                "/second/article/id",
                "two codings of one article have its id, \"" + first.article().id()
                        + "\"; dossiers of different articles are for Corpus.of",
                second.article().id());
        Optional<String> digest = first.article().sha256();
        check(
                digest.isEmpty()
                        || second.article().sha256().isEmpty()
                        || digest.equals(second.article().sha256()),
                "Comparison",
                "/second/article/sha256",
                "positions are compared in one text, and the digests are of two; the first is of " + digest.orElse(""),
                second.article().sha256().orElse(""));
        return new Comparison(first, second);
    }

    /**
     * {@return the first coding}
     */
    public Dossier first() {
        return first;
    }

    /**
     * {@return the second coding}
     */
    public Dossier second() {
        return second;
    }

    /**
     * {@return the statements that both codings have, in the order of the first, unmodifiable}
     */
    public List<StatementPair> pairs() {
        return pairs;
    }

    /**
     * {@return the statements that only the first coding has, in its order}
     */
    public List<Statement> onlyFirst() {
        return without(first, pairs.stream().map(StatementPair::first));
    }

    /**
     * {@return the statements that only the second coding has, in its order}
     */
    public List<Statement> onlySecond() {
        return without(second, pairs.stream().map(StatementPair::second));
    }

    private static List<Statement> without(Dossier dossier, Stream<Statement> paired) {
        Set<String> ids = new HashSet<>(paired.map(Statement::id).toList());
        return dossier.statements().stream()
                .filter(it -> !ids.contains(it.id()))
                .toList();
    }

    /**
     * {@return the statements without any position, first those of the first coding, then those of the second: they are in no pair,
     * and count as if the other coding did not have them}
     */
    public List<Statement> unplaced() {
        return Stream.of(first, second)
                .flatMap(it -> it.statements().stream())
                .filter(it -> Places.of(it).isEmpty())
                .toList();
    }

    /**
     * Returns how far the codings agree on what is a statement, as F1: twice the pairs, divided by the statements of both.
     *
     * @return the agreement, from 0 to 1; empty when neither coding has a statement
     */
    public OptionalDouble segmentation() {
        return segmentation(0);
    }

    /**
     * Returns how far the codings agree on what is a statement and where, as F1 of the pairs that overlap enough.
     *
     * @param overlap the least {@link StatementPair#overlap()} of a pair that counts, such as 0.5, or 1 for the same places
     * @return the agreement, from 0 to 1; empty when neither coding has a statement
     */
    public OptionalDouble segmentation(double overlap) {
        int all = first.statements().size() + second.statements().size();
        long agreed = pairs.stream().filter(it -> it.overlap() >= overlap).count();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * agreed / all);
    }

    /**
     * Returns how far the codings agree on the kinds of the statements that both have, as Krippendorff's alpha for nominal data: 1
     * when they always do, 0 when they do as often as by chance, less when less often.
     *
     * @return alpha; empty when there is no pair, or all statements are of one kind, so that it is not defined
     */
    public OptionalDouble kinds() {
        List<List<StatementKind>> units = pairs.stream()
                .map(it -> List.of(it.first().kind(), it.second().kind()))
                .toList();
        return NominalAlpha.of(units);
    }

    /**
     * {@return how many pairs differ in each property, by its name in the format, such as {@code speakers}, in the order of the
     * names, unmodifiable; properties in which no pair differs are left out}
     */
    public Map<String, Integer> differing() {
        Map<String, Integer> counts = new TreeMap<>();
        pairs.stream()
                .flatMap(it -> it.differences().stream())
                .forEach(it -> counts.merge(it.property(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Returns the comparison for people: the figures, then each pair with its differences, then what only one coding has.
     *
     * @param language a BCP 47 tag: French is answered in French, all else in English
     * @return the report, in lines
     * @throws io.github.demarche.InvalidValueException if the tag is not well-formed
     */
    public String report(String language) {
        return ComparisonReport.of(this, language);
    }

    /**
     * {@return the {@link #report} in English}
     */
    @Override
    public String toString() {
        return report("en");
    }
}
