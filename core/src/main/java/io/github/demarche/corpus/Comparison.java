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
 * A comparison of two codings of one article, by two people or by a model and a person.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(byHand, byModel);
 * System.out.println(comparison.report("en"));
 * }</pre>
 *
 * <p>Statements are paired by their places in the text: the places of content and quotations, or the place of the cue
 * if there are no others. The two with the largest common part are paired first. If several have the same common part,
 * those of the same kind are paired first, then those that come first in the codings. If more than 32 statements
 * overlap at one place, only those that begin last before it are considered. A statement with words but without
 * positions cannot be paired: {@link #unplaced()} lists it, and {@code Anchoring} finds its positions.
 *
 * <p>Actors are the same in both codings if they share a state's code or an identifier, or otherwise an id or a name,
 * because both codings describe the same text. Neither coding is treated as the right one. A comparison is not part of
 * the format.
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
        // An id that only the second coding has might belong to a different statement in the first.
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
     * @throws io.github.demarche.InvalidValueException if the two have different articles, by their ids, or different
     *     texts, by their digests
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
     * {@return the statements without positions, first those of the first coding, then those of the second: they are
     * not in a pair, and count as missing from the other coding}
     */
    public List<Statement> unplaced() {
        return Stream.of(first, second)
                .flatMap(it -> it.statements().stream())
                .filter(it -> Places.of(it).isEmpty())
                .toList();
    }

    /**
     * Returns the agreement on what is a statement, as F1: twice the number of pairs, divided by the number of
     * statements in both codings.
     *
     * @return the agreement, from 0 to 1; empty if neither coding has a statement
     */
    public OptionalDouble segmentation() {
        return segmentation(0);
    }

    /**
     * Returns the agreement on what is a statement and where, as F1 of the pairs with enough overlap.
     *
     * @param overlap the least {@link StatementPair#overlap()} of a pair that counts, such as 0.5, or 1 for the same places
     * @return the agreement, from 0 to 1; empty if neither coding has a statement
     */
    public OptionalDouble segmentation(double overlap) {
        int all = first.statements().size() + second.statements().size();
        long agreed = pairs.stream().filter(it -> it.overlap() >= overlap).count();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * agreed / all);
    }

    /**
     * Returns the agreement on the kinds of the statements that both codings have, as Krippendorff's alpha for nominal
     * data: 1 if they always agree, 0 if they agree as often as by chance, negative if less often.
     *
     * @return alpha; empty if it is undefined, because there are no pairs or all statements are of one kind
     */
    public OptionalDouble kinds() {
        List<List<StatementKind>> units = pairs.stream()
                .map(it -> List.of(it.first().kind(), it.second().kind()))
                .toList();
        return NominalAlpha.of(units);
    }

    /**
     * {@return the number of pairs that differ in each property, by its name in the format, such as {@code speakers},
     * in alphabetical order, unmodifiable; properties without differences are left out}
     */
    public Map<String, Integer> differing() {
        Map<String, Integer> counts = new TreeMap<>();
        pairs.stream()
                .flatMap(it -> it.differences().stream())
                .forEach(it -> counts.merge(it.property(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Returns a report for people: the figures, then each pair with its differences, then the statements that only one
     * coding has.
     *
     * @param language a BCP 47 tag: French for French tags, English for all others
     * @return the report, with several lines
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
