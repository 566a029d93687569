package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.ActorFrames;
import io.github.demarche.arbitraries.Attribute;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.DossierFrames;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventFrames;
import io.github.demarche.frame.Layout;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.SourceFrames;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementFrames;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;

/**
 * Wherever a dossier can have words of its source, on any attribute of any type, invented words are found, and words of the text
 * get their place. The attributes are found by reflection, so that a new one, or one of a new kind, cannot be left out.
 */
class EveryClaimTest {
    private static final String INVENTED = "zyzzyva quincunx";
    private static final String TEXT = "Nothing of the kind is written here.";
    private static final String TEXT_WITH_WORDS = "There was a " + INVENTED + " here.";

    private static final Set<String> WITHOUT_SETTER = Set.of("type", "format");

    /** No way is longer, while no type holds itself on the way. */
    private static final int LONGEST = 10;

    /** How many samples of a type are tried for one that may have the words. */
    private static final int SAMPLES = 60;

    /** How many values with the words are made of a type, since not every one fits everywhere. */
    private static final int ENOUGH = 12;

    /** The same ones for each test, since it takes long to make them. */
    private static final Map<Class<?>, List<Object>> CACHED = new HashMap<>();

    private final Map<String, List<Object>> made = new HashMap<>();

    /**
     * An attribute on the way from a dossier to words of its source.
     *
     * @param type the type that has it
     * @param attribute the attribute
     */
    private record Step(Class<?> type, Attribute attribute) {
        String pointer() {
            return "/" + attribute.name() + (attribute.isList() ? "/0" : "");
        }
    }

    @Example
    void inventedWordsAreFoundWhereverTheyAre() {
        List<List<Step>> paths = paths();
        assertThat(names(paths))
                .hasSizeGreaterThan(300)
                .contains(
                        "/article/published/wording Article",
                        "/events/0/time/wording Event",
                        "/statements/0/cue Vote",
                        "/statements/0/quotations/0/words Denial",
                        "/statements/0/relays/0/by/0/mention Assertion",
                        "/statements/0/deadline/wording Threat",
                        "/statements/0/effective/wording Decision");
        List<Class<?>> types = new ArrayList<>();
        paths.forEach(path -> types.add(path.get(1).type()));
        assertThat(types).containsAll(Attribute.builtTypes(Statement.class));
        for (List<Step> path : paths) {
            Dossier dossier = dossier(path);
            assertThat(path.get(0).attribute().element(dossier))
                    .containsInstanceOf(path.get(1).type());
            assertFound(Grounding.check(dossier, TEXT), path, pointer(path));
            if (isOfStatement(path)) {
                List<Step> own = path.subList(1, path.size());
                assertFound(Grounding.check(dossier.statements().get(0), TEXT), path, own(own));
            }
        }
    }

    @Example
    void wordsOfTheTextGetTheirPlaceWhereverTheyAre() {
        for (List<Step> path : paths()) {
            Dossier anchored = Anchoring.of(dossier(path), TEXT_WITH_WORDS).dossier();
            Passage place = Passage.at(
                    TEXT_WITH_WORDS,
                    TEXT_WITH_WORDS.indexOf(INVENTED),
                    TEXT_WITH_WORDS.indexOf(INVENTED) + INVENTED.length());
            assertThat(passage(anchored, path)
                            .flatMap(it -> it.start().stream().boxed().findFirst()))
                    .as("the place of %s", names(List.of(path)))
                    .contains(place.start().orElseThrow());
        }
    }

