package io.github.demarche.examples.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.jackson.DemarcheModule;
import io.github.demarche.statement.Statement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The whole article as JSON, there and back. */
class ArticleJsonTest {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new DemarcheModule()).build();
    private final Dossier dossier = ArticleDossier.dossier();

    @Test
    void theDossierIsReadAsItWasWritten() {
        byte[] json = mapper.writeValueAsBytes(dossier);
        assertThat(mapper.readValue(json, Dossier.class)).isEqualTo(dossier);
        assertThat(mapper.writeValueAsBytes(mapper.readValue(json, Dossier.class)))
                .isEqualTo(json);
    }

    @Test
    void everyStatementTravelsAlone() {
        assertThat(dossier.statements()).hasSize(34).allSatisfy(statement -> {
            String json = mapper.writeValueAsString(statement);
            assertThat(mapper.readValue(json, Statement.class)).isEqualTo(statement);
        });
    }

    @Test
    void noSettingOfTheMapperChangesTheFormat() {
        JsonMapper odd = JsonMapper.builder()
                .addModule(new DemarcheModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion
                        .withValueInclusion(JsonInclude.Include.NON_DEFAULT)
                        .withContentInclusion(JsonInclude.Include.NON_EMPTY))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .changeDefaultVisibility(
                        checker -> checker.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY))
                .build();
        String json = mapper.writeValueAsString(dossier);
        assertThat(odd.writeValueAsString(dossier)).isEqualTo(json);
        assertThat(odd.readValue(json, Dossier.class)).isEqualTo(dossier);
    }
}
