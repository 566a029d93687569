package io.github.demarche.event;

import static io.github.demarche.Refusals.assertMissing;
import static io.github.demarche.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.EventArbitraries;
import io.github.demarche.internal.Extensions;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EventTest {
    private static final State KOREA = State.of("KOR");

    @Test
    void isWhatStatementsAreAbout() {
        Dating june = Dating.of(Edtf.parse("2024-06"));
        Event event = visit().addParticipant(KOREA)
                .place(Text.of("en", "Pyongyang"))
                .time(june)
                .partOf("tour")
                .putExtension("x", RawValue.number(1))
                .build();
        assertThat(event.id()).isEqualTo("visit");
        assertThat(event.description().any()).isEqualTo("a visit");
        assertThat(event.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(event.participants()).containsExactly(KOREA);
        assertThat(event.place()).contains(Text.of("en", "Pyongyang"));
        assertThat(event.time()).contains(june);
        assertThat(event.partOf()).contains("tour");
        assertThat(event.extensions()).containsEntry("x", RawValue.number(1));
        assertThat(event).isNotEqualTo(visit().build());
        assertThatThrownBy(() -> event.participants().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> event.extensions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesIdsThatAreNotSlugs() {
        assertRefused(() -> visit().id("Visit").build(), "Event", "id", Strings.SLUG, "\"Visit\"");
        assertRefused(() -> visit().partOf("a tour").build(), "Event", "partOf", Strings.SLUG, "\"a tour\"");
    }

    @Test
    void isNoPartOfItself() {
        assertRefused(
                () -> visit().partOf("visit").build(),
                "Event",
                "partOf",
                "an event is not part of itself",
                "\"visit\"");
    }

    @Test
    void nobodyTakesPartTwice() {
        assertRefused(
                () -> visit().participants(List.of(KOREA, KOREA)).build(),
                "Event",
                "participants",
                "nobody occurs twice",
                "\"kor\"");
    }

    @Test
    void refusesExtensionsWithKnownNames() {
        assertRefused(
                () -> visit().putExtension("place", RawValue.ofNull()).build(),
                "Event",
                "extensions",
                Extensions.RULE,
                "\"place\"");
    }

    @Test
    @SuppressWarnings("NullAway") // Java callers can do this anyway.
    void namesWhatIsMissing() {
        assertMissing(() -> Event.builder().build(), "Event", "id, status, description");
        assertThatNullPointerException().isThrownBy(() -> visit().addParticipant(null));
    }

    @Property
    void equalsItsCopy(@ForAll("events") Event event) {
        assertThat(Event.builder().from(event).build()).isEqualTo(event).hasSameHashCodeAs(event);
    }

    @Provide
    Arbitrary<Event> events() {
        return EventArbitraries.events();
    }

    private static Event.Builder visit() {
        return Event.builder().id("visit").description(Text.of("en", "a visit")).status(EventStatus.PLANNED);
    }
}
