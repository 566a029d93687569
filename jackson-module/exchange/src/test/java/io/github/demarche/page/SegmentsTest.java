package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.page.Segments.Segment;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static final Place PARAGRAPH = new Place(10, 30);

    @Test
    void aParagraphWithoutMarksIsOnePiece() {
        assertThat(Segments.of(PARAGRAPH, List.of())).containsExactly(new Segment(PARAGRAPH, List.of()));
    }

    @Test
    void marksThatOverlapAreCutAtEachBound() {
        Mark one = mark(12, 20, 0);
        Mark other = mark(16, 25, 1);
        assertThat(Segments.of(PARAGRAPH, List.of(other, one)))
                .containsExactly(
                        new Segment(new Place(10, 12), List.of()),
                        new Segment(new Place(12, 16), List.of(one)),
                        new Segment(new Place(16, 20), List.of(one, other)),
                        new Segment(new Place(20, 25), List.of(other)),
                        new Segment(new Place(25, 30), List.of()));
    }

    @Test
    void aMarkMayReachBeyondTheParagraph() {
        Mark one = mark(0, 40, 0);
        assertThat(Segments.of(PARAGRAPH, List.of(one))).containsExactly(new Segment(PARAGRAPH, List.of(one)));
    }

    @Property(tries = 200)
    void thePiecesAreTheParagraphAndEachHasTheMarksThatCoverIt(
            @ForAll @Size(max = 10) List<@IntRange(min = 5, max = 29) Integer> starts,
            @ForAll @IntRange(min = 6, max = 12) int length) {
        List<Mark> marks = new ArrayList<>();
        for (int start : starts) {
            marks.add(mark(start, start + length, marks.size()));
        }
        int next = PARAGRAPH.from();
        for (Segment segment : Segments.of(PARAGRAPH, marks)) {
            assertThat(segment.place().from()).isEqualTo(next);
            next = segment.place().to();
            int end = next;
            assertThat(segment.marks())
                    .containsExactlyInAnyOrderElementsOf(marks.stream()
                            .filter(mark ->
                                    mark.place().contains(segment.place().from(), end))
                            .toList());
        }
        assertThat(next).isEqualTo(PARAGRAPH.to());
    }

    private static Mark mark(int from, int to, int statement) {
        return new Mark(new Place(from, to), statement, Role.REPORTED);
    }
}
