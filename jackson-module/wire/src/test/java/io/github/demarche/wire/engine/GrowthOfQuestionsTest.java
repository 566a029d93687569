package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.arbitraries.DemarcheArbitraries;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/**
 * Gives long texts to each public question of the model that takes one, found in its class files, and looks at how the work grows: texts
 * that repeat what the grammars and the finder know, and what they do not. A refusal is an answer too.
 */
class GrowthOfQuestionsTest {
    private static final int LENGTH = 3_000;

    /** The beginning of a text, what is repeated, and the end. */
    private record Pattern(String before, String repeated, String after) {
        String text(int length) {
            return before + repeated.repeat(Math.max(1, length / repeated.length())) + after;
        }

        @Override
        public String toString() {
            return before + repeated + "…" + after;
        }
    }

    private static final List<Pattern> PATTERNS = new ArrayList<>();

    static {
        for (String repeated : List.of(
                "a",
                "a ",
                "1",
                "0",
                "-",
                "(",
                "[",
                "a,",
                "\"",
                "“",
                "« ",
                "’",
                ".",
                "…",
                "/",
                "X",
                "?",
                " ",
                "\n",
                "\u0301",
                "\u200B",
                "\uD83D\uDE00",
                "no ",
                "Monday ",
                "last ",
                "8(a)(i), ",
                "8-9, ",
                "1 to 999, ",
                "(a), ",
                "subparagraph (a), ",
                "alinéa a), ",
                "paragraph 8 of ",
                "resolution 1718 (2006), ",
                "S/RES/1718 (2006) ",
                "résolutions 1718, ",
                "annex I, ",
                "2024-06-14/",
                "2024-06..",
                "12/31/2024 ",
                "en-",
                "state-",
                "%20",
                "AAA",
                "é ")) {
            PATTERNS.add(new Pattern("", repeated, ""));
        }
        PATTERNS.add(new Pattern("[", "2024,", "2025]"));
        PATTERNS.add(new Pattern("{", "2024-06..2024-07,", "2025}"));
        PATTERNS.add(new Pattern("Y", "1", "E5"));
        PATTERNS.add(new Pattern("8", "(a)", ""));
        PATTERNS.add(new Pattern("paragraphs ", "8, ", "and 9 of resolution 1718 (2006)"));
        PATTERNS.add(new Pattern("resolutions ", "1718 (2006), ", "and 1874 (2009)"));
        PATTERNS.add(new Pattern("x", "-private", ""));
        PATTERNS.add(new Pattern("https://example.org/", "a/", "?q"));
    }

    @Example
    void staticQuestionsTakeTimeInProportionToTheirTexts() throws IOException, URISyntaxException {
        Map<String, String> excesses = new LinkedHashMap<>();
        Set<String> asked = new HashSet<>();
        for (Class<?> type : FormatRegistryTest.publicTypes()) {
            for (Method method : type.getMethods()) {
                if (Modifier.isStatic(method.getModifiers()) && !method.isBridge()) {
                    ask(method, null, asked, excesses);
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(excesses).isEmpty();
    }

    @Example
    void questionsOfValuesTakeTimeInProportionToTheirTexts() {
        Map<String, String> excesses = new LinkedHashMap<>();
        Set<String> asked = new HashSet<>();
        DemarcheArbitraries.all().forEach((type, arbitrary) -> {
            Object value = arbitrary.sampleStream().findFirst().orElseThrow();
            for (Method method : type.getMethods()) {
                if (!Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() != Object.class) {
                    ask(method, value, asked, excesses);
                }
            }
        });
        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(excesses).isEmpty();
    }

    private static void ask(Method method, @Nullable Object of, Set<String> asked, Map<String, String> excesses) {
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            Optional<Object[]> arguments = types[i] == String.class ? fill(types) : Optional.empty();
            if (arguments.isEmpty()) {
                continue;
            }
            int grown = i;
            String name = method.getDeclaringClass().getSimpleName() + '.' + method.getName() + " argument " + i;
            asked.add(name);
            for (Pattern pattern : PATTERNS) {
                Growth.excess(
                                length -> {
                                    Object[] filled = arguments.get().clone();
                                    filled[grown] = pattern.text(length);
                                    return () -> invoke(method, of, filled);
                                },
                                Growth.size(LENGTH))
                        .ifPresent(excess -> excesses.put(name + ": " + pattern, excess));
            }
        }
    }

    /** Small values for all parameters, or empty where there are none for one of them. */
    private static Optional<Object[]> fill(Class<?>... types) {
        Object[] filled = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            Object small = small(types[i]);
            if (small == null) {
                return Optional.empty();
            }
            filled[i] = small;
        }
        return Optional.of(filled);
    }

    private static @Nullable Object small(Class<?> type) {
        if (type == String.class) {
            return "en";
        }
        if (type == String[].class) {
            return new String[] {"en"};
        }
        if (type == int.class) {
            return 1;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 6, 14);
        }
        if (type == URI.class) {
            return URI.create("https://example.org/");
        }
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.getSimpleName().endsWith("Options")) {
            return defaults(type);
        }
        return DemarcheArbitraries.all().containsKey(type)
                ? DemarcheArbitraries.of(type).sampleStream().findFirst().orElseThrow()
                : null;
    }

    private static Object defaults(Class<?> type) {
        try {
            return type.getMethod("defaults").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object invoke(Method method, @Nullable Object of, Object... arguments) {
        try {
            return Optional.ofNullable(method.invoke(of, arguments));
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(RuntimeException.class);
            return refused;
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
