package io.github.demarche.grounding;

import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Quotation;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of a record that must occur in the text.
 *
 * @param pointer its place in the JSON of the record
 * @param statement the id of the statement that it belongs to; empty if it belongs to the article or an event
 * @param passage its place, as far as the record gives it
 * @param words the words; empty if the record has only the place
 * @param subject what it belongs to, as far as rules depend on that
 */
record Claim(
        String pointer,
        Optional<String> statement,
        Optional<Passage> passage,
        Optional<String> words,
        Subject subject) {
    /** What a claim belongs to. */
    sealed interface Subject {}

    /** A passage, or the mention of somebody other than a speaker, without further rules. */
    record Plain() implements Subject {}

    /** The mention of a speaker. */
    record Speaker() implements Subject {}

    /** The cue of a statement. */
    record Cue() implements Subject {}

    /** The words of a quotation. */
    record Quoted(Quotation quotation) implements Subject {}

    /** The wording of a date. */
    record Dated(Dating dating) implements Subject {}

    /** The wording of an instrument. */
    record Cited(SanctionReference reference) implements Subject {}

    /** Whether the record gives positions. */
    boolean hasPositions() {
        return passage.filter(it -> it.start().isPresent()).isPresent();
    }

    /** The same claim with another place or other words. */
    Claim with(Optional<Passage> newPassage, Optional<String> newWords) {
        return new Claim(pointer, statement, newPassage, newWords, subject);
    }

    /** The same claim with only its words, at any place. */
    Claim withoutPositions() {
        return with(
                passage.filter(it -> it.exact().isPresent())
                        .map(it -> it.toBuilder()
                                .start(OptionalInt.empty())
                                .end(OptionalInt.empty())
                                .build()),
                words);
    }
}
