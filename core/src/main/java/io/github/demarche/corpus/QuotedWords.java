package io.github.demarche.corpus;

import io.github.demarche.internal.Folding;
import io.github.demarche.source.Quotation;

/**
 * The parts of quoted words that matter when two articles are compared: letters and digits, regardless of capitals and
 * accents.
 */
final class QuotedWords {
    private QuotedWords() {}

    static String of(Quotation quotation) {
        StringBuilder letters = new StringBuilder(quotation.words().length());
        Folding.letters(quotation.words())
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Folding.isMark(c))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
