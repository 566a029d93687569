package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Office;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventCode;
import io.github.demarche.frame.Frame;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;

/**
 * Grows each list, each text and what is kept of unknown properties in every type of the format, found by the tables,
 * and measures every operation on a value: making, comparing, printing, writing, reading, and calling every method
 * without parameters.
 */
class GrowthOfValuesTest {
    private static final int MOST_SAMPLES = 200;
    private static final int LIST = 300;
    /** Of these there are not more, or not more inside an actor. */
    private static final List<Class<?>> LIMITED =
            List.of(Actor.class, Office.class, ResolutionCitation.class, EventCode.class);

    private static final int FEW = 30;

    private static final int TEXT = 10_000;

    private static final Map<Class<?>, List<?>> SAMPLES = new HashMap<>();

    /** A type of the format with its table. */
    private record Table<T>(Shape<T> shape, Class<T> type) {
        static List<Table<?>> all() {
            List<Table<?>> tables = new ArrayList<>();
            for (Shape<?> shape : Shapes.all()) {
                tables.add(of(shape));
            }
            return tables;
        }

        @SuppressWarnings("unchecked") // A table is called as its type.
        private static <T> Table<T> of(Shape<T> shape) {
            return new Table<>(shape, (Class<T>) Format.types().stream()
                    .filter(type -> type.getSimpleName().equals(shape.title()))
                    .findFirst()
                    .orElseThrow());
        }

        /** The same ones each time, since it takes long to make them. */
        @SuppressWarnings("unchecked") // They are kept by their type.
        List<T> samples() {
            return (List<T>) SAMPLES.computeIfAbsent(
                    type,
                    key -> DemarcheArbitraries.of(type)
                            .sampleStream()
                            .limit(MOST_SAMPLES)
                            .toList());
        }

        /** A value in which something is changed, or empty if the rules of its type refuse it. */
        Optional<T> changed(T value, int slot, Object replacement) {
            Frame frame = new Frame(shape.lines().size());
            shape.making().take(value, frame);
            frame.set(slot, replacement);
            return made(frame);
        }

        Optional<T> extended(T value, Map<String, RawValue> extensions) {
            Frame frame = new Frame(shape.lines().size());
            shape.making().take(value, frame);
            frame.setExtensions(extensions);
            return made(frame);
        }

        private Optional<T> made(Frame frame) {
            try {
                return Optional.of(shape.making().make(frame));
            } catch (InvalidValueException refused) {
                return Optional.empty();
            }
        }
    }

    @Example
    void listsOfAnyLengthAreHandledInProportion() {
        Map<String, String> excesses = new LinkedHashMap<>();
        int grown = forEachLine((table, slot) -> {
            boolean isList = table.shape().lines().get(slot).codec() instanceof ListCodec<?>;
            // Those of a dossier are grown with their links.
            return isList && !table.type().equals(Dossier.class) && growList(table, slot, excesses);
        });
        assertThat(grown).isGreaterThan(20);
        assertThat(excesses).isEmpty();
    }

    /** Does something with each line of each table, and counts how often it was done; what many kinds share is one line. */
    private static int forEachLine(BiPredicate<Table<?>, Integer> grow) {
        Set<Line> met = new HashSet<>();
        int grown = 0;
        for (Table<?> table : Table.all()) {
            for (int slot = 0; slot < table.shape().lines().size(); slot++) {
                if (met.add(table.shape().lines().get(slot)) && grow.test(table, slot)) {
                    grown++;
                }
            }
        }
        return grown;
    }

    private static <T> boolean growList(Table<T> table, int slot, Map<String, String> excesses) {
        String name = table.type().getSimpleName()
                + '.'
                + table.shape().lines().get(slot).name();
        for (T sample : table.samples()) {
            Frame frame = new Frame(table.shape().lines().size());
            table.shape().making().take(sample, frame);
            if (!(frame.slot(slot) instanceof List<?> list)) {
                continue;
            }
            Object element = list.get(0);
            boolean isLimited = LIMITED.stream().anyMatch(type -> type.isInstance(element));
            int size = isLimited ? FEW : Growth.size(LIST);
            IntFunction<Optional<T>> grow = n -> table.changed(sample, slot, Grown.listLike(element, n));
            if (grow.apply(Growth.MOST_TIMES * size).isPresent()) {
                measure(name, table, grow, work -> Growth.excess(work, size), excesses);
                return true;
            }
        }
        throw new AssertionError(name + " was not grown");
    }

    @Example
    void textsOfAnyLengthAreHandledInProportion() {
        Map<String, String> excesses = new LinkedHashMap<>();
        int grown = forEachLine((table, slot) -> growText(table, slot, excesses));
        assertThat(grown).isGreaterThan(20);
        assertThat(excesses).isEmpty();
    }

