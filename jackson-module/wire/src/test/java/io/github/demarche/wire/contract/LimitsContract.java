package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import io.github.demarche.wire.EntryProblem;
import io.github.demarche.wire.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of the library apply to all reading: straight through, and ahead onto a tape. */
public abstract class LimitsContract {
    private static final String STATEMENT = "\"type\":\"assertion\",\"id\":\"a\",\"voice\":\"article\"";
    private static final String ARTICLE =
            "\"id\":\"a\",\"title\":{\"en\":\"t\"},\"published\":{\"date\":\"2024\"},\"language\":\"en\"";
    private static final String KOR = "\"actors\":[{\"type\":\"state\",\"code\":\"KOR\"}]";

    private static final int MANY = 50_000;

    private final Json mapper;

    protected LimitsContract(Json mapper) {
        this.mapper = mapper;
    }

    /** A place for a value, and the way to read it there. */
    private enum Place {
        EXTENSION(Statement.class, "{" + STATEMENT + ",\"x\":%s}"),
        BEFORE_THE_TYPE(Statement.class, "{\"x\":%s," + STATEMENT + "}"),
        IN_A_DOSSIER(Dossier.class, "{\"article\":{" + ARTICLE + "}," + KOR + ",\"x\":%s}"),
        IN_AN_ARTICLE_THAT_WAITS(Dossier.class, "{\"article\":{" + ARTICLE + ",\"x\":%s}}"),
        AFTER_A_NAME_THAT_IS_NOT_DEFINED_YET(
                Dossier.class,
                "{\"article\":{" + ARTICLE + "},\"statements\":[{\"type\":\"assertion\",\"id\":\"s\",\"speakers\":"
                        + "[{\"actor\":\"kor\"}]}],\"x\":%s," + KOR + "}");

        private final Class<?> type;
        private final String json;

        Place(Class<?> type, String json) {
            this.type = type;
            this.json = json;
        }
    }

    /** Input within a limit, and input beyond it. */
    private enum Limit {
        NESTING(nested(10), nested(30)),
        NUMBER("1".repeat(15), "1".repeat(25)),
        DECIMAL("0." + "1".repeat(15), "0." + "1".repeat(25)),
        STRING(quoted(150), quoted(250)),
        NAME("{" + quoted(40) + ":1}", "{" + quoted(60) + ":1}"),
        TOKENS(objects(80), objects(200)),
        LENGTH(" ".repeat(15_000) + "1", " ".repeat(40_000) + "1");

        private final String within;
        private final String beyond;

        Limit(String within, String beyond) {
            this.within = within;
            this.beyond = beyond;
        }
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String quoted(int length) {
        return '"' + "s".repeat(length) + '"';
    }

    /** Two tokens each. */
    private static String objects(int count) {
        return IntStream.range(0, count).mapToObj(i -> "{}").collect(Collectors.joining(",", "[", "]"));
    }

