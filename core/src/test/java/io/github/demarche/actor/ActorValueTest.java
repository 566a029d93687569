package io.github.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.arbitraries.ActorArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActorValueTest {
    @Property
    void keepsHowManyActorsItHoldsAndHowDeep(@ForAll("actors") Actor actor) {
        ActorValue value = (ActorValue) actor;
        assertThat(value.nested()).isEqualTo(size(actor));
        assertThat(value.depth()).isEqualTo(depth(actor));
        assertThat(value.parts()).isEqualTo(actor.parts());
    }

    private static int size(Actor actor) {
        return actor.parts().stream().mapToInt(part -> 1 + size(part)).sum();
    }

    private static int depth(Actor actor) {
        return 1 + actor.parts().stream().mapToInt(ActorValueTest::depth).max().orElse(0);
    }

    @Provide
    Arbitrary<Actor> actors() {
        return ActorArbitraries.actors();
    }
}
