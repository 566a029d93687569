package io.github.demarche.wire.engine;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.State;
import io.github.demarche.actor.StateCodes;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Text;
import org.junit.jupiter.api.Test;

/** Everything that the model can hold is read, to the last level and the last character. */
class BoundsTest {
    @Test
    void actorsAreReadAsDeepAsTheModelCanHoldThem() {
        Actor deepest = nested(Actor.MAX_DEPTH);
        assertThat(Wire.read(Actor.class, Wire.write(Actor.class, deepest))).isEqualTo(deepest);
    }

    @Test
    void actorsThatAreDeeperAreRefusedOnTheWayIn() {
        RawValue deeper = Raw.object(
                entry("type", "group"),
                entry("id", "outermost"),
                entry("name", Raw.object(entry("en", "all"))),
                entry("members", Raw.list(Wire.write(Actor.class, nested(Actor.MAX_DEPTH)))));
        assertThatThrownBy(() -> Wire.read(Actor.class, deeper))
                .isInstanceOf(FormatException.class)
                .hasMessage("/members/0".repeat(Actor.MAX_DEPTH) + ": actors nest at most 32 deep");
    }

    @Test
    void siblingsAreNotDeep() {
        Group.Builder builder = Group.builder().id("all").name(Text.of("en", "all"));
        StateCodes.all().forEach(code -> builder.addMember(State.of(code)));
        Group all = builder.build();
        assertThat(all.members()).hasSizeGreaterThan(2 * Actor.MAX_DEPTH);
        assertThat(Wire.read(Group.class, Wire.write(Group.class, all))).isEqualTo(all);
    }

    @Test
    void rawValuesAreReadAsDeepAsTheModelCanHoldThem() {
        RawValue value = RawValue.text("innermost");
        for (int i = 0; i < RawValue.MAX_DEPTH; i++) {
            value = Raw.list(value);
        }
        RawValue read = Wire.read(RawValue.class, value);
        int depth = 0;
        while (read instanceof RawValue.OfList list) {
            depth++;
            read = list.elements().get(0);
        }
        assertThat(depth).isEqualTo(RawValue.MAX_DEPTH);
        assertThat(read).isEqualTo(RawValue.text("innermost"));
    }

    @Test
    void aMessageQuotesEightyCharacters() {
        String longest = "x".repeat(80);
        assertThatThrownBy(() -> Wire.read(WarningMode.class, RawValue.text(longest)))
                .hasMessageEndingWith("got \"" + longest + '"');
        assertThatThrownBy(() -> Wire.read(WarningMode.class, RawValue.text(longest + "y")))
                .hasMessageEndingWith("got \"" + longest + "… (81 characters)\"");
    }

    private static Actor nested(int depth) {
        Actor actor = State.of("KOR");
        for (int i = 1; i < depth; i++) {
            actor = Group.builder()
                    .id("group-" + i)
                    .name(Text.of("en", "a group"))
                    .addMember(actor)
                    .build();
        }
        return actor;
    }
}
