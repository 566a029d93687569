package io.github.demarche.exchange.annotation;

import io.github.demarche.InvalidValueException;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What an annotation says that we understand: its tags, its words, and what it is about. */
final class ReadAnnotation {
    private final String id;
    private final boolean isLinking;
    private final boolean isOurs;
    private final List<String> tags = new ArrayList<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();
    private final List<Passage> places = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    ReadAnnotation(String id, JsonNode annotation, Consumer<String> refuse) {
        this.id = id;
        this.isLinking = says(annotation.path(Vocab.MOTIVATION), Vocab.LINKING);
        boolean isClassifying = says(annotation.path(Vocab.MOTIVATION), Vocab.CLASSIFYING);
        boolean isTagging = says(annotation.path(Vocab.MOTIVATION), Vocab.TAGGING);
        each(annotation.path(Vocab.BODY)).forEach(body -> take(body, isTagging));
        each(annotation.path(Vocab.TARGET)).forEach(target -> target(target, refuse));
        this.isOurs = isClassifying && tag(Vocab.ID).isPresent();
    }

    private void take(JsonNode body, boolean isTagging) {
        JsonNode value = body.path(Vocab.VALUE);
        if (!value.isString()) {
            return;
        }
        JsonNode purpose = body.path(Vocab.PURPOSE);
        JsonNode language = body.path(Vocab.LANGUAGE);
        if (says(purpose, Vocab.TAGGING) || purpose.isMissingNode() && isTagging) {
            tags.add(value.stringValue());
        } else if (says(purpose, Vocab.DESCRIBING) && language.isString()) {
            descriptions.putIfAbsent(language.stringValue(), value.stringValue());
        }
    }

    private void target(JsonNode target, Consumer<String> refuse) {
        if (target.isString()) {
            others.add(target.stringValue());
        } else if (target.path(Vocab.ID).isString()) {
            others.add(target.path(Vocab.ID).stringValue());
        }
        Passage.Builder passage = Passage.builder();
        boolean hasPositions = false;
        boolean hasWords = false;
        for (JsonNode selector : each(target.path(Vocab.SELECTOR))) {
            if (!hasPositions && says(selector.path(Vocab.TYPE), Vocab.POSITIONS)) {
                JsonNode start = selector.path(Vocab.START);
                JsonNode end = selector.path(Vocab.END);
                if (!start.isIntegralNumber()
                        || !start.canConvertToInt()
                        || !end.isIntegralNumber()
                        || !end.canConvertToInt()) {
                    refuse.accept("its positions are no whole numbers that a text has");
                    continue;
                }
                hasPositions = true;
                passage.start(start.intValue()).end(end.intValue());
            } else if (!hasWords
                    && says(selector.path(Vocab.TYPE), Vocab.QUOTE)
                    && selector.path(Vocab.EXACT).isString()) {
                hasWords = true;
                passage.exact(selector.path(Vocab.EXACT).stringValue())
                        .prefix(words(selector.path(Vocab.PREFIX)))
                        .suffix(words(selector.path(Vocab.SUFFIX)));
            }
        }
        if (hasPositions || hasWords) {
            try {
                places.add(passage.build());
            } catch (InvalidValueException e) {
                refuse.accept("its selectors are no place: " + e.getMessage());
            }
        }
    }

    private static Optional<String> words(JsonNode node) {
        return node.isString() && !node.stringValue().isEmpty() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    /** The elements of an array, or the one value in place of an array. */
    static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() ? node : node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }

    /** Whether a value is a string, or one of several is. */
    static boolean says(JsonNode node, String value) {
        for (JsonNode it : each(node)) {
            if (it.isString() && it.stringValue().equals(value)) {
                return true;
            }
        }
        return false;
    }

    String id() {
        return id;
    }

    boolean isLinking() {
        return isLinking;
    }

    /** Whether it is a statement in our own layout. */
    boolean isOurs() {
        return isOurs;
    }

    List<String> tags() {
        return tags;
    }

    /** The values of the tags of a name, such as those of {@code speaker:usa}. */
    List<String> tags(String name) {
        String prefix = name + ':';
        return tags.stream()
                .filter(it -> it.startsWith(prefix))
                .map(it -> it.substring(prefix.length()))
                .toList();
    }

    Optional<String> tag(String name) {
        return tags(name).stream().findFirst();
    }

    /** The words that describe, by their languages. */
    Map<String, String> descriptions() {
        return descriptions;
    }

    /** The places in a text that it is about. */
    List<Passage> places() {
        return places;
    }

    /** The places by their positions, where they have any. */
    List<Passage> positions() {
        return places.stream().map(ReadAnnotation::position).toList();
    }

    private static Passage position(Passage passage) {
        return passage.start().isPresent()
                ? Passage.of(passage.start().getAsInt(), passage.end().orElseThrow())
                : passage;
    }

    /** The only place, by its position where it has one. */
    Optional<Passage> position() {
        return places.size() == 1 ? Optional.of(position(places.get(0))) : Optional.empty();
    }

    /** What else it is about, such as other annotations. */
    List<String> others() {
        return others;
    }
}
