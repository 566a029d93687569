package io.github.demarche.examples.spring;

import io.github.demarche.dossier.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Dossiers in a table of PostgreSQL, as {@code jsonb}; the id is that of the article. */
@Repository
class DossierStore {
    private final JdbcClient jdbc;
    private final JsonMapper mapper;

    DossierStore(JdbcClient jdbc, JsonMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    void save(Dossier dossier) {
        jdbc.sql("INSERT INTO dossier VALUES (?, ?::jsonb) ON CONFLICT (id) DO UPDATE SET content = excluded.content")
                .params(dossier.article().id(), mapper.writeValueAsString(dossier))
                .update();
    }

    Optional<Dossier> find(String id) {
        return jdbc.sql("SELECT content FROM dossier WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    Stream<Dossier> all() {
        return jdbc.sql("SELECT content FROM dossier ORDER BY id").query(String.class).list().stream()
                .map(this::read);
    }

    /** What a JSON path finds in all dossiers. */
    List<Found> search(String path) {
        return jdbc.sql("SELECT id, found FROM dossier, jsonb_path_query(content, ?::jsonpath) AS found ORDER BY id")
                .param(path)
                .query((row, number) -> new Found(row.getString("id"), mapper.readTree(row.getString("found"))))
                .list();
    }

    private Dossier read(String json) {
        return mapper.readValue(json, Dossier.class);
    }
}
