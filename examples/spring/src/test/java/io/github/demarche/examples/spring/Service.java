package io.github.demarche.examples.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The service with a PostgreSQL at {@code $PGPORT}, in which there is nothing yet. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class Service {
    /** A dossier with two warnings: {@code w} by a minister of Norway, and {@code arms}, which names a resolution. */
    static final String DAM = read(Path.of("dam.json"));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    void empty() {
        jdbc.sql("DELETE FROM dossier").update();
    }

    MvcTestResult save(String json) {
        return mvc.post()
                .uri("/dossiers")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    /** The answer to a request; the variables are values of parameters, or parts of the path. */
    MvcTestResult get(String uri, Object... variables) {
        return mvc.get().uri(uri, variables).exchange();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
