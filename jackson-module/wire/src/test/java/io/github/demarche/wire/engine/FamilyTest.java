package io.github.demarche.wire.engine;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.text.Text;
import org.junit.jupiter.api.Test;

class FamilyTest {
    private static final Person LEE =
            Person.builder().id("lee").name(Text.of("en", "Lee")).build();
    private static final Group OFFICIALS =
            Group.builder().id("officials").name(Text.of("en", "officials")).build();

    private final Family<Actor> family = new Family<Actor>("Actor")
            .add("state", State.class, ActorTables.STATE_TABLE)
            .add("person", Person.class, ActorTables.PERSON_TABLE);

    @Test
    void writesAValueByTheTableOfItsType() {
        assertThat(write(LEE))
                .isEqualTo(Raw.object(
                        entry("type", "person"), entry("id", "lee"), entry("name", Raw.object(entry("en", "Lee")))));
        assertThat(write(State.of("KOR"))).isEqualTo(Wire.write(State.class, State.of("KOR")));
    }

    @Test
    void writesNoValueThatNoTableIsFor() {
        assertThatThrownBy(() -> write(OFFICIALS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("no table for class ");
    }

    @Test
    void knowsTheTypesOfItsTables() {
        assertThat(family.knows("person")).isTrue();
        assertThat(family.knows("group")).isFalse();
        assertThat(family.tables()).containsOnlyKeys("state", "person");
    }

    private RawValue write(Actor actor) {
        RawTokenWriter writer = new RawTokenWriter();
        family.write(actor, new Output(writer));
        return writer.result();
    }
}
