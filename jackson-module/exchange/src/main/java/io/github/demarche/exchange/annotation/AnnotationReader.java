package io.github.demarche.exchange.annotation;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.exchange.ForeignAttribution;
import io.github.demarche.exchange.internal.StatementDraft;
import io.github.demarche.exchange.internal.StatementDrafts;
import io.github.demarche.exchange.internal.StatementTokens;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Makes statements of annotations in our own layout, and attributions of all others. */
final class AnnotationReader {
    private final Map<String, ReadAnnotation> annotations = new LinkedHashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, StatementDraft> drafts = new LinkedHashMap<>();
    /** What each annotation is linked to, by the tag of the link. */
    private final Map<String, Map<String, List<ReadAnnotation>>> spans = new HashMap<>();
    /** The annotations that others are linked to, which are parts of them. */
    private final Set<String> parts = new HashSet<>();

    private final List<AnnotationProblem> problems = new ArrayList<>();

    AnnotationReader(JsonNode root, Iterable<? extends Actor> known) {
        known.forEach(actor -> actors.putIfAbsent(actor.id(), actor));
        int number = 0;
        for (JsonNode item : items(root)) {
            number++;
            JsonNode name = item.path(Vocab.ID);
            String id = name.isString() ? name.stringValue() : "#" + number;
            if (!ReadAnnotation.says(item.path(Vocab.TYPE), Vocab.ANNOTATION)) {
                refuse(id, "it is no Annotation");
            } else if (annotations.containsKey(id)) {
                refuse(id, "another annotation has the id");
            } else {
                annotations.put(id, new ReadAnnotation(id, item, reason -> refuse(id, reason)));
            }
        }
    }

    private Iterable<JsonNode> items(JsonNode root) {
        if (ReadAnnotation.says(root.path(Vocab.TYPE), "AnnotationCollection")) {
            if (!root.path("first").isObject()) {
                refuse("#1", "the first page of the collection is elsewhere: read that");
                return List.of();
            }
            return ReadAnnotation.each(root.path("first").path(Vocab.ITEMS));
        }
        return ReadAnnotation.says(root.path(Vocab.TYPE), "AnnotationPage")
                ? ReadAnnotation.each(root.path(Vocab.ITEMS))
                : ReadAnnotation.each(root);
    }

    AnnotationReading read() {
        annotations.values().stream().filter(ReadAnnotation::isLinking).forEach(this::join);
        for (ReadAnnotation annotation : annotations.values()) {
            if (annotation.isOurs()) {
                new AnnotatedStatement(annotation, spans(annotation), actors, reason -> refuse(annotation.id(), reason))
                        .draft()
                        .ifPresent(draft -> drafts.put(annotation.id(), draft));
            }
        }
        annotations.values().stream().filter(ReadAnnotation::isLinking).forEach(this::link);
        Map<String, Statement> statements = StatementDrafts.build(drafts.values(), this::refuse);
        List<ForeignAttribution> attributions = new ArrayList<>();
        for (ReadAnnotation annotation : annotations.values()) {
            boolean isStatement = statements.containsKey(annotation.id());
            if (!isStatement
                    && !parts.contains(annotation.id())
                    && !annotation.places().isEmpty()) {
                attributions.add(attribution(annotation));
            }
        }
        return new AnnotationReading(List.copyOf(statements.values()), attributions, problems);
    }

    /** The two annotations that one links, if both are there. */
    private List<ReadAnnotation> ends(ReadAnnotation link) {
        return link.others().stream()
                .flatMap(id -> Optional.ofNullable(annotations.get(id)).stream())
                .toList();
    }

    private void join(ReadAnnotation link) {
        List<ReadAnnotation> ends = ends(link);
        if (ends.size() != 2 || link.others().size() != 2 || link.tags().size() != 1) {
            refuse(link.id(), "a link has one tag and two annotations that are there");
            return;
        }
        if (!ends.get(1).isOurs() && !parts.add(ends.get(1).id())) {
            refuse(link.id(), "what it leads to is a part of another annotation already");
            return;
        }
        spans.computeIfAbsent(ends.get(0).id(), id -> new LinkedHashMap<>())
                .computeIfAbsent(link.tags().get(0), tag -> new ArrayList<>())
                .add(ends.get(1));
    }

    private void link(ReadAnnotation link) {
        List<ReadAnnotation> ends = ends(link);
        if (ends.size() == 2 && link.tags().size() == 1 && ends.get(1).isOurs() && ends.get(0) != ends.get(1)) {
            // A newer version may know more relations: any token is one.
            String tag = link.tags().get(0);
            try {
                LinkRelation relation = LinkRelation.of(tag);
                Optional.ofNullable(drafts.get(ends.get(0).id()))
                        .ifPresent(draft -> draft.link(relation, ends.get(1).id()));
            } catch (InvalidValueException e) {
                refuse(link.id(), "its tag is no relation: " + tag);
            }
        }
    }

    private Map<String, List<ReadAnnotation>> spans(ReadAnnotation annotation) {
        return spans.getOrDefault(annotation.id(), Map.of());
    }

    private ForeignAttribution attribution(ReadAnnotation annotation) {
        List<Passage> sources = new ArrayList<>(places(annotation, "speaker"));
        sources.addAll(places(annotation, "source"));
        boolean isCue = annotation.tags().contains(Vocab.CUE);
        List<Passage> cues = isCue ? annotation.places() : places(annotation, Vocab.CUE);
        return ForeignAttribution.builder(annotation.id())
                .kind(annotation.tags().stream()
                        .flatMap(it -> StatementTokens.kind(it).stream())
                        .findFirst())
                .sources(sources)
                .addressees(places(annotation, "addressee"))
                .targets(places(annotation, "target"))
                .cue(cues.stream().findFirst())
                .contents(isCue ? List.of() : annotation.places())
                .build();
    }

    private List<Passage> places(ReadAnnotation annotation, String tag) {
        return spans(annotation).getOrDefault(tag, List.of()).stream()
                .flatMap(it -> it.places().stream())
                .toList();
    }

    private void refuse(String id, String reason) {
        problems.add(new AnnotationProblem(id, reason));
    }
}
