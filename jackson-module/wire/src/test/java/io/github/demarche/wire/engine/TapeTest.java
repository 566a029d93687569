package io.github.demarche.wire.engine;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tape tells at each token what the reader told from which it was recorded. */
class TapeTest {
    private static final RawValue VALUE = Raw.object(
            entry("type", "warning"),
            entry("empty", Raw.object()),
            entry("none", Raw.list()),
            entry("numbers", Raw.list(RawValue.number(-7), RawValue.number(new BigDecimal("1.50")))),
            entry("others", Raw.list(RawValue.bool(true), RawValue.bool(false), RawValue.ofNull(), "")),
            entry(
                    "deep",
                    Raw.list(
                            Raw.list(Raw.list("a"), "b"),
                            Raw.object(entry("c", Raw.list("d", Raw.object(entry("e", "f")))), entry("g", "h")))));

    private static final RawValue DOCUMENT = Raw.object(
            entry("before", Raw.list("x")),
            entry("values", Raw.list("first", Raw.object(entry("value", VALUE), entry("words", "w")), "last")),
            entry("after", Raw.object(entry("y", "z"))));

    private static final List<Object> PLACE = List.of("values", 1, "value");

    private final RawTokenReader recorded = new RawTokenReader(DOCUMENT);
    private final RawTokenReader expected = new RawTokenReader(DOCUMENT);

    @Test
    void ofTheMembersOfAnObjectUpToOne() {
        goTo(Token.NAME, List.of("values", 1, "value", "type"));
        Tape tape = Tape.ofMembersTo(recorded, "numbers");
        assertThat(recorded.current()).isEqualTo(Token.END_ARRAY);
        assertThat(recorded.path()).isEqualTo(List.of("values", 1, "value", "numbers"));
        assertSameMembers(tape);
    }

    @Test
    void ofTheMembersOfAnObjectUpToTheFirst() {
        goTo(Token.NAME, List.of("values", 1, "value", "type"));
        Tape tape = Tape.ofMembersTo(recorded, "type");
        assertThat(recorded.current()).isEqualTo(Token.STRING);
        assertThat(tape.size()).isEqualTo(2);
        assertSameMembers(tape);
    }

    @Test
    void ofAllMembersOfAnObjectThatLacksTheName() {
        goTo(Token.NAME, List.of("values", 1, "value", "type"));
        Tape tape = Tape.ofMembersTo(recorded, "c");
        assertThat(recorded.current()).isEqualTo(Token.END_OBJECT);
        assertThat(recorded.path()).isEqualTo(PLACE);
        assertSameMembers(tape);
    }

    @Test
    void ofTheRestOfADocument() {
        goTo(Token.STRING, List.of("values", 1, "value", "deep", 0, 0, 0));
        Tape tape = Tape.ofRest(recorded, 1, 0);
        assertThat(recorded.isAtEnd()).isTrue();
        assertThat(tape.path()).isEqualTo(expected.path());
        Tape.Reader taped = tape.reader();
        assertThat(taped.depth()).isEqualTo(expected.depth());
        expected.next();
        taped.next();
        assertSame(taped, tape.size());
        assertThat(expected.isAtEnd()).isTrue();
    }

    @Test
    void ofTheRestOfAnObject() {
        goTo(Token.STRING, List.of("values", 1, "value", "deep", 0, 1));
        Tape tape = Tape.ofRest(recorded, 4, 3);
        assertThat(recorded.current()).isEqualTo(Token.END_OBJECT);
        assertThat(recorded.path()).isEqualTo(PLACE);
        expected.next();
        assertSame(tape.readerAt(0), tape.size());
    }

    private void goTo(Token token, List<Object> path) {
        for (RawTokenReader reader : List.of(recorded, expected)) {
            while (reader.current() != token || !reader.path().equals(path)) {
                reader.next();
            }
        }
    }

    private void assertSameMembers(Tape tape) {
        Tape.Reader taped = tape.reader();
        assertThat(taped.depth()).isEqualTo(4);
        assertThat(taped.nextName()).isEqualTo("type");
        assertSame(taped, tape.size());
        assertThat(taped.isAtEnd()).isTrue();
    }

    private void assertSame(Tape.Reader taped, int size) {
        for (int i = 0; i < size; i++) {
            Token token = i == 0 ? taped.current() : taped.next();
            assertThat(token).isEqualTo(expected.current());
            assertThat(taped.depth()).as("depth at %s", expected.path()).isEqualTo(expected.depth());
            assertThat(taped.path()).isEqualTo(expected.path());
            assertThat(taped.location()).isEqualTo(expected.location());
            if (token == Token.NAME) {
                assertThat(taped.name()).isEqualTo(expected.name());
            } else if (token == Token.STRING) {
                assertThat(taped.string()).isEqualTo(expected.string());
            } else if (token == Token.INTEGER) {
                assertThat(taped.intValue()).isEqualTo(expected.intValue());
            }
            if (token == Token.INTEGER || token == Token.DECIMAL) {
                assertThat(taped.decimal()).isEqualTo(expected.decimal());
                assertThat(taped.doubleValue()).isEqualTo(expected.doubleValue());
            }
            if (i < size - 1) {
                expected.next();
            }
        }
    }
}
