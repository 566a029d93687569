package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.DossierBuilder;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventOntology;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/**
 * Asks dossiers with many statements, actors and events all questions, and makes, compares, prints, writes and reads
 * them: everything takes time and memory in proportion. The questions are found in the class file.
 */
class GrowthOfDossiersTest {
    private static final int SIZE = 250;

    private static Dossier dossier(int size, BiConsumer<DossierBuilder, Integer> add) {
        DossierBuilder builder = Dossier.builder()
                .article(Article.builder()
                        .id("article")
                        .title(Text.of("en", "title"))
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build());
        for (int i = 0; i < size; i++) {
            add.accept(builder, i);
        }
        return builder.build();
    }

    private static Assertion.Builder statement(int i) {
        return Grown.statement(i).toBuilder().made(Dating.of(Edtf.parse("2024-06-" + (10 + i % 4))));
    }

    private static Link toTheOneBefore(LinkRelation relation, int i) {
        return Link.of(relation, "statement-" + (i - 1));
    }

    /** What may be many, by what it is. */
    private static Map<String, IntFunction<Dossier>> dossiers() {
        Map<String, IntFunction<Dossier>> all = new LinkedHashMap<>();
        all.put(
                "statements",
                n -> dossier(n, (d, i) -> d.addStatement(statement(i).build())));
        all.put(
                "actors of their own",
                n -> dossier(
                        n,
                        (d, i) -> d.addStatement(statement(i)
                                .addSpeaker(Grown.person(2 * i))
                                .addTarget(Grown.person(2 * i + 1))
                                .build())));
        all.put(
                "events of their own",
                n -> dossier(
                        n,
                        (d, i) -> d.addStatement(
                                statement(i).addAbout(Grown.event(i)).build())));
        all.put(
                "parts of parts",
                n -> dossier(
                        n,
                        (d, i) -> d.addEvent(
                                i == 0
                                        ? Grown.event(0)
                                        : Grown.event(i).toBuilder()
                                                .partOf("event-" + (i - 1))
                                                .build())));
        for (LinkRelation relation : List.of(LinkRelation.RENDITION_OF, LinkRelation.RESPONDS_TO)) {
            all.put(
                    "chain of " + relation,
                    n -> dossier(
                            n,
                            (d, i) -> d.addStatement(
                                    i == 0
                                            ? statement(0).build()
                                            : statement(i)
                                                    .addLink(toTheOneBefore(relation, i))
                                                    .build())));
            all.put(
                    "star of " + relation,
                    n -> dossier(
                            n,
                            (d, i) -> d.addStatement(
                                    i == 0
                                            ? statement(0).build()
                                            : statement(i)
                                                    .addLink(Link.of(relation, "statement-0"))
                                                    .build())));
        }
        all.put(
                "sanctions",
                n -> dossier(
                        n,
                        (d, i) -> d.addStatement(statement(i)
                                .addSanctionReference(SanctionReference.builder()
                                        .relation(SanctionRelation.CITES)
                                        .addResolution(ResolutionCitation.of(Resolution.of(1718, 2006)))
                                        .build())
                                .build())));
        all.put(
                "one statement of many speakers",
                n -> dossier(1, (d, ignored) -> {
                    List<Party> speakers = new ArrayList<>();
                    for (int i = 0; i < n; i++) {
                        speakers.add(Party.of(Grown.person(i)));
                    }
                    d.addStatement(statement(0).speakers(speakers).build());
                }));
        return all;
    }

