package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import io.github.demarche.wire.contract.Json.Setting;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ways through Jackson that could lose something: each works, or fails with a reason. */
public abstract class NothingSilentContract {
    private static final Warning WARNING = Warning.builder()
            .id("a")
            .addSpeaker(State.of("KOR"))
            .content(Text.of("en", "a visit"))
            .mode(WarningMode.ALERT)
            .build();
    private static final Warning OTHER =
            WARNING.toBuilder().id("b").confidence(0.5).build();

    private final Json mapper;

    protected NothingSilentContract(Json mapper) {
        this.mapper = mapper;
    }

    @Test
    void updatingReadsAWholeValueAnew() throws IOException {
        assertThat((Statement) mapper.update(WARNING, mapper.write(OTHER))).isEqualTo(OTHER);
        assertThat((Statement) mapper.updateValue(WARNING, OTHER)).isEqualTo(OTHER);
    }

    @Test
    void updatingWithAPartIsRefused() {
        assertThatThrownBy(() -> mapper.update(WARNING, "{\"id\": \"b\"}"))
                .isInstanceOf(mapper.refusal())
                .hasMessageContaining("the required property \"type\" is missing")
                .hasMessageEndingWith("is read as a whole value: use toBuilder() to change a copy");
        assertThatThrownBy(() -> mapper.updateValue(WARNING, Map.of("id", "b")))
                .isInstanceOf(mapper.refusal())
                .hasMessageEndingWith("is read as a whole value: use toBuilder() to change a copy");
        assertThatThrownBy(() -> mapper.updateValue(State.of("KOR"), Map.of("name", Map.of("en", "Korea"))))
                .isInstanceOf(mapper.refusal())
                .hasMessageEndingWith("is read as a whole value: use toBuilder() to change a copy");
    }

    /** A user's type that is changed in place. */
    public static final class Draft {
        @JsonMerge
        public @Nullable Statement statement = WARNING;

        public String note = "old";
    }

    @Test
    void mergingIntoAUsersTypeReplacesTheValue() throws IOException {
        Draft draft = mapper.update(new Draft(), "{\"note\": \"new\", \"statement\": " + mapper.write(OTHER) + "}");
        assertThat(draft.statement).isEqualTo(OTHER);
        assertThat(draft.note).isEqualTo("new");
        assertThatThrownBy(() -> mapper.update(new Draft(), "{\"statement\": {\"id\": \"b\"}}"))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith("/statement (line 1, column ");
    }

    @Provide
    Arbitrary<Sample<?>> samples() {
        return Sample.any();
    }

    @Property(tries = 200)
    void theHiddenClassOfAValueReadsIt(@ForAll("samples") Sample<?> sample) throws IOException {
        Object value = sample.value();
        assertThat((Object) mapper.read(mapper.write(value), value.getClass())).isEqualTo(value);
        assertThat((Object) mapper.convert(value, value.getClass())).isEqualTo(value);
    }

    @Test
    void keysWithoutATextAreRefusedWhenTheyAreWritten() {
        for (Object key : List.of(State.of("USA"), WARNING, Text.of("en", "words"))) {
            assertThatThrownBy(() -> mapper.write(Map.of(key, 1)))
                    .isInstanceOf(mapper.failure())
                    .hasMessageContaining("has no text of its own that could be the key of a map");
        }
    }

    @Test
    void keysWithATextAreReadAgain() throws IOException {
        Map<Edtf, Integer> dates = Map.of(Edtf.parse("2024-06"), 1, Edtf.parse("[..2024]"), 2);
        assertThat(mapper.readMap(mapper.write(dates), Edtf.class, Integer.class))
                .isEqualTo(dates);
        Map<Resolution, Statement> warnings = Map.of(Resolution.of(1718, 2006), WARNING);
        assertThat(mapper.readMap(mapper.write(warnings), Resolution.class, Statement.class))
                .isEqualTo(warnings);
    }

    @Test
    void keysThatAreNoneHaveAPlace() {
        String json = "{\n  \"S/RES/1718 (2007)\": 1\n}";
        Throwable refused = catchThrowable(() -> mapper.readMap(json, Resolution.class, Integer.class));
        assertThat(refused)
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith("/S~1RES~11718 (2007) (line 2, column 3): Resolution.year:");
        assertThat(mapper.pointer(refused)).isEqualTo("/S~1RES~11718 (2007)");
        assertThat(mapper.lineAndColumn(refused)).containsExactly(2, 3);
        assertThatThrownBy(() -> mapper.readMap("{\"usa\": 1}", State.class, Integer.class))
                .isInstanceOf(mapper.failure())
                .hasMessageContaining("io.github.demarche.actor.State");
    }

