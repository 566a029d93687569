package io.github.demarche.exchange;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.jackson.DemarcheModule;
import io.github.demarche.statement.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The dossiers of the examples, as files of the format. Their texts are the examples' own. */
public final class Examples {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new DemarcheModule()).build();
    private static final Path TEXTS = Path.of(
            "..", "..", "examples", "article", "src", "main", "resources", "io", "github", "demarche", "examples");

    private Examples() {}

    /** The names of all of them. */
    public static List<String> names() {
        return List.of("article", "briefing", "communique", "expulsion", "letter", "vote", "wire-report");
    }

    public static Dossier dossier(String name) {
        try (InputStream json =
                Objects.requireNonNull(Examples.class.getResourceAsStream("/dossiers/" + name + ".json"))) {
            return JSON.readValue(json, Dossier.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of an example; empty for the article, which is not part of the project, unless its file is named. */
    public static Optional<String> text(String name) {
        Path file =
                TEXTS.resolve(name.equals("wire-report") ? "wire" : "genres").resolve(name + ".txt");
        if (name.equals("article")) {
            String article = System.getProperty("article", "");
            if (article.isEmpty()) {
                return Optional.empty();
            }
            file = Path.of(article);
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Statement statement(String name, String id) {
        return dossier(name).statement(id).orElseThrow();
    }
}
