package io.github.demarche.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a text in one language, and for each word what it can mean together with those that follow. */
final class RelativeTokens {
    /** A possible meaning of {@code length} words at a place. */
    record Hit(RelativePlace place, int length, int number) {}

    /** The key under which everything that begins with a digit is looked up. */
    static final String DIGITS = "0";

    private static final String DASH = "-";

    private final List<String> words;
    private final String language;
    private final RelativeVocabulary vocabulary;
    private final @Nullable List<Hit>[] hits;
    private long asked;

    @SuppressWarnings({"unchecked", "rawtypes"})
    RelativeTokens(List<String> words, String language) {
        this.words = words;
        this.language = language;
        this.vocabulary = RelativeVocabulary.of(language);
        this.hits = new List[words.size()];
    }

    String language() {
        return language;
    }

    /** How many look-ups were made, as a measure of the work. */
    long asked() {
        return asked;
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return words.get(at);
    }

    /** The key under which patterns that begin with this word are found. */
    String key(int at) {
        return key(words.get(at));
    }

    static String key(String word) {
        return isDigit(word.charAt(0)) ? DIGITS : word;
    }

    /** What can begin here; empty after the last word. */
    List<Hit> hits(int at) {
        asked++;
        if (at >= words.size()) {
            return List.of();
        }
        List<Hit> known = hits[at];
        if (known == null) {
            known = look(at);
            hits[at] = known;
        }
        return known;
    }

    private List<Hit> look(int at) {
        List<Hit> found = new ArrayList<>(4);
        if (isDigit(words.get(at).charAt(0))) {
            RelativeDigits.look(words, at, found);
        } else if (words.get(at).equals(DASH)) {
            found.add(new Hit(RelativePlace.TO, 1, RelativeRanges.FROM_TO));
        }
        RelativeVocabulary here = vocabulary;
        // The result begins with the longest.
        for (int i = at; i < words.size(); i++) {
            here = here.after(words.get(i));
            if (here == null) {
                break;
            }
            for (RelativeVocabulary.Meaning meaning : here.meanings()) {
                found.add(0, new Hit(meaning.place(), i - at + 1, meaning.number()));
            }
        }
        return List.copyOf(found);
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