    /** A place declared without its type. */
    public record Box(Object value) {}

    @Test
    void aPlaceForAnythingIsReadAsJacksonReadsAnything() throws IOException {
        String json = mapper.write(new Box(WARNING));
        assertThat(json).isEqualTo("{\"value\":" + mapper.write(WARNING) + "}");
        assertThat(mapper.read(json, Box.class).value()).isInstanceOf(Map.class);
    }

    @Test
    void aPlaceForAnythingIsRefusedWhereDefaultTypingWouldLookForAType() {
        for (Object value : List.of(WARNING, State.of("KOR"), Text.of("en", "words"))) {
            assertThatThrownBy(() -> mapper.write(Setting.DEFAULT_TYPING, new Box(value)))
                    .isInstanceOf(mapper.failure())
                    .hasMessageContaining("Jackson's typing adds nothing to a")
                    .hasMessageContaining("declare the place as ");
        }
    }

    /** Places declared with their types. */
    public record Typed(Statement statement, List<Actor> actors, Map<String, Text> texts, Optional<Edtf> date) {}

    @Test
    void defaultTypingLeavesTheFormatWhereTypesAreDeclared() throws IOException {
        Typed typed = new Typed(
                WARNING,
                List.of(State.of("KOR"), State.of("PRK")),
                Map.of("a", Text.of("en", "words")),
                Optional.of(Edtf.parse("2024")));
        String json = mapper.write(Setting.DEFAULT_TYPING, typed);
        assertThat(json).contains(mapper.write(WARNING), mapper.write(State.of("PRK")), "{\"en\":\"words\"}");
        assertThat(mapper.read(Setting.DEFAULT_TYPING, json, Typed.class)).isEqualTo(typed);
        assertThat(mapper.write(Setting.DEFAULT_TYPING, WARNING)).isEqualTo(mapper.write(WARNING));
    }

    /** A place whose user adds a type to the one of the format. */
    public record Annotated(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Statement statement) {}

    @Test
    void aTypeThatAUserAddsIsLeftOutOnBothWays() throws IOException {
        String json = mapper.write(new Annotated(WARNING));
        assertThat(json).isEqualTo("{\"statement\":" + mapper.write(WARNING) + "}");
        assertThat(mapper.read(json, Annotated.class)).isEqualTo(new Annotated(WARNING));
    }

    @Test
    void rootNamesAreThoseOfTheFamily() throws IOException {
        String json = mapper.write(Setting.ROOT_NAMES, WARNING);
        assertThat(json).isEqualTo("{\"Statement\":" + mapper.write(WARNING) + "}");
        assertThat(mapper.read(Setting.ROOT_NAMES, json, Statement.class)).isEqualTo(WARNING);
        assertThat(mapper.read(Setting.ROOT_NAMES, json, Warning.class)).isEqualTo(WARNING);
        assertThat(mapper.write(Setting.ROOT_NAMES, State.of("KOR"))).startsWith("{\"Actor\":{\"type\":\"state\"");
        assertThat(mapper.write(Setting.ROOT_NAMES, Edtf.parse("2024"))).isEqualTo("{\"Edtf\":\"2024\"}");
        Throwable refused = catchThrowable(
                () -> mapper.read(Setting.ROOT_NAMES, "{\"Statement\": {\"type\": 7}}", Statement.class));
        assertThat(mapper.pointer(refused)).isEqualTo("/Statement/type");
    }

    @Test
    void stringsInPlaceOfNumbersAreRefusedWhenTheyAreWritten() throws IOException {
        assertThatThrownBy(() -> mapper.write(Setting.NUMBERS_AS_STRINGS, OTHER))
                .isInstanceOf(mapper.failure())
                .hasMessageContaining("WRITE_NUMBERS_AS_STRINGS");
        assertThatThrownBy(() -> mapper.write(Setting.NUMBERS_AS_STRINGS, RawValue.number(BigDecimal.ONE)))
                .isInstanceOf(mapper.failure());
        assertThat(mapper.write(Setting.NUMBERS_AS_STRINGS, WARNING)).isEqualTo(mapper.write(WARNING));
    }

    /** A user's type with its own type property. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "k")
    @JsonSubTypes(@JsonSubTypes.Type(value = Item.class, name = "item"))
    public interface Tagged {}

    /** The one kind. */
    public record Item(Statement s) implements Tagged {}

