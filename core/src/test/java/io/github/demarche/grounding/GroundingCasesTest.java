package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.Escapes;
import io.github.demarche.internal.TsvTable;
import io.github.demarche.source.Genre;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroundingCasesTest {
    private static final int COLUMNS = 9;

    record Case(
            Optional<Genre> genre,
            String text,
            String form,
            String words,
            Verdict verdict,
            Optional<DifferenceKind> difference,
            String recordHas,
            String textHas) {
        static Case of(List<String> row) {
            return new Case(
                    Optional.of(row.get(0))
                            .filter(it -> it.equals("TRANSCRIPT"))
                            .map(it -> Genre.TRANSCRIPT),
                    read(row.get(1)),
                    row.get(2),
                    read(row.get(3)),
                    Verdict.valueOf(row.get(4)),
                    Optional.of(row.get(5)).filter(it -> !it.isEmpty()).map(DifferenceKind::valueOf),
                    row.get(6),
                    row.get(7));
        }

        private static String read(String cell) {
            return Escapes.read(cell.replace("\\n", "\n"));
        }

        Statement statement(String language) {
            if (form.startsWith("PLACE ")) {
                String[] place = form.substring("PLACE ".length()).split("-", 2);
                return Records.passage(Passage.of(Integer.parseInt(place[0]), Integer.parseInt(place[1])));
            }
            return form.equals("PASSAGE")
                    ? Records.passage(Passage.of(words))
                    : Records.quotation(words, language, QuotationForm.valueOf(form));
        }

        String language() {
            int first =
                    text.codePoints().filter(Character::isLetter).findFirst().orElse('a');
            return switch (Character.UnicodeScript.of(first)) {
                case HANGUL -> "ko";
                case HEBREW -> "he";
                case ARABIC -> "ar";
                case CYRILLIC -> "ru";
                case HAN -> text.contains("は") ? "ja" : "zh";
                default -> "mul";
            };
        }
    }

    static Stream<Case> cases() {
        List<List<String>> rows = TsvTable.rows(GroundingCasesTest.class, "cases.tsv", COLUMNS);
        assertThat(rows).hasSizeGreaterThan(20);
        return rows.stream().map(Case::of);
    }

    static Stream<Case> casesOfOrigin() {
        return TsvTable.rows(GroundingCasesTest.class, "cases-of-origin.tsv", COLUMNS).stream()
                .map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("casesOfOrigin")
    void inADocumentOfTheSpeakersWordsNoMarksAreLookedFor(Case line) {
        eachLineIsAnsweredAsItSays(line);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachLineIsAnsweredAsItSays(Case line) {
        Statement statement = line.statement(line.language());
        Grounding grounding =
                Grounding.check(Records.dossier(line.language(), line.genre(), List.of(statement)), line.text());

        List<Finding> findings = grounding.problems().isEmpty() ? grounding.findings() : grounding.problems();
        Finding finding = findings.get(0);
        assertThat(finding.verdict()).as(grounding.toString()).isEqualTo(line.verdict());
        assertThat(finding.difference().map(Difference::kind))
                .as(finding.toString())
                .isEqualTo(line.difference());
        if (line.difference().isPresent()) {
            assertThat(finding.difference().map(Difference::recordWords)).contains(line.recordHas());
            assertThat(finding.difference().map(Difference::textWords)).contains(line.textHas());
        }
        // A statement alone does not say from which document it is.
        if (line.genre().isEmpty()) {
            assertThat(Grounding.check(statement, line.text()).findings())
                    .extracting(Finding::verdict)
                    .isEqualTo(
                            grounding.findings().stream().map(Finding::verdict).toList());
        }
    }
}
