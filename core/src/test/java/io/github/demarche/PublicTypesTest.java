package io.github.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.citation.FoundCitation;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.coding.Coding;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.corpus.ArticleStatement;
import io.github.demarche.corpus.Corpus;
import io.github.demarche.corpus.StatementRef;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** The rules for every public type. */
class PublicTypesTest {
    private static final Set<String> FACTORIES = Set.of("of", "from", "parse", "parseAll", "valueOf", "find", "cited");

    /** Records still: their packages are being rewritten. */
    private static final Set<String> TO_BE_REWRITTEN =
            Set.of("io.github.demarche.actor.Identifier", "io.github.demarche.statement.Consequence");

    private static final Set<String> NOT_EXPORTED =
            Set.of("io.github.demarche.internal", "io.github.demarche.sanction.grammar");

    private static final List<JavaClass> TYPES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.github.demarche")
                    .stream()
                    .filter(type -> !NOT_EXPORTED.contains(type.getPackageName()))
                    .filter(PublicTypesTest::isVisible)
                    .toList();

    /** Another component would change the constructor and the patterns of a record. */
    @Example
    void noneIsARecord() {
        assertThat(TYPES).hasSizeGreaterThan(80);
        assertThat(TYPES)
                .filteredOn(JavaClass::isRecord)
                .extracting(JavaClass::getName)
                .isSubsetOf(TO_BE_REWRITTEN);
    }

    @Example
    void valuesThatAreMadeAtOnceRefuseNull() throws ReflectiveOperationException {
        List<String> tested = new ArrayList<>();
        for (JavaClass type : TYPES) {
            Optional<Constructor<?>> constructor = generatedConstructor(type);
            if (constructor.isPresent()) {
                Object[] samples = Arrays.stream(constructor.get().getParameterTypes())
                        .map(PublicTypesTest::sample)
                        .toArray();
                Object value = constructor.get().newInstance(samples);
                assertThat(value)
                        .isEqualTo(constructor.get().newInstance(samples))
                        .hasSameHashCodeAs(constructor.get().newInstance(samples));
                for (int i = 0; i < samples.length; i++) {
                    if (!constructor.get().getParameterTypes()[i].isPrimitive()) {
                        assertRefusesNull(constructor.get(), samples, i);
                    }
                }
                tested.add(type.getSimpleName());
            }
        }
        assertThat(tested)
                .contains(
                        "ActorConflict",
                        "Attribution",
                        "Code",
                        "CorpusLink",
                        "EventRow",
                        "FoundCitation",
                        "InstrumentStatements",
                        "None",
                        "RegimeMeasure",
                        "RegimePeriod",
                        "RegimeProgramme",
                        "RegimeProvision",
                        "RegimeResolution",
                        "Rendition",
                        "RenditionChange",
                        "ResolutionFacts",
                        "SanctionsCommittee",
                        "Several",
                        "StatementPair");
    }

    @Example
    void publicFactoriesRefuseNull() {
        List<String> taking = new ArrayList<>();
        for (JavaClass type : TYPES) {
            for (Method method : type.reflect().getDeclaredMethods()) {
                // Dates are another matter for now: EdtfInterval.of takes null.
                // And how values are made from frames is for demarche-wire, which never has a null.
                if (!isFactory(method)
                        || type.getPackageName().endsWith(".time")
                        || type.getPackageName().endsWith(".frame")
                        || type.getSimpleName().endsWith("Frames")) {
                    continue;
                }
                Object[] arguments = Arrays.stream(method.getParameterTypes())
                        .map(it -> it.isPrimitive() ? (Object) (it == boolean.class ? false : 1) : null)
                        .toArray();
                try {
                    method.invoke(null, arguments);
                    taking.add(method.toString());
                } catch (InvocationTargetException e) {
                    if (!(e.getCause() instanceof NullPointerException)) {
                        taking.add(method + " throws " + e.getCause());
                    }
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        assertThat(taking).isEmpty();
    }

    private static boolean isFactory(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && Modifier.isStatic(method.getModifiers())
                && FACTORIES.contains(method.getName())
                && !Stream.of(method.getParameterTypes()).allMatch(Class::isPrimitive);
    }

    /** Answers have no builder, so only their constructor could accept null. */
    private static Optional<Constructor<?>> generatedConstructor(JavaClass type) {
        try {
            Class<?> generated = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
            boolean isBuilt = Arrays.stream(type.reflect().getDeclaredMethods())
                    .anyMatch(it -> it.getName().equals("builder"));
            return Arrays.stream(generated.getDeclaredConstructors())
                    .filter(it -> !isBuilt && it.getParameterCount() > 0)
                    .peek(it -> it.setAccessible(true))
                    .findFirst();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static void assertRefusesNull(Constructor<?> constructor, Object[] samples, int index) {
        Object[] arguments = samples.clone();
        arguments[index] = null;
        assertThatThrownBy(() -> constructor.newInstance(arguments))
                .as("%s, argument %d", constructor, index)
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(NullPointerException.class);
    }

    private static Object sample(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == double.class) {
            return 0.5;
        }
        Map<Class<?>, Object> samples = Map.ofEntries(
                Map.entry(String.class, "x"),
                Map.entry(Optional.class, Optional.empty()),
                Map.entry(OptionalInt.class, OptionalInt.empty()),
                Map.entry(List.class, List.of()),
                Map.entry(Iterable.class, List.of()),
                Map.entry(Coding.class, EventCoder.in(EventOntology.CAMEO_1_1B3).code(statement())),
                Map.entry(EventCode.class, EventOntology.CAMEO_1_1B3.code("112")),
                Map.entry(
                        FoundCitation.class,
                        ResolutionCitations.find("resolution 1718 (2006)").get(0)),
                Map.entry(Statement.class, statement()),
                Map.entry(StatementRef.class, StatementRef.of("article", "a")),
                Map.entry(ArticleStatement.class, articleStatement()));
        Object sample = samples.get(type);
        if (sample != null) {
            return sample;
        }
        return type.isEnum()
                ? type.getEnumConstants()[0]
                : DemarcheArbitraries.of(type).sample();
    }

    private static Statement statement() {
        return Assertion.builder()
                .id("a")
                .addSpeaker(io.github.demarche.actor.State.of("NOR"))
                .build();
    }

    private static ArticleStatement articleStatement() {
        Dossier dossier = Dossier.builder()
                .article(DemarcheArbitraries.of(Article.class).sample().toBuilder()
                        .id("article")
                        .published(Dating.of(Edtf.parse("2024")))
                        .updated(Optional.empty())
                        .build())
                .addStatement(statement())
                .build();
        return Corpus.of(List.of(dossier))
                .statement(StatementRef.of("article", "a"))
                .orElseThrow();
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicTypesTest::isVisible).orElse(true);
    }
}
