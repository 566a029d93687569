package io.github.demarche.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.wire.contract.Sample;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Both modules write the same bytes, and each reads what the other wrote. */
class BothJacksonsPropertiesTest {
    private final tools.jackson.databind.json.JsonMapper jackson3 = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new io.github.demarche.jackson.DemarcheModule())
            .build();

    @Provide
    Arbitrary<Sample<?>> samples() {
        return Sample.any();
    }

    @Property
    void writeTheSame(@ForAll("samples") Sample<?> sample) throws IOException {
        byte[] bytes = Mappers.JSON.bytes(sample.value());
        assertThat(jackson3.writeValueAsBytes(sample.value())).isEqualTo(bytes);
        assertThat((Object) jackson3.readValue(bytes, sample.type())).isEqualTo(sample.value());
    }
}
