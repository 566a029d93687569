package io.github.demarche.sanction;

import io.github.demarche.internal.TsvTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of every resolution, from the table that ships with the library; loaded on first use. */
final class ResolutionFactsTable {
    private static final Map<Integer, ResolutionFacts> FACTS = load();

    private ResolutionFactsTable() {}

    static Optional<ResolutionFacts> of(Resolution resolution) {
        return resolution.isConfirmed() ? Optional.ofNullable(FACTS.get(resolution.number())) : Optional.empty();
    }

    private static Map<Integer, ResolutionFacts> load() {
        Map<Integer, ResolutionFacts> facts = new HashMap<>();
        for (List<String> row : TsvTable.rows(ResolutionFactsTable.class, "resolution-facts.tsv", 6)) {
            Resolution resolution =
                    Resolution.byNumber(Integer.parseInt(row.get(0))).orElseThrow();
            List<String> sources = row.get(4).isEmpty()
                    ? List.of()
                    : Stream.of(row.get(4).split(" \\| ", -1))
                            .map(source -> source(source, resolution))
                            .toList();
            facts.put(
                    resolution.number(),
                    new ImmutableResolutionFacts(
                            present(row.get(1)).map(LocalDate::parse),
                            present(row.get(2)),
                            row.get(3).equals("yes"),
                            sources,
                            present(row.get(5))));
        }
        return facts;
    }

    /**
     * The full name of a source. Most rows name the same five sources, which the table abbreviates to single letters.
     */
    private static String source(String source, Resolution resolution) {
        return switch (source) {
            case "T" ->
                "intreleng-research/unsc-dataset@UNDataScraping/scratch/scact" + resolution.year()
                        + "_table_en.html (UN library meeting table)";
            case "V" -> "oliverunv/Voting-Agent@data/sc_voting.xlsx (UN voting data)";
            case "G" -> "SeanFobbe/cr-unsc@data/res_en_gold (text)";
            case "U" ->
                "UN-EOSG-Analytics/un-mandates-housekeeping@public/data/paragraphs/S_RES_" + resolution.number() + "("
                        + resolution.year() + ").json (text)";
            default ->
                source.startsWith("C:")
                        ? "cited with the date in un-mandates-housekeeping " + source.substring(2)
                        : source;
        };
    }

    private static Optional<String> present(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
