package io.github.demarche.grounding;

import io.github.demarche.grounding.SourceText.Place;
import io.github.demarche.internal.Escapes;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * What {@link Grounding} finds about one thing of a record, such as that the cue of the fourth statement does not occur in the
 * text.
 *
 * <p>For programs it has a {@link #verdict()}, and where words nearly occur the {@link #differences()}; for people a sentence in
 * English or French is made from these. It keeps positions, and reads words from the text only when they are asked for.
 *
 * <p>It is an answer: the Jackson modules write it and do not read it, and it cannot be built.
 */
public final class Finding {
    /** More places are not kept. */
    static final int MOST_PLACES = 10;

    private final Claim claim;
    private final Verdict verdict;
    private final Reason reason;
    private final SourceText.Extract text;
    /** Of each place the first and the last {@code char} and code point. */
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
     * {@return the place in the JSON of the record, a JSON Pointer (RFC 6901) such as {@code /statements/3/cue}; in that of the
     * statement where a statement alone was checked, such as {@code /cue}}
     */
    public String pointer() {
        return claim.pointer();
    }

    /**
     * {@return the id of the statement that it is about; empty when it is about the article or an event}
     */
    public Optional<String> statement() {
        return claim.statement();
    }

    /**
     * {@return what is found}
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * {@return the words that the record has; empty for a passage that has its place only}
     */
    public Optional<String> words() {
        return claim.words();
    }

    /**
     * {@return where they are in the text, with positions and exact words, in order, unmodifiable, at most 10: one for
     * {@link Verdict#EXACT} and {@link Verdict#NORMALIZED}; the first for {@link Verdict#AMBIGUOUS}; the nearest for
     * {@link Verdict#NOT_FOUND}, or none when no place is worth showing; the pieces for {@link Verdict#STITCHED}}
     */
    public List<Passage> places() {
        return text.passages(places);
    }

    /**
     * {@return in what the words of the record differ from the nearest ones of the text, at most 10: the weightiest first, the
     * others in the order of the text; empty where nothing differs, or nothing is near}
     */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * {@return the weightiest difference: a negation before a number, a number before other words, words before accents,
     * capitals and signs; empty where nothing differs, or nothing is near}
     */
    public Optional<Difference> difference() {
        return differences.stream().findFirst();
    }

    /**
     * {@return whether somebody has to look at it}
     */
    public boolean isProblem() {
        return verdict.isProblem();
    }

    /**
     * {@return whether it is only worth a look, and may be all right}
     */
    public boolean isHint() {
        return verdict.isHint();
    }

    /**
     * {@return what is wrong and where the words are, in an English sentence without its stop; empty where nothing is}
     */
    public String explanation() {
        return explanation("en");
    }

    /**
     * Returns what is wrong and where the words are, such as {@code porte « 14 » au lieu de « 40 »}.
     *
     * @param language a BCP 47 tag: French is answered in French, all else in English
     * @return a sentence without its stop; empty where nothing is wrong
     * @throws io.github.demarche.InvalidValueException if the tag is not well-formed
     */
    public String explanation(String language) {
        return Sentences.of(language).finding(this);
    }

    /**
     * Returns the finding in one line, such as {@code /statements/3/cue not found: …}.
     *
     * @param language a BCP 47 tag: French is answered in French, all else in English
     * @return the line
     * @throws io.github.demarche.InvalidValueException if the tag is not well-formed
     */
    public String describe(String language) {
        Sentences sentences = Sentences.of(language);
        String explanation = sentences.finding(this);
        String verdictName = sentences.verdict(verdict);
        return Escapes.line(pointer()) + " " + verdictName + (explanation.isEmpty() ? "" : ": " + explanation);
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

    String detail() {
        return detail;
    }

    String near() {
        return near;
    }

    /** The positions that the record gives, where these are what is wrong. */
    Optional<Passage> range() {
        return reason == Reason.ELSEWHERE || reason == Reason.BEYOND ? claim.passage() : Optional.empty();
    }
}
