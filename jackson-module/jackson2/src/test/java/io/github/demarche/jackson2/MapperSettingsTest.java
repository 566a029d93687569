package io.github.demarche.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No setting of the mapper changes the format. */
class MapperSettingsTest {
    private final JsonMapper odd = JsonMapper.builder()
            .addModule(new DemarcheModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfBaseType(Object.class)
                            .build(),
                    DefaultTyping.NON_FINAL)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)
            .build();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property
    void theFormatStays(@ForAll("dossiers") Dossier dossier) throws IOException {
        String json = Mappers.PLAIN.writeValueAsString(dossier);
        // The root name is the mapper's own, around the value.
        assertThat(odd.writer().without(SerializationFeature.WRAP_ROOT_VALUE).writeValueAsString(dossier))
                .isEqualTo(json);
        assertThat(odd.readerFor(Dossier.class)
                        .without(DeserializationFeature.UNWRAP_ROOT_VALUE)
                        .<Dossier>readValue(json))
                .isEqualTo(dossier);
    }

    record Holder(List<Statement> statements) {}

    @Property
    void theFormatStaysInsideOtherTypes(@ForAll("dossiers") Dossier dossier) throws IOException {
        ObjectMapper typed = odd.copy()
                .disable(SerializationFeature.WRAP_ROOT_VALUE)
                .disable(DeserializationFeature.UNWRAP_ROOT_VALUE);
        Holder holder = new Holder(List.copyOf(dossier.statements()));
        String json = typed.writeValueAsString(holder);
        for (Statement statement : dossier.statements()) {
            assertThat(json).contains(Mappers.PLAIN.writeValueAsString(statement));
        }
        assertThat(typed.readValue(json, Holder.class)).isEqualTo(holder);
    }
}
