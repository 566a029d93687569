package io.github.demarche.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Identifier;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstrumentReferenceTest {
    private static final Passage WORDING = Passage.of("the Charter");

    private static InstrumentReference.Builder citing() {
        return InstrumentReference.builder().relation(SanctionRelation.CITES);
    }

    @Test
    void aWordingATitleOrAnIdentifierIsEnough() {
        assertThat(citing().wording(WORDING).build().wording()).contains(WORDING);
        Text title = Text.of("en", "Charter of the United Nations");
        assertThat(citing().title(title).build().title()).contains(title);
        Identifier draft = Identifier.of("un", "S/2023/772");
        assertThat(citing().addIdentifier(draft).build().identifiers()).containsExactly(draft);
    }

    @Test
    void keepsAllThatItIsGiven() {
        InstrumentReference reference = citing().wording(WORDING)
                .title(Text.of("en", "Charter of the United Nations"))
                .addIdentifier(Identifier.of("wikidata", "Q171328"))
                .relation(SanctionRelation.VIOLATION)
                .certainty(Certainty.POSSIBLE)
                .identifiedBy(Basis.STATED)
                .build();
        assertThat(reference.relation()).isEqualTo(SanctionRelation.VIOLATION);
        assertThat(reference.certainty()).contains(Certainty.POSSIBLE);
        assertThat(reference.identifiedBy()).contains(Basis.STATED);
        assertThat(reference.toBuilder().build()).isEqualTo(reference).hasSameHashCodeAs(reference);
        assertThat(reference.toBuilder()
                        .title(Optional.empty())
                        .identifiers(List.of())
                        .identifiedBy(Optional.empty())
                        .certainty(Optional.empty())
                        .build())
                .isEqualTo(citing().wording(WORDING)
                        .relation(SanctionRelation.VIOLATION)
                        .build());
    }

    @Test
    void refusesToSayNothing() {
        assertRefused(citing(), "InstrumentReference: a reference has a wording, a title or an identifier");
    }

    @Test
    void refusesToBeWithoutARelation() {
        assertRefused(
                InstrumentReference.builder().wording(WORDING), "InstrumentReference.relation: required, but missing");
    }

    @Test
    void refusesABasisForWhatWasNotIdentified() {
        assertRefused(
                citing().wording(WORDING).identifiedBy(Basis.INFERRED),
                "InstrumentReference.identifiedBy: it is given only with the title or identifier of the instrument, got INFERRED");
    }

    @Test
    void refusesToBeStatedWithoutTheWords() {
        assertRefused(
                citing().addIdentifier(Identifier.of("celex", "32014R0833")).identifiedBy(Basis.STATED),
                "InstrumentReference.identifiedBy: STATED needs the wording that states it, got STATED");
    }

    private static void assertRefused(InstrumentReference.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
