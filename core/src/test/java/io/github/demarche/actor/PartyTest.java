package io.github.demarche.actor;

import static io.github.demarche.Refusals.assertMissing;
import static io.github.demarche.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.arbitraries.ActorArbitraries;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PartyTest {
    private static final State KOREA = State.of("KOR");

    @Test
    void isAnActorInARole() {
        Office office = Office.of(Text.of("en", "President"), KOREA);
        Party party = Party.builder()
                .actor(KOREA)
                .office(office)
                .addOnBehalfOf(State.of("USA"))
                .mention(Passage.of(3, 8))
                .basis(Basis.STATED)
                .build();
        assertThat(party.actor()).isEqualTo(KOREA);
        assertThat(party.office()).contains(office);
        assertThat(party.onBehalfOf()).containsExactly(State.of("USA"));
        assertThat(party.mention()).contains(Passage.of(3, 8));
        assertThat(party.basis()).contains(Basis.STATED);
        assertThat(party).isNotEqualTo(Party.of(KOREA));
        assertThatThrownBy(() -> party.onBehalfOf().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void statedNeedsTheMention() {
        assertRefused(
                () -> Party.builder().actor(KOREA).basis(Basis.STATED).build(),
                "Party",
                "basis",
                "STATED needs the mention that states it",
                "\"STATED without a mention\"");
        assertThat(Party.builder().actor(KOREA).basis(Basis.INFERRED).build().basis())
                .contains(Basis.INFERRED);
    }

    @Test
    void doesNotSpeakForAnActorTwice() {
        assertRefused(
                () -> Party.builder()
                        .actor(KOREA)
                        .addOnBehalfOf(KOREA)
                        .addOnBehalfOf(KOREA)
                        .build(),
                "Party",
                "onBehalfOf",
                "nobody occurs twice",
                "\"kor\"");
    }

    @Test
    void namesWhatIsMissing() {
        assertMissing(() -> Party.builder().build(), "Party", "actor");
    }

    @Property
    void equalsItsCopy(@ForAll("parties") Party party) {
        assertThat(Party.builder().from(party).build()).isEqualTo(party).hasSameHashCodeAs(party);
    }

    @Provide
    Arbitrary<Party> parties() {
        return ActorArbitraries.parties();
    }
}
