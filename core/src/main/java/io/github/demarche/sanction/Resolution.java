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
 * <p>The document itself, by the symbol that the United Nations gives it: one series of numbers since 1946, and the year
 * of adoption. It is not a presidential statement ({@code S/PRST/2006/41}), not a draft, and not a resolution of the
 * General Assembly or of another council. What a resolution demands is in its {@linkplain Provision provisions}; a
 * {@link io.github.demarche.regime.SanctionsRegime} is more than one resolution.
 *
 * <p>Number and year must fit each other, since even official texts misdate: {@code 1989 (2001)} is refused, because
 * resolution 1989 is of 2011. The rule, which no later version of the library changes within a version of the format:
 *
 * <ul>
 *   <li>The number is from 1 to {@value #MAX_NUMBER}.
 *   <li>Up to number 2825 the year is that of the table.
 *   <li>Beyond it the year is 2026 or later, in four digits; nothing more is asked. A newer version knows the years of
 *       more resolutions and still refuses none of those, so whatever was valid once can always be read again.
 *       {@link #isConfirmed()} tells whether the table of this version bears a resolution out.
 * </ul>
 *
 * <p>Words of a source that name a resolution belong in {@link SanctionReference#wording()}, with their errors.
 */
public final class Resolution implements Comparable<Resolution> {
    /** The largest number that is taken; there were 2825 in the first eighty years. */
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
        // The wording of the rule depends on the number, and is made only when it is needed.
        if (!fits(number, year)) {
            throw new InvalidValueException("Resolution", "year", yearRule(number), Integer.toString(year));
        }
        this.number = number;
        this.year = year;
    }

    /**
     * {@return the number in the Council's one series, such as 1718}
     */
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
     * Completes a number, such as that of "UNSCR 1701", by the table.
     *
     * @param number the number
     * @return the resolution with its year, or empty when the table of this version does not have the number
     */
    public static Optional<Resolution> byNumber(int number) {
        int year = ResolutionTable.yearOf(number);
        return year == 0 ? Optional.empty() : Optional.of(new Resolution(number, year));
    }

    /**
     * Takes a number and a year as somebody wrote them, right or wrong, to hold them against the table:
     * {@code Resolution.cited(1989, 2001).checked()} is {@link ResolutionCheck#WRONG_YEAR}.
     *
     * @param number the number, such as 1989
     * @param year the year, such as 2001
     * @return what is written
     * @throws InvalidValueException if the number is none of a resolution, or the year does not have four digits
     */
    public static CitedResolution cited(int number, int year) {
        return CitedResolution.of(number, OptionalInt.of(year));
    }

    /**
     * Takes a number as somebody wrote it without a year, to hold it against the table.
     *
     * @param number the number, such as 2664
     * @return what is written
     * @throws InvalidValueException if the number is none of a resolution
     */
    public static CitedResolution cited(int number) {
        return CitedResolution.of(number, OptionalInt.empty());
    }

    /**
     * Returns the resolution that a text names, and nothing but names.
     *
     * <p>Taken are the symbol, {@code S/RES/1718 (2006)}, and with number and year the words {@code UNSCR}, {@code RCSNU},
     * {@code UNSC resolution}, {@code [UN] Security Council resolution}, {@code resolution}, and in French
     * {@code résolution}, with {@code du Conseil de sécurité} before the number or at the end. Case, white space of any kind
     * (also around slashes and parentheses), invisible marks of direction, full-width forms and missing accents do not
     * matter. Without the year it is no resolution: {@link #byNumber(int)} completes a number. {@link io.github.demarche.citation.ResolutionCitations}
     * finds citations in prose.
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

    /**
     * {@return the date that the table of this version stands for; later resolutions are not in it}
     */
    public static LocalDate asOf() {
        return ResolutionTable.AS_OF;
    }

    /**
     * Returns whether the table of this version has this number with this year. It can be false only beyond number 2825:
     * the resolution is newer than the table, or it was written down with a wrong year before the table knew better, which
     * {@link #byNumber(int)} tells.
     *
     * @return whether the table bears this resolution out
     */
    public boolean isConfirmed() {
        return ResolutionTable.yearOf(number) == year;
    }

    /**
     * {@return the day of adoption, such as 14 October 2006; empty where the table of this version does not have it}
     */
    public Optional<LocalDate> adopted() {
        return facts().flatMap(ResolutionFacts::adopted);
    }

    /**
     * {@return the subject, such as {@code Non-proliferation / Democratic People's Republic of Korea}, in English; empty where the
     * table of this version does not have it}
     */
    public Optional<String> subject() {
        return facts().flatMap(ResolutionFacts::subject);
    }

    /**
     * {@return what the table of this version knows of it, each fact with its sources; empty when it knows nothing but the year}
     */
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
     * {@return where the United Nations publish the English text, such as
     * {@code https://docs.un.org/en/S/RES/1718(2006)}}
     */
    public URI uri() {
        return uri("en");
    }

    /**
     * Returns where the United Nations publish the text in one of their official languages.
     *
     * @param language {@code ar}, {@code en}, {@code es}, {@code fr}, {@code ru} or {@code zh}
     * @return the address, such as {@code https://docs.un.org/fr/S/RES/1718(2006)}
     * @throws InvalidValueException if it is another language
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

    /** In the order of the numbers, which is that of adoption. */
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
