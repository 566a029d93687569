package io.github.demarche.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryTest {
    @Test
    void hasItsValueAndItsLine() {
        Entry<String> entry = Entry.of("value", 7);
        assertThat(entry.value()).contains("value");
        assertThat(entry.problem()).isEmpty();
        assertThat(entry.line()).isEqualTo(7);
        assertThat(entry).asString().contains("value");
    }

    @Test
    void hasAProblemInPlaceOfTheValue() {
        EntryProblem problem = new EntryProblem(3, "/statements/0/id", "a slug is expected", "{\"id\": \"\u202e\"}");
        Entry<String> entry = Entry.ofProblem(problem, 2);
        assertThat(entry.value()).isEmpty();
        assertThat(entry.problem()).contains(problem);
        assertThat(entry.line()).isEqualTo(2);
        assertThat(entry).asString().contains("a slug is expected");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.pointer()).isEqualTo("/statements/0/id");
        assertThat(problem.reason()).isEqualTo("a slug is expected");
        assertThat(problem.text()).isEqualTo("{\"id\": \"\u202e\"}");
        assertThat(problem)
                .asString()
                .contains("/statements/0/id", "a slug is expected")
                .doesNotContain("\u202e");
    }
}
