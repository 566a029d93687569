package io.github.demarche.exchange.internal;

import io.github.demarche.InvalidValueException;
import io.github.demarche.source.Article;
import io.github.demarche.text.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The text that passages count in, for the formats that have its words.
 *
 * <p>Positions of passages are code points, those of strings are not: they are converted once for the whole text, so that many
 * passages take no longer than their words.
 */
public final class SourceText {
    private final String text;
    /** The index of each code point, and the end; empty where they are the same. */
    private final int[] indexes;

    private final int length;

    private SourceText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.indexes = length == text.length() ? new int[0] : new int[length + 1];
        for (int i = 0, at = 0; i < indexes.length; i++) {
            indexes[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
    }

    /**
     * Returns the text of an article.
     *
     * @param article the article
     * @param text its text
     * @return the text
     * @throws InvalidValueException if the article has the digest of another text, or the text is ill-formed Unicode
     */
    public static SourceText of(Article article, String text) {
        SourceText source = of(text);
        String digest = sha256(text);
        if (article.sha256().filter(it -> !it.equals(digest)).isPresent()) {
            throw new InvalidValueException(
                    "Article",
                    "sha256",
                    "the text is the one whose digest the article has, "
                            + article.sha256().orElse("none") + "; Grounding shows what differs",
                    "a text with the digest " + digest);
        }
        return source;
    }

    /**
     * Returns a text of which nothing is known.
     *
     * @param text the text
     * @return the text
     * @throws InvalidValueException if the text is ill-formed Unicode
     */
    public static SourceText of(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new InvalidValueException(
                    "SourceText", "text", "well-formed Unicode", "a text with a surrogate that has no partner");
        }
        return new SourceText(text);
    }

    /** {@return the whole text} */
    public String text() {
        return text;
    }

    /** {@return how many code points the text has} */
    public int length() {
        return length;
    }

    /**
     * Whether a passage has positions, and they are in the text.
     *
     * @param passage the passage
     * @return whether they are
     */
    public boolean has(Passage passage) {
        return passage.end().isPresent() && passage.end().getAsInt() <= length;
    }

    /**
     * Returns the words of a passage.
     *
     * @param passage the passage
     * @return the words at its positions; where it has none in this text, those that it holds itself; empty when it holds none
     */
    public Optional<String> words(Passage passage) {
        return has(passage)
                ? Optional.of(words(passage.start().orElseThrow(), passage.end().orElseThrow()))
                : passage.exact();
    }

    /**
     * Returns the words of a passage, with or without the text.
     *
     * @param text the text, if it is given
     * @param passage the passage
     * @return the words at its positions in the text; else those that it holds itself; empty when it holds none
     */
    public static Optional<String> words(Optional<SourceText> text, Passage passage) {
        return text.map(it -> it.words(passage)).orElseGet(passage::exact);
    }

    /**
     * Returns the words at a place.
     *
     * @param start the position of the first code point; what is beyond the text does not count
     * @param end the position after the last code point; what is beyond the text does not count
     * @return the words
     */
    public String words(int start, int end) {
        return text.substring(index(start), index(end));
    }

    private int index(int position) {
        int inside = Math.min(Math.max(position, 0), length);
        return indexes.length == 0 ? inside : indexes[inside];
    }

    /**
     * Returns the digest of a text as an article has it.
     *
     * @param text the text
     * @return the SHA-256 digest of its UTF-8, in hexadecimal
     */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
