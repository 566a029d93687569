package io.github.demarche.corpus;

import io.github.demarche.internal.Escapes;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.statement.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes a comparison for people, in English or French. */
final class ComparisonReport {
    private static final int LONGEST = 160;

    private final boolean isFrench;
    private final StringBuilder report = new StringBuilder();

    private ComparisonReport(boolean isFrench) {
        this.isFrench = isFrench;
    }

    static String of(Comparison comparison, String language) {
        String primary = LanguageTag.primary(LanguageTag.check(language, "Comparison", "language"));
        ComparisonReport report = new ComparisonReport(primary.equals("fr"));
        report.figures(comparison);
        report.pairs(comparison.pairs());
        report.only(comparison);
        return report.report.toString();
    }

    private String in(String english, String french) {
        return isFrench ? french : english;
    }

    private void line(Object... parts) {
        for (Object part : parts) {
            report.append(part);
        }
        report.append('\n');
    }

    private void figures(Comparison comparison) {
        line(
                in("Two codings of ", "Deux codages de "),
                comparison.first().article().id(),
                in(": ", " : "),
                comparison.first().statements().size(),
                in(" and ", " et "),
                comparison.second().statements().size(),
                in(" statements, ", " déclarations, "),
                comparison.pairs().size(),
                in(" in both", " dans les deux"));
        line(
                in("Agreement on segmentation (F1): ", "Accord sur la segmentation (F1) : "),
                number(comparison.segmentation()));
        line(
                in("Agreement on kinds (Krippendorff's alpha): ", "Accord sur les types (alpha de Krippendorff) : "),
                number(comparison.kinds()));
        Map<String, Integer> differing = comparison.differing();
        line(
                in("Pairs that differ: ", "Paires qui diffèrent : "),
                differing.isEmpty()
                        ? in("none", "aucune")
                        : differing.entrySet().stream()
                                .map(it -> Escapes.line(it.getKey(), LONGEST) + " " + it.getValue())
                                .collect(Collectors.joining(", ")));
        int unplaced = comparison.unplaced().size();
        if (unplaced > 0) {
            line(
                    in("Without positions, so in no pair: ", "Sans position, donc dans aucune paire : "),
                    unplaced,
                    in("; Anchoring finds positions", " ; Anchoring trouve les positions"));
        }
    }

    private void pairs(List<StatementPair> pairs) {
        for (StatementPair pair : pairs) {
            line();
            line(
                    pair.first().id(),
                    " = ",
                    pair.second().id(),
                    in(", overlap ", ", recouvrement "),
                    number(OptionalDouble.of(pair.overlap())),
                    pair.differences().isEmpty() ? in(", no difference", ", aucune différence") : "");
            for (PropertyDifference difference : pair.differences()) {
                line("  ", Escapes.line(difference.property(), LONGEST));
                line("    1: ", difference.first().map(ComparisonReport::shown).orElse("-"));
                line("    2: ", difference.second().map(ComparisonReport::shown).orElse("-"));
            }
        }
    }

    private static String shown(String value) {
        return Escapes.line(value, LONGEST);
    }

    private void only(Comparison comparison) {
        line();
        only(in("Only in the first: ", "Dans le premier seulement : "), comparison.onlyFirst());
        only(in("Only in the second: ", "Dans le second seulement : "), comparison.onlySecond());
    }

    private void only(String title, List<Statement> statements) {
        line(
                title,
                statements.isEmpty()
                        ? in("none", "aucune")
                        : statements.stream()
                                .map(it -> it.id() + " (" + it.kind() + ")")
                                .collect(Collectors.joining(", ")));
    }

    private String number(OptionalDouble value) {
        if (value.isEmpty()) {
            return in("not defined", "non défini");
        }
        String number = BigDecimal.valueOf(value.getAsDouble())
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        return isFrench ? number.replace('.', ',') : number;
    }
}
