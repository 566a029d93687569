package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.wire.Format;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the module writes it reads again, from bytes, from text, from trees and by way of other types. */
class RoundTripPropertiesTest {
    private final JsonMapper mapper = Mappers.PLAIN;

    record Sample<T>(Class<T> type, T value) {}

    @Provide
    Arbitrary<Sample<?>> samples() {
        return Arbitraries.of(Format.types()).flatMap(RoundTripPropertiesTest::samplesOf);
    }

    private static <T> Arbitrary<Sample<?>> samplesOf(Class<T> type) {
        return DemarcheArbitraries.of(type).map(value -> new Sample<>(type, value));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property
    void bytes(@ForAll("samples") Sample<?> sample) {
        byte[] json = mapper.writeValueAsBytes(sample.value());
        assertThat((Object) mapper.readValue(json, sample.type())).isEqualTo(sample.value());
    }

    @Property
    void text(@ForAll("samples") Sample<?> sample) {
        String json = mapper.writeValueAsString(sample.value());
        assertThat((Object) mapper.readValue(json, sample.type())).isEqualTo(sample.value());
        assertThat(json.getBytes(StandardCharsets.UTF_8)).isEqualTo(mapper.writeValueAsBytes(sample.value()));
    }

    @Property
    void trees(@ForAll("samples") Sample<?> sample) {
        JsonNode tree = mapper.valueToTree(sample.value());
        assertThat((Object) mapper.treeToValue(tree, sample.type())).isEqualTo(sample.value());
        assertThat((Object) mapper.convertValue(sample.value(), sample.type())).isEqualTo(sample.value());
    }

    @Property
    void dossiersAreWrittenAlikeAgain(@ForAll("dossiers") Dossier dossier) {
        byte[] json = mapper.writeValueAsBytes(dossier);
        assertThat(mapper.writeValueAsBytes(mapper.readValue(json, Dossier.class)))
                .isEqualTo(json);
    }
}
