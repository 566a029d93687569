package io.github.demarche.examples;

import io.github.demarche.coding.Coding;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.coding.EventRow;
import io.github.demarche.coding.Sector;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.event.QuadClass;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.time.Edtf;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints the dossiers of the article and of the other documents as event data, tab-separated: in CAMEO 1.1b3, then in PLOVER 2.0. */
public final class CodeDossier {
    private CodeDossier() {}

    /**
     * Prints the rows.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page());
    }

    static String page() {
        StringBuilder page = new StringBuilder(page("article", ArticleDossier.dossier()));
        for (String name : Document.names()) {
            page.append(page(name, Document.named(name).dossier()));
        }
        return page.toString();
    }

    private static String page(String name, Dossier dossier) {
        StringBuilder page = new StringBuilder();
        for (EventOntology ontology : EventOntology.values()) {
            EventCoder coder = EventCoder.in(ontology);
            page.append("# ").append(name).append(", ").append(ontology).append('\n');
            page.append("date\tsource\tsector\ttarget\tsector\tcode\tquad\tstatement\n");
            coder.rows(dossier).forEach(row -> page.append(line(row)).append('\n'));
            uncoded(dossier, coder)
                    .forEach((reason, count) -> page.append("# without a code, ")
                            .append(count)
                            .append(": ")
                            .append(reason)
                            .append('\n'));
            page.append('\n');
        }
        return page.toString();
    }

    private static String line(EventRow row) {
        return String.join(
                "\t",
                row.date().map(Edtf::toString).orElse(""),
                row.sourceCode(),
                row.sourceSector().map(Sector::name).orElse(""),
                row.targetCode().orElse(""),
                row.targetSector().map(Sector::name).orElse(""),
                row.coding().candidates().stream().map(CodeDossier::code).collect(Collectors.joining("|")),
                row.coding()
                        .quadClass()
                        .map(QuadClass::number)
                        .map(String::valueOf)
                        .orElse(""),
                row.statementId());
    }

    private static String code(EventCode code) {
        return code.code() + code.mode().map(mode -> "/" + mode).orElse("");
    }

    /** The number of statements without a code, by reason. */
    private static Map<String, Long> uncoded(Dossier dossier, EventCoder coder) {
        return dossier.statements().stream()
                .map(coder::code)
                .filter(Coding.None.class::isInstance)
                .map(coding -> ((Coding.None) coding).reason())
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }
}
