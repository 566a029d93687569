package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.wire.schema.FormatGuide;
import io.github.demarche.wire.schema.JsonSchemas;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests of the forms for language models without a validator; those with one are in {@code jackson3}. */
class CompactSchemaTest {
    @Test
    void everyKindHasAMeaningAndNothingElse() {
        assertThat(KindMeanings.byType())
                .containsOnlyKeys(StatementTables.STATEMENT.tables().keySet())
                .allSatisfy((type, meaning) -> assertThat(meaning).isNotBlank());
    }

    @Test
    void aDossierIsOneObject() {
        Map<String, RawValue> schema = members(JsonSchemas.compactDossier(List.of("en", "fr")));
        assertThat(schema).containsKeys("type", "properties", "required", "additionalProperties", "$defs");
        assertThat(members(schema.get("properties")).keySet())
                .containsExactlyElementsOf(DossierTables.TABLE.names().list());
    }

    private static Map<String, RawValue> members(@Nullable RawValue value) {
        return ((RawValue.OfObject) Objects.requireNonNull(value)).members();
    }

    @Test
    void theGuideHasALineForEachTable() {
        String guide = FormatGuide.text();
        for (String title : List.of("Article", "Party", "Quotation", "Dating", "Link")) {
            assertThat(guide).contains("\n" + title + ": ");
        }
    }
}
