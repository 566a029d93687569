package io.github.demarche.sanction;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.InvalidValueException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A resolution of the UN Security Council, such as {@code S/RES/1718 (2006)}.
 *
 * <p>A resolution is identified by its UN symbol: a number in a single series since 1946, and the year of adoption. It
 * is not a presidential statement ({@code S/PRST/2006/41}), a draft, or a resolution of the General Assembly or another
 * council. Its demands are in its {@linkplain Provision provisions}; a {@link
 * io.github.demarche.regime.SanctionsRegime} comprises several resolutions.
 *
 * <p>Number and year must match, because even official texts contain wrong dates: {@code 1989 (2001)} is rejected,
 * because resolution 1989 was adopted in 2011. The following rule does not change within a version of the format:
 *
 * <ul>
 *   <li>The number is from 1 to {@value #MAX_NUMBER}.
 *   <li>Up to number 2825 the year is the one in the table.
 *   <li>Beyond it the year is 2026 or later, in four digits, without further checks. A newer version knows the years of
 *       more resolutions but still accepts all of these, so a value that was once valid can always be read. {@link
 *       #isConfirmed()} tells whether the table of this version confirms a resolution.
 * </ul>
 *
 * <p>Words of a source that name a resolution, including their errors, belong in {@link SanctionReference#wording()}.
 */
public final class Resolution implements Comparable<Resolution> {
    /** The largest number that is accepted; there were 2825 in the first eighty years. */
    public static final int MAX_NUMBER = 99_999;

    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    private final int number;
    private final int year;

    private Resolution(int number, int year) {
        check(
                number >= 1 && number <= MAX_NUMBER,
                "Resolution",
                "number",
                "resolutions are numbered from 1 to " + MAX_NUMBER,
                number);
        // The wording of the rule depends on the number, so it is made only when needed.
        if (!fits(number, year)) {
            throw new InvalidValueException("Resolution", "year", yearRule(number), Integer.toString(year));
        }
        this.number = number;
        this.year = year;
    }

    /** {@return the number in the Council's series, such as 1718} */
    public int number() {
        return number;
    }

    /**
     * {@return the year of adoption, such as 2006}
     */
    public int year() {
        return year;
    }

    static boolean fits(int number, int year) {
        return number <= ResolutionTable.CHECKED_TO
                ? year == ResolutionTable.yearOf(number)
                : year >= ResolutionTable.yearOf(ResolutionTable.CHECKED_TO) && year <= 9999;
    }

    private static String yearRule(int number) {
        return number <= ResolutionTable.CHECKED_TO
                ? "resolution " + number + " is of " + ResolutionTable.yearOf(number)
                : "resolutions beyond " + ResolutionTable.CHECKED_TO + " are of "
                        + ResolutionTable.yearOf(ResolutionTable.CHECKED_TO) + " or later, in four digits";
    }

    /**
     * Returns the resolution with this number and this year.
     *
     * @param number the number, such as 1718
     * @param year the year of adoption, such as 2006
     * @return the resolution
     * @throws InvalidValueException if there is no such resolution; the message names the right year
     */
    public static Resolution of(int number, int year) {
        return new Resolution(number, year);
    }

    /**
     * Looks up the year of a number in the table, such as that of "UNSCR 1701".
     *
     * @param number the number
     * @return the resolution with its year, or empty if the table of this version does not have the number
     */
    public static Optional<Resolution> byNumber(int number) {
        int year = ResolutionTable.yearOf(number);
        return year == 0 ? Optional.empty() : Optional.of(new Resolution(number, year));
    }

    /**
     * Returns a number and a year as somebody wrote them, right or wrong, to compare with the table: {@code
     * Resolution.cited(1989, 2001).checked()} is {@link ResolutionCheck#WRONG_YEAR}.
     *
     * @param number the number, such as 1989
     * @param year the year, such as 2001
     * @return the citation
     * @throws InvalidValueException if no resolution can have the number, or the year does not have four digits
     */
    public static CitedResolution cited(int number, int year) {
        return CitedResolution.of(number, OptionalInt.of(year));
    }

    /**
     * Returns a number that somebody wrote without a year, to compare with the table.
     *
     * @param number the number, such as 2664
     * @return the citation
     * @throws InvalidValueException if no resolution can have the number
     */
    public static CitedResolution cited(int number) {
        return CitedResolution.of(number, OptionalInt.empty());
    }

    /**
     * Returns the resolution that a text consists of.
     *
     * <p>It accepts the symbol, {@code S/RES/1718 (2006)}, and, with number and year, the words {@code UNSCR}, {@code
     * RCSNU}, {@code UNSC resolution}, {@code [UN] Security Council resolution}, {@code resolution}, and in French
     * {@code résolution}, with {@code du Conseil de sécurité} before the number or at the end. Case, white space of any
     * kind (also around slashes and parentheses), direction marks, full-width forms and missing accents do not matter.
     * The year is required; {@link #byNumber(int)} finds it for a number. {@link
     * io.github.demarche.citation.ResolutionCitations} finds citations in prose.
     *
     * @param text the text, such as {@code S/RES/1718 (2006)}
     * @return the resolution
     * @throws InvalidValueException if the text is anything else, or there is no such resolution
     */
    public static Resolution parse(String text) {
        return ResolutionReader.parse(text);
    }

    /**
     * Does the same as {@link #parse(String)}, under the name that frameworks look for.
     *
     * @param text the text, such as {@code S/RES/1718 (2006)}
     * @return the resolution
     * @throws InvalidValueException if the text is anything else, or there is no such resolution
     */
    public static Resolution valueOf(String text) {
        return parse(text);
    }

    /** {@return the date of the table of this version; it does not contain later resolutions} */
    public static LocalDate asOf() {
        return ResolutionTable.AS_OF;
    }

    /**
     * Returns whether the table of this version has this number with this year. It can be false only beyond number
     * 2825: either the resolution is newer than the table, or it was recorded with a wrong year before the table had
     * the right one, which {@link #byNumber(int)} shows.
     *
     * @return whether the table confirms this resolution
     */
    public boolean isConfirmed() {
        return ResolutionTable.yearOf(number) == year;
    }

    /** {@return the day of adoption, such as 14 October 2006; empty if the table of this version does not have it} */
    public Optional<LocalDate> adopted() {
        return facts().flatMap(ResolutionFacts::adopted);
    }

    /**
     * {@return the subject, such as {@code Non-proliferation / Democratic People's Republic of Korea}, in English;
     * empty if the table of this version does not have it}
     */
    public Optional<String> subject() {
        return facts().flatMap(ResolutionFacts::subject);
    }

    /** {@return the facts in the table of this version, with their sources; empty if it has only the year} */
    public Optional<ResolutionFacts> facts() {
        return ResolutionFactsTable.of(this);
    }

    /**
     * {@return the symbol, such as {@code S/RES/1718 (2006)}}
     */
    public String symbol() {
        return "S/RES/" + number + " (" + year + ")";
    }

    /**
     * {@return the address of the English text at the United Nations, such as {@code
     * https://docs.un.org/en/S/RES/1718(2006)}}
     */
    public URI uri() {
        return uri("en");
    }

    /**
     * Returns the address of the text at the United Nations in one of the official languages.
     *
     * @param language {@code ar}, {@code en}, {@code es}, {@code fr}, {@code ru} or {@code zh}
     * @return the address, such as {@code https://docs.un.org/fr/S/RES/1718(2006)}
     * @throws InvalidValueException if the language is not one of these
     */
    public URI uri(String language) {
        check(
                LANGUAGES.contains(language),
                "Resolution",
                "uri",
                "the official languages are ar, en, es, fr, ru, zh",
                language);
        return URI.create("https://docs.un.org/" + language + "/S/RES/" + number + "(" + year + ")");
    }

    /** Compares by number, which is the order of adoption. */
    @Override
    public int compareTo(Resolution other) {
        return number == other.number ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    /**
     * {@return whether the other object is the same resolution}
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Resolution resolution && number == resolution.number && year == resolution.year;
    }

    /**
     * {@return the hash code of number and year}
     */
    @Override
    public int hashCode() {
        return 31 * number + year;
    }

    /**
     * {@return the symbol, such as {@code S/RES/1718 (2006)}; {@link #parse(String)} reads it}
     */
    @Override
    public String toString() {
        return symbol();
    }
}
