package io.github.demarche.grounding;

import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Quotation;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something of a record that must be in the text.
 *
 * @param pointer its place in the JSON of the record
 * @param statement the id of the statement that it belongs to; empty for what is of the article or an event
 * @param passage where it is, as far as the record says
 * @param words the words that are there; empty when the record has the place only
 * @param subject what it is of, as far as that has rules of its own
 */
record Claim(
        String pointer,
        Optional<String> statement,
        Optional<Passage> passage,
        Optional<String> words,
        Subject subject) {
    /** What a claim is of. */
    sealed interface Subject {}

    /** A passage, or the mention of somebody who does not speak, of which nothing more is asked. */
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

    /** Whether the record says at which positions it is. */
    boolean hasPositions() {
        return passage.filter(it -> it.start().isPresent()).isPresent();
    }

    /** The same claim at another place, or of other words. */
    Claim with(Optional<Passage> newPassage, Optional<String> newWords) {
        return new Claim(pointer, statement, newPassage, newWords, subject);
    }

    /** The same claim as one of words alone, wherever they are. */
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
