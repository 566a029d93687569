package io.github.demarche.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void eachIsSetAlone() {
        Limits limits = Limits.none()
                .withStatements(1)
                .withActors(2)
                .withEvents(3)
                .withElements(4)
                .withTextLength(5)
                .withExtensionDepth(6)
                .withEntryBytes(7);
        assertThat(limits.statements()).isEqualTo(1);
        assertThat(limits.actors()).isEqualTo(2);
        assertThat(limits.events()).isEqualTo(3);
        assertThat(limits.elements()).isEqualTo(4);
        assertThat(limits.textLength()).isEqualTo(5);
        assertThat(limits.extensionDepth()).isEqualTo(6);
        assertThat(limits.entryBytes()).isEqualTo(7);
        assertThat(limits.withStatements(8).entryBytes()).isEqualTo(7);
    }

    @Test
    void theDefaultsServeHonestDocuments() {
        Limits limits = Limits.defaults();
        assertThat(limits.statements()).isEqualTo(10_000);
        assertThat(limits.actors()).isEqualTo(10_000);
        assertThat(limits.events()).isEqualTo(10_000);
        assertThat(limits.elements()).isEqualTo(100_000);
        assertThat(limits.textLength()).isEqualTo(1_000_000);
        assertThat(limits.extensionDepth()).isEqualTo(RawValue.MAX_DEPTH);
        assertThat(limits.entryBytes()).isEqualTo(64 * 1024 * 1024);
    }

    @Test
    void noneIsNegative() {
        assertThatThrownBy(() -> Limits.defaults().withActors(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit is at least 0, and this one is -1");
    }
}
