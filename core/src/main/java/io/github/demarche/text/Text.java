package io.github.demarche.text;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.Escapes;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.Rules;
import io.github.demarche.internal.Strings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * The coder's own words in one or more languages, such as {@code Text.of("en", "a visit").and("fr", "une visite")}.
 *
 * <p>All entries say the same thing, and their order has no meaning. Languages are BCP 47 tags, kept as written; two
 * tags that differ only in case are the same language. A text never holds words of the source, which belong in a {@link
 * Passage} or a quotation.
 *
 * <p>A text has between one and {@value #MAX_LANGUAGES} languages. Each occurs once, with words that are not blank and
 * are well-formed Unicode.
 */
public final class Text {
    /** How many languages a text may have. The limit keeps the work small, because each is compared with all others. */
    public static final int MAX_LANGUAGES = 1_000;

    /**
     * Languages and words alternate, in the order of the tags. One array is enough, because nearly every text has one
     * language.
     */
    private final String[] entries;

    private Text(String[] entries) {
        this.entries = entries;
    }

    /**
     * Returns a text in one language.
     *
     * @param language a BCP 47 tag, such as {@code en}
     * @param words the words, not blank
     * @return the text
     * @throws InvalidValueException if the tag is not well-formed, or the words are blank or ill-formed
     */
    public static Text of(String language, String words) {
        check(language, words);
        return new Text(new String[] {language, words});
    }

    private static void check(String language, String words) {
        LanguageTag.check(language, "Text", "language");
        Rules.check(Strings.isWords(words), "Text", "words", Strings.WORDS, words);
    }

    private static void checkSize(int size, String language) {
        Rules.check(
                size < MAX_LANGUAGES,
                "Text",
                "language",
                "a text has at most " + MAX_LANGUAGES + " languages",
                language);
    }

    private static void checkNew(boolean isNew, String language) {
        Rules.check(isNew, "Text", "language", "each language occurs once (case does not matter)", language);
    }

    /**
     * Returns a text in the languages of a map.
     *
     * @param words the words by their BCP 47 tag; at least one entry
     * @return the text
     * @throws InvalidValueException if the map is empty, or an entry breaks a rule of {@link #of}
     */
    public static Text from(Map<String, String> words) {
        Map<String, String> sorted = new TreeMap<>();
        Set<String> tags = new HashSet<>();
        words.forEach((language, ofLanguage) -> {
            check(language, ofLanguage);
            checkSize(tags.size(), language);
            checkNew(tags.add(language.toLowerCase(Locale.ROOT)), language);
            sorted.put(language, ofLanguage);
        });
        if (sorted.isEmpty()) {
            throw new InvalidValueException("Text", "", "a text has at least one language");
        }
        List<String> entries = new ArrayList<>(2 * sorted.size());
        sorted.forEach((language, ofLanguage) -> {
            entries.add(language);
            entries.add(ofLanguage);
        });
        return new Text(entries.toArray(String[]::new));
    }

    /**
     * Returns this text with an additional language.
     *
     * @param language a BCP 47 tag that this text does not have yet
     * @param words the words, not blank
     * @return the new text
     * @throws InvalidValueException if the text already has the language or the maximum number of them, the tag is not
     *     well-formed, or the words are blank or ill-formed
     */
    public Text and(String language, String words) {
        check(language, words);
        checkSize(size(), language);
        checkNew(get(language).isEmpty(), language);
        String[] more = new String[entries.length + 2];
        int at = 0;
        while (at < entries.length && entries[at].compareTo(language) < 0) {
            at += 2;
        }
        System.arraycopy(entries, 0, more, 0, at);
        more[at] = language;
        more[at + 1] = words;
        System.arraycopy(entries, at, more, at + 2, entries.length - at);
        return new Text(more);
    }

    /**
     * {@return how many languages this text has, at least 1}
     */
    public int size() {
        return entries.length / 2;
    }

    /**
     * Returns one of the languages. Together with {@link #words(int)} it walks through a text without making a map.
     *
     * @param index the index of the entry, in the order of the tags: at least 0 and less than {@link #size()}
     * @return the language
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    String language(int index) {
        return entries[2 * index];
    }

    /**
     * Returns the words in one of the languages.
     *
     * @param index the index of the entry, in the order of the tags: at least 0 and less than {@link #size()}
     * @return the words
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    String words(int index) {
        return entries[2 * index + 1];
    }

    /**
     * Returns the words in a language.
     *
     * @param language a BCP 47 tag; case does not matter
     * @return the words, or empty when this text does not have exactly that language
     */
    public Optional<String> get(String language) {
        for (int i = 0; i < size(); i++) {
            if (language(i).equalsIgnoreCase(language)) {
                return Optional.of(words(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the words to show to a person: in the first preferred language that is present, otherwise in any.
     *
     * @param preferred BCP 47 language ranges in the order of preference: {@code fr} also finds {@code fr-CA} (basic
     *     filtering of RFC 4647)
     * @return the words; if no preferred language is present, those whose tag comes first in the alphabet
     */
    public String any(String... preferred) {
        for (String range : preferred) {
            Optional<String> exact = get(range);
            if (exact.isPresent()) {
                return exact.get();
            }
            String prefix = range.toLowerCase(Locale.ROOT) + "-";
            for (int i = 0; i < size(); i++) {
                if (language(i).toLowerCase(Locale.ROOT).startsWith(prefix)) {
                    return words(i);
                }
            }
        }
        return words(0);
    }

    /**
     * {@return the words by their language, in the order of the tags, unmodifiable}
     */
    public Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < size(); i++) {
            map.put(language(i), words(i));
        }
        return Collections.unmodifiableMap(map);
    }

    /** {@return whether the other object has the same words in the same languages, in any order} */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Text text && Arrays.equals(entries, text.entries);
    }

    /**
     * {@return the hash code of the words and their languages}
     */
    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    /**
     * {@return the words with their languages, such as {@code {en=a visit, fr=une visite}}}
     */
    @Override
    public String toString() {
        StringJoiner shown = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < size(); i++) {
            shown.add(language(i) + "=" + Escapes.shown(words(i)));
        }
        return shown.toString();
    }
}
