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
 * Checks that every quotation, cue and wording of a record occurs in the text of its source, verbatim or up to
 * typography, and shows the nearest match otherwise: for example, that a quotation leaves out a "not".
 *
 * <pre>{@code
 * Grounding grounding = Grounding.check(dossier, text);
 * if (!grounding.isClean()) {
 *     System.out.println(grounding.summary());
 * }
 * }</pre>
 *
 * <p>Every passage, quotation, cue, mention, wording of a date and wording of an instrument gets a {@link Finding}:
 * EXACT, NORMALIZED, AMBIGUOUS or NOT_FOUND. Words that occur are checked further: a direct quotation is between
 * quotation marks and does not overlap another, a stated number is in its wording, a weekday matches the date, and
 * nothing begins or ends within a word. {@link Verdict} lists these checks. {@linkplain #hints() Hints} point to things
 * that may be correct but are worth a look.
 *
 * <p>A clean result does not mean that a record is right, only that its words are in the text: comparing words cannot
 * tell whether a warning is really one, whether the words are this speaker's, or whether they are true.
 *
 * <p>Time and memory grow with the sum of the lengths of text and record, not with their product. The result keeps the
 * text, and positions in it.
 *
 * <p>The Jackson modules write this type but do not read it.
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
     * @param text the whole text that its positions refer to
     * @return the findings
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
     * Checks a single statement against the text that its passages refer to. Because the article is unknown, a direct
     * quotation always needs quotation marks, and dates are read as both English and French.
     *
     * @param statement the statement
     * @param text the whole text that its positions refer to
     * @return the findings, with pointers into the JSON of the statement, such as {@code /cue}
     * @throws InvalidValueException if the text is ill-formed Unicode (a lone surrogate)
     */
    public static Grounding check(Statement statement, String text) {
        return check(statement, text, Optional.empty());
    }

    /**
     * Checks a single statement against the text of its article, in the same way as in a dossier: the genre decides
     * whether a direct quotation needs quotation marks, and dates are read in the language of the article.
     *
     * @param statement the statement
     * @param text the whole text that its positions refer to
     * @param article the article that the text belongs to
     * @return the findings, with pointers into the JSON of the statement, such as {@code /cue}
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
     * Returns the places of words in a text, so that nobody has to count positions by hand. Exact matches are preferred
     * to matches that differ in typography, and whole words to parts of words.
     *
     * @param text the whole text
     * @param words the words, such as those of a quotation
     * @return the passages with positions in code points and the exact words of the text, in order, at most 100; empty
     *     if the words do not occur, several if they occur more than once
     * @throws InvalidValueException if the words are blank, or words or text are ill-formed Unicode
     */
    public static List<Passage> locate(String text, String words) {
        Sought sought = sought(words);
        return locate(source(text), sought);
    }

    /** The places of words in a text that was prepared once for many searches. */
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
     * Returns words without differences in typography. Words with the same normal form match as NORMALIZED:
     *
     * <ul>
     *   <li>Any run of white space (Unicode's White_Space) is one space; there is no space at the beginning or end,
     *       before {@code ; : ! ?} and an ellipsis, within « », around dashes, and between a number and {@code % ‰ ° €
     *       $ £ ¥}.
     *   <li>Soft hyphens, direction marks and zero-width spaces are removed; the joiners U+200C and U+200D remain,
     *       because words in Persian and in Indic scripts differ by them.
     *   <li>Apostrophes, single quotation marks and primes become {@code '}; double quotation marks of all scripts and
     *       guillemets become {@code "}; dashes and hyphens, even several in a row, become {@code -}; an ellipsis
     *       becomes {@code ...}.
     *   <li>A word divided by a hyphen at the end of a line is joined.
     *   <li>Ligatures and the presentation forms of Arabic letters become plain letters; full-width forms become ASCII.
     *   <li>The result is in Unicode's normal form NFC.
     * </ul>
     *
     * <p>Letters, digits, accents, capitals and all other signs remain unchanged.
     *
     * @param words the words
     * @return their normal form
     */
    public static String normalize(String words) {
        return NormalizedText.words(words);
    }

    /**
     * {@return all findings, including those without a problem, in the order of the JSON, unmodifiable; {@link
     * #hints()} are separate}
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the findings and hints about one statement.
     *
     * @param statement the id of the statement
     * @return its findings and hints in the order of the JSON, unmodifiable; empty if it takes no words from the text,
     *     or there is no such statement
     */
    public List<Finding> findings(String statement) {
        return List.copyOf(byStatement.getOrDefault(statement, List.of()));
    }

    /** {@return the findings that somebody must look at, in the order of the JSON} */
    public List<Finding> problems() {
        return findings.stream().filter(Finding::isProblem).toList();
    }

    /**
     * {@return things that are worth a look but may be correct: a speaker mentioned far from the cue, a regime key that
     * the catalogue does not know, a resolution that the text cites and no reference has, quotation marks within the
     * words of a quotation; in the order of the JSON, with resolutions last, unmodifiable}
     */
    public List<Finding> hints() {
        return hints;
    }

    /** {@return whether there are no problems; hints do not count} */
    public boolean isClean() {
        return findings.stream().noneMatch(Finding::isProblem);
    }

    /**
     * {@return the findings for people, in English: how many places of the record were checked against the text and how
     * many are exact, normalized or a problem, then one line for each problem and each hint}
     *
     * <p>A place is a passage, quotation, cue, mention or wording. One place may have several problems.
     */
    public String summary() {
        List<Finding> problems = problems();
        StringBuilder summary = new StringBuilder();
        long places = findings.stream()
                .filter(it -> it.verdict() != Verdict.OTHER_TEXT)
                .map(Finding::pointer)
                .distinct()
                .count();
        summary.append(places)
                .append(places == 1 ? " place" : " places")
                .append(" checked against the text: ")
                .append(count(Verdict.EXACT))
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
