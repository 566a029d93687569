package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

/** The types of the model inside the user's own, and as a stream. */
class UserTypesTest {
    private final JsonMapper mapper = Mappers.PLAIN;

    private static Warning warning(String id) {
        return Warning.builder()
                .id(id)
                .addSpeaker(State.of("KOR"))
                .content(Text.of("en", "a visit"))
                .mode(WarningMode.ALERT)
                .build();
    }

    private static Denial denial(String id) {
        return Denial.builder()
                .id(id)
                .addSpeaker(State.of("RUS"))
                .content(Text.of("en", "a transfer"))
                .build();
    }

    record Alert(
            String note,
            Warning warning,
            Optional<Edtf> since,
            List<Statement> statements,
            Map<Resolution, Channel> channels,
            Map<Channel, Actor> actors,
            RawValue raw) {}

    @Test
    void recordsListsAndMaps() {
        Alert alert = new Alert(
                "mine",
                warning("a"),
                Optional.of(Edtf.parse("2024-06")),
                List.of(warning("b"), denial("c")),
                Map.of(Resolution.of(1718, 2006), Channel.PHONE_CALL),
                Map.of(Channel.STATE_MEDIA, State.of("PRK")),
                RawValue.number(new BigDecimal("1.50")));
        String json = mapper.writeValueAsString(alert);
        assertThat(json)
                .contains("\"since\":\"2024-06\"")
                .contains("{\"S/RES/1718 (2006)\":\"phone-call\"}")
                .contains("{\"state-media\":{\"type\":\"state\",\"id\":\"prk\"")
                .contains("\"raw\":1.50");
        assertThat(mapper.readValue(json, Alert.class)).isEqualTo(alert);
    }

    @Test
    void keysThatAreNoneAreRefused() {
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"S/RES/1718 (2007)\": \"letter\"}", new TypeReference<Map<Resolution, Channel>>() {}))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("S/RES/1718 (2007)")
                .hasMessageContaining("2006");
        assertThatThrownBy(
                        () -> mapper.readValue("{\"fax\": \"letter\"}", new TypeReference<Map<Channel, Channel>>() {}))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("one of \"phone-call\", \"meeting\"");
    }

    @Test
    void errorsInsideUserTypesTellTheWholeWay() {
        String json = """
                {
                  "note": "mine",
                  "statements": [
                    {"type": "warning", "id": "b", "mode": "alert", "speakers": [{"actor": {"type": "state", "code": "KOR"}}]},
                    {"type": "warning", "id": "c", "mode": "alrt"}
                  ]
                }
                """;
        assertThatThrownBy(() -> mapper.readValue(json, Alert.class))
                .isInstanceOfSatisfying(DemarcheReadException.class, e -> {
                    assertThat(e.pointer()).isEqualTo("/statements/1/mode");
                    assertThat(e.getLocation().getLineNr()).isEqualTo(5);
                    assertThat(e.getPath()).hasSize(3);
                    assertThat(e.getPathReference()).contains("statements").contains("mode");
                })
                .hasMessage(
                        "/statements/1/mode (line 5, column 44): one of \"alert\", \"deterrent\" expected, got \"alrt\"");
    }

    @Test
    void concreteTypesAreReadAsThemselvesAndNothingElse() {
        String json = mapper.writeValueAsString(denial("c"));
        assertThat(mapper.readValue(json, Denial.class)).isEqualTo(denial("c"));
        assertThat(mapper.readValue(json, Statement.class)).isEqualTo(denial("c"));
        assertThatThrownBy(() -> mapper.readValue(json, Warning.class))
                .isInstanceOf(DemarcheReadException.class)
                .hasMessage("line 1, column 1: Warning expected, got Denial");
        assertThatThrownBy(() -> mapper.readValue("{\"type\":\"state\",\"code\":\"KOR\"}", Person.class))
                .isInstanceOf(DemarcheReadException.class)
                .hasMessage("line 1, column 1: Person expected, got State");
    }

    @Test
    void streams() {
        String lines = mapper.writeValueAsString(warning("a"))
                + '\n'
                + mapper.writeValueAsString(denial("b"))
                + '\n'
                + mapper.writeValueAsString(warning("c"))
                + '\n';
        try (MappingIterator<Statement> statements =
                mapper.readerFor(Statement.class).readValues(lines)) {
            assertThat(statements.readAll()).containsExactly(warning("a"), denial("b"), warning("c"));
        }
    }

    @Test
    void nullIsNullOutsideOfTheFormat() {
        assertThat(mapper.readValue("null", Warning.class)).isNull();
        assertThat(mapper.readValue("null", RawValue.class)).isEqualTo(RawValue.ofNull());
    }
}
