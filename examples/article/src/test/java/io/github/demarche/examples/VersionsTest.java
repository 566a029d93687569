package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Maven wants our version in every POM, and readers copy it from the guides: {@code .ci/version} sets them all. */
class VersionsTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern OURS = Pattern.compile(
            "<groupId>io\\.github\\.demarche</groupId>\\s*<artifactId>[^<]*</artifactId>\\s*<version>([^<$]*)</version>"
                    + "|demarche-[a-z0-9-]*?-(\\d[^ ]*)\\.jar");

    @Test
    void areTheSameInEveryPomAndGuide() throws IOException {
        Map<String, String> versions = versions();
        assertThat(versions)
                .hasSizeGreaterThan(20)
                .containsKeys("pom.xml 1", "README.md 1", "core/pom.xml 1", "jackson-module/bom/pom.xml 1");
        assertThat(versions.values()).containsOnly(versions.get("pom.xml 1"));
    }

    /** Each version of ours by its file and number. */
    private static Map<String, String> versions() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return name.equals("target") || name.startsWith(".") && !name.equals("..")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (name.equals("pom.xml") || name.equals("README.md")) {
                    int count = 0;
                    for (MatchResult match :
                            OURS.matcher(Files.readString(file)).results().toList()) {
                        String version = match.group(1) == null ? match.group(2) : match.group(1);
                        versions.put(ROOT.relativize(file) + " " + ++count, version);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return versions;
    }
}