    record Case(Place place, Limit limit) {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Place place : Place.values()) {
            for (Limit limit : Limit.values()) {
                cases.add(new Case(place, limit));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("io.github.demarche.wire.contract.LimitsContract#cases")
    void hold(Case limited) throws IOException {
        Place place = limited.place();
        byte[] within = place.json.formatted(limited.limit().within).getBytes(StandardCharsets.UTF_8);
        byte[] beyond = place.json.formatted(limited.limit().beyond).getBytes(StandardCharsets.UTF_8);
        assertThat((Object) mapper.readLimited(within, place.type)).isNotNull();
        assertThat((Object) mapper.read(beyond, place.type)).isNotNull();
        assertThatThrownBy(() -> mapper.readLimited(beyond, place.type)).isInstanceOf(mapper.limit());
    }

    /** The limits on contents: a limit of three, and documents with three and four. */
    private record Held(
            String what, Limits limits, Class<?> type, IntFunction<String> json, String place, String reason) {
        static List<Held> all() {
            return List.of(
                    new Held(
                            "statements",
                            Limits.none().withStatements(3),
                            Dossier.class,
                            n -> dossier("\"statements\":" + list(n, i -> statement(i, ""))),
                            "/statements/3",
                            "a dossier has at most 3 statements, got 4; Limits.withStatements sets the limit"),
                    new Held(
                            "actors",
                            Limits.none().withActors(3),
                            Dossier.class,
                            n -> dossier("\"actors\":" + list(n, Held::person)),
                            "/actors/3",
                            "a dossier has at most 3 actors, got 4; Limits.withActors sets the limit"),
                    new Held(
                            "actors in their places",
                            Limits.none().withActors(3),
                            Dossier.class,
                            n -> dossier("\"statements\":"
                                    + list(n, i -> statement(i, ",\"targets\":[{\"actor\":" + person(i) + "}]"))),
                            "/statements/3/targets/0/actor",
                            "a dossier has at most 3 actors, got 4; Limits.withActors sets the limit"),
                    new Held(
                            "events",
                            Limits.none().withEvents(3),
                            Dossier.class,
                            n -> dossier("\"events\":" + list(n, Held::event)),
                            "/events/3",
                            "a dossier has at most 3 events, got 4; Limits.withEvents sets the limit"),
                    new Held(
                            "events in their places",
                            Limits.none().withEvents(3),
                            Dossier.class,
                            n -> dossier("\"statements\":[" + statement(0, ",\"about\":" + list(n, Held::event)) + "]"),
                            "/statements/0/about/3",
                            "a dossier has at most 3 events, got 4; Limits.withEvents sets the limit"),
                    new Held(
                            "elements",
                            Limits.none().withElements(3),
                            Statement.class,
                            n -> statement(
                                    0,
                                    ",\"passages\":" + list(n, i -> "{\"start\":" + i + ",\"end\":" + (i + 1) + "}")),
                            "/passages/3",
                            "a list has at most 3 elements, and an object as many members, got 4; Limits.withElements sets the limit"),
                    new Held(
                            "elements of an extension",
                            Limits.none().withElements(3),
                            Statement.class,
                            n -> statement(0, ",\"x\":" + list(n, i -> "{}")),
                            "/x/3",
                            "a list has at most 3 elements, and an object as many members, got 4; Limits.withElements sets the limit"),
                    new Held(
                            "members of an extension",
                            Limits.none().withElements(3),
                            Statement.class,
                            n -> statement(0, ",\"x\":{" + listed(n, i -> "\"m" + i + "\":1") + "}"),
                            "/x/m3",
                            "a list has at most 3 elements, and an object as many members, got 4; Limits.withElements sets the limit"),
                    new Held(
                            "extensions",
                            Limits.none().withElements(3),
                            Statement.class,
                            n -> statement(0, "," + listed(n, i -> "\"x" + i + "\":1")),
                            "/x3",
                            "a list has at most 3 elements, and an object as many members, got 4; Limits.withElements sets the limit"),
                    new Held(
                            "text",
                            Limits.none().withTextLength(10),
                            Statement.class,
                            n -> statement(0, ",\"content\":{\"en\":" + quoted(7 + n) + "}"),
                            "/content/en",
                            "a text has at most 10 characters, got 11; Limits.withTextLength sets the limit"),
                    new Held(
                            "date",
                            Limits.none().withTextLength(10),
                            Statement.class,
                            n -> statement(0, ",\"made\":{\"date\":\"2024-06-14" + "~".repeat(n - 3) + "\"}"),
                            "/made/date",
                            "a text has at most 10 characters, got 11; Limits.withTextLength sets the limit"),
                    new Held(
                            "name of an extension",
                            Limits.none().withTextLength(10),
                            Statement.class,
                            n -> statement(0, ",\"" + "x".repeat(7 + n) + "\":1"),
                            "/xxxxxxxxxxx",
                            "a text has at most 10 characters, got 11; Limits.withTextLength sets the limit"),
                    new Held(
                            "name within an extension",
                            Limits.none().withTextLength(10),
                            Statement.class,
                            n -> statement(0, ",\"x\":{\"" + "x".repeat(7 + n) + "\":1}"),
                            "/x/xxxxxxxxxxx",
                            "a text has at most 10 characters, got 11; Limits.withTextLength sets the limit"),
                    new Held(
                            "depth of an extension",
                            Limits.none().withExtensionDepth(3),
                            Statement.class,
                            n -> statement(0, ",\"x\":" + "[".repeat(n) + 1 + "]".repeat(n)),
                            "/x/0/0/0/0",
                            "lists and objects nest at most 3 deep, got 4; Limits.withExtensionDepth sets the limit"));
        }

        @Override
        public String toString() {
            return what;
        }

        private static String dossier(String tables) {
            return "{\"article\":{" + ARTICLE + "}," + tables + "}";
        }

        private static String statement(int i, String more) {
            return "{\"type\":\"assertion\",\"id\":\"s" + i + "\",\"voice\":\"article\"" + more + "}";
        }

        private static String person(int i) {
            return "{\"type\":\"person\",\"id\":\"p" + i + "\",\"name\":{\"en\":\"P\"}}";
        }

        private static String event(int i) {
            return "{\"id\":\"e" + i + "\",\"status\":\"planned\",\"description\":{\"en\":\"E\"}}";
        }

        private static String listed(int count, IntFunction<String> element) {
            return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
        }

        private static String list(int count, IntFunction<String> element) {
            return "[" + listed(count, element) + "]";
        }
    }

    static List<Object> held() {
        return List.copyOf(Held.all());
    }

    @ParameterizedTest
    @MethodSource("io.github.demarche.wire.contract.LimitsContract#held")
    void ofThreeThingsTheFourthIsRefusedWithItsPlaceAndTheWayOut(Object row) throws IOException {
        Held held = (Held) row;
        assertThat((Object) mapper.readWithin(held.limits, held.json.apply(3), held.type))
                .isNotNull();
        String more = held.json.apply(4);
        assertThat((Object) mapper.readWithin(Limits.defaults(), more, held.type))
                .isNotNull();
        Throwable refused = catchThrowable(() -> mapper.readWithin(held.limits, more, held.type));
        assertThat(refused).isInstanceOf(mapper.refusal());
        assertThat(mapper.pointer(refused)).isEqualTo(held.place);
        assertThat(mapper.reason(refused)).isEqualTo(held.reason);
        assertThat(mapper.lineAndColumn(refused).get(0)).isOne();
    }

    @Test
    void theDefaultsAreInForceWithoutBeingAsked() {
        int tooMany = Limits.defaults().statements() + 1;
        String statements = Held.list(tooMany, i -> Held.statement(i, ""));
        assertThatThrownBy(() -> mapper.read(Held.dossier("\"statements\":" + statements), Dossier.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageContaining("a dossier has at most 10000 statements, got 10001");
        String words = quoted(Limits.defaults().textLength() + 1);
        assertThatThrownBy(() -> mapper.read(Held.statement(0, ",\"content\":{\"en\":" + words + "}"), Statement.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageContaining("a text has at most 1000000 characters, got 1000001");
    }

    @Test
    void anEntryThatIsTooLongIsAProblemAndPassedOver() throws IOException {
        byte[] lines = ("{" + STATEMENT + ",\"x\":" + quoted(100) + "}\n{" + STATEMENT + "}\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(mapper.entries(
                        new ByteArrayInputStream(lines),
                        Statement.class,
                        Limits.defaults().withEntryBytes(100)))
                .satisfiesExactly(
                        entry -> assertThat(entry.problem())
                                .get()
                                .extracting(EntryProblem::reason)
                                .isEqualTo("an entry has at most 100 bytes, and this one has 154"),
                        entry -> assertThat(entry.value()).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void manyTinyObjectsAreKept(Place place) throws IOException {
        Object kept = mapper.read(place.json.formatted(objects(MANY)), place.type);
        assertThat((Object) mapper.read(mapper.bytes(kept), place.type)).isEqualTo(kept);
        assertThat(mapper.write(kept)).contains(objects(MANY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "events", "statements"})
    void ofManyTinyObjectsThatAreNoneOfOursTheFirstIsRefused(String table) {
        String json = "{\"article\":{" + ARTICLE + "},\"" + table + "\":" + objects(MANY) + "}";
        assertThatThrownBy(() -> mapper.read(json, Dossier.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith("/" + table + "/0 (line 1, column ");
    }

    @Test
    void manySmallPassagesAreReadInTheirOrderAndOneThatIsOutOfOrderIsRefused() throws IOException {
        String inOrder = passages(0, MANY);
        Statement read = mapper.read("{" + STATEMENT + ",\"passages\":[" + inOrder + "]}", Statement.class);
        assertThat(read.passages()).hasSize(MANY);
        assertThat(read.passages().get(MANY - 1).end()).hasValue(MANY);
        String outOfOrder = "{" + STATEMENT + ",\"passages\":[" + inOrder + "," + passages(0, 1) + "]}";
        assertThatThrownBy(() -> mapper.read(outOfOrder, Statement.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageContaining("Assertion.passages")
                .hasMessageContaining("one that starts at 0 after one that ends at " + MANY);
    }

    private static String passages(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(at -> "{\"start\":" + at + ",\"end\":" + (at + 1) + "}")
                .collect(Collectors.joining(","));
    }
}
