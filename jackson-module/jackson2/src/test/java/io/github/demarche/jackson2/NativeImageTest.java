package io.github.demarche.jackson2;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.wire.contract.NativeImageContract;
import io.github.demarche.wire.schema.JsonSchemas;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NativeImageTest extends NativeImageContract {
    private static final Set<String> LOOKUPS = Set.of(
            "forName",
            "getConstructor",
            "getConstructors",
            "getField",
            "getFields",
            "getMethod",
            "getMethods",
            "getRecordComponents",
            "newInstance");

    NativeImageTest() {
        super(DemarcheModule.class, "demarche-jackson2");
    }

    /** What is reached by its name is in a native image only if a file names it, and no file of ours does. */
    @Test
    void nothingReflectsOnClasses() {
        List<URL> modules = Stream.of(
                        Dossier.class,
                        JsonSchemas.class,
                        io.github.demarche.jackson.DemarcheModule.class,
                        DemarcheModule.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toList();
        JavaClasses classes = new ClassFileImporter().importUrls(modules);
        assertThat(classes).hasSizeGreaterThan(500);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(AccessibleObject.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Proxy.class)
                .orShould()
                .callMethodWhere(looksUp())
                .check(classes);
    }

    @Test
    void theRuleSeesWhatItForbids() {
        JavaClasses offenders = new ClassFileImporter().importClasses(Offender.class);
        assertThat(noClasses()
                        .should()
                        .callMethodWhere(looksUp())
                        .evaluate(offenders)
                        .hasViolation())
                .isTrue();
    }

    private static DescribedPredicate<JavaMethodCall> looksUp() {
        return DescribedPredicate.describe(
                "ask a class for its members, or for one by its name",
                call -> call.getTargetOwner().isEquivalentTo(Class.class)
                        && (call.getName().startsWith("getDeclared") || LOOKUPS.contains(call.getName())));
    }

    /** Breaks the rule, to show that it works. */
    @SuppressWarnings("UnusedMethod") // On purpose.
    private static final class Offender {
        static Object methods() {
            return Objects.requireNonNull(Dossier.class.getDeclaredMethods());
        }
    }
}