    /** Some of them. */
    public record Items(List<Tagged> items) {}

    @Test
    void aTypeThatComesAfterTheValueLeavesThePlaceAsItIs() throws IOException {
        String bad = "{\"type\": \"warning\", \"id\": \"a\", \"mode\": \"alert\", \"voice\": \"x\"}";
        for (String json : List.of("{\"s\": %s, \"k\": \"item\"}", "{\"k\": \"item\", \"s\": %s}")) {
            Throwable alone = catchThrowable(() -> mapper.read(json.formatted(bad), Tagged.class));
            assertThat(alone).isInstanceOf(mapper.refusal()).hasMessageStartingWith("/s/voice (line 1, column ");
            assertThat(mapper.pointer(alone)).isEqualTo("/s/voice");
            String good = json.formatted(mapper.write(WARNING));
            Throwable inside = catchThrowable(
                    () -> mapper.read("{\"items\": [" + good + "," + json.formatted(bad) + "]}", Items.class));
            assertThat(mapper.pointer(inside)).isEqualTo("/items/1/s/voice");
            assertThat(mapper.read(good, Tagged.class)).isEqualTo(new Item(WARNING));
        }
    }

    /** The same without a user's type. */
    public record Plain(Statement s) {}

    @Test
    void aStreamKnowsTheElement() throws IOException {
        String good = mapper.write(WARNING);
        assertThat(mapper.readAll("[" + good + "," + good + "]", Statement.class))
                .containsExactly(WARNING, WARNING);
        Throwable refused = catchThrowable(
                () -> mapper.readAll("[" + good + ",{\"type\": \"warning\", \"mode\": \"x\"}]", Statement.class));
        assertThat(mapper.pointer(refused)).isEqualTo("/1/mode");
        Throwable inside = catchThrowable(() ->
                mapper.readAll("[{\"s\":" + good + "},{\"s\":{\"type\": \"warning\", \"mode\": \"x\"}}]", Plain.class));
        assertThat(mapper.pointer(inside)).isEqualTo("/1/s/mode");
    }

    /** A value whose properties a user wants to unwrap. */
    public static final class Flat {
        @JsonUnwrapped
        public @Nullable Statement statement = WARNING;

        public String note = "mine";
    }

    @Test
    void anUnwrappedValueStaysWhole() throws IOException {
        String json = mapper.write(new Flat());
        assertThat(json).contains("\"statement\":" + mapper.write(WARNING));
        assertThat(mapper.read(json, Flat.class).statement).isEqualTo(WARNING);
    }

    /** Unknown properties of a user, kept like ours. */
    public static final class Open {
        private final Map<String, RawValue> others = new LinkedHashMap<>();

        @JsonAnyGetter
        public Map<String, RawValue> others() {
            return others;
        }

        @JsonAnySetter
        public void other(String name, RawValue value) {
            others.put(name, value);
        }
    }

    @Test
    void whatAUserDoesNotKnowIsKept() throws IOException {
        String json = "{\"a\":1.50,\"b\":[null,12345678901234567890123]}";
        assertThat(mapper.write(mapper.read(json, Open.class))).isEqualTo(json);
    }

