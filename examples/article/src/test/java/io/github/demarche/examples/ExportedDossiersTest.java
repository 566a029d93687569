package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.examples.wire.WireReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The exchange cannot see the examples, which use it: its tests export files, which must be the examples. */
class ExportedDossiersTest {
    private static final Path FILES = Readme.ROOT.resolve("jackson-module/exchange/src/test/resources/dossiers");

    @Test
    void theFilesAreTheExamples() throws IOException {
        Map<String, Dossier> examples = new TreeMap<>();
        Document.names().forEach(it -> examples.put(it, Document.named(it).dossier()));
        examples.put("article", ArticleDossier.dossier());
        examples.put("wire-report", WireReport.dossier());
        assertThat(examples).isNotEmpty();
        for (Map.Entry<String, Dossier> example : examples.entrySet()) {
            Path path = FILES.resolve(example.getKey() + ".json");
            if (Boolean.getBoolean("golden.update")) {
                DossierJson.write(example.getValue(), path);
            }
            assertThat(DossierJson.read(path)).as(example.getKey()).isEqualTo(example.getValue());
        }
    }
}
