package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatExceptionTest {
    private static final Location LINE = new Location(12, 9, 340);
    private static final Location START_OF_BYTES = new Location(0, 0, 0);

    @Test
    void tellsTheWayFromTheOutsideIn() {
        FormatException e = at(LINE).within("mode").within(3).within("statements");
        assertThat(e.path()).containsExactly("statements", 3, "mode").isUnmodifiable();
        assertThat(e.pointer()).isEqualTo("/statements/3/mode");
        assertThat(e.location()).isEqualTo(LINE);
        assertThat(e.problem()).isEqualTo("no good");
        assertThat(e).hasMessage("/statements/3/mode: no good").hasNoCause();
    }

    @Test
    void hasNoPointerForTheValueItself() {
        assertThat(at(LINE).path()).isEmpty();
        assertThat(at(LINE).pointer()).isEmpty();
        assertThat(at(LINE)).hasMessage("no good");
    }

    @Test
    void doesNotExtendACompletePath() {
        FormatException e = at(LINE).within("code")
                .at(List.of("actors", 1))
                .within("ignored")
                .at(List.of("ignored", 2));
        assertThat(e.path()).containsExactly("actors", 1, "code");
    }

    @Test
    void escapesWhatAPointerGivesAMeaning() {
        assertThat(FormatException.pointer(List.of("a/b", "m~n", "~1", 0, ""))).isEqualTo("/a~1b/m~0n/~01/0/");
    }

    @Test
    void saysTheLineOrElseTheOffsetOrElseNeither() {
        assertThat(message("/a", LINE)).isEqualTo("/a (line 12, column 9): no good");
        assertThat(message("", LINE)).isEqualTo("line 12, column 9: no good");
        assertThat(message("/a", START_OF_BYTES)).isEqualTo("/a (offset 0): no good");
        assertThat(message("", START_OF_BYTES)).isEqualTo("offset 0: no good");
        assertThat(message("/a", Location.UNKNOWN)).isEqualTo("/a: no good");
        assertThat(message("", Location.UNKNOWN)).isEqualTo("no good");
    }

    @Test
    void cutsOffAProblemOfMoreThanTwoThousandCharactersAndAPlaceOfMoreThanFiveHundred() {
        String longest = "x".repeat(2_000);
        assertThat(new FormatException(longest, LINE, null).problem()).isEqualTo(longest);
        assertThat(new FormatException(longest + "y", LINE, null).problem()).isEqualTo(longest + "… (2001 characters)");
        String place = "/" + "x".repeat(499);
        assertThat(message(place, LINE)).isEqualTo(place + " (line 12, column 9): no good");
        assertThat(message(place + "y", LINE)).isEqualTo(place + "… (501 characters) (line 12, column 9): no good");
    }

    @Test
    void staysInOneLineForAnyInput() {
        FormatException e = new FormatException("got \"x\r\nINFO ok\"", LINE, null).within("a\u202Eb\u001Bc\u2028d");
        assertThat(e.problem()).isEqualTo("got \"x\\u000d\\u000aINFO ok\"");
        assertThat(e).hasMessage("/a\\u202eb\\u001bc\\u2028d: " + e.problem());
        // For software it is the name that it is.
        assertThat(e.pointer()).isEqualTo("/a\u202Eb\u001Bc\u2028d");
    }

    private static String message(String pointer, Location location) {
        return FormatException.message(pointer, location, "no good");
    }

    private static FormatException at(Location location) {
        return new FormatException("no good", location, null);
    }
}
