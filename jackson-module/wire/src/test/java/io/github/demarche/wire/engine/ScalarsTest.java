package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScalarsTest {
    private static final RawValue FR = RawValue.list(List.of(RawValue.text("fr"), RawValue.text("pt-BR")));

    @Test
    void describeAPatternExamplesOrBoth() {
        Map<String, RawValue> pattern = Scalars.pattern("^[a-z]+$");
        Map<String, RawValue> examples = Scalars.examples("fr", "pt-BR");
        assertThat(pattern).isEqualTo(Map.of("pattern", RawValue.text("^[a-z]+$")));
        assertThat(examples).isEqualTo(Map.of("examples", FR));
        assertThat(Scalars.both(pattern, examples))
                .containsExactly(Map.entry("pattern", RawValue.text("^[a-z]+$")), Map.entry("examples", FR));
    }

    @Test
    void aPlainStringIsItsOwnText() {
        assertThat(Scalars.SLUG.parse("kor-mofa")).isEqualTo("kor-mofa");
        assertThat(Scalars.SLUG.show("kor-mofa")).isEqualTo("kor-mofa");
    }

    @Test
    void aConstantIsItsOwnTextAndTheOnlyOne() {
        Codec<String> token = Scalars.constant("state");
        Input in = new Input(new RawTokenReader(RawValue.text("state")), UnknownProperties.FAIL, Limits.none());
        assertThat(token.read(in)).isEqualTo("state");
        RawTokenWriter writer = new RawTokenWriter();
        token.write("state", new Output(writer));
        assertThat(writer.result()).isEqualTo(RawValue.text("state"));
        assertThat(token.schema(new Schemas(false, List.of())))
                .isEqualTo(Raw.object(Map.entry("type", "string"), Map.entry("const", "state")));
        assertThat(token.schema(new Schemas(false, List.of("en")))).isEqualTo(Schemas.tokens(List.of("state")));
    }
}
