package io.github.demarche.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.dossier.Dossier;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

class DossiersTest extends Service {
    @Autowired
    private JsonMapper mapper;

    @BeforeEach
    void none() {
        empty();
    }

    @Test
    void areReadAsTheyWereSaved() throws UnsupportedEncodingException {
        var saved = save(DAM);
        assertThat(saved).hasStatus(HttpStatus.CREATED).hasHeader("Location", "/dossiers/dam");

        var found = get("/dossiers/dam");
        assertThat(found).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(mapper.readValue(found.getResponse().getContentAsString(), Dossier.class))
                .isEqualTo(mapper.readValue(DAM, Dossier.class));
    }

    @Test
    void replaceTheOneWithTheSameId() {
        save(DAM);
        assertThat(save(DAM.replace("The dam", "The second dam"))).hasStatus(HttpStatus.CREATED);
        assertThat(get("/dossiers/dam"))
                .bodyJson()
                .extractingPath("$.article.title.en")
                .isEqualTo("The second dam");
    }

    @Test
    void areFoundByAPathOfJson() {
        save(DAM);
        save(DAM.replace("\"id\":\"dam\"", "\"id\":\"levee\"").replace("0.4", "0.6"));
        assertThat(get("/search?path={path}", "$.statements[*] ? (@.confidence < 0.5).id"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("[{\"dossier\": \"dam\", \"found\": \"w\"}]");
    }

    @Test
    void whatAPathFindsMayBeAnything() {
        save(DAM);
        assertThat(get("/search?path={path}", "$.statements[0].made"))
                .bodyJson()
                .isStrictlyEqualTo("[{\"dossier\": \"dam\", \"found\": {\"date\": \"2025-03-03\"}}]");
        assertThat(get("/search?path={path}", "$.nothing")).bodyJson().isStrictlyEqualTo("[]");
    }
}
