package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.dossier.Dossier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written can be read, for every type and in any order. */
class RoundTripPropertiesTest {
    /** A value with the public type under which it is written. */
    record Sample<T>(Class<T> type, T value) {
        RawValue write() {
            return Wire.write(type, value);
        }
    }

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
    void everyValueIsReadAsItWasWritten(@ForAll("samples") Sample<?> sample) {
        assertThat((Object) Wire.read(sample.type(), sample.write())).isEqualTo(sample.value());
    }

    @Property
    void equalValuesAreWrittenAlike(@ForAll("samples") Sample<?> sample) {
        assertThat(rewritten(sample).toString()).isEqualTo(sample.write().toString());
    }

    private static <T> RawValue rewritten(Sample<T> sample) {
        return Wire.write(sample.type(), Wire.read(sample.type(), sample.write()));
    }

    @Property
    void theOrderOfPropertiesIsFree(@ForAll("samples") Sample<?> sample, @ForAll long seed) {
        RawValue shuffled = new Shuffle(seed).apply(sample.write());
        assertThat((Object) Wire.read(sample.type(), shuffled)).isEqualTo(sample.value());
    }

    @Property
    void theOrderOfPropertiesIsFreeInDossiers(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
        RawValue shuffled = new Shuffle(seed).apply(Wire.write(Dossier.class, dossier));
        assertThat(Wire.read(Dossier.class, shuffled)).isEqualTo(dossier);
    }
}
