package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.wire.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the module writes it reads again, from bytes, from text, from trees and by way of other types. */
public abstract class RoundTripContract {
    private final Json mapper;

    protected RoundTripContract(Json mapper) {
        this.mapper = mapper;
    }

    /** A value and the type that it is written as. */
    public record Sample<T>(Class<T> type, T value) {}

    @Provide
    Arbitrary<Sample<?>> samples() {
        return Arbitraries.of(Format.types()).flatMap(RoundTripContract::samplesOf);
    }

    private static <T> Arbitrary<Sample<?>> samplesOf(Class<T> type) {
        return DemarcheArbitraries.of(type).map(value -> new Sample<>(type, value));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property
    void bytes(@ForAll("samples") Sample<?> sample) throws IOException {
        byte[] json = mapper.bytes(sample.value());
        assertThat((Object) mapper.read(json, sample.type())).isEqualTo(sample.value());
    }

    @Property
    void text(@ForAll("samples") Sample<?> sample) throws IOException {
        String json = mapper.write(sample.value());
        assertThat((Object) mapper.read(json, sample.type())).isEqualTo(sample.value());
        assertThat(json.getBytes(StandardCharsets.UTF_8)).isEqualTo(mapper.bytes(sample.value()));
    }

    @Property
    <T> void trees(@ForAll("samples") Sample<T> sample) throws IOException {
        assertThat((Object) mapper.byWayOfATree(sample.value(), sample.type())).isEqualTo(sample.value());
        assertThat((Object) mapper.convert(sample.value(), sample.type())).isEqualTo(sample.value());
    }

    @Property
    void dossiersAreWrittenAlikeAgain(@ForAll("dossiers") Dossier dossier) throws IOException {
        byte[] json = mapper.bytes(dossier);
        assertThat(mapper.bytes(mapper.read(json, Dossier.class))).isEqualTo(json);
    }
}