    /** Otherwise a way that is not seen here could be left out. */
    @Example
    void theAttributesAreThoseOfTheFormat() throws ReflectiveOperationException {
        Map<Class<?>, Layout> layouts = new HashMap<>(Map.of(
                Event.class,
                EventFrames.eventLayout(),
                Article.class,
                SourceFrames.articleLayout(),
                Dossier.class,
                DossierFrames.dossierLayout()));
        for (StatementKind kind : StatementKind.values()) {
            Layout layout = StatementFrames.layout(kind);
            layouts.put(Class.forName(Statement.class.getPackageName() + "." + layout.type()), layout);
        }
        for (Class<?> actor : Attribute.builtTypes(io.github.demarche.actor.Actor.class)) {
            layouts.put(actor, ActorFrames.layout(actor.getSimpleName()));
        }
        layouts.forEach((type, layout) -> assertThat(Attribute.of(type).stream().map(Attribute::name))
                .as(type.getSimpleName())
                .containsAll(layout.names().stream()
                        .filter(name -> !WITHOUT_SETTER.contains(name))
                        .toList()));
    }

    private static void assertFound(Grounding grounding, List<Step> path, String pointer) {
        assertThat(grounding.problems())
                .as("nobody looks at %s", names(List.of(path)))
                .anySatisfy(finding -> {
                    assertThat(finding.words()).contains(INVENTED);
                    assertThat(finding.pointer()).isEqualTo(pointer);
                    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_FOUND);
                });
    }

    private static boolean isOfStatement(List<Step> path) {
        return path.get(0).attribute().name().equals("statements");
    }

    /** In a dossier, the events of a statement are in a table. */
    private static String pointer(List<Step> path) {
        for (int i = 2; i < path.size(); i++) {
            if (path.get(i).type() == Event.class) {
                return "/events/0" + own(path.subList(i, path.size()));
            }
        }
        return own(path);
    }

    private static String own(List<Step> path) {
        return path.stream().map(Step::pointer).collect(Collectors.joining());
    }

    private static List<String> names(List<List<Step>> paths) {
        return paths.stream()
                .map(path -> own(path) + " " + path.get(1).type().getSimpleName())
                .toList();
    }

    /** All ways from a dossier to words of its source. */
    private static List<List<Step>> paths() {
        List<List<Step>> paths = new ArrayList<>();
        walk(Dossier.class, List.of(), leading(), paths);
        return paths;
    }

    /** Only types that lead there are walked: actors lead to each other in many ways, and never to words of the source. */
    private static void walk(
            Class<?> type, List<Step> way, Map<Class<?>, List<Attribute>> leading, List<List<Step>> paths) {
        for (Attribute attribute : leading.getOrDefault(type, List.of())) {
            List<Step> longer = new ArrayList<>(way);
            longer.add(new Step(type, attribute));
            assertThat(longer).as("a type that holds itself").hasSizeLessThan(LONGEST);
            if (isOfSource(type, attribute)) {
                paths.add(longer);
            } else {
                Attribute.builtTypes(attribute.elementType()).forEach(it -> walk(it, longer, leading, paths));
            }
        }
    }

    /** The types of the model that lead to words of a source, with the attributes that do. */
    private static Map<Class<?>, List<Attribute>> leading() {
        Map<Class<?>, List<Attribute>> all = new LinkedHashMap<>();
        collect(Dossier.class, all);
        Map<Class<?>, List<Attribute>> leading = new LinkedHashMap<>();
        int before = -1;
        while (leading.size() != before) {
            before = leading.size();
            all.forEach((type, attributes) -> {
                List<Attribute> those = attributes.stream()
                        .filter(attribute -> isOfSource(type, attribute)
                                || Attribute.builtTypes(attribute.elementType()).stream()
                                        .anyMatch(leading::containsKey))
                        .toList();
                if (!those.isEmpty()) {
                    leading.put(type, those);
                }
            });
        }
        return leading;
    }

    private static void collect(Class<?> type, Map<Class<?>, List<Attribute>> all) {
        if (!all.containsKey(type)) {
            List<Attribute> attributes = Attribute.of(type);
            all.put(type, attributes);
            attributes.forEach(
                    attribute -> Attribute.builtTypes(attribute.elementType()).forEach(built -> collect(built, all)));
        }
    }

    private static boolean isOfSource(Class<?> type, Attribute attribute) {
        return attribute.elementType() == Passage.class
                || type == Quotation.class && attribute.name().equals("words");
    }

    private Dossier dossier(List<Step> path) {
        List<Object> dossiers = make(path);
        assertThat(dossiers).as("dossiers with %s", names(List.of(path))).isNotEmpty();
        return (Dossier) dossiers.get(0);
    }

    /** Some values of the first type of a way with the words at its end. */
    private List<Object> make(List<Step> path) {
        Step step = path.get(0);
        String key = path.stream().map(it -> it.attribute().toString()).collect(Collectors.joining(" "));
        List<Object> known = made.get(key);
        if (known != null) {
            return known;
        }
        List<Object> elements = path.size() > 1
                ? make(path.subList(1, path.size()))
                : List.of(step.attribute().elementType() == String.class ? INVENTED : Passage.of(INVENTED));
        List<Object> all = new ArrayList<>();
        for (Object sample : samples(step.type())) {
            elements.stream()
                    .flatMap(element -> changed(step.attribute(), sample, element).stream())
                    .limit(ENOUGH - all.size())
                    .findFirst()
                    .ifPresent(all::add);
        }
        made.put(key, all);
        return all;
    }

    private static Optional<Object> changed(Attribute attribute, Object value, Object element) {
        try {
            Object changed = attribute.withElement(value, element);
            if (changed instanceof Statement statement) {
                // It must fit into a dossier too.
                empty().toBuilder().addStatement(statement).build();
            }
            return Optional.of(changed);
        } catch (InvalidValueException notHere) {
            return Optional.empty();
        }
    }

    private List<Object> samples(Class<?> type) {
        return CACHED.computeIfAbsent(
                type,
                it -> it == Dossier.class
                        ? List.of(empty())
                        : DemarcheArbitraries.of(it)
                                .sampleStream()
                                .limit(SAMPLES)
                                .flatMap(value -> alone(value).stream())
                                .toList());
    }

    /** Without what refers to other parts of a dossier, or puts other words into the same text. */
    private static Optional<Object> alone(Object value) {
        try {
            if (value instanceof Statement statement) {
                return Optional.of(statement.toBuilder()
                        .links(List.of())
                        .article(Optional.empty())
                        .about(List.of())
                        .made(Optional.empty())
                        .relays(List.of())
                        .occasion(Optional.empty())
                        .build());
            }
            if (value instanceof Article article) {
                return Optional.of(article.toBuilder().sha256(Optional.empty()).build());
            }
            if (value instanceof Quotation quotation) {
                return Optional.of(
                        quotation.toBuilder().passage(Optional.empty()).build());
            }
            return Optional.of(
                    value instanceof Event event
                            ? event.toBuilder().partOf(Optional.empty()).build()
                            : value);
        } catch (InvalidValueException needsThem) {
            return Optional.empty();
        }
    }

    private static Dossier empty() {
        return Dossier.builder()
                .article(Article.builder()
                        .id("article")
                        .title(Text.of("en", "title"))
                        .published(Dating.of(Edtf.parse("9999-12-31")))
                        .language("en")
                        .build())
                .build();
    }

    /** The passage at the end of a way; for the words of a quotation, the passage beside them. */
    private static Optional<Passage> passage(Dossier dossier, List<Step> path) {
        Optional<Object> value = Optional.of(dossier);
        for (Step step : path.subList(0, path.size() - 1)) {
            value = value.flatMap(it -> step.attribute().element(it));
        }
        Attribute last = path.get(path.size() - 1).attribute();
        if (last.elementType() == String.class) {
            return value.flatMap(it -> ((Quotation) it).passage());
        }
        // Passages are put in the order of the text.
        return last.isList()
                ? value.map(last::get).stream()
                        .flatMap(all -> ((List<?>) all).stream().map(Passage.class::cast))
                        .filter(it -> it.exact().equals(Optional.of(INVENTED)))
                        .findFirst()
                : value.flatMap(last::element).map(Passage.class::cast);
    }
}
