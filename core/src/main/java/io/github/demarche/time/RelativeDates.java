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
 * <p>It reads a wording, not a whole text: the few words that give the time, in English or French, as they appear in
 * the source. Case, accents, apostrophes, hyphens and white space do not matter. It uses no clock: a wording is counted
 * from the anchor, the day on which it was written. It does not guess: it must know the whole wording, and if a wording
 * leaves two days open, so does the answer. An answer keeps the wording and, unless the wording names the year, the
 * anchor.
 *
 * <table>
 * <caption>In a report of Friday, 14 June 2024</caption>
 * <tr><th scope="col">wording</th><th scope="col">date</th><th scope="col">rule</th></tr>
 * <tr><td>Monday; vendredi matin; late Tuesday</td>
 *     <td>{@code 2024-06-10}; {@code 2024-06-14}; {@code 2024-06-11}</td>
 *     <td>the last such day up to and including the anchor; a part of the day makes no difference</td></tr>
 * <tr><td>vendredi dernier; lundi prochain</td><td>{@code 2024-06-07}; {@code 2024-06-17}</td>
 *     <td>the nearest one before or after the anchor</td></tr>
 * <tr><td>last Monday; next Friday</td><td>{@code [2024-06-03,2024-06-10]}; {@code 2024-06-21}</td>
 *     <td>in English the nearest one, or that of the week before or after: both, if they differ</td></tr>
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
 *     <td>the whole period: its beginning has no exact end, and the wording keeps the detail</td></tr>
 * <tr><td>last summer; this spring</td><td>{@code 2023-22}; {@code 2024-21}</td>
 *     <td>a season of either hemisphere; two, if north and south mean different years</td></tr>
 * <tr><td>two days ago; a week ago; il y a trois mois</td>
 *     <td>{@code 2024-06-12}; {@code 2024-06-07~}; {@code 2024-03~}</td>
 *     <td>days are exact; weeks, months and years are approximate, and so are days with "about"; "huit jours" is a
 *     week</td></tr>
 * <tr><td>more than two years ago; less than a week ago</td>
 *     <td>{@code [..2022-06-14]}; {@code [2024-06-07..2024-06-14]}</td><td>some day before, or since</td></tr>
 * <tr><td>a few days ago; recently</td><td>{@code [..2024-06-13]}; {@code [..2024-06-14]}</td><td>some day before</td></tr>
 * <tr><td>in the past two weeks; within a month</td>
 *     <td>{@code 2024-05-31/2024-06-14}; {@code [2024-06-14..2024-07-14]}</td>
 *     <td>what lasted until the anchor; some day from it on</td></tr>
 * <tr><td>in the coming weeks; ces derniers jours</td><td>{@code 2024-06-14/..}; {@code ../2024-06-14}</td>
 *     <td>open: their number is not given</td></tr>
 * <tr><td>since Monday; depuis trois jours</td><td>{@code 2024-06-10/..}; {@code 2024-06-11/..}</td>
 *     <td>from then on: something that lasts has already begun</td></tr>
 * <tr><td>until Monday; d’ici à la fin de la semaine</td><td>{@code ../2024-06-17}; {@code [2024-06-14..2024-06-16]}</td>
 *     <td>up to the coming one; some day from the anchor to then</td></tr>
 * <tr><td>from 3 to 5 June; between 3 and 5 June; les 3 et 4 juin</td>
 *     <td>{@code 2024-06-03/2024-06-05}; {@code [2024-06-03..2024-06-05]}; <code>{2024-06-03,2024-06-04}</code></td>
 *     <td>from one to the other; some day; both</td></tr>
 * <tr><td>14 June 2024; on or before 14 June 2024</td><td>{@code 2024-06-14}; {@code [..2024-06-14]}</td>
 *     <td>no anchor is needed</td></tr>
 * </table>
 *
 * <p>{@link RelativeOptions} set whether a bare weekday, date, month or quarter is taken as past or future, and which
 * hemisphere's seasons are meant.
 *
 * <p>There is no answer for a weekday after "before" or "after", which may be the last one or the next; for a season
 * without a year; for a range that may or may not be in this year; and for words that count from an event other than
 * the writing ("the next day", "the previous week", "la veille").
 */
