package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of the library hold wherever we read: straight through, and where we read ahead onto a tape of our own. */
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

    /** Where a value may stand, and how it is read there. */
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

    /** What is within a limit, and what is beyond it. */
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
