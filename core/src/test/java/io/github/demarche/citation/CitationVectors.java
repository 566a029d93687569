package io.github.demarche.citation;

import io.github.demarche.internal.TsvTable;
import io.github.demarche.sanction.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text and the citations in it, each as {@code 1718/2006/8(a)+8(b)}; {@code SELF} for one that is relative. */
record CitationVectors(String text, List<String> citations) {
    private static final String SELF = "SELF";

    /** The lines of {@code unsc-citations.tsv}, from real documents. */
    static List<CitationVectors> collected() {
        return TsvTable.rows(CitationVectors.class, "unsc-citations.tsv", 10).stream()
                .map(row -> new CitationVectors(unescape(row.get(1)), collected(row)))
                .toList();
    }

    /** The lines of {@code resolution-citations.tsv}, of which most are French. */
    static List<CitationVectors> own() {
        return TsvTable.rows(CitationVectors.class, "resolution-citations.tsv", 3).stream()
                .map(row -> new CitationVectors(unescape(row.get(0)), citations(row.get(1))))
                .toList();
    }

    /**
     * The lines of {@code citation-kinds.tsv}: kinds of citations that were once missed, and of false friends that were
     * once found.
     */
    static List<CitationVectors> kinds() {
        return TsvTable.rows(CitationVectors.class, "citation-kinds.tsv", 3).stream()
                .map(row -> new CitationVectors(unescape(row.get(0)), citations(row.get(1))))
                .toList();
    }

    /** The lines of {@code citations-en.tsv} and its sisters, of one genre. */
    static List<CitationVectors> of(String language, String genre) {
        return TsvTable.rows(CitationVectors.class, "citations-" + language + ".tsv", 3).stream()
                .filter(row -> row.get(2).equals(genre))
                .map(row -> new CitationVectors(unescape(row.get(0)), citations(row.get(1))))
                .toList();
    }

    static Stream<CitationVectors> all() {
        return Stream.concat(collected().stream(), own().stream());
    }

    /** The citations found, including relative ones, written like the vectors. */
    static List<String> found(String text) {
        return found(text, CitationOptions.defaults().withRelative());
    }

    static List<String> found(String text, CitationOptions options) {
        return ResolutionCitations.find(text, options).stream()
                .map(CitationVectors::show)
                .toList();
    }

    private static String show(FoundCitation found) {
        String provisions = found.provisions().stream().map(Provision::toString).collect(Collectors.joining("+"));
        return found.cited()
                .map(cited -> cited.number() + "/"
                        + (cited.year().isPresent() ? cited.year().getAsInt() : "") + "/" + provisions)
                .orElse(SELF);
    }

    private static List<String> collected(List<String> row) {
        return switch (row.get(2)) {
            case "SELF" -> List.of(SELF);
            // Number and year as they are written, although there is no such resolution.
            case "RES_UNKNOWN" -> row.get(6).equals("-") ? List.of("9876/2031/") : citations(row.get(6));
            default -> citations(row.get(6));
        };
    }

    private static List<String> citations(String cell) {
        if (cell.equals("-")) {
            return List.of();
        }
        List<String> citations = new ArrayList<>();
        for (String citation : cell.split(";", -1)) {
            int provisions = citation.lastIndexOf('/') + 1;
            citations.add(citation.substring(0, provisions) + expanded(citation.substring(provisions)));
        }
        return List.copyOf(citations);
    }

    /** {@code 10-13+15} is {@code 10+11+12+13+15}. */
    private static String expanded(String provisions) {
        return Stream.of(provisions.split("\\+", -1))
                .flatMap(CitationVectors::range)
                .collect(Collectors.joining("+"));
    }

    private static Stream<String> range(String provision) {
        int dash = provision.indexOf('-');
        return dash < 0
                ? Stream.of(provision)
                : IntStream.rangeClosed(
                                Integer.parseInt(provision.substring(0, dash)),
                                Integer.parseInt(provision.substring(dash + 1)))
                        .mapToObj(Integer::toString);
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n");
    }
}