    private static <T> boolean growText(Table<T> table, int slot, Map<String, String> excesses) {
        String name = table.type().getSimpleName()
                + '.'
                + table.shape().lines().get(slot).name();
        for (T sample : table.samples()) {
            Frame frame = new Frame(table.shape().lines().size());
            table.shape().making().take(sample, frame);
            Object old = frame.slot(slot);
            if (!(old instanceof String || old instanceof Text)) {
                continue;
            }
            for (String repeated : List.of("words ", "a")) {
                IntFunction<Optional<T>> grow = n -> {
                    String text = repeated.repeat(n / repeated.length()) + 'a';
                    return table.changed(sample, slot, old instanceof Text ? Text.of("en", text) : text);
                };
                if (grow.apply(TEXT).isPresent()) {
                    measure(name, table, grow, work -> Growth.excess(work, Growth.size(TEXT)), excesses);
                    return true;
                }
            }
        }
        return false;
    }

    @Example
    void languagesAndUnknownPropertiesAreHandledInProportion() {
        Map<String, String> excesses = new LinkedHashMap<>();
        measure(
                "Text",
                Text.class,
                n -> Optional.of(Text.from(languages(n))),
                work -> Growth.excessUpTo(Text.MAX_LANGUAGES, work),
                excesses);
        for (Table<?> table : Table.all()) {
            // The kinds of statements, and those of actors, keep them alike.
            if (table.shape().keepsUnknown() && !(isStatement(table) && table.type() != Assertion.class)) {
                growUnknown(table, excesses);
            }
        }
        assertThat(excesses).isEmpty();
    }

    private static boolean isStatement(Table<?> table) {
        return Statement.class.isAssignableFrom(table.type());
    }

    private static Map<String, String> languages(int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(i -> "x-l" + i, i -> "words " + i, (a, b) -> a, LinkedHashMap::new));
    }

    private static <T> void growUnknown(Table<T> table, Map<String, String> excesses) {
        T sample = table.samples().get(0);
        Map<String, IntFunction<Map<String, RawValue>>> all = Map.of(
                "members",
                n -> members(n),
                "member of many members",
                n -> Map.of("my:x", RawValue.object(members(n))),
                "list",
                n -> Map.of("my:x", RawValue.list(List.copyOf(members(n).values()))),
                "text",
                n -> Map.of("my:x", RawValue.text("a".repeat(10 * n))));
        all.forEach((name, extensions) -> measure(
                table.type().getSimpleName() + " with " + name,
                table,
                n -> table.extended(sample, extensions.apply(n)),
                work -> Growth.excess(work, Growth.size(LIST)),
                excesses));
        measure(
                table.type().getSimpleName() + " with nested lists",
                table,
                n -> table.extended(sample, Map.of("my:x", nested(n))),
                work -> Growth.excessUpTo(RawValue.MAX_DEPTH - 1, work),
                excesses);
    }

    private static Map<String, RawValue> members(int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "my:x" + i, i -> RawValue.text("value " + i), (a, b) -> a, LinkedHashMap::new));
    }

    private static RawValue nested(int depth) {
        RawValue value = RawValue.ofNull();
        for (int i = 0; i < depth; i++) {
            value = RawValue.list(List.of(value));
        }
        return value;
    }

    private static <T> void measure(
            String name,
            Table<T> table,
            IntFunction<Optional<T>> grow,
            Function<IntFunction<Supplier<?>>, Optional<String>> excess,
            Map<String, String> excesses) {
        measure(name, table.type(), grow, excess, excesses);
    }

    private static <T> void measure(
            String name,
            Class<T> type,
            IntFunction<Optional<T>> grow,
            Function<IntFunction<Supplier<?>>, Optional<String>> excess,
            Map<String, String> excesses) {
        Map<String, IntFunction<Supplier<?>>> works = new LinkedHashMap<>();
        works.put("make", n -> () -> grow.apply(n).orElseThrow());
        works.put("equals", n -> {
            T one = grow.apply(n).orElseThrow();
            T other = grow.apply(n).orElseThrow();
            return () -> one.equals(other) && one.hashCode() == other.hashCode();
        });
        works.put("toString", n -> {
            T value = grow.apply(n).orElseThrow();
            return value::toString;
        });
        works.put("write", n -> {
            T value = grow.apply(n).orElseThrow();
            return () -> Wire.write(type, value);
        });
        works.put("read", n -> {
            RawValue written = Wire.write(type, grow.apply(n).orElseThrow());
            return () -> Wire.read(type, written);
        });
        for (Method question : questions(type)) {
            works.put(question.getName(), n -> {
                T value = grow.apply(n).orElseThrow();
                return () -> ask(question, value);
            });
        }
        works.forEach((work, of) -> excess.apply(of).ifPresent(measured -> excesses.put(name + " " + work, measured)));
    }

    private static List<Method> questions(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .toList();
    }

    private static Object ask(Method question, Object value) {
        try {
            return Optional.ofNullable(question.invoke(value));
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(InvalidValueException.class);
            return refused;
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
