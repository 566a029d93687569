package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.wire.schema.FormatGuide;
import io.github.demarche.wire.schema.JsonSchemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be said of the forms for language models without a validator; that with one is in {@code jackson3}. */
class CompactSchemaTest {
    @Test
    void everyKindHasAMeaningAndNothingElse() {
        assertThat(KindMeanings.byType())
                .containsOnlyKeys(StatementTables.STATEMENT.tables().keySet())
                .allSatisfy((type, meaning) -> assertThat(meaning).isNotBlank());
    }

    @Test
    void aDossierIsOneObject() {
        RawValue.OfObject schema = (RawValue.OfObject) JsonSchemas.compactDossier(List.of("en", "fr"));
        assertThat(schema.members()).containsKeys("type", "properties", "required", "additionalProperties", "$defs");
        assertThat(((RawValue.OfObject) schema.members().get("properties"))
                        .members()
                        .keySet())
                .containsExactlyElementsOf(DossierTables.TABLE.names().list());
    }

    @Test
    void theGuideHasALineForEachTable() {
        String guide = FormatGuide.text();
        for (String title : List.of("Article", "Party", "Quotation", "Dating", "Link")) {
            assertThat(guide).contains("\n" + title + ": ");
        }
    }
}
