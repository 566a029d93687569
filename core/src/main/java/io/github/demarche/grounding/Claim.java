package io.github.demarche.grounding;

import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Quotation;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.util.Optional;

/**
 * Something of a dossier that must stand in the text.
 *
 * @param pointer its place in the dossier's JSON
 * @param passage where it stands, as far as the record says
 * @param words the words that stand there; empty when the record has the place only
 * @param subject what it is of, as far as that has rules of its own
 */
record Claim(String pointer, Optional<Passage> passage, Optional<String> words, Subject subject) {
    /** What a claim is of. */
    sealed interface Subject {}

    /** A passage, a cue or a mention, of which nothing more is asked. */
    record Plain() implements Subject {}

    /** The words of a quotation. */
    record Quoted(Quotation quotation) implements Subject {}

    /** The wording of a date. */
    record Dated(Dating dating) implements Subject {}

    /** The wording of an instrument. */
    record Cited(SanctionReference reference) implements Subject {}

    static Claim of(String pointer, Passage passage, Subject subject) {
        return new Claim(pointer, Optional.of(passage), passage.exact(), subject);
    }

    static Claim of(String pointer, Quotation quotation) {
        return new Claim(pointer, quotation.passage(), Optional.of(quotation.words()), new Quoted(quotation));
    }

    /** Whether the record says at which positions it stands. */
    boolean hasPositions() {
        return passage.filter(it -> it.start().isPresent()).isPresent();
    }
}
