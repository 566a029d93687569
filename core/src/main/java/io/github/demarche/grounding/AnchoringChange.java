package io.github.demarche.grounding;

import io.github.demarche.internal.Escapes;
import io.github.demarche.text.Passage;
import java.util.Optional;

/**
 * A change that {@link Anchoring} made to a record, such as the positions of the cue of the fourth statement.
 *
 * <p>The Jackson modules write this type but do not read it, and it has no builder.
 */
public final class AnchoringChange {
    private static final int MOST_SHOWN = 120;

    private final String pointer;
    private final Optional<String> before;
    private final Optional<String> after;
    private final Optional<Passage> place;
    private final AnchoringReason why;

    private AnchoringChange(
            String pointer,
            Optional<String> before,
            Optional<String> after,
            Optional<Passage> place,
            AnchoringReason why) {
        this.pointer = pointer;
        this.before = before;
        this.after = after;
        this.place = place;
        this.why = why;
    }

    static AnchoringChange of(Claim before, Claim after, Passage place, AnchoringReason why) {
        return new AnchoringChange(
                before.pointer(), Optional.of(show(before)), Optional.of(show(after)), Optional.of(place), why);
    }

    static AnchoringChange removed(Claim claim, Optional<Claim> after) {
        return new AnchoringChange(
                claim.pointer(),
                Optional.of(show(claim)),
                after.map(AnchoringChange::show),
                Optional.empty(),
                AnchoringReason.REMOVED);
    }

    static AnchoringChange fell(String pointer, String before) {
        return new AnchoringChange(
                pointer, Optional.of(before), Optional.empty(), Optional.empty(), AnchoringReason.FELL);
    }

    static AnchoringChange digest(String digest) {
        return new AnchoringChange(
                "/article/sha256", Optional.empty(), Optional.of(digest), Optional.empty(), AnchoringReason.DIGEST);
    }

    private static String show(Claim claim) {
        String positions = claim.passage()
                .filter(it -> it.start().isPresent())
                .map(it -> it.start().getAsInt() + " to " + it.end().orElseThrow())
                .orElse("");
        String words = claim.words().orElse("");
        return words.isEmpty() || positions.isEmpty() ? words + positions : words + " (" + positions + ")";
    }

    /**
     * {@return the place in the JSON of the given dossier, as a JSON Pointer (RFC 6901) such as {@code
     * /statements/3/cue}}
     */
    public String pointer() {
        return pointer;
    }

    /** {@return the old value, such as {@code said} or {@code said (12 to 16)}; empty if there was none} */
    public Optional<String> before() {
        return before;
    }

    /** {@return the new value; empty if it was removed} */
    public Optional<String> after() {
        return after;
    }

    /**
     * {@return the passage of the text, with positions and exact words; empty for a change that is not about a place}
     */
    public Optional<Passage> place() {
        return place;
    }

    /** {@return the reason for the change} */
    public AnchoringReason why() {
        return why;
    }

    /**
     * {@return the change in one line, such as {@code /statements/3/cue: said -> said (12 to 16) (UNIQUE)}}
     */
    @Override
    public String toString() {
        return Escapes.line(pointer) + ": "
                + before.map(it -> Escapes.line(it, MOST_SHOWN)).orElse("nothing") + " -> "
                + after.map(it -> Escapes.line(it, MOST_SHOWN)).orElse("nothing") + " (" + why + ")";
    }
}