    @Example
    void everyQuestionTakesTimeInProportion() {
        Map<String, String> excesses = new LinkedHashMap<>();
        List<Method> questions = questions();
        assertThat(questions).hasSizeGreaterThan(20);
        dossiers().forEach((what, make) -> {
            Map<Integer, Dossier> made = new HashMap<>();
            IntFunction<Dossier> dossier = n -> made.computeIfAbsent(n, make::apply);
            for (Method question : questions) {
                Growth.excess(
                                n -> {
                                    Dossier asked = dossier.apply(n);
                                    Object[] arguments =
                                            arguments(question, asked).orElseThrow();
                                    return () -> ask(question, asked, arguments);
                                },
                                Growth.size(SIZE))
                        .ifPresent(excess -> excesses.put(what + ": " + question, excess));
            }
        });
        assertThat(excesses).isEmpty();
    }

    @Example
    void makingComparingPrintingWritingAndReadingTakeTimeInProportion() {
        Map<String, String> excesses = new LinkedHashMap<>();
        EventCoder coder = EventCoder.in(EventOntology.CAMEO_1_1B3);
        dossiers().forEach((what, dossier) -> {
            Map<String, IntFunction<Supplier<?>>> works = new LinkedHashMap<>();
            works.put("make", n -> () -> dossier.apply(n));
            works.put("equals", n -> {
                Dossier one = dossier.apply(n);
                Dossier other = dossier.apply(n);
                return () -> one.equals(other) && one.hashCode() == other.hashCode();
            });
            works.put("toString", n -> dossier.apply(n)::toString);
            works.put("toBuilder", n -> {
                DossierBuilder builder = dossier.apply(n).toBuilder();
                return builder::build;
            });
            works.put("rows", n -> {
                Dossier coded = dossier.apply(n);
                return () -> coder.rows(coded).limit(4L * n).toList();
            });
            works.put("write", n -> {
                Dossier written = dossier.apply(n);
                return () -> Wire.write(Dossier.class, written);
            });
            works.put("read", n -> {
                RawValue written = Wire.write(Dossier.class, dossier.apply(n));
                return () -> Wire.read(Dossier.class, written);
            });
            works.forEach((work, of) ->
                    Growth.excess(of, Growth.size(SIZE)).ifPresent(excess -> excesses.put(what + ": " + work, excess)));
        });
        assertThat(excesses).isEmpty();
    }

    private static List<Method> questions() {
        Dossier small = Objects.requireNonNull(dossiers().get("sanctions")).apply(2);
        List<Method> questions = new ArrayList<>();
        for (Method method : Dossier.class.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())
                    && arguments(method, small).isPresent()) {
                questions.add(method);
            }
        }
        return questions;
    }

    /** Arguments from the end of the dossier, or empty where there are none. */
    private static Optional<Object[]> arguments(Method question, Dossier dossier) {
        Class<?>[] types = question.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = argument(types[i], dossier);
            if (arguments[i] == null) {
                return Optional.empty();
            }
        }
        return Optional.of(arguments);
    }

    private static @Nullable Object argument(Class<?> type, Dossier dossier) {
        List<Statement> statements = dossier.statements();
        if (type == Statement.class) {
            return statements.isEmpty() ? Grown.statement(0) : statements.get(statements.size() - 1);
        }
        if (type == Actor.class) {
            List<Actor> actors = dossier.actors();
            return actors.isEmpty() ? State.of("KOR") : actors.get(actors.size() - 1);
        }
        if (type == Event.class) {
            List<Event> events = dossier.events();
            return events.isEmpty() ? Grown.event(0) : events.get(events.size() - 1);
        }
        return Map.<Class<?>, Object>of(
                        String.class,
                        "statement-0",
                        Class.class,
                        Assertion.class,
                        LinkRelation.class,
                        LinkRelation.RENDITION_OF,
                        Resolution.class,
                        Resolution.of(1718, 2006),
                        SanctionsRegime.class,
                        SanctionsRegimes.byKey("DPRK").orElseThrow(),
                        UnaryOperator.class,
                        UnaryOperator.identity())
                .get(type);
    }

    private static Object ask(Method question, Dossier dossier, Object... arguments) {
        try {
            return question.invoke(dossier, arguments);
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(InvalidValueException.class);
            return refused;
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
