package io.github.demarche.grounding;

import io.github.demarche.InvalidValueException;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a dossier says stands in its source, held against the text of the source: that the quotation on the second statement
 * is there word for word, or that two of its words are other ones.
 *
 * <pre>{@code
 * Grounding grounding = Grounding.check(dossier, text);
 * if (!grounding.isClean()) {
 *     System.out.println(grounding.summary());
 * }
 * }</pre>
 *
 * <p>Every passage, quotation, cue, mention, wording of a date and wording of an instrument gets a {@link Finding}: EXACT,
 * NORMALIZED, AMBIGUOUS or NOT_FOUND. What stands there is asked further whether it can be what the record makes of it: a
 * direct quotation stands between quotation marks and overlaps no other, a stated number stands in its wording, a weekday is
 * that of the date. What is asked of each is said at {@link Verdict}.
 *
 * <p>It does not tell whether a record is right, only whether the text bears it out: that a warning is one, that the words are
 * this speaker's, and that what is told is true, no comparison of words can find.
 *
 * <p>The time that it takes grows with the length of text and dossier together, and not with their product.
 */
public final class Grounding {
    private final List<Finding> findings;

    private Grounding(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    /**
     * Holds a dossier against the text of its article.
     *
     * @param dossier the dossier
     * @param text the whole text in which its positions count
     * @return what is found
     * @throws InvalidValueException if the text is ill-formed Unicode (a lone surrogate)
     */
    public static Grounding check(Dossier dossier, String text) {
        SourceText source = source(text);
        List<Finding> findings = new ArrayList<>();
        digest(dossier, text).ifPresent(findings::add);
        findings.addAll(GroundingCheck.findings(source, dossier.article().language(), Claims.of(dossier)));
        return new Grounding(findings);
    }

    /**
     * Returns where words stand in a text, so that nobody counts positions by hand. Words that stand there letter for letter
     * are preferred to those that differ in typography, and whole words to parts of words.
     *
     * @param text the whole text
     * @param words the words, such as those of a quotation
     * @return the passages with positions in code points and the exact words of the text, in order, at most 100; empty when
     *     the words stand nowhere, several when they stand more than once
     * @throws InvalidValueException if the words are blank, or words or text are ill-formed Unicode
     */
    public static List<Passage> locate(String text, String words) {
        String normal = NormalizedText.words(words);
        InvalidValueException.check(
                !normal.isEmpty() && Strings.isWellFormed(words), "Grounding", "words", Strings.WORDS, words);
        SourceText source = source(text);
        Map<String, List<SourceText.Place>> found = source.find(List.of(normal));
        List<SourceText.Place> places = found.getOrDefault(normal, List.of());
        return source.preferExact(places, words).stream().map(source::passage).toList();
    }

    /**
     * Returns words without the accidents of typography. Two that have the same normal form are NORMALIZED:
     *
     * <ul>
     *   <li>Any run of white space (Unicode's White_Space) is one space; there is none at the beginning and the end, none
     *       before {@code ; : ! ?} and within « », where French sets one and others do not.
     *   <li>Soft hyphens and spaces without width are gone.
     *   <li>Apostrophes, single quotation marks and primes are {@code '}; double quotation marks and guillemets {@code "};
     *       dashes and hyphens {@code -}.
     *   <li>What is left is in Unicode's normal form NFC.
     * </ul>
     *
     * <p>Letters, digits, accents, capitals and all other signs stay what they are.
     *
     * @param words the words
     * @return their normal form
     */
    public static String normalize(String words) {
        return NormalizedText.words(words);
    }

    /**
     * {@return all findings, those without a problem among them, in the order of the dossier's JSON, unmodifiable}
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * {@return the findings that somebody has to look at, in the order of the dossier's JSON}
     */
    public List<Finding> problems() {
        return findings.stream().filter(Finding::isProblem).toList();
    }

    /**
     * {@return whether there is no problem}
     */
    public boolean isClean() {
        return findings.stream().noneMatch(Finding::isProblem);
    }

    /**
     * {@return the findings for people: how many there are of each kind, and each problem in a line}
     */
    public String summary() {
        List<Finding> problems = problems();
        StringBuilder summary = new StringBuilder();
        summary.append(count(Verdict.EXACT))
                .append(" exact, ")
                .append(count(Verdict.NORMALIZED))
                .append(" normalized, ")
                .append(problems.size())
                .append(problems.size() == 1 ? " problem" : " problems");
        problems.forEach(problem -> summary.append('\n').append(problem));
        return summary.toString();
    }

    /**
     * {@return the {@link #summary()}}
     */
    @Override
    public String toString() {
        return summary();
    }

    private long count(Verdict verdict) {
        return findings.stream().filter(it -> it.verdict() == verdict).count();
    }

    private static SourceText source(String text) {
        InvalidValueException.check(
                Strings.isWellFormed(text), "Grounding", "text", "well-formed Unicode (no lone surrogate)");
        return new SourceText(text);
    }

    private static Optional<Finding> digest(Dossier dossier, String text) {
        String digest = sha256(text);
        return dossier.article()
                .sha256()
                .filter(recorded -> !recorded.equals(digest))
                .map(recorded -> new Finding(
                        "/article/sha256",
                        Verdict.OTHER_TEXT,
                        Optional.of(recorded),
                        List.of(),
                        "the record is of another text than this, whose SHA-256 is " + digest));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
