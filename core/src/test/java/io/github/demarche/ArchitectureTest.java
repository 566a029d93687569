package io.github.demarche;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "io.github.demarche";

    /** From the ground up: each package may use those in earlier lines, but not others in its own line. */
    private static final List<List<String>> ORDER = List.of(
            List.of("", "internal"),
            List.of("frame"),
            List.of("text"),
            List.of("time"),
            List.of("actor"),
            List.of("sanction.grammar"),
            List.of("sanction", "event"),
            List.of("regime"),
            List.of("source"),
            List.of("statement"),
            List.of("dossier"),
            List.of("citation"),
            List.of("grounding"),
            List.of("corpus", "coding"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages)
                .isEqualTo(ORDER.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(CLASSES).hasSizeGreaterThan(100);
    }

    @Test
    void nothingRunsBack() {
        List<String> below = new ArrayList<>();
        for (List<String> line : ORDER) {
            for (String name : line) {
                // The exception uses internal to escape its message, and internal throws it: these two depend on each
                // other.
                List<String> own = line.contains("internal") ? line : List.of(name);
                String[] allowed = Stream.concat(below.stream(), own.stream())
                        .map(ArchitectureTest::full)
                        .toArray(String[]::new);
                noClasses()
                        .that()
                        .resideInAPackage(full(name))
                        .should()
                        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackages(allowed)))
                        .check(CLASSES);
            }
            below.addAll(line);
        }
    }

    @Test
    void usesTheJdkOnly() {
        // The annotations of Immutables and JSpecify exist only at compile time.
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage(ROOT + ".."))
                        .or(resideInAPackage("org.immutables.."))
                        .or(resideInAPackage("org.jspecify.."))
                        .or(isPrimitive()))
                .check(CLASSES);
    }

    @Test
    void asksNoClock() {
        noClasses()
                .should()
                .callMethodWhere(asksForNow())
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(CLASSES);
    }

    @Test
    void hasNoDefaultLocaleOrZone() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CLASSES);
    }

    @Test
    void reflectsOnNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..")
                .orShould()
                .callMethodWhere(reflects())
                .check(CLASSES);
    }

    /** The API check relies on it, because it treats new abstract methods in core as harmless. */
    @Test
    void nobodyElseImplementsATypeOfOurs() {
        List<Class<?>> abstractTypes = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                // Exported to our own modules only.
                .filter(type -> !type.getPackageName().equals(full("frame")))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> Modifier.isAbstract(type.getModifiers()))
                .toList();
        assertThat(abstractTypes).hasSizeGreaterThan(30);
        assertThat(abstractTypes).allMatch(Class::isSealed);
    }

    @Test
    void theRulesSeeWhatTheyForbid() {
        JavaClasses offenders = new ClassFileImporter().importClasses(Offender.class);
        assertThat(offenders).isNotEmpty();
        assertThat(noClasses()
                        .should()
                        .callMethodWhere(asksForNow())
                        .evaluate(offenders)
                        .hasViolation())
                .isTrue();
        assertThat(noClasses()
                        .should()
                        .callMethod(String.class, "toLowerCase")
                        .evaluate(offenders)
                        .hasViolation())
                .isTrue();
    }

    private static DescribedPredicate<JavaMethodCall> asksForNow() {
        return DescribedPredicate.describe(
                "ask java.time for now",
                call -> call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time"));
    }

    private static DescribedPredicate<JavaMethodCall> reflects() {
        return DescribedPredicate.describe(
                "ask a class for its members, or for one by its name",
                call -> call.getTargetOwner().isEquivalentTo(Class.class)
                        && (call.getName().startsWith("getDeclared")
                                || Set.of("forName", "getMethod", "getMethods", "getField", "getFields", "newInstance")
                                        .contains(call.getName())));
    }

    private static DescribedPredicate<JavaClass> isPrimitive() {
        return DescribedPredicate.describe("primitive, or an array", type -> type.isPrimitive() || type.isArray());
    }

    private static String full(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    /** Breaks the rules, to show that they work. */
    @SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "UnusedMethod"}) // On purpose.
    private static final class Offender {
        static String today() {
            return LocalDate.now().toString().toLowerCase();
        }
    }
}
