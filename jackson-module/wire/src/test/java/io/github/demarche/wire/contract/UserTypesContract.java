package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The types of the model inside users' types, and as a stream. */
public abstract class UserTypesContract {
    private final Json mapper;

    protected UserTypesContract(Json mapper) {
        this.mapper = mapper;
    }

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

    /** A type of a user. */
    public record Alert(
            String note,
            Warning warning,
            Optional<Edtf> since,
            List<Statement> statements,
            Map<Resolution, Channel> channels,
            Map<Channel, Actor> actors,
            Map<Certainty, String> certainties,
            RawValue raw) {}

    @Test
    void recordsListsAndMaps() throws IOException {
        Alert alert = new Alert(
                "mine",
                warning("a"),
                Optional.of(Edtf.parse("2024-06")),
                List.of(warning("b"), denial("c")),
                Map.of(Resolution.of(1718, 2006), Channel.PHONE_CALL),
                Map.of(Channel.STATE_MEDIA, State.of("PRK")),
                Map.of(Certainty.POSSIBLE, "visit"),
                RawValue.number(new BigDecimal("1.50")));
        String json = mapper.write(alert);
        assertThat(json)
                .contains("\"since\":\"2024-06\"")
                .contains("{\"S/RES/1718 (2006)\":\"phone-call\"}")
                .contains("{\"state-media\":{\"type\":\"state\",\"id\":\"prk\"")
                .contains("{\"possible\":\"visit\"}")
                .contains("\"raw\":1.50");
        assertThat(mapper.read(json, Alert.class)).isEqualTo(alert);
    }

    @Test
    void keysThatAreNoneAreRefused() throws IOException {
        assertThatThrownBy(() -> mapper.read("{\"channels\": {\"S/RES/1718 (2007)\": \"letter\"}}", Alert.class))
                .isInstanceOf(mapper.failure())
                .hasMessageStartingWith("/channels/S~1RES~11718 (2007) (line 1, column 15): ")
                .hasMessageContaining("2006");
        assertThatThrownBy(() -> mapper.read("{\"certainties\": {\"sure\": \"kor\"}}", Alert.class))
                .isInstanceOf(mapper.failure())
                .hasMessageContaining("one of \"certain\", \"probable\"");
    }

    @Test
    void errorsInsideUserTypesTellTheWholeWay() throws IOException {
        String json = """
                {
                  "note": "mine",
                  "statements": [
                    {"type": "warning", "id": "b", "mode": "alert", "speakers": [{"actor": {"type": "state", "code": "KOR"}}]},
                    {"type": "warning", "id": "c", "mode": "alrt"}
                  ]
                }
                """;
        assertThatThrownBy(() -> mapper.read(json, Alert.class))
                .isInstanceOf(mapper.refusal())
                .hasMessage(
                        "/statements/1/mode (line 5, column 44): one of \"alert\", \"deterrent\" expected, got \"alrt\"; did you mean \"alert\"?");
    }

    /** A user's own type that has a {@code format} too. */
    public record File(Dossier dossier, String format) {}

    @Test
    void aFormatBesideADossierIsNotTheDossiers() throws IOException {
        for (String dossier : List.of("7", "{\"statements\": 7}")) {
            String json = "{\"dossier\": " + dossier + ", \"format\": \"demarche/2\"}";
            assertThatThrownBy(() -> mapper.read(json, File.class))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageStartingWith("/dossier")
                    .hasMessageContaining("expected, got a whole number");
        }
    }

    @Test
    void concreteTypesAreReadAsThemselvesAndNothingElse() throws IOException {
        String json = mapper.write(denial("c"));
        assertThat(mapper.read(json, Denial.class)).isEqualTo(denial("c"));
        assertThat(mapper.read(json, Statement.class)).isEqualTo(denial("c"));
        assertThatThrownBy(() -> mapper.read(json, Warning.class))
                .isInstanceOf(mapper.refusal())
                .hasMessage("line 1, column 1: Warning expected, got Denial");
        assertThatThrownBy(() -> mapper.read("{\"type\":\"state\",\"code\":\"KOR\"}", Person.class))
                .isInstanceOf(mapper.refusal())
                .hasMessage("line 1, column 1: Person expected, got State");
    }

    @Test
    void nullIsNullOutsideOfTheFormat() throws IOException {
        assertThat(mapper.read("null", Warning.class)).isNull();
        assertThat(mapper.read("null", RawValue.class)).isEqualTo(RawValue.ofNull());
    }
}
