package io.github.demarche.grounding;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.Rules;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import io.github.demarche.time.RelativeDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes the parts of a record from words of its text, so that nobody has to count positions by hand.
 *
 * <pre>{@code
 * Recorder recorder = Recorder.of(text).language("en").day(LocalDate.of(2025, 3, 4));
 * Warning.builder()
 *         .id("warning")
 *         .addSpeaker(recorder.mention(valmeria, "Valmeria's foreign minister"))
 *         .cue(recorder.at("warned"))
 *         .made(recorder.dated("on Monday"))
 *         .build();
 * }</pre>
 *
 * <p>Words that do not occur in the text are rejected, with the line and column of the nearest ones; so are words that
 * occur more than once, of which {@link #nth} selects one. White space and typography may differ; the passage has the
 * words of the text. A recorder is immutable and is not part of the format.
 */
public final class Recorder {
    private static final String NAME = "Recorder";

    private final SourceText text;
    private final String language;
    private final Optional<LocalDate> day;

    private Recorder(SourceText text, String language, Optional<LocalDate> day) {
        this.text = text;
        this.language = language;
        this.day = day;
    }

    /**
     * Returns a recorder for a text in English or French, without a day.
     *
     * @param text the whole text
     * @return the recorder
     * @throws InvalidValueException if the text is ill-formed Unicode (a lone surrogate)
     */
    public static Recorder of(String text) {
        return new Recorder(Grounding.source(text), "mul", Optional.empty());
    }

    /**
     * Returns a recorder for the same text, with quotations and dates in a language.
     *
     * @param tag a BCP 47 tag, such as {@code fr}
     * @return the recorder
     * @throws InvalidValueException if the tag is not well-formed
     */
    public Recorder language(String tag) {
        LanguageTag.check(tag, NAME, "language");
        return new Recorder(text, tag, day);
    }

    /**
     * Returns a recorder for the same text, with relative dates counted from a day.
     *
     * @param anchor the day on which the text was written
     * @return the recorder
     */
    public Recorder day(LocalDate anchor) {
        return new Recorder(text, language, Optional.of(anchor));
    }

    /**
     * {@return the text}
     */
    public String text() {
        return text.text();
    }

    /**
     * Returns the place of words that occur once.
     *
     * @param words the words
     * @return their place, with the words of the text
     * @throws InvalidValueException if they do not occur in the text, or occur more than once
     */
    public Passage at(String words) {
        List<Passage> located = located(words);
        if (located.size() > 1) {
            String often = "words that occur once in the text, and these occur " + located.size() + " times, first at "
                    + NearestPlace.lineAndColumn(text.text(), located.get(0)) + " and at "
                    + NearestPlace.lineAndColumn(text.text(), located.get(1))
                    + ": take more of them, or nth(words, n)";
            Rules.check(false, NAME, "words", often, words);
        }
        return located.get(0);
    }

    /** The places of words that occur at least once. */
    private List<Passage> located(String words) {
        List<Passage> located = Grounding.locate(text, words);
        if (located.isEmpty()) {
            Rules.check(false, NAME, "words", NearestPlace.rule(text, words), words);
        }
        return located;
    }

    /**
     * Returns one of the places of words that occur more than once.
     *
     * @param words the words
     * @param n the number of the place, counted from 1 in the order of the text; at most 100
     * @return its place, with the words of the text
     * @throws InvalidValueException if they do not occur in the text, or occur less often
     */
    public Passage nth(String words, int n) {
        List<Passage> located = located(words);
        Rules.check(
                1 <= n && n <= located.size(),
                NAME,
                "n",
                "from 1 to " + located.size() + ", the number of times that these words occur",
                n);
        return located.get(n - 1);
    }

    /**
     * Returns a quotation in the language of the text.
     *
     * @param form how the document presents the words
     * @param words words that occur once
     * @return the quotation, with the words of the text and their place
     * @throws InvalidValueException if they do not occur in the text, or occur more than once
     */
    public Quotation quote(QuotationForm form, String words) {
        return quote(form, at(words));
    }

    /**
     * Returns a quotation in the language of the text.
     *
     * @param form how the document presents the words
     * @param place the place of the words, as returned by {@link #at} and {@link #nth}
     * @return the quotation, with the words of the text and their place
     * @throws InvalidValueException if the place has no exact words
     */
    public Quotation quote(QuotationForm form, Passage place) {
        String words =
                place.exact().orElseThrow(() -> new InvalidValueException(NAME, "place", "a place with exact words"));
        return Quotation.builder()
                .words(words)
                .language(language)
                .form(form)
                .passage(Passage.builder()
                        .start(place.start())
                        .end(place.end())
                        .exact(words)
                        .build())
                .build();
    }

    /**
     * Returns an actor with the words of the text that mention it.
     *
     * @param actor the actor
     * @param words words that occur once
     * @return the party
     * @throws InvalidValueException if they do not occur in the text, or occur more than once
     */
    public Party mention(Actor actor, String words) {
        return mention(actor, at(words));
    }

    /**
     * Returns an actor with the place of the text that mentions it.
     *
     * @param actor the actor
     * @param place the place, as returned by {@link #at} and {@link #nth}
     * @return the party
     */
    public Party mention(Actor actor, Passage place) {
        return Party.builder().actor(actor).mention(place).build();
    }

    /**
     * Returns an actor with the words of the text that mention it, and how it is known that these words mean the actor:
     * STATED if they name it, INFERRED if they do not ("our neighbours").
     *
     * @param actor the actor
     * @param words words that occur once
     * @param basis how it is known that the actor has this role
     * @return the party
     * @throws InvalidValueException if they do not occur in the text, or occur more than once
     */
    public Party mention(Actor actor, String words, Basis basis) {
        return mention(actor, at(words), basis);
    }

    /**
     * Returns an actor with the place of the text that mentions it, and how it is known that this place means the actor.
     *
     * @param actor the actor
     * @param place the place, as returned by {@link #at} and {@link #nth}
     * @param basis how it is known that the actor has this role
     * @return the party
     */
    public Party mention(Actor actor, Passage place, Basis basis) {
        return mention(actor, place).toBuilder().basis(basis).build();
    }

    /**
     * Returns the date that words of the text state, such as 3 March 2025 for "on Monday" in a text of the next day, or
     * the date itself if the words are EDTF.
     *
     * @param words words that give the time and occur once
     * @return the date, with these words as its wording and the basis STATED
     * @throws InvalidValueException if they do not occur in the text, or occur more than once, or do not decide on a
     *     date: in that case, pass it to {@link #dated(String, Edtf)}
     */
    public Dating dated(String words) {
        return dated(at(words));
    }

    /**
     * Returns the date that a place of the text states.
     *
     * @param place the place, as returned by {@link #at} and {@link #nth}
     * @return the date, with the place as its wording and the basis STATED
     * @throws InvalidValueException if the words do not decide on a date
     */
    public Dating dated(Passage place) {
        String words = place.exact().orElse("");
        return edtf(words)
                .map(date -> dating(place, date))
                .or(() -> resolve(place))
                .orElseThrow(() -> new InvalidValueException(
                        NAME,
                        "dated",
                        day.isPresent()
                                ? "only words that give one date in " + language + "; otherwise pass the date "
                                        + "yourself: dated(words, date)"
                                : "words that give a whole date, or a recorder with the day from which they count: "
                                        + "day(day)",
                        words));
    }

    /**
     * Returns a date that you choose for words of the text. For relative words that count from another event ("a day
     * later"), give the day of that event first: {@code recorder.day(thatDay).dated(words, date)}.
     *
     * @param words words that give the time and occur once
     * @param date the date that they mean
     * @return the date, with these words as its wording and the basis STATED
     * @throws InvalidValueException if they do not occur in the text, or occur more than once; if they are relative,
     *     and the recorder has no day; or if they contradict the date
     */
    public Dating dated(String words, Edtf date) {
        Rules.check(
                !RelativeDates.contradicts(words, date, language),
                NAME,
                "date",
                "a date that the words \"" + words + "\" can mean",
                date);
        return dating(at(words), date);
    }

    /** Words that name a whole date, or none that we can read, count from no day unless the model requires one. */
    private Dating dating(Passage place, Edtf date) {
        try {
            return dating(place, date, resolve(place).flatMap(Dating::anchor));
        } catch (InvalidValueException relative) {
            return dating(place, date, day);
        }
    }

    private static Dating dating(Passage place, Edtf date, Optional<LocalDate> anchor) {
        return Dating.builder()
                .date(date)
                .wording(place)
                .anchor(anchor)
                .basis(Basis.STATED)
                .build();
    }

    private static Optional<Edtf> edtf(String words) {
        try {
            return Optional.of(Edtf.parse(words));
        } catch (InvalidValueException inWords) {
            return Optional.empty();
        }
    }

    /** The date of a wording; without a day, only if it means the same in any year. */
    private Optional<Dating> resolve(Passage place) {
        if (day.isPresent()) {
            return in(place, day.get());
        }
        return in(place, LocalDate.of(2000, 1, 1)).filter(it -> it.anchor().isEmpty());
    }

    private Optional<Dating> in(Passage place, LocalDate anchor) {
        if (!language.equals("mul")) {
            return RelativeDates.resolve(place, anchor, language);
        }
        Optional<Dating> english = RelativeDates.resolve(place, anchor, "en");
        Optional<Dating> french = RelativeDates.resolve(place, anchor, "fr");
        // Words that mean different dates in the two languages have no date.
        boolean isOne = english.isEmpty() || french.isEmpty() || english.equals(french);
        return isOne ? english.or(() -> french) : Optional.empty();
    }
}