public final class RelativeDates {
    private RelativeDates() {}

    /**
     * Returns the date that a wording such as "last Friday" refers to.
     *
     * @param wording the words that give the time, such as "vendredi", and nothing else
     * @param anchor the day on which they were written
     * @param language the language of the words, a BCP 47 tag such as {@code fr} or {@code en-GB}
     * @return the date with the basis STATED, these words as its wording, and the anchor unless the wording names the
     *     year; empty if the words do not decide it, or in any other language
     * @throws InvalidValueException if the wording is empty or ill-formed Unicode, the anchor is not of the years 1000 to
     *     9000, or the tag is not well-formed
     */
    public static Optional<Dating> resolve(String wording, LocalDate anchor, String language) {
        return resolve(Passage.of(wording), anchor, language);
    }

    /**
     * Returns the date that the words of a passage refer to.
     *
     * @param wording the passage whose {@code exact} words give the time, and nothing else
     * @param anchor the day on which they were written
     * @param language the language of the words, a BCP 47 tag such as {@code fr} or {@code en-GB}
     * @return the date with the basis STATED, this passage as its wording, and the anchor unless the wording names the
     *     year; empty if the words do not decide it, or the passage has no exact words
     * @throws InvalidValueException if the anchor is not of the years 1000 to 9000, or the tag is not well-formed
     */
    public static Optional<Dating> resolve(Passage wording, LocalDate anchor, String language) {
        return resolve(wording, anchor, language, RelativeOptions.defaults());
    }

    /**
     * Returns the date that a wording refers to, with options for ambiguous wordings.
     *
     * @param wording the words that give the time, such as "vendredi", and nothing else
     * @param anchor the day on which they were written
     * @param language the language of the words, a BCP 47 tag such as {@code fr} or {@code en-GB}
     * @param options the leaning and the hemisphere
     * @return the date, as from {@link #resolve(String, LocalDate, String)}
     * @throws InvalidValueException as {@link #resolve(String, LocalDate, String)}
     */
    public static Optional<Dating> resolve(String wording, LocalDate anchor, String language, RelativeOptions options) {
        return resolve(Passage.of(wording), anchor, language, options);
    }

    /**
     * Returns the date that the words of a passage refer to, with options for ambiguous wordings.
     *
     * @param wording the passage whose {@code exact} words give the time, and nothing else
     * @param anchor the day on which they were written
     * @param language the language of the words, a BCP 47 tag such as {@code fr} or {@code en-GB}
     * @param options the leaning and the hemisphere
     * @return the date, as from {@link #resolve(Passage, LocalDate, String)}
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
     * Returns whether a text has a wording that cannot mean a date in any reading, as "lundi" cannot mean {@code
     * 2024-06-11}, a Tuesday.
     *
     * <p>Unlike {@link #resolve}, this searches texts of any length and needs no anchor: words that name a Monday fit
     * every Monday, and words that only count, such as "yesterday", fit every day. It finds the wordings that {@link
     * #resolve} knows, each as a whole: "before Tuesday" and "the march on the capital" contradict nothing. An answer
     * of {@link #resolve} never contradicts its wording. Nothing contradicts a qualified date, and only a wording with
     * its year can contradict a date that is open or longer than a year.
     *
     * @param wording the words that give the time, and possibly others
     * @param date the date that was recorded for them
     * @param language the language of the words, a BCP 47 tag: English or French, or {@code mul} for both
     * @return whether they contradict it; false for any other language
     * @throws InvalidValueException if the tag is not well-formed
     */
    public static boolean contradicts(String wording, Edtf date, String language) {
        return RelativeContradiction.of(wording, date, primary(language), Optional.empty());
    }

    /**
     * Returns whether words in a text of a given day cannot mean a date: "yesterday" in a text of 14 June 2024 cannot
     * be {@code 2024-06-12}.
     *
     * @param wording the words that give the time, and possibly others
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
                "the day of writing is in the years 1000 to 9000",
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
