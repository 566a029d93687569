package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.text.Passage;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void blankLinesAreNoParagraphs() {
        Paragraphs paragraphs = new Paragraphs("\n one \n \t\n\r\ntwo\r\nthree");
        assertThat(paragraphs.all()).extracting(paragraphs::words).containsExactly(" one ", "two", "three");
    }

    @Test
    void placesCountCodePoints() {
        Paragraphs paragraphs = new Paragraphs("😀 says 😀😀 no");
        assertThat(paragraphs.place(Passage.of(7, 9))).map(paragraphs::words).hasValue("😀😀");
        assertThat(paragraphs.place(Passage.of(7, 12))).map(paragraphs::words).hasValue("😀😀 no");
    }

    @Test
    void whatIsBeyondTheTextHasNoPlace() {
        assertThat(new Paragraphs("short").place(Passage.of(0, 6))).isEmpty();
        assertThat(new Paragraphs("short").place(Passage.of("short"))).isEmpty();
        assertThat(new Paragraphs("").place(Passage.of(0, 1))).isEmpty();
    }

    @Test
    void anIndexIsInTheLineThatBeganLast() {
        Paragraphs paragraphs = new Paragraphs("one\n\ntwo\nthree");
        assertThat(paragraphs.at(0)).isZero();
        assertThat(paragraphs.at(4)).isZero();
        assertThat(paragraphs.at(5)).isEqualTo(1);
        assertThat(paragraphs.at(13)).isEqualTo(2);
    }

    @Test
    void aPlaceBeginsAndEndsWithinALine() {
        // A blank line is no line of its own.
        Paragraphs lines = new Paragraphs("one\n \ntwo\n\n");
        assertThat(lines.place(3, 7)).contains(new Place(6, 7));
        assertThat(lines.place(0, 5)).contains(new Place(0, 3));
        assertThat(lines.place(2, 8)).contains(new Place(2, 8));
        assertThat(lines.place(3, 6)).isEmpty();
        assertThat(lines.place(9, 11)).isEmpty();
        assertThat(new Paragraphs("\n\none").place(0, 3)).contains(new Place(2, 3));
        assertThat(new Paragraphs("\n\none").place(0, 1)).isEmpty();
    }
}
