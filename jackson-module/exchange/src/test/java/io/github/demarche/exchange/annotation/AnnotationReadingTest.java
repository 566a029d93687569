package io.github.demarche.exchange.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.Ferries;
import io.github.demarche.exchange.ForeignAttribution;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.text.Passage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationReadingTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Dossier DOSSIER = Ferries.dossier();

    @Test
    void anAnnotationOfSomebodyElseIsAnAttribution() {
        AnnotationReading reading = WebAnnotations.read(json("""
                [{"id": "a:1", "type": "Annotation", "motivation": "tagging",
                  "body": [{"type": "TextualBody", "value": "warning"}, {"type": "TextualBody", "purpose": "commenting", "value": "hm"}],
                  "target": {"source": "https://example.org/x", "selector": [
                    {"type": "TextPositionSelector", "start": 3, "end": 9},
                    {"type": "TextQuoteSelector", "exact": "warned", "prefix": "", "suffix": " of"}]}},
                 {"id": "a:2", "type": ["Annotation"], "motivation": "identifying",
                  "target": {"source": "https://example.org/x", "selector": {"type": "TextQuoteSelector", "exact": "Ostrand"}}},
                 {"id": "a:3", "type": "Annotation", "motivation": ["linking"],
                  "body": {"type": "TextualBody", "purpose": "tagging", "value": "speaker"}, "target": ["a:1", {"id": "a:2"}]},
                 {"id": "a:4", "type": "Annotation", "bodyValue": "nice", "target": "https://example.org/x"}]"""));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.attributions()).hasSize(1);
        ForeignAttribution foreign = reading.attributions().get(0);
        assertThat(foreign.name()).isEqualTo("a:1");
        assertThat(foreign.kind()).contains(StatementKind.WARNING);
        assertThat(foreign.sources()).containsExactly(Passage.of("Ostrand"));
        assertThat(foreign.contents())
                .containsExactly(Passage.builder()
                        .start(3)
                        .end(9)
                        .exact("warned")
                        .suffix(" of")
                        .build());
        assertThat(foreign.cue()).isEmpty();
    }

    @Test
    void ourOwnWithoutActorsAreAttributions() {
        AnnotationReading reading =
                WebAnnotations.read(WebAnnotations.of(DOSSIER).annotations());
        // Who nobody is needed for is a statement all the same.
        assertThat(reading.statements()).extracting(Statement::id).containsExactly("somebody-threatens");
        assertThat(reading.attributions()).hasSize(5);
        ForeignAttribution denial = reading.attributions().get(3);
        assertThat(denial.kind()).contains(StatementKind.DENIAL);
        assertThat(denial.cue()).contains(Ferries.at("denied"));
        assertThat(denial.contents()).isEmpty();
        assertThat(denial.sources()).hasSize(1);
        assertThat(reading.attributions().get(1).cue()).contains(Ferries.at("warned"));
        assertThat(reading.toString()).contains("attributions=5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[7]|no Annotation",
                "[{\"type\": \"Note\"}]|no Annotation",
                "{\"type\": \"AnnotationCollection\", \"first\": \"https://example.org/1\"}|elsewhere",
                "[{\"id\": \"a:1\", \"type\": \"Annotation\"}, {\"id\": \"a:1\", \"type\": \"Annotation\"}]|another annotation has the id",
                "[{\"type\": \"Annotation\", \"target\": {\"selector\": {\"type\": \"TextPositionSelector\", \"start\": 3}}}]|no whole numbers",
                "[{\"type\": \"Annotation\", \"target\": {\"selector\": {\"type\": \"TextPositionSelector\", \"start\": 1, \"end\": 99999999999}}}]|no whole numbers",
                "[{\"type\": \"Annotation\", \"target\": {\"selector\": {\"type\": \"TextPositionSelector\", \"start\": 9, \"end\": 3}}}]|no place",
                "[{\"type\": \"Annotation\", \"target\": {\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"\"}}}]|no place",
                "[{\"type\": \"Annotation\", \"motivation\": \"linking\", \"target\": [\"a:1\", \"a:2\"]}]|two annotations that are there",
            })
    void whatIsBrokenIsAProblem(String json, String reason) {
        AnnotationReading reading = WebAnnotations.read(json(json));
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).toString()).contains(reason);
        assertThat(reading.problems().get(0))
                .isEqualTo(WebAnnotations.read(json(json)).problems().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mode:alert|mode:shout|no statement",
                "made:2024-06-14|made:Friday|cannot be read as a whole",
                "form:direct|form:sung|cannot be read as a whole",
                "relation:violation|relation:No Slug|cannot be read as a whole",
                "basis:stated|basis:sure|cannot be read as a whole",
                "\"value\":\"continues\"|\"value\":\"No Slug\"|no relation: No Slug",
                "id:twelve-vote|id:headline|has the id",
                "id:twelve-vote|id:No Slug|no statement",
            })
    void aBrokenTagOfOursIsAProblem(String good, String bad, String reason) {
        String json = JSON.writeValueAsString(WebAnnotations.of(DOSSIER).annotations());
        assertThat(json).contains(good);
        AnnotationReading reading = WebAnnotations.read(json(json.replace(good, bad)), DOSSIER.actors());
        assertThat(reading.problems()).isNotEmpty();
        assertThat(reading.problems().toString()).contains(reason);
        assertThat(reading.statements()).isNotEmpty();
    }

    @Test
    void theWorkGrowsWithTheAnnotations() {
        int n = 20_000;
        String tags = "{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"%s\"}";
        String many = lines(n, i -> tags.formatted("x:" + i));
        String ours = "{\"id\":\"s:%d\",\"type\":\"Annotation\",\"motivation\":\"classifying\",\"body\":["
                + tags.formatted("denial") + "," + tags.formatted("id:s%d") + "," + tags.formatted("speaker:ostrand")
                + "],\"target\":\"x:y\"}";
        String link = "{\"type\":\"Annotation\",\"motivation\":\"linking\",\"body\":[" + tags.formatted("%s")
                + "],\"target\":[\"s:%d\",\"%s\"]}";
        String span = "{\"id\":\"big\",\"type\":\"Annotation\",\"body\":[" + many + "],\"target\":\"x:y\"}";
        List<String> all = List.of(
                "[" + span + "," + lines(n, i -> ours.formatted(i, i)) + ","
                        + lines(n, i -> link.formatted("speaker", i, "big")) + "]",
                "[" + lines(n, i -> ours.formatted(i, i)) + ","
                        + lines(n - 1, i -> link.formatted("denies", n - i, "s:" + (n - i + 1))) + "]",
                "[" + lines(n, i -> ours.formatted(i, i)) + "," + lines(n, i -> link.formatted("denies", 1, "s:" + i))
                        + "]");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> all.forEach(it -> WebAnnotations.read(json(it), List.of(Ferries.OSTRAND))));
    }

    @Test
    void whoIsNotGivenIsNobodyEvenIfAQuotationNamesThem() {
        String json = JSON.writeValueAsString(WebAnnotations.of(DOSSIER).annotations())
                .replace(
                        "\"form:direct\"",
                        "\"form:direct\"},{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"by:nobody\"");
        AnnotationReading reading = WebAnnotations.read(json(json), DOSSIER.actors());
        assertThat(reading.problems()).hasSize(1);
        assertThat(Optional.of(reading.statements().get(2).quotations())).contains(List.of());
    }

    private static JsonNode json(String json) {
        return JSON.readTree(json);
    }

    private static String lines(int n, java.util.function.IntFunction<String> line) {
        return IntStream.rangeClosed(1, n).mapToObj(line).collect(Collectors.joining(","));
    }
}
