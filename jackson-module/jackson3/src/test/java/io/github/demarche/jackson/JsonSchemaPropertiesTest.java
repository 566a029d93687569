package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.arbitraries.StatementArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written is what the schemas describe. */
class JsonSchemaPropertiesTest {
    @Provide
    Arbitrary<Statement> statements() {
        return StatementArbitraries.statements();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property
    void anyStatement(@ForAll("statements") Statement statement) {
        assertThat(JsonSchemaTest.STATEMENT.validate(Mappers.JSON.write(statement), InputFormat.JSON))
                .isEmpty();
    }

    @Property
    void anyDossier(@ForAll("dossiers") Dossier dossier) {
        assertThat(JsonSchemaTest.DOSSIER.validate(Mappers.JSON.write(dossier), InputFormat.JSON))
                .isEmpty();
    }
}