    @Test
    void mappersGoThroughJavasSerialization() throws IOException {
        Person person = Person.builder()
                .id("somebody")
                .name(Text.of("en", "somebody"))
                .putExtension("x", RawValue.number(1))
                .build();
        for (Object value : List.of(WARNING, person, Map.of(Edtf.parse("2024"), OTHER))) {
            assertThat(mapper.write(Setting.SERIALIZED, value)).isEqualTo(mapper.write(value));
        }
        String json = mapper.write(person);
        assertThat(mapper.read(Setting.SERIALIZED, json, Person.class)).isEqualTo(person);
        assertThatThrownBy(() -> mapper.read(Setting.SERIALIZED_STRICT, json, Person.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith("/x ");
    }

    @Test
    void aRefusalHasItsPartsOneByOne() {
        Throwable refused = catchThrowable(
                () -> mapper.read("{\"type\": \"warning\",\n \"confidence\": \"0.5\"}", Statement.class));
        assertThat(mapper.pointer(refused)).isEqualTo("/confidence");
        assertThat(mapper.lineAndColumn(refused)).containsExactly(2, 16);
        assertThat(mapper.reason(refused)).isEqualTo("a number from 0 to 1 expected, got \"0.5\"");
        assertThat(refused).hasMessage("/confidence (line 2, column 16): " + mapper.reason(refused));
    }

    @Test
    void aKindThatIsNoneIsRefusedByWhoIsStrict() throws IOException {
        String json = "{\"type\": \"waring\", \"id\": \"a\", \"voice\": \"article\"}";
        assertThat(mapper.read(json, Statement.class)).isNotNull();
        assertThatThrownBy(() -> mapper.readStrictly(json, Statement.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith("/type (line 1, column 10): one of \"")
                .hasMessageContaining("\"warning\"")
                .hasMessageEndingWith("expected, got \"waring\"; did you mean \"warning\"?");
    }

    @Test
    void thereIsOneZero() throws IOException {
        Assertion none = Assertion.builder()
                .id("a")
                .addSpeaker(State.of("KOR"))
                .content(Text.of("en", "words"))
                .confidence(0)
                .build();
        Assertion negative = none.toBuilder().confidence(-0.0).build();
        assertThat(negative).isEqualTo(none);
        assertThat(mapper.write(negative)).isEqualTo(mapper.write(none)).contains("\"confidence\":0.0");
        assertThat(mapper.read(mapper.write(none).replace("0.0", "-0.0"), Statement.class))
                .isEqualTo(none);
        assertThat(mapper.write(mapper.read("-0.0", RawValue.class))).isEqualTo("0.0");
    }

    @Test
    void invisibleAndUnstorableTextIsRefused() {
        for (String words : List.of("", " ", "\\u200B", "\\u200D\\uFE0F", "\\u3164 \\u2800", "a\\u0000b", "\\u0007")) {
            assertThatThrownBy(() -> mapper.read("{\"en\": \"" + words + "\"}", Text.class))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageStartingWith("/en (line 1, column ");
        }
        for (String json : List.of("\"a\\u0000b\"", "{\"a\\u0000b\": 1}")) {
            assertThatThrownBy(() -> mapper.read(json, RawValue.class))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageContaining("no U+0000");
        }
    }

    /** Input quoted in messages: values, names and keys. */
    @Test
    void noInputBreaksTheLineOfAMessage() {
        String hostile = "x\\r\\nINFO ok\\u001b[31m\\u202e\\u2028\\u0085" + "long".repeat(500);
        for (String json : List.of(
                "{\"type\": \"warning\", \"mode\": \"%s\"}",
                "{\"type\": \"%s\", \"id\": \"%s\"}",
                "{\"type\": \"warning\", \"links\": [{\"%s\": 1}]}",
                "{\"type\": \"warning\", \"%s\": [\"\\ud800\"]}",
                "{\"type\": \"warning\", \"speakers\": [{\"actor\": \"%s\"}]}",
                "{\"type\": \"warning\", \"content\": {\"%s\": \"words\"}}",
                "{\"type\": \"warning\", \"made\": {\"date\": \"%s\"}}")) {
            Throwable refused = catchThrowable(() -> mapper.read(json.replace("%s", hostile), Statement.class));
            assertThat(refused).as(json).isInstanceOf(mapper.refusal());
            assertThat(refused.getMessage())
                    .as(json)
                    .hasSizeLessThan(2_700)
                    .matches("[^\\p{Cntrl}\u202e\u2028\u0085]+");
            assertThat(mapper.reason(refused)).as(json).matches("[^\\p{Cntrl}\u202e\u2028\u0085]+");
        }
    }

    @Test
    void aMisspeltTypeIsTheFaultOfItsActor() {
        String json = """
                {"article": {"id": "a", "title": {"en": "t"}, "published": {"date": "2024"}, "language": "en"},
                 "actors": [
                  {"type": "organization", "id": "mofa", "kind": "ministry", "state": "nor", "name": {"en": "ministry"}},
                  {"type": "State", "id": "nor", "code": "NOR"}]}
                """;
        Throwable refused = catchThrowable(() -> mapper.read(json, Dossier.class));
        assertThat(mapper.pointer(refused)).isEqualTo("/actors/1/type");
        assertThat(mapper.lineAndColumn(refused)).containsExactly(4, 12);
        assertThat(mapper.reason(refused)).contains("\"state\"", "got \"State\"");
        Throwable without = catchThrowable(() -> mapper.read(json.replace("\"type\": \"State\", ", ""), Dossier.class));
        assertThat(mapper.pointer(without)).isEqualTo("/actors/1");
        assertThat(mapper.reason(without)).startsWith("the required property \"type\" is missing");
    }
}
