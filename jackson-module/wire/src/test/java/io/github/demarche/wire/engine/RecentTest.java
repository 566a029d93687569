package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final Recent<Integer> recent = new Recent<>();

    @Test
    void findsWhatItWasTold() {
        recent.put("2024-06-14", 1);
        recent.put("", 2);
        assertThat(recent.get(reader("2024-06-14"))).isEqualTo(1);
        assertThat(recent.get(reader(""))).isEqualTo(2);
    }

    @Test
    void takesNoTextForAnotherThatEndsAlike() {
        recent.put("a-statement-17", 1);
        assertThat(recent.get(reader("b-statement-17"))).isNull();
        assertThat(recent.get(reader("a-statement-18"))).isNull();
        assertThat(recent.get(reader("statement-17"))).isNull();
        recent.put("b-statement-17", 2);
        assertThat(recent.get(reader("b-statement-17"))).isEqualTo(2);
        assertThat(recent.get(reader("a-statement-17"))).isNull();
    }

    @Test
    void growsToHoldTheActorsOfADossier() {
        for (int i = 0; i < 300; i++) {
            recent.put("actor-" + i, i);
        }
        int found = 0;
        for (int i = 0; i < 300; i++) {
            Integer value = recent.get(reader("actor-" + i));
            if (value != null) {
                assertThat(value).isEqualTo(i);
                found++;
            }
        }
        assertThat(found).isGreaterThan(150);
    }

    @Test
    void drivesOutALongTextByAnyOtherThatEndsAlike() {
        for (int i = 10; i < 99; i++) {
            recent.put(i + "-statement-17", i);
            recent.put(i + 1 + "-statement-17", i + 1);
            assertThat(recent.get(reader(i + "-statement-17"))).isNull();
            assertThat(recent.get(reader(i + 1 + "-statement-17"))).isEqualTo(i + 1);
        }
    }

    @Test
    void growsWhenTextsHaveDrivenOutEachOtherForMoreThanHalfItsPlaces() {
        // They share one of the eight places that there are at first, and none of the places that there are then.
        for (int i = 0; i < 2; i++) {
            recent.put("a", 1);
            recent.put("i", 2);
            assertThat(recent.get(reader("a"))).isNull();
        }
        recent.put("a", 1);
        assertThat(recent.get(reader("i"))).isNull();
        recent.put("i", 2);
        assertThat(recent.get(reader("a"))).isEqualTo(1);
        assertThat(recent.get(reader("i"))).isEqualTo(2);
    }

    @Test
    void equalDatesOfADossierAreOneObject() {
        Dossier dossier = Dossier.builder()
                .article(Article.builder()
                        .id("report")
                        .title(Text.of("en", "Report"))
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build())
                .addStatement(assertion("first"))
                .addStatement(assertion("second"))
                .build();
        Dossier read = Wire.read(Dossier.class, Wire.write(Dossier.class, dossier));
        assertThat(read).isEqualTo(dossier);
        assertThat(date(read.statements().get(1)))
                .isSameAs(date(read.statements().get(0)));
    }

    private static Statement assertion(String id) {
        return Assertion.builder()
                .id(id)
                .addSpeaker(State.of("NOR"))
                .made(Dating.of(Edtf.parse("[..2024-06-14]")))
                .build();
    }

    private static Edtf date(Statement statement) {
        return statement.made().orElseThrow().date();
    }

    private static TokenReader reader(String text) {
        return new RawTokenReader(RawValue.text(text));
    }
}
