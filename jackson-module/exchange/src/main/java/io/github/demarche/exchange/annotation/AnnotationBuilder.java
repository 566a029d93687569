package io.github.demarche.exchange.annotation;

import io.github.demarche.exchange.internal.Ids;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds one annotation: its bodies and its targets. */
final class AnnotationBuilder {
    private static final int AROUND = 32;

    private final ObjectNode annotation;
    private final ArrayNode bodies = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode targets = JsonNodeFactory.instance.arrayNode();

    AnnotationBuilder(ObjectNode head) {
        this.annotation = head;
    }

    AnnotationBuilder tag(String value) {
        body(Vocab.TEXTUAL_BODY, Vocab.TAGGING).put("format", "text/plain").put(Vocab.VALUE, value);
        return this;
    }

    AnnotationBuilder tag(String name, String value) {
        return tag(name + ':' + value);
    }

    /** Adds words in one language. */
    AnnotationBuilder words(String purpose, String language, String words) {
        body(Vocab.TEXTUAL_BODY, purpose)
                .put("format", "text/plain")
                .put(Vocab.LANGUAGE, language)
                .put(Vocab.VALUE, words);
        return this;
    }

    /** Adds words in each of their languages. */
    AnnotationBuilder words(String purpose, Text text) {
        text.toMap().forEach((language, words) -> words(purpose, language, words));
        return this;
    }

    /** Adds what the annotation is about elsewhere. */
    AnnotationBuilder resource(String purpose, URI source) {
        body(Vocab.SPECIFIC_RESOURCE, purpose).put(Vocab.SOURCE, source.toString());
        return this;
    }

    /** Adds the resolutions that are cited, each with its paragraphs. */
    AnnotationBuilder resolutions(List<ResolutionCitation> citations) {
        for (ResolutionCitation citation : citations) {
            tag(
                    "resolution",
                    Stream.concat(Stream.of(citation.resolution()), citation.provisions().stream())
                            .map(Object::toString)
                            .collect(Collectors.joining("; ")));
            resource(Vocab.LINKING, citation.resolution().uri());
        }
        return this;
    }

    private ObjectNode body(String type, String purpose) {
        return bodies.addObject().put(Vocab.TYPE, type).put(Vocab.PURPOSE, purpose);
    }

    AnnotationBuilder target(URI whole) {
        targets.add(whole.toString());
        return this;
    }

    /** Adds a place in a text, by its positions, its words, or both, which are alternatives. */
    AnnotationBuilder target(URI source, Passage passage, Optional<SourceText> text) {
        Passage place = text.map(it -> quoted(passage, it)).orElse(passage);
        ArrayNode selectors = JsonNodeFactory.instance.arrayNode();
        place.start()
                .ifPresent(start -> selectors
                        .addObject()
                        .put(Vocab.TYPE, Vocab.POSITIONS)
                        .put(Vocab.START, start)
                        .put(Vocab.END, place.end().orElseThrow()));
        place.exact().ifPresent(exact -> {
            ObjectNode quote =
                    selectors.addObject().put(Vocab.TYPE, Vocab.QUOTE).put(Vocab.EXACT, exact);
            place.prefix().ifPresent(it -> quote.put(Vocab.PREFIX, it));
            place.suffix().ifPresent(it -> quote.put(Vocab.SUFFIX, it));
        });
        ObjectNode target =
                targets.addObject().put(Vocab.TYPE, Vocab.SPECIFIC_RESOURCE).put(Vocab.SOURCE, source.toString());
        target.set(Vocab.SELECTOR, selectors.size() == 1 ? selectors.get(0) : selectors);
        return this;
    }

    /** The passage with its words in the text, and some before and after. */
    private static Passage quoted(Passage passage, SourceText text) {
        if (!text.has(passage)) {
            return passage;
        }
        int start = passage.start().orElseThrow();
        int end = passage.end().orElseThrow();
        String words = text.words(start, end);
        if (words.indexOf('\u0000') >= 0) {
            return passage;
        }
        return Passage.builder()
                .start(start)
                .end(end)
                .exact(words)
                .prefix(around(text.words(start - AROUND, start)))
                .suffix(around(text.words(end, end + AROUND)))
                .build();
    }

    private static Optional<String> around(String words) {
        return words.isEmpty() || words.indexOf('\u0000') >= 0 ? Optional.empty() : Optional.of(words);
    }

    ObjectNode build() {
        if (!bodies.isEmpty()) {
            annotation.set(Vocab.BODY, bodies);
        }
        annotation.set(Vocab.TARGET, targets.size() == 1 ? targets.get(0) : targets);
        return annotation;
    }

    /** The address of an actor in a system whose addresses are known. */
    static Optional<URI> address(io.github.demarche.actor.Actor actor) {
        return actor.identifiers().stream().flatMap(it -> Ids.of(it).stream()).findFirst();
    }
}
