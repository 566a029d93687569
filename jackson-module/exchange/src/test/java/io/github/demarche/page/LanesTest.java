package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Test
    void statementsThatShareWordsHaveDifferentLanes() {
        assertThat(Lanes.of(List.of(places(0, 10), places(5, 15), places(8, 9))))
                .containsExactly(0, 1, 2);
    }

    @Test
    void statementsThatOnlyTouchShareALane() {
        assertThat(Lanes.of(List.of(places(0, 10), places(10, 15)))).containsExactly(0, 0);
    }

    @Test
    void aStatementBetweenTheFragmentsOfAnotherMayHaveItsLane() {
        assertThat(Lanes.of(List.of(places(0, 10, 20, 30), places(12, 18)))).containsExactly(0, 0);
    }

    @Test
    void aLaneIsKeptOverAllFragments() {
        // The second shares words with the first only at the end.
        assertThat(Lanes.of(List.of(places(0, 10, 50, 60), places(20, 30, 55, 58))))
                .containsExactly(0, 1);
    }

    @Test
    void aLaneIsUsedAgain() {
        assertThat(Lanes.of(List.of(places(0, 10), places(5, 15), places(11, 20))))
                .containsExactly(0, 1, 0);
    }

    @Test
    void whatHasNoPlaceNeedsNoLane() {
        assertThat(Lanes.of(List.of(List.of(), places(0, 3)))).containsExactly(0, 0);
    }

    @Property(tries = 200)
    void noTwoStatementsOfALaneShareWords(
            @ForAll @Size(max = 12) List<@Size(min = 1, max = 4) List<@IntRange(max = 60) Integer>> starts) {
        List<List<Place>> fragments = new ArrayList<>();
        for (List<Integer> some : starts) {
            fragments.add(Place.merged(
                    some.stream().map(start -> new Place(start, start + 7)).toList()));
        }
        int[] lanes = Lanes.of(fragments);
        for (int i = 0; i < lanes.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean share = shareWords(fragments.get(i), fragments.get(j));
                assertThat(share && lanes[i] == lanes[j])
                        .as("%s and %s in lane %s", fragments.get(i), fragments.get(j), lanes[i])
                        .isFalse();
            }
        }
    }

    private static boolean shareWords(List<Place> some, List<Place> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    static List<Place> places(int... bounds) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            places.add(new Place(bounds[i], bounds[i + 1]));
        }
        return places;
    }
}
