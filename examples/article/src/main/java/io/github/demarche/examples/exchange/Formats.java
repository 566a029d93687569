package io.github.demarche.examples.exchange;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.annotation.WebAnnotations;
import io.github.demarche.exchange.brat.Brat;
import io.github.demarche.exchange.brat.PolNear;
import io.github.demarche.exchange.event.EventTable;
import io.github.demarche.exchange.ftm.FollowTheMoney;
import io.github.demarche.exchange.schemaorg.SchemaOrg;
import io.github.demarche.exchange.stix.Stix;
import io.github.demarche.exchange.table.Report;
import io.github.demarche.exchange.table.StatementTable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** All formats that a dossier can be written in, with the options that this example takes. */
final class Formats {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** STIX says when its objects were made, and the library has no clock. */
    private static final Instant MADE = Instant.parse("2026-11-27T12:00:00Z");

    private Formats() {}

    /** The files of a dossier; those that point into the text only where the text is given. */
    static List<Exchanged> of(Dossier dossier, Optional<String> text) throws IOException {
        List<Exchanged> files = new ArrayList<>();
        if (text.isPresent()) {
            Brat brat = Brat.of(dossier, text.get());
            files.add(new Exchanged("brat.ann", written(brat::write), brat.leftOut()));
            files.add(new Exchanged("brat.txt", text.get(), List.of()));
            files.add(new Exchanged("annotation.conf", written(Brat::annotationConf), List.of()));
            PolNear polNear = PolNear.of(dossier, text.get());
            files.add(new Exchanged("polnear.ann", written(polNear::write), polNear.leftOut()));
        }
        WebAnnotations annotations = annotations(dossier, text);
        files.add(new Exchanged(
                "annotations.json", JSON.writeValueAsString(annotations.annotations()), annotations.leftOut()));
        StatementTable table = StatementTable.of(dossier).languages("en", "fr");
        table = text.map(table::text).orElse(table);
        files.add(new Exchanged("statements.csv", table.toCsv(), table.leftOut()));
        Report report = Report.of(dossier).language("en");
        report = text.map(report::text).orElse(report);
        files.add(new Exchanged("report.md", report.toMarkdown(), report.leftOut()));
        FollowTheMoney ftm = FollowTheMoney.of(dossier).prefix("demarche-example");
        ftm = text.map(ftm::text).orElse(ftm);
        files.add(new Exchanged("ftm-entities.ndjson", written(ftm::writeEntities), ftm.leftOut()));
        files.add(new Exchanged("ftm-statements.ndjson", written(ftm::writeStatements), List.of()));
        EventTable icews = EventTable.icews(dossier);
        files.add(new Exchanged("icews.tab", written(icews::write), icews.leftOut()));
        EventTable gdelt = EventTable.gdelt1(dossier);
        files.add(new Exchanged("gdelt1.csv", written(gdelt::write), gdelt.leftOut()));
        EventTable polecat = EventTable.polecat(dossier);
        files.add(new Exchanged("polecat.txt", written(polecat::write), polecat.leftOut()));
        SchemaOrg schemaOrg = SchemaOrg.of(dossier);
        files.add(new Exchanged("schemaorg.json", JSON.writeValueAsString(schemaOrg.graph()), schemaOrg.leftOut()));
        Stix stix = Stix.of(dossier).at(MADE);
        stix = text.map(stix::text).orElse(stix);
        files.add(new Exchanged("stix.json", JSON.writeValueAsString(stix.bundle()), stix.leftOut()));
        return files;
    }

    static WebAnnotations annotations(Dossier dossier, Optional<String> text) {
        WebAnnotations annotations = WebAnnotations.of(dossier);
        return text.map(annotations::text).orElse(annotations);
    }

    static String written(Writer format) throws IOException {
        StringBuilder out = new StringBuilder();
        format.write(out);
        return out.toString();
    }

    /** What writes a format. */
    interface Writer {
        void write(Appendable out) throws IOException;
    }
}
