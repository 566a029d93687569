package io.github.demarche.grounding;

import io.github.demarche.InvalidValueException;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.internal.Rules;
import io.github.demarche.internal.Strings;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether the words that a record takes from its source are in the text of the source: that the quotation of the second
 * statement is there word for word, or that it leaves out a "not".
 *
 * <pre>{@code
 * Grounding grounding = Grounding.check(dossier, text);
 * if (!grounding.isClean()) {
 *     System.out.println(grounding.summary());
 * }
 * }</pre>
 *
 * <p>Every passage, quotation, cue, mention, wording of a date and wording of an instrument gets a {@link Finding}: EXACT,
 * NORMALIZED, AMBIGUOUS or NOT_FOUND. What is there is asked further whether it can be what the record makes of it: a direct
 * quotation is between quotation marks and overlaps no other, a stated number is in its wording, a weekday is that of the date,
 * and nothing begins or ends within a word. {@link Verdict} says what is asked of each. {@linkplain #hints() Hints} point at
 * what may be all right and is worth a look.
 *
 * <p>It does not tell whether a record is right, only whether the text bears it out: no comparison of words can find out that a
 * warning is one, that the words are this speaker's, and that what is told is true.
 *
 * <p>The time and the memory that it takes grow with the length of text and record together, and not with their product. It
 * keeps the text, and positions in it.
 *
 * <p>It is an answer: the Jackson modules write it and do not read it.
 */
public final class Grounding {
    private final List<Finding> findings;
    private final List<Finding> hints;
    private final Map<String, List<Finding>> byStatement = new LinkedHashMap<>();

    private Grounding(List<Finding> all) {
        findings = all.stream().filter(it -> !it.isHint()).toList();
        hints = all.stream().filter(Finding::isHint).toList();
        for (Finding finding : all) {
            finding.statement()
                    .ifPresent(id -> byStatement
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(finding));
        }
    }

    /**
     * Checks a dossier against the text of its article.
     *
     * @param dossier the dossier
     * @param text the whole text in which its positions count
     * @return what is found
     * @throws InvalidValueException if the text is ill-formed Unicode (a lone surrogate)
     */
    public static Grounding check(Dossier dossier, String text) {
        return check(dossier, source(text));
    }

    static Grounding check(Dossier dossier, SourceText source) {
        List<Statement> statements = dossier.statements();
        List<Finding> findings = new ArrayList<>();
        digest(dossier, source).ifPresent(findings::add);
        findings.addAll(GroundingCheck.findings(source, Optional.of(dossier.article()), Claims.of(dossier)));
        List<String> pointers = IntStream.range(0, statements.size())
                .mapToObj(i -> "/statements/" + i)
                .toList();
        findings.addAll(Hints.of(source, statements, pointers));
        findings.addAll(Hints.unrecorded(source, statements, "/statements"));
        return new Grounding(findings);
    }

    /**
     * Checks a statement alone against the text that its passages point into. Since nothing is known of the article, no genre
     * excuses a direct quotation without quotation marks, and dates are read as English and French.
     *
     * @param statement the statement
     * @param text the whole text in which its positions count
     * @return what is found, with pointers into the JSON of the statement, such as {@code /cue}
     * @throws InvalidValueException if the text is ill-formed Unicode (a lone surrogate)
     */
    public static Grounding check(Statement statement, String text) {
        return check(statement, text, Optional.empty());
    }

    /**
     * Checks a statement alone against the text of its article, as a dossier of the article would be: the genre says whether a
     * direct quotation needs quotation marks, and dates are read in the language of the article.
     *
     * @param statement the statement
     * @param text the whole text in which its positions count
     * @param article the article that the text is of
     * @return what is found, with pointers into the JSON of the statement, such as {@code /cue}
     * @throws InvalidValueException if the text is ill-formed Unicode (a lone surrogate)
     */
    public static Grounding check(Statement statement, String text, Article article) {
        return check(statement, text, Optional.of(article));
    }

    private static Grounding check(Statement statement, String text, Optional<Article> article) {
        SourceText source = source(text);
        List<Finding> findings = new ArrayList<>(GroundingCheck.findings(source, article, Claims.of(statement)));
        findings.addAll(Hints.of(source, List.of(statement), List.of("")));
        return new Grounding(findings);
    }

    /**
     * Returns where words are in a text, so that nobody counts positions by hand. Words that are there letter for letter are
     * preferred to those that differ in typography, and whole words to parts of words.
     *
     * @param text the whole text
     * @param words the words, such as those of a quotation
     * @return the passages with positions in code points and the exact words of the text, in order, at most 100; empty when
     *     the words are nowhere, several when they occur more than once
     * @throws InvalidValueException if the words are blank, or words or text are ill-formed Unicode
     */
    public static List<Passage> locate(String text, String words) {
        Sought sought = sought(words);
        return locate(source(text), sought);
    }

    /** The places of words in a text that is prepared once for many of them. */
    static List<Passage> locate(SourceText source, String words) {
        return locate(source, sought(words));
    }

    private static Sought sought(String words) {
        Sought sought = new Sought(words);
        Rules.check(
                !sought.normal().isEmpty() && Strings.isWellFormed(words), "Grounding", "words", Strings.WORDS, words);
        return sought;
    }

    private static List<Passage> locate(SourceText source, Sought sought) {
        List<String> wanted = List.of(sought.normal());
        List<SourceText.Place> places = source.find(wanted).getOrDefault(sought.normal(), List.of());
        if (places.isEmpty()) {
            places = source.keepingHyphens()
                    .map(it -> it.find(wanted).getOrDefault(sought.normal(), List.of()))
                    .orElse(List.of());
        }
        List<SourceText.Place> preferred = source.preferExact(places, sought.words(), sought.leading());
        return source.extract().passages(source.positions(preferred, SourceText.MOST_PLACES));
    }

    /**
     * Returns words without the accidents of typography. Two that have the same normal form are NORMALIZED:
     *
     * <ul>
     *   <li>Any run of white space (Unicode's White_Space) is one space; there is none at the beginning and the end, none
     *       before {@code ; : ! ?} and an ellipsis, within « », around dashes, and between a number and
     *       {@code % ‰ ° € $ £ ¥}.
     *   <li>Soft hyphens, marks of direction and spaces without width are gone; the joiners U+200C and U+200D stay, since words
     *       of Persian and of Indic scripts differ by them.
     *   <li>Apostrophes, single quotation marks and primes are {@code '}; double quotation marks of all scripts and guillemets
     *       {@code "}; dashes and hyphens, also several in a row, {@code -}; an ellipsis is {@code ...}.
     *   <li>A word that a hyphen divides at the end of a line is in one piece.
     *   <li>Ligatures and the forms of letters in Arabic print are letters; full-width forms are ASCII.
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
     * {@return all findings, those without a problem among them, in the order of the JSON, unmodifiable; {@link #hints()} are apart}
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the findings and hints about one statement.
     *
     * @param statement the id of the statement
     * @return its findings and hints in the order of the JSON, unmodifiable; empty when it claims nothing, or there is no such statement
     */
    public List<Finding> findings(String statement) {
        return List.copyOf(byStatement.getOrDefault(statement, List.of()));
    }

    /**
     * {@return the findings that somebody has to look at, in the order of the JSON}
     */
    public List<Finding> problems() {
        return findings.stream().filter(Finding::isProblem).toList();
    }

    /**
     * {@return what is worth a look and may be all right: a speaker mentioned far from the cue, the key of a regime that the
     * catalogue does not know, a resolution that the text cites and no reference has, quotation marks within a quotation's
     * words; in the order of the JSON, resolutions last, unmodifiable}
     */
    public List<Finding> hints() {
        return hints;
    }

    /**
     * {@return whether there is no problem, hints apart}
     */
    public boolean isClean() {
        return findings.stream().noneMatch(Finding::isProblem);
    }

    /**
     * {@return the findings for people, in English: how many there are of each kind, and each problem and each hint in a line}
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
        if (!hints.isEmpty()) {
            summary.append(", ").append(hints.size()).append(hints.size() == 1 ? " hint" : " hints");
        }
        problems.forEach(problem -> summary.append('\n').append(problem));
        hints.forEach(hint -> summary.append('\n').append(hint));
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

    static SourceText source(String text) {
        Rules.check(Strings.isWellFormed(text), "Grounding", "text", "well-formed Unicode (no lone surrogate)");
        return new SourceText(text);
    }

    private static Optional<Finding> digest(Dossier dossier, SourceText source) {
        String digest = sha256(source.text());
        return dossier.article()
                .sha256()
                .filter(recorded -> !recorded.equals(digest))
                .map(recorded -> Finding.of(
                                new Claim(
                                        "/article/sha256",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(recorded),
                                        new Claim.Plain()),
                                Verdict.OTHER_TEXT,
                                Reason.OTHER_TEXT,
                                source,
                                List.of())
                        .detail(digest));
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
