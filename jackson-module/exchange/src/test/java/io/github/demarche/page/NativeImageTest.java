package io.github.demarche.page;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.demarche.exchange.table.StatementTable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A native image of GraalVM contains only the resources that a file in the jar names, and nothing reached by its name. */
class NativeImageTest {
    private static final URL MODULE =
            StatementTable.class.getProtectionDomain().getCodeSource().getLocation();

    @Test
    void containsEveryResourceOfTheModule() throws IOException, URISyntaxException {
        Path classes = Path.of(MODULE.toURI());
        List<String> resources;
        try (Stream<Path> files = Files.walk(classes.resolve("io"))) {
            resources = files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
        assertThat(resources).contains("io/github/demarche/page/page.css");
        try (InputStream in = Files.newInputStream(
                classes.resolve("META-INF/native-image/io.github.demarche/demarche-exchange/resource-config.json"))) {
            JsonNode named = JsonMapper.shared().readTree(in).at("/resources/includes");
            assertThat(resources)
                    .allMatch(resource -> named.valueStream()
                            .anyMatch(it -> resource.matches(it.path("pattern").stringValue())));
        }
    }

    @Test
    void nothingReflectsOnClasses() {
        JavaClasses classes = new ClassFileImporter().importUrls(List.of(MODULE));
        assertThat(classes).hasSizeGreaterThan(50);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(classes);
    }
}
