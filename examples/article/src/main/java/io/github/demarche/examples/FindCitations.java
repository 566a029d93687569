package io.github.demarche.examples;

import io.github.demarche.citation.CitationOptions;
import io.github.demarche.citation.FoundCitation;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads English, French or Spanish prose and prints the resolutions that it cites, with their sanctions regimes. */
public final class FindCitations {
    private static final String INDENT = "    ";

    private FindCitations() {}

    /**
     * Runs the example.
     *
     * @param args the file to read, in UTF-8; standard input if absent
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (InputStream in = args.length > 0 ? Files.newInputStream(Path.of(args[0])) : System.in) {
            out.print(page(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /** Returns a paragraph for each citation. */
    static String page(String prose) {
        List<FoundCitation> citations =
                ResolutionCitations.find(prose, CitationOptions.defaults().withRelative());
        return citations.isEmpty()
                ? "No resolution of the Security Council is cited.\n"
                : citations.stream().map(FindCitations::paragraph).collect(Collectors.joining("\n"));
    }

    private static String paragraph(FoundCitation citation) {
        StringBuilder paragraph = new StringBuilder();
        paragraph
                .append(citation.passage().start().orElseThrow())
                .append('-')
                .append(citation.passage().end().orElseThrow())
                .append(": ")
                .append(citation.passage().exact().orElseThrow().strip().replaceAll("\\s+", " "))
                .append('\n');
        String places = citation.provisions().stream().map(Provision::toString).collect(Collectors.joining(", "));
        line(paragraph, citation.cited().map(FindCitations::check).orElse("the resolution that contains it"));
        if (!places.isEmpty()) {
            line(paragraph, "at " + places);
        }
        citation.cited().flatMap(CitedResolution::resolution).ifPresent(resolution -> {
            line(paragraph, regimes(resolution));
            line(paragraph, resolution.uri().toString());
        });
        return paragraph.toString();
    }

    private static String check(CitedResolution cited) {
        String symbol = cited.resolution().map(Resolution::symbol).orElse(cited.toString());
        return switch (cited.checked()) {
            case VALID -> symbol;
            case WRONG_YEAR -> symbol + ", not " + cited;
            case UNKNOWN_YEAR -> symbol + ", the year from the table";
            case BEYOND_TABLE -> symbol + ", which the table of " + Resolution.asOf() + " does not have";
        };
    }

    private static String regimes(Resolution resolution) {
        List<SanctionsRegime> regimes = SanctionsRegimes.byResolution(resolution);
        return regimes.isEmpty()
                ? "part of no sanctions regime that is known"
                : regimes.stream().map(FindCitations::regime).collect(Collectors.joining("; "));
    }

    private static String regime(SanctionsRegime regime) {
        String status = regime.statusOn(SanctionsRegimes.asOf())
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
        return "regime " + regime.key() + " (" + regime.name().any("en") + "), " + status + " on "
                + SanctionsRegimes.asOf();
    }

    private static void line(StringBuilder paragraph, String line) {
        paragraph.append(INDENT).append(line).append('\n');
    }
}
