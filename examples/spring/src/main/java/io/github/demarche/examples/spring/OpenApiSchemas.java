package io.github.demarche.examples.spring;

import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.time.Edtf;
import io.github.demarche.wire.schema.JsonSchemas;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows the JSON in the OpenAPI description, and not the classes: each type of the model is a reference to our own schema. */
@Configuration
class OpenApiSchemas {
    private static final String COMPONENTS = "#/components/schemas/";

    OpenApiSchemas() {
        for (Class<?> type : List.of(Dossier.class, Statement.class, Warning.class)) {
            SpringDocUtils.getConfig().replaceWithSchema(type, new Schema<>().$ref(COMPONENTS + type.getSimpleName()));
        }
        SpringDocUtils.getConfig().replaceWithSchema(JsonNode.class, new Schema<>());
        // Parameters are the values' texts.
        for (Class<?> type : List.of(State.class, Edtf.class, Resolution.class)) {
            SpringDocUtils.getConfig().replaceWithSchema(type, new Schema<>().type("string"));
        }
    }

    @Bean
    OpenApiCustomizer formatSchemas(JsonMapper mapper) {
        String json = mapper.writeValueAsString(JsonSchemas.knownDossier()).replace("\"#/$defs/", "\"" + COMPONENTS);
        JsonNode definitions = mapper.readTree(json).get("$defs");
        return api -> definitions.forEachEntry((name, schema) -> api.getComponents()
                .addSchemas(name, Json31.mapper().convertValue(mapper.convertValue(schema, Map.class), Schema.class)));
    }
}
