package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.wire.schema.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The types for TypeScript; {@code .ci/typescript} compiles them with a program that uses them. */
class TypeScriptTest {
    private static final Path SHIPPED = Path.of("src/main/resources/META-INF/demarche/demarche.d.ts");

    @Test
    void areShippedAsTheTablesAre() throws IOException {
        String types = TypeScript.of(JsonSchemas.knownDossier());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(SHIPPED, types);
        }
        assertThat(SHIPPED).hasContent(types);
    }

    @Test
    void haveATypeForEachTable() {
        String types = TypeScript.of(JsonSchemas.knownDossier());
        assertThat(Shapes.all()).hasSizeGreaterThan(30);
        for (Shape<?> table : Shapes.all()) {
            if (!table.title().equals("UnrecognizedStatement")) {
                String head = "export interface " + table.title() + " {\n";
                assertThat(types).contains(head);
                int start = types.indexOf(head);
                assertThat(types.substring(start, types.indexOf("\n}\n", start)))
                        .contains(table.names().list());
            }
        }
    }
}
