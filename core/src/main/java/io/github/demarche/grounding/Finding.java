package io.github.demarche.grounding;

import io.github.demarche.grounding.SourceText.Place;
import io.github.demarche.internal.Escapes;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * A finding of {@link Grounding} about one part of a record, such as that the cue of the fourth statement does not
 * occur in the text.
 *
 * <p>For programs it has a {@link #verdict()} and, if the words nearly occur, the {@link #differences()}; for people it
 * makes a sentence from these in English or French. It stores positions and reads words from the text only on request.
 *
 * <p>The Jackson modules write this type but do not read it, and it has no builder.
 */
public final class Finding {
    /** The maximum number of places to store. */
    static final int MOST_PLACES = 10;

    private final Claim claim;
    private final Verdict verdict;
    private final Reason reason;
    private final SourceText.Extract text;
    /** The first and the last {@code char} and code point of each place. */
    private final int[] places;

    private final int count;
    private final List<Difference> differences;
    private final String detail;
    private final String near;

    private Finding(
            Claim claim,
            Verdict verdict,
            Reason reason,
            SourceText.Extract text,
            int[] places,
            int count,
            List<Difference> differences,
            String detail,
            String near) {
        this.claim = claim;
        this.verdict = verdict;
        this.reason = reason;
        this.text = text;
        this.places = places;
        this.count = count;
        this.differences = differences;
        this.detail = detail;
        this.near = near;
    }

    static Finding of(Claim claim, Verdict verdict, Reason reason, SourceText text, List<Place> places) {
        return new Finding(
                claim,
                verdict,
                reason,
                text.extract(),
                text.positions(places, MOST_PLACES),
                places.size(),
                List.of(),
                "",
                "");
    }

    Finding with(List<Difference> all) {
        return new Finding(claim, verdict, reason, text, places, count, all, detail, near);
    }

    Finding detail(String shown) {
        return new Finding(claim, verdict, reason, text, places, count, differences, Escapes.line(shown), near);
    }

    Finding near(String shown) {
        return new Finding(claim, verdict, reason, text, places, count, differences, detail, Escapes.line(shown));
    }

    /**
     * {@return the place in the JSON of the record, as a JSON Pointer (RFC 6901) such as {@code /statements/3/cue}; if
     * a single statement was checked, the place in its JSON, such as {@code /cue}}
     */
    public String pointer() {
        return claim.pointer();
    }

    /** {@return the id of the statement that it is about; empty if it is about the article or an event} */
    public Optional<String> statement() {
        return claim.statement();
    }

    /** {@return the verdict} */
    public Verdict verdict() {
        return verdict;
    }

    /** {@return the words of the record; empty for a passage with only a place} */
    public Optional<String> words() {
        return claim.words();
    }

    /**
     * {@return their places in the text, with positions and exact words, in order, unmodifiable, at most 10: one for
     * {@link Verdict#EXACT} and {@link Verdict#NORMALIZED}; the first ones for {@link Verdict#AMBIGUOUS}; the nearest
     * for {@link Verdict#NOT_FOUND}, or none if no place is near enough; the pieces for {@link Verdict#STITCHED}}
     */
    public List<Passage> places() {
        return text.passages(places);
    }

    /**
     * {@return the differences between the words of the record and the nearest words of the text, at most 10: the
     * weightiest first, the others in the order of the text; empty if nothing differs, or nothing is near}
     */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * {@return the weightiest difference: a negation outweighs a number, a number outweighs other words, and words
     * outweigh accents, capitals and signs; empty if nothing differs, or nothing is near}
     */
    public Optional<Difference> difference() {
        return differences.stream().findFirst();
    }

    /** {@return whether it is a problem that somebody must look at} */
    public boolean isProblem() {
        return verdict.isProblem();
    }

    /** {@return whether it is only a hint: worth a look, but possibly correct} */
    public boolean isHint() {
        return verdict.isHint();
    }

    /**
     * {@return an English sentence, without a full stop, that says what is wrong and where the words are; empty if
     * nothing is wrong}
     */
    public String explanation() {
        return explanation("en");
    }

    /**
     * Returns a sentence that says what is wrong and where the words are, such as {@code la fiche porte « 14 », le texte
     * porte « 40 » (nombre)}.
     *
     * @param language a BCP 47 tag: French for French tags, English for all others
     * @return the sentence, without a full stop; empty if nothing is wrong
     * @throws io.github.demarche.InvalidValueException if the tag is not well-formed
     */
    public String explanation(String language) {
        return Sentences.of(language).finding(this);
    }

    /**
     * Returns the finding in one line, such as {@code /statements/3/cue (norway-warns) not found: the record has “14”,
     * the text has “40” (a number); nearest at 2 to 21}. The statement's id is in parentheses.
     *
     * @param language a BCP 47 tag: French for French tags, English for all others
     * @return the line
     * @throws io.github.demarche.InvalidValueException if the tag is not well-formed
     */
    public String describe(String language) {
        return Sentences.of(language).described(this);
    }

    /**
     * {@return the finding in one line, in English}
     */
    @Override
    public String toString() {
        return describe("en");
    }

    Reason reason() {
        return reason;
    }

    int count() {
        return count;
    }

    int length() {
        return text.length();
    }

    List<SourceText.Spot> spots() {
        return text.spots(places);
    }

    /** The whole text. */
    String text() {
        return text.text();
    }

    String detail() {
        return detail;
    }

    String near() {
        return near;
    }

    /** The positions given in the record, if these are what is wrong. */
    Optional<Passage> range() {
        return reason == Reason.ELSEWHERE || reason == Reason.BEYOND ? claim.passage() : Optional.empty();
    }
}
