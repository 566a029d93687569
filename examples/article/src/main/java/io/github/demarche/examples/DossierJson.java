package io.github.demarche.examples;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.jackson.DemarcheModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** A dossier as a JSON file. */
final class DossierJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DemarcheModule()).build();

    private DossierJson() {}

    static void write(Dossier dossier, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(file, dossier);
    }

    static String write(Dossier dossier) {
        return MAPPER.writeValueAsString(dossier);
    }

    static Dossier parse(String json) {
        return MAPPER.readValue(json, Dossier.class);
    }

    static Dossier read(Path file) {
        return MAPPER.readValue(file, Dossier.class);
    }
}
