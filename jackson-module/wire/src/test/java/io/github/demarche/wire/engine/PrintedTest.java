package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventOntology;
import io.github.demarche.grounding.Anchoring;
import io.github.demarche.grounding.Difference;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import io.github.demarche.wire.UnknownProperties;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * No input breaks the line of a printed message, finding or answer, changes its direction, controls a terminal or is
 * invisible, and long input is shortened.
 */
class PrintedTest {
    private static final List<String> HOSTILE = List.of(
            "\r",
            "\n",
            "\r\nINFO all is well",
            "\t",
            "\u001B[2J",
            "\u0007",
            "\u0085",
            "\u061C",
            "\u200E",
            "\u200F",
            "\u202A",
            "\u202E",
            "\u2028",
            "\u2029",
            "\u2066",
            "\u2069");
    private static final String LONG = "x".repeat(5_000);
    private static final int LONGEST = 3_000;

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> plain = Arbitraries.of("", "a", "2024", "en", "8(a)", "resolution 1718 (2006)", LONG);
        return Combinators.combine(plain, Arbitraries.of(HOSTILE), plain)
                .as((before, bad, after) -> before + bad + after);
    }

    /** Characters that join or separate letters, such as U+200C in Persian, belong to words and remain. */
    private static boolean isForOneLine(int c) {
        boolean isOfDirection =
                c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !isOfDirection
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.LINE_SEPARATOR
                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR
                && Character.getType(c) != Character.SURROGATE;
    }

    private static void assertPrintable(String what, String printed) {
        assertThat(printed.codePoints().filter(c -> !isForOneLine(c)).mapToObj(Integer::toHexString))
                .as("%s: %s", what, printed)
                .isEmpty();
        assertThat(printed.length()).as(what).isLessThan(LONGEST);
    }

    @Example
    void aForgedLineIsNotPrintable() {
        for (String hostile : HOSTILE) {
            assertThat(hostile.codePoints().allMatch(PrintedTest::isForOneLine)).isFalse();
        }
    }

    @Property(tries = 50)
    void refusalsOfTheModel(@ForAll("hostile") String hostile) throws IOException, URISyntaxException {
        int refused = 0;
        for (Class<?> type : FormatRegistryTest.publicTypes()) {
            for (Method method : type.isEnum() ? new Method[0] : type.getMethods()) {
                if (Modifier.isStatic(method.getModifiers()) && takesTextsOnly(method)) {
                    refused += isRefused(method, hostile) ? 1 : 0;
                }
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    private static boolean takesTextsOnly(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return types.length > 0
                && List.of(types).stream().allMatch(type -> type == String.class || type == String[].class);
    }

    private static boolean isRefused(Method method, String hostile) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = types[i] == String.class ? hostile : new String[] {hostile};
        }
        try {
            return method.invoke(null, arguments) == null;
        } catch (InvocationTargetException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            assertPrintable(method.getName(), String.valueOf(cause.getMessage()));
            if (cause instanceof InvalidValueException refused) {
                assertPrintable("rule", refused.rule());
                assertPrintable("got", refused.got());
            }
            return true;
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Property(tries = 20)
    void valuesAndRefusalsOfTheFormat(@ForAll("hostile") String hostile) {
        int refused = 0;
        for (Shape<?> shape : Shapes.all()) {
            Class<?> type = Format.types().stream()
                    .filter(named -> named.getSimpleName().equals(shape.title()))
                    .findFirst()
                    .orElseThrow();
            Map<String, RawValue> written = written(type);
            List<String> names = new ArrayList<>(shape.names().list());
            names.add(hostile);
            for (String name : names) {
                for (RawValue value : List.of(
                        RawValue.text(hostile),
                        RawValue.list(List.of(RawValue.text(hostile))),
                        RawValue.object(Map.of(hostile, RawValue.text(hostile))))) {
                    Map<String, RawValue> changed = new LinkedHashMap<>(written);
                    changed.put(name, value);
                    refused += isRefused(type, RawValue.object(changed)) ? 1 : 0;
                }
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    private static final Map<Class<?>, Map<String, RawValue>> WRITTEN = new LinkedHashMap<>();

    private static Map<String, RawValue> written(Class<?> type) {
        return WRITTEN.computeIfAbsent(type, key -> writtenSample(type));
    }

    private static <T> Map<String, RawValue> writtenSample(Class<T> type) {
        T sample = DemarcheArbitraries.of(type).sampleStream().findFirst().orElseThrow();
        return ((RawValue.OfObject) Wire.write(type, sample)).members();
    }

    private static <T> boolean isRefused(Class<T> type, RawValue raw) {
        try {
            assertPrintable(
                    type.getSimpleName(),
                    Wire.read(type, raw, UnknownProperties.FAIL).toString());
            return false;
        } catch (FormatException refused) {
            assertPrintable("message", refused.getMessage());
            assertPrintable("problem", refused.problem());
            return true;
        }
    }

    private static Dossier dossier(String hostile) {
        String words = "We deny " + hostile + " it";
        return Dossier.builder()
                .article(Article.builder()
                        .id("article")
                        .title(Text.of("en", words))
                        .byline(words)
                        .published(Dating.of(Edtf.parse("2024")))
                        .language("en")
                        .build())
                .addStatement(Accusation.builder()
                        .id("a")
                        .addSpeaker(Person.builder()
                                .id("p")
                                .name(Text.of("en", words))
                                .build())
                        .addTarget(State.of("NOR"))
                        .content(Text.of("en", words))
                        .cue(Passage.of("denied " + hostile))
                        .addPassage(Passage.builder()
                                .start(3)
                                .end(9)
                                .exact(words)
                                .prefix(words)
                                .build())
                        .addQuotation(Quotation.builder()
                                .words(words)
                                .language("en")
                                .form(QuotationForm.DIRECT)
                                .build())
                        .build())
                .addStatement(UnrecognizedStatement.builder()
                        .type(hostile.codePoints().allMatch(PrintedTest::isForOneLine) ? hostile : "ultimatum")
                        .id("u")
                        .addSpeaker(State.of("NOR"))
                        .putExtension("my:" + hostile, RawValue.text(hostile))
                        .build())
                .build();
    }

    @Property(tries = 50)
    void answersOfGrounding(@ForAll("hostile") String hostile) {
        Dossier dossier = dossier(hostile);
        for (String text :
                List.of("We deny " + hostile + " it all, she said.", "They deny" + hostile + ".", "Nothing.")) {
            Grounding grounding = Grounding.check(dossier, text);
            assertThat(grounding.findings()).isNotEmpty();
            for (String line : grounding.summary().split("\n", -1)) {
                assertPrintable("summary", line);
            }
            for (String line : grounding.toString().split("\n", -1)) {
                assertPrintable("grounding", line);
            }
            for (Finding finding : grounding.findings()) {
                assertPrintable("finding", finding.toString());
                for (String language : List.of("en", "fr")) {
                    assertPrintable("described", finding.describe(language));
                    assertPrintable("explained", finding.explanation(language));
                    for (Difference difference : finding.differences()) {
                        assertPrintable("difference", difference.describe(language));
                    }
                }
            }
            Anchoring anchoring = Anchoring.of(dossier, text);
            anchoring.changes().forEach(change -> assertPrintable("change", change.toString()));
            anchoring.open().forEach(open -> assertPrintable("open", open.toString()));
            anchoring.shift().ifPresent(shift -> assertPrintable("shift", shift.toString()));
            // Never more lines than findings.
            assertThat(grounding.summary().lines().count())
                    .isLessThanOrEqualTo(grounding.findings().size() + 3L);
        }
    }

    @Property(tries = 50)
    void otherAnswers(@ForAll("hostile") String hostile) {
        Dossier dossier = dossier(hostile);
        EventCoder coder = EventCoder.in(EventOntology.CAMEO_1_1B3);
        List<Object> answers = new ArrayList<>();
        dossier.statements().forEach(statement -> {
            answers.add(coder.code(statement));
            answers.add(dossier.attribution(statement));
            answers.addAll(dossier.renditions(statement));
        });
        coder.rows(dossier).forEach(answers::add);
        answers.addAll(ResolutionCitations.find("paragraph 8 of " + hostile + " resolution 1718 (2006)", "en"));
        answers.addAll(ResolutionCitations.find("paragraph" + hostile + "8 of resolution" + hostile + "1718", "en"));
        assertThat(answers).hasSizeGreaterThan(3);
        answers.forEach(answer -> {
            assertPrintable(answer.getClass().getSimpleName(), answer.toString());
        });
    }
}
