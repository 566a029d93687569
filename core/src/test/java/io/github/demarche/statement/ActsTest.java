package io.github.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActsTest {
    static Stream<List<String>> rows() {
        return Acts.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void buildsAsItsKind(List<String> row) {
        Statement statement = Acts.statement(row);
        assertThat(statement.kind().layout().type()).isEqualTo(row.get(1));
        assertThat(statement.toBuilder().build()).isEqualTo(statement);
    }

    @Test
    void thereIsAnActOfEveryKind() {
        Set<StatementKind> kinds =
                Acts.rows().map(Acts::statement).map(Statement::kind).collect(Collectors.toSet());
        assertThat(kinds)
                .as("each kind needs an utterance in acts.tsv, and its builder and attributes in Acts")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(StatementKind.UNRECOGNIZED)));
    }
}
