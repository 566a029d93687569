package io.github.demarche.examples.exchange;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.annotation.WebAnnotations;
import io.github.demarche.exchange.brat.Brat;
import io.github.demarche.exchange.brat.PolNear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** All formats that a dossier can be written in, with the options that this example takes. */
final class Formats {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Formats() {}

    /** The files of a dossier; those that point into the text only where the text is given. */
    static List<Exchanged> of(Dossier dossier, Optional<String> text) {
        List<Exchanged> files = new ArrayList<>();
        text.ifPresent(source -> {
            Brat brat = Brat.of(dossier, source);
            files.add(new Exchanged("brat.ann", written(brat::write), brat.leftOut()));
            files.add(new Exchanged("brat.txt", source, List.of()));
            files.add(new Exchanged("annotation.conf", written(Brat::annotationConf), List.of()));
            PolNear polNear = PolNear.of(dossier, source);
            files.add(new Exchanged("polnear.ann", written(polNear::write), polNear.leftOut()));
        });
        WebAnnotations annotations = annotations(dossier, text);
        files.add(new Exchanged(
                "annotations.json", JSON.writeValueAsString(annotations.annotations()), annotations.leftOut()));
        return files;
    }

    static WebAnnotations annotations(Dossier dossier, Optional<String> text) {
        return text.map(source -> WebAnnotations.of(dossier).text(source)).orElseGet(() -> WebAnnotations.of(dossier));
    }

    static String written(Consumer<StringBuilder> format) {
        StringBuilder out = new StringBuilder();
        format.accept(out);
        return out.toString();
    }
}
