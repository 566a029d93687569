package io.github.demarche.grounding;

import io.github.demarche.grounding.SourceText.Place;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words to search for, for a claim. They are normalized once, and not at all if the exact words are at the given
 * place.
 */
final class Sought {
    private static final int SHORTEST_MARKED = 3;
    /** The length of a prefix or suffix that is enough to distinguish one of many places. */
    private static final int MOST_CONTEXT = 32;

    private final String words;
    private @Nullable NormalizedText form;
    private @Nullable String normal;
    private final String prefix;
    private final String suffix;

    Sought(Claim claim) {
        this(
                claim.words().orElse(""),
                normal(claim.passage().flatMap(Passage::prefix)),
                normal(claim.passage().flatMap(Passage::suffix)));
    }

    Sought(String words) {
        this(words, "", "");
    }

    private Sought(String words, String prefix, String suffix) {
        this.words = words;
        this.prefix = prefix;
        this.suffix = suffix;
    }

    private static String normal(Optional<String> context) {
        return context.map(NormalizedText::words).orElse("");
    }

    /** The words of the record. */
    String words() {
        return words;
    }

    NormalizedText form() {
        NormalizedText ready = form;
        if (ready == null) {
            ready = NormalizedText.of(words);
            form = ready;
        }
        return ready;
    }

    /** The normal form, without white space at the beginning and end. */
    String normal() {
        String ready = normal;
        if (ready == null) {
            ready = form().value().strip();
            normal = ready;
        }
        return ready;
    }

    /** Whether the words have quotation marks around them. */
    boolean isMarked() {
        String all = normal();
        int last = all.length() - 1;
        return last + 1 >= SHORTEST_MARKED && all.charAt(0) == '"' && all.indexOf('"', 1) == last;
    }

    /** The normal form without quotation marks around it. */
    String bare() {
        return isMarked() ? normal().substring(1, normal().length() - 1).strip() : normal();
    }

    /** How many {@code char}s of the words come before their normal form. */
    int leading() {
        String value = form().value();
        if (value.isEmpty()) {
            return 0;
        }
        return form().from(value.startsWith(" ") && value.length() > 1 ? 1 : 0);
    }

    /** Whether the words before and after a place match those in the record, if it has any. */
    boolean isIn(SourceText text, Place place) {
        return !hasContext() || text.isBetween(place, prefix, suffix);
    }

    boolean hasContext() {
        return !prefix.isEmpty() || !suffix.isEmpty();
    }

    /**
     * The words with a part of their context, used if the words alone are too frequent. White space between them is
     * optional.
     */
    List<String> inContext() {
        String before = prefix.substring(Math.max(0, prefix.length() - MOST_CONTEXT));
        String after = suffix.substring(0, Math.min(suffix.length(), MOST_CONTEXT));
        return Stream.of("", " ")
                .flatMap(one -> Stream.of("", " ").map(other -> before + one + normal() + other + after))
                .toList();
    }

    /** The place of the words within a match of one of {@link #inContext}. */
    Place inContext(SourceText text, Place place, int pattern) {
        int start = text.normalized().indexOf(place.from()) + Math.min(prefix.length(), MOST_CONTEXT) + pattern / 2;
        return text.source(start, start + normal().length());
    }
}
