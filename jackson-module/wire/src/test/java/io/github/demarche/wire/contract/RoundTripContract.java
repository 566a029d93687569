package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The module reads what it writes, from bytes, text and trees, and by way of other types. */
public abstract class RoundTripContract {
    private final Json mapper;

    protected RoundTripContract(Json mapper) {
        this.mapper = mapper;
    }

    @Provide
    Arbitrary<Sample<?>> samples() {
        return Sample.any();
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
    <T> void binaryEncodings(@ForAll("samples") Sample<T> sample) throws IOException {
        Map<String, T> read = mapper.byWayOfBinary(sample.value(), sample.type());
        assertThat(read).containsOnly(Map.entry("CBOR", sample.value()), Map.entry("Smile", sample.value()));
        for (T again : read.values()) {
            // Kept numbers with different scales are equal, but their texts are not.
            assertThat(mapper.write(again)).isEqualTo(mapper.write(sample.value()));
        }
    }

    /** Of every length, in one to four bytes a character: parsers have special cases for short names. */
    @Example
    void unknownNames() throws IOException {
        for (String character : new String[] {"a", "é", "\u4E2D", "\uD83D\uDE00"}) {
            for (int length = 1; length <= 80; length++) {
                Assertion assertion = Assertion.builder()
                        .id("a")
                        .addSpeaker(State.of("KOR"))
                        .putExtension(character.repeat(length), RawValue.number(1))
                        .build();
                assertThat(mapper.read(mapper.bytes(assertion), Statement.class))
                        .isEqualTo(assertion);
                assertThat(mapper.byWayOfBinary(assertion, Statement.class))
                        .as("%s, %d times", character, length)
                        .containsOnly(Map.entry("CBOR", assertion), Map.entry("Smile", assertion));
            }
        }
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
