package io.github.demarche.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.exchange.annotation.AnnotationReading;
import io.github.demarche.exchange.annotation.WebAnnotations;
import io.github.demarche.exchange.brat.Brat;
import io.github.demarche.exchange.brat.StandoffReading;
import io.github.demarche.grounding.Anchoring;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** All statements of all examples come back from brat and from annotations, equal in what {@link Held} says. */
class RoundTripTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void theWireReport() throws IOException {
        assertComesBack(WireReport.dossier(), WireReport.text());
    }

    @Test
    void eachDocument() throws IOException {
        assertThat(Document.names()).hasSizeGreaterThanOrEqualTo(5);
        for (String name : Document.names()) {
            Document document = Document.named(name);
            assertComesBack(document.dossier(), document.text());
        }
    }

    @Test
    void theArticle() throws IOException {
        String path = System.getProperty("article", "");
        assumeFalse(path.isEmpty(), "The article's text is not ours to ship; -Darticle=PATH says where it is.");
        Dossier article = ArticleDossier.dossier();
        assertThat(article.statements()).hasSize(34);
        assertComesBack(article, Files.readString(Path.of(path)));
    }

    @Test
    void theArticleWithoutItsText() {
        assertComesBackFromAnnotations(ArticleDossier.dossier(), Optional.empty());
    }

    @Test
    void theExampleWritesAllFilesAndSaysWhatItLeftOut(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Document vote = Document.named("vote");
        ExchangeDossiers.exchange(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                folder,
                vote.dossier(),
                Optional.of(vote.text()));
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "annotation.conf",
                        "annotations.json",
                        "brat.ann",
                        "brat.txt",
                        "ftm-entities.ndjson",
                        "ftm-statements.ndjson",
                        "gdelt1.csv",
                        "icews.tab",
                        "polecat.txt",
                        "polnear.ann",
                        "report.md",
                        "schemaorg.json",
                        "statements.csv",
                        "stix.json");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("brat.ann read: 8 statements; written again, they give the same file")
                .contains("annotations.json read: 8 statements; written again, they give the same file")
                .contains("statement two-abstain: an attribution has a cue");
    }

    private static void assertComesBack(Dossier given, String text) throws IOException {
        // Some passages are words only: formats that point into the text need their positions.
        Dossier dossier = Anchoring.of(given, text).dossier();
        Brat brat = Brat.of(dossier, text);
        assertThat(brat.leftOut()).noneMatch(it -> it.property().isEmpty());
        StandoffReading reading = Brat.read(Formats.written(brat::write), text, dossier.actors());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.attributions()).isEmpty();
        assertThat(reading.statements()).isNotEmpty().containsExactlyElementsOf(Held.byBrat(dossier));
        assertComesBackFromAnnotations(dossier, Optional.of(text));
    }

    private static void assertComesBackFromAnnotations(Dossier dossier, Optional<String> text) {
        String written =
                JSON.writeValueAsString(Formats.annotations(dossier, text).annotations());
        AnnotationReading reading = WebAnnotations.read(JSON.readTree(written), dossier.actors());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.attributions()).isEmpty();
        assertThat(reading.statements()).isNotEmpty().containsExactlyElementsOf(Held.byAnnotations(dossier));
    }
}
