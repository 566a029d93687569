package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.page.Rows.Home;
import io.github.demarche.page.Rows.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void aRowIsAParagraphAndWhatIsSaidInIt() {
        assertThat(Rows.of(3, List.of(new Home(50, 1, 1), new Home(10, 0, 0), new Home(55, 1, 1))))
                .containsExactly(row(List.of(0), 1), row(List.of(1), 0, 2), row(List.of(2)));
    }

    @Test
    void paragraphsThatAStatementSpansAreOneRow() {
        assertThat(Rows.of(4, List.of(new Home(10, 0, 0), new Home(30, 1, 2), new Home(40, 2, 2))))
                .containsExactly(row(List.of(0), 0), row(List.of(1, 2), 1, 2), row(List.of(3)));
    }

    @Test
    void spansThatOverlapAreOneRowOfAtMostThree() {
        assertThat(Rows.of(5, List.of(new Home(10, 0, 1), new Home(20, 1, 2), new Home(30, 2, 3))))
                .containsExactly(row(List.of(0, 1, 2), 0, 1, 2), row(List.of(3)), row(List.of(4)));
    }

    @Test
    void aStatementThatSpansMoreIsBesideItsFirstParagraph() {
        assertThat(Rows.of(5, List.of(new Home(10, 0, 4))))
                .containsExactly(
                        row(List.of(0), 0), row(List.of(1)), row(List.of(2)), row(List.of(3)), row(List.of(4)));
    }

    @Test
    void whatHasNoPlaceComesLast() {
        assertThat(Rows.of(1, List.of(Home.NONE, new Home(3, 0, 0), Home.NONE)))
                .containsExactly(row(List.of(0), 1), row(List.of(), 0, 2));
    }

    @Test
    void withoutATextThereIsOneRow() {
        assertThat(Rows.of(0, List.of(Home.NONE, Home.NONE))).containsExactly(row(List.of(), 0, 1));
        assertThat(Rows.of(0, List.of())).isEmpty();
    }

    private static Row row(List<Integer> paragraphs, Integer... statements) {
        return new Row(paragraphs, List.of(statements));
    }
}
