package io.github.demarche.time;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.Rules;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the date that a wording refers to, such as {@code 2024-06-10} for "lundi" in a report of Friday, 14 June 2024.
 *
 * <p>It reads a wording, not a text: the few words that say when, in English or French, as they appear in the source. Case,
 * accents, apostrophes, hyphens and white space do not matter. It knows no clock: a wording counts from the anchor, the day
 * on which it was written. It does not guess: what it does not know whole, it does not know, and where a wording leaves two
 * days open, so does the answer. An answer keeps the wording and, unless the wording names the year, the anchor.
 *
 * <table>
 * <caption>In a report of Friday, 14 June 2024</caption>
 * <tr><th scope="col">wording</th><th scope="col">date</th><th scope="col">rule</th></tr>
 * <tr><td>Monday; vendredi matin; late Tuesday</td>
 *     <td>{@code 2024-06-10}; {@code 2024-06-14}; {@code 2024-06-11}</td>
 *     <td>the last such day up to the anchor, the anchor among them; a part of the day changes nothing</td></tr>
 * <tr><td>vendredi dernier; lundi prochain</td><td>{@code 2024-06-07}; {@code 2024-06-17}</td>
 *     <td>the nearest one before or after the anchor</td></tr>
 * <tr><td>last Monday; next Friday</td><td>{@code [2024-06-03,2024-06-10]}; {@code 2024-06-21}</td>
 *     <td>in English the nearest one, or that of the week before or after: both, where they differ</td></tr>
 * <tr><td>yesterday; avant-hier; tonight</td><td>{@code 2024-06-13}; {@code 2024-06-12}; {@code 2024-06-14}</td>
 *     <td>the day</td></tr>
 * <tr><td>last night; dans la nuit de jeudi à vendredi</td><td>{@code [2024-06-13,2024-06-14]}</td>
 *     <td>either day</td></tr>
 * <tr><td>over the weekend; ce week-end</td><td>{@code [2024-06-08..2024-06-09]}; {@code [2024-06-15..2024-06-16]}</td>
 *     <td>some day of it</td></tr>
 * <tr><td>En mars; in September</td><td>{@code 2024-03}; {@code [2023-09,2024-09]}</td>
 *     <td>this year's, unless that is still to come: then this year's or the one before</td></tr>
 * <tr><td>septembre dernier; next March</td><td>{@code 2023-09}; {@code 2025-03}</td>
 *     <td>as with weekdays, years for weeks</td></tr>
 * <tr><td>14 June; 2 juillet</td><td>{@code 2024-06-14}; {@code [2023-07-02,2024-07-02]}</td>
 *     <td>as with months; a weekday beside it decides the year</td></tr>
 * <tr><td>ce mois-ci; last year; next quarter; les années 1990</td>
 *     <td>{@code 2024-06}; {@code 2023}; {@code 2024-35}; {@code 199X}</td><td>that of the calendar</td></tr>
 * <tr><td>this week</td><td>{@code [2024-06-10..2024-06-16]}</td><td>some day from Monday to Sunday (ISO 8601)</td></tr>
 * <tr><td>earlier this month</td><td>{@code [2024-06-01..2024-06-14]}</td><td>some day up to the anchor</td></tr>
 * <tr><td>mid-June; fin 2023</td><td>{@code 2024-06}; {@code 2023}</td>
 *     <td>the whole: where its beginning ends nobody says, and the wording keeps it</td></tr>
 * <tr><td>last summer; this spring</td><td>{@code 2023-22}; {@code 2024-21}</td>
 *     <td>a season of either hemisphere; two, where north and south mean different years</td></tr>
 * <tr><td>two days ago; a week ago; il y a trois mois</td>
 *     <td>{@code 2024-06-12}; {@code 2024-06-07~}; {@code 2024-03~}</td>
 *     <td>days are counted; weeks, months and years are about, and so are days with "about"; "huit jours" is a week</td></tr>
 * <tr><td>more than two years ago; less than a week ago</td>
 *     <td>{@code [..2022-06-14]}; {@code [2024-06-07..2024-06-14]}</td><td>some day before, or since</td></tr>
 * <tr><td>a few days ago; recently</td><td>{@code [..2024-06-13]}; {@code [..2024-06-14]}</td><td>some day before</td></tr>
 * <tr><td>in the past two weeks; within a month</td>
 *     <td>{@code 2024-05-31/2024-06-14}; {@code [2024-06-14..2024-07-14]}</td>
 *     <td>what lasted until the anchor; some day from it on</td></tr>
 * <tr><td>in the coming weeks; ces derniers jours</td><td>{@code 2024-06-14/..}; {@code ../2024-06-14}</td>
 *     <td>open: how many, nobody says</td></tr>
 * <tr><td>since Monday; depuis trois jours</td><td>{@code 2024-06-10/..}; {@code 2024-06-11/..}</td>
 *     <td>from then on: what lasts has begun</td></tr>
 * <tr><td>until Monday; d’ici à la fin de la semaine</td><td>{@code ../2024-06-17}; {@code [2024-06-14..2024-06-16]}</td>
 *     <td>up to the coming one; some day from the anchor to then</td></tr>
 * <tr><td>from 3 to 5 June; between 3 and 5 June; les 3 et 4 juin</td>
 *     <td>{@code 2024-06-03/2024-06-05}; {@code [2024-06-03..2024-06-05]}; <code>{2024-06-03,2024-06-04}</code></td>
 *     <td>from one to the other; some day; both</td></tr>
 * <tr><td>14 June 2024; on or before 14 June 2024</td><td>{@code 2024-06-14}; {@code [..2024-06-14]}</td>
 *     <td>no anchor is needed</td></tr>
 * </table>
 *
 * <p>{@link RelativeOptions} change what a bare weekday, date, month or quarter leans to, and whose seasons are meant.
 *
 * <p>Refused are a weekday after "before" or "after", which may be the last one or the next; a season without a year; a range
 * of which nobody can say whether it is of this year; and words that count from another event than the writing ("the next
 * day", "the previous week", "la veille").
 */
public final class RelativeDates {
    private RelativeDates() {}

    /**
     * Returns the date that a wording such as "last Friday" refers to.
     *
     * @param wording the words that say when, such as "vendredi", and nothing else
     * @param anchor the day on which they were written
     * @param language the language of the words, a BCP 47 tag such as {@code fr} or {@code en-GB}
     * @return the date as a STATED one, whose wording are these words and whose anchor is kept unless the wording
     *     names the year; empty when it cannot be told, for any other language too
     * @throws InvalidValueException if the wording is empty or ill-formed Unicode, the anchor is not of the years 1000 to
     *     9000, or the tag is not well-formed
     */
    public static Optional<Dating> resolve(String wording, LocalDate anchor, String language) {
        return resolve(Passage.of(wording), anchor, language);
    }

    /**
     * Returns the date that the words of a passage refer to.
     *
     * @param wording the passage whose {@code exact} words say when, and nothing else
     * @param anchor the day on which they were written
     * @param language the language of the words, a BCP 47 tag such as {@code fr} or {@code en-GB}
     * @return the date as a STATED one, whose wording is this passage and whose anchor is kept unless the wording
     *     names the year; empty when it cannot be told, because the passage has no exact words too
     * @throws InvalidValueException if the anchor is not of the years 1000 to 9000, or the tag is not well-formed
     */
    public static Optional<Dating> resolve(Passage wording, LocalDate anchor, String language) {
        return resolve(wording, anchor, language, RelativeOptions.defaults());
    }

    /**
     * Returns the date that a wording refers to, leaning as the options say.
     *
     * @param wording the words that say when, such as "vendredi", and nothing else
     * @param anchor the day on which they were written
     * @param language the language of the words, a BCP 47 tag such as {@code fr} or {@code en-GB}
     * @param options the leaning and the hemisphere
     * @return as {@link #resolve(String, LocalDate, String)}
     * @throws InvalidValueException as {@link #resolve(String, LocalDate, String)}
     */
    public static Optional<Dating> resolve(String wording, LocalDate anchor, String language, RelativeOptions options) {
        return resolve(Passage.of(wording), anchor, language, options);
    }

    /**
     * Returns the date that the words of a passage refer to, leaning as the options say.
     *
     * @param wording the passage whose {@code exact} words say when, and nothing else
     * @param anchor the day on which they were written
     * @param language the language of the words, a BCP 47 tag such as {@code fr} or {@code en-GB}
     * @param options the leaning and the hemisphere
     * @return as {@link #resolve(Passage, LocalDate, String)}
     * @throws InvalidValueException as {@link #resolve(Passage, LocalDate, String)}
     */
    public static Optional<Dating> resolve(
            Passage wording, LocalDate anchor, String language, RelativeOptions options) {
        String primary = primary(language);
        RelativeContext context = RelativeContext.of(checked(anchor), options);
        return wording.exact()
                .flatMap(words -> RelativeGrammar.of(primary)
                        .flatMap(grammar -> grammar.whole(new RelativeTokens(RelativeWords.words(words), primary))))
                .flatMap(read -> read.date(context).map(date -> dating(read, date, wording, anchor)));
    }

    /**
     * Returns whether a text has a wording none of whose readings can be a date, as "lundi" cannot be {@code 2024-06-11}, a
     * Tuesday.
     *
     * <p>Unlike {@link #resolve} it looks into words of any length, and asks for no anchor: words that name a Monday fit every
     * Monday, and those that only count, such as "yesterday", fit every day. It finds the wordings that {@link #resolve} knows,
     * each whole: "before Tuesday" and "the march on the capital" contradict nothing. What {@link #resolve} answers never
     * contradicts its wording. Nothing contradicts a date that is qualified, and only a wording with its year one that is open
     * or longer than a year.
     *
     * @param wording the words that say when, and perhaps others
     * @param date the date that was recorded for them
     * @param language the language of the words, a BCP 47 tag: English or French, or {@code mul} for both
     * @return whether they contradict it; false for any other language
     * @throws InvalidValueException if the tag is not well-formed
     */
    public static boolean contradicts(String wording, Edtf date, String language) {
        return RelativeContradiction.of(wording, date, primary(language), Optional.empty());
    }

    /**
     * Returns whether words name, in a text of that day, what no day of a date is: "yesterday" in a text of 14 June 2024 is
     * not {@code 2024-06-12}.
     *
     * @param wording the words that say when, and perhaps others
     * @param date the date that was recorded for them
     * @param anchor the day on which they were written
     * @param language the language of the words, a BCP 47 tag: English or French, or {@code mul} for both
     * @return whether they contradict it; false for any other language
     * @throws InvalidValueException if the anchor is not of the years 1000 to 9000, or the tag is not well-formed
     */
    public static boolean contradicts(String wording, Edtf date, LocalDate anchor, String language) {
        return RelativeContradiction.of(wording, date, primary(language), Optional.of(checked(anchor)));
    }

    private static LocalDate checked(LocalDate anchor) {
        Rules.check(
                1000 <= anchor.getYear() && anchor.getYear() <= 9000,
                "RelativeDates",
                "anchor",
                "the day of writing is of the years 1000 to 9000",
                anchor);
        return anchor;
    }

    private static String primary(String language) {
        return LanguageTag.primary(LanguageTag.check(language, "RelativeDates", "language"));
    }

    private static Dating dating(RelativeWording read, Edtf date, Passage wording, LocalDate anchor) {
        Dating.Builder dating = Dating.builder();
        dating.date(date).wording(wording).basis(Basis.STATED);
        boolean isRelative = wording.exact().filter(RelativeWords::isRelative).isPresent();
        if (!read.isAbsolute() || isRelative || read.bound() == RelativeBound.BY) {
            dating.anchor(anchor);
        }
        return dating.build();
    }
}
