package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchException;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Statement;
import io.github.demarche.time.Dating;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that only a newer version may know: kept by default, refused by strict modules. */
public abstract class UnknownContract {
    private static final String DOSSIER = """
            {"article": {"id": "report", "title": {"en": "a report"}, "genre": "news", "published": {"date": "2024-06-14"},
             "language": "en"},
             "statements": [
             {"type": "decision", "id": "a", "speakers": [{"actor": {"type": "state", "code": "KOR"}}], "channel": "letter",
              "relays": [{"by": [{"actor": {"type": "state", "code": "USA"}}], "channel": "briefing"}],
              "sanctionReferences": [{"regime": "DPRK", "relation": "cites"}],
              "instruments": [{"title": {"en": "the Charter"}, "relation": "violation"}],
              "links": [{"relation": "continues", "statement": "b"}],
              "measure": "listing"},
             {"type": "agreement", "id": "b", "speakers": [{"actor": {"type": "organization", "id": "league",
              "kind": "party", "name": {"en": "the League"}}}], "measure": "ceasefire"}]}""";

    private final Json mapper;

    protected UnknownContract(Json mapper) {
        this.mapper = mapper;
    }

    @Test
    void whatIsKnownIsReadByWhoIsStrict() throws IOException {
        assertThat(mapper.readStrictly(DOSSIER, Dossier.class)).isEqualTo(mapper.read(DOSSIER, Dossier.class));
    }

    @ParameterizedTest
    @CsvSource({
        "/article/genre, newz, news",
        "/statements/0/type, decison, decision",
        "/statements/0/channel, leter, letter",
        "/statements/0/channel, hologram, ",
        "/statements/0/relays/0/channel, brief-ing, briefing",
        "/statements/0/sanctionReferences/0/regime, DPKR, DPRK",
        "/statements/0/sanctionReferences/0/regime, ATLANTIS-2099, ",
        "/statements/0/sanctionReferences/0/relation, sites, cites",
        "/statements/0/instruments/0/relation, violations, violation",
        "/statements/0/links/0/relation, continue, continues",
        "/statements/0/measure, listings, listing",
        "/statements/1/measure, cease-fire, ceasefire"
    })
    void whatIsNotKnownIsKeptOrRefused(String pointer, String word, String near) throws IOException {
        RawValue changed = changed(mapper.read(DOSSIER, RawValue.class), path(pointer), word);
        String json = mapper.write(changed);
        assertThat(changed).isNotEqualTo(mapper.read(DOSSIER, RawValue.class));

        Dossier kept = mapper.read(json, Dossier.class);
        assertThat(valueAt(mapper.read(mapper.write(kept), RawValue.class), path(pointer)))
                .isEqualTo(RawValue.text(word));
        assertThat(mapper.read(mapper.write(kept), Dossier.class)).isEqualTo(kept);
        assertThat(mapper.byWayOfBinary(kept, Dossier.class))
                .isNotEmpty()
                .allSatisfy((encoding, again) -> assertThat(again).isEqualTo(kept));

        assertRefused(json, Dossier.class, pointer, word, near);
        if (pointer.startsWith("/statements/0/")) {
            String statement = mapper.write(valueAt(changed, List.of("statements", "0")));
            assertThat(mapper.read(statement, Statement.class)).isNotNull();
            assertRefused(statement, Statement.class, pointer.substring("/statements/0".length()), word, near);
        }
    }

    @Test
    void itIsRefusedInItsPlaceWhereTheTypeComesLast() {
        String json = """
                {"id": "a", "voice": "article", "content": {"en": "x"},
                 "relays": [{"cue": {"exact": "it is said"}, "channel": "leter"}], "type": "denial"}""";
        assertRefused(json, Statement.class, "/relays/0/channel", "leter", "letter");
    }

    @Test
    void namesWithAColonAreTheUsersAndKeptByWhoIsStrict() throws IOException {
        String json = """
                {"article": {"id": "report", "title": {"en": "a report"}, "published": {"date": "2024-06-14"}, "language": "en",
                 "myapp:desk": "Asia"},
                 "events": [{"id": "visit", "status": "planned", "description": {"en": "a visit"}, "myapp:rank": 1.50}],
                 "statements": [{"type": "denial", "id": "a", "content": {"en": "x"}, "myapp:deadline": null,
                 "speakers": [{"actor": {"type": "state", "code": "KOR", "myapp:seat": ["Seoul"]}}]}],
                 "myapp:run": {"id": 7}}""";
        Dossier strict = mapper.readStrictly(json, Dossier.class);
        assertThat(strict).isEqualTo(mapper.read(json, Dossier.class));
        assertThat(mapper.readStrictly(mapper.write(strict), Dossier.class)).isEqualTo(strict);
        assertThat(strict.extensions()).containsOnlyKeys("myapp:run");
        assertThat(strict.article().extensions()).containsOnlyKeys("myapp:desk");
        assertThat(strict.events().get(0).extensions()).containsOnlyKeys("myapp:rank");
        assertThat(strict.actors().get(0).extensions()).containsOnlyKeys("myapp:seat");
        assertThat(strict.statements().get(0).extensions()).containsOnlyKeys("myapp:deadline");
        for (String place : List.of("desk", "rank", "deadline", "seat", "run")) {
            assertThatThrownBy(() -> mapper.readStrictly(json.replace("myapp:" + place, place), Dossier.class))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageContaining("/" + place + " (line ")
                    .hasMessageContaining("not a property of ");
        }
        assertThatThrownBy(() -> mapper.read("{\"date\": \"2024\", \"myapp:x\": 1}", Dating.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageContaining("not a property of Dating");
    }

    /** A user's type. */
    public record Mail(String note, List<Statement> statements, Map<Channel, Actor> actors) {}

    @Test
    void itIsRefusedInsideTypesOfAUser() throws IOException {
        String json = """
                {"note": "mine", "statements": [{"type": "denial", "id": "a", "voice": "article", "content": {"en": "x"},
                 "channel": "leter"}], "actors": {"phone-call": {"type": "state", "code": "KOR"}}}""";
        assertThat(mapper.read(json, Mail.class).statements()).hasSize(1);
        assertRefused(json, Mail.class, "/statements/0/channel", "leter", "letter");
    }

    @Test
    void keysOfMapsAreTreatedAlike() throws IOException {
        String json = "{\"actors\": {\"telefax\": {\"type\": \"state\", \"code\": \"KOR\"}}}";
        Mail kept = mapper.read(json, Mail.class);
        assertThat(kept.actors()).containsOnlyKeys(Channel.of("telefax"));
        assertThat(mapper.read(mapper.write(kept), Mail.class)).isEqualTo(kept);
        for (Exception refused : List.of(
                catchException(() -> mapper.readStrictly(json, Mail.class)),
                catchException(() -> mapper.read(Json.Setting.SERIALIZED_STRICT, json, Mail.class)))) {
            assertThat(refused)
                    .isInstanceOf(mapper.failure())
                    .hasMessageStartingWith("/actors/telefax (line 1, column 13): one of \"phone-call\", ")
                    .hasMessageContaining("got \"telefax\"");
        }
        assertThatThrownBy(() -> mapper.read(json.replace("telefax", "Phone call"), Mail.class))
                .isInstanceOf(mapper.failure())
                .hasMessageStartingWith("/actors/Phone call (line 1, column 13): ")
                .hasMessageEndingWith("did you mean \"phone-call\"?");
    }

    private void assertRefused(String json, Class<?> type, String pointer, String word, String near) {
        Exception refused = catchException(() -> mapper.readStrictly(json, type));
        assertThat(refused).isInstanceOf(mapper.refusal());
        assertThat(mapper.pointer(refused)).isEqualTo(pointer);
        assertThat(mapper.reason(refused))
                .startsWith("one of \"")
                .endsWith(" expected, got \"" + word + '"' + (near == null ? "" : "; did you mean \"" + near + "\"?"));
        int at = json.indexOf('"' + word + '"');
        int line = (int) json.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        assertThat(mapper.lineAndColumn(refused)).containsExactly(line, at - json.lastIndexOf('\n', at));
    }

    private static List<String> path(String pointer) {
        return List.of(pointer.substring(1).split("/"));
    }

    private static RawValue valueAt(RawValue value, List<String> path) {
        RawValue at = value;
        for (String step : path) {
            at = at instanceof RawValue.OfList list
                    ? list.elements().get(Integer.parseInt(step))
                    : Objects.requireNonNull(((RawValue.OfObject) at).members().get(step));
        }
        return at;
    }

    private static RawValue changed(RawValue value, List<String> path, String word) {
        if (path.isEmpty()) {
            return RawValue.text(word);
        }
        List<String> rest = path.subList(1, path.size());
        if (value instanceof RawValue.OfList list) {
            int index = Integer.parseInt(path.get(0));
            List<RawValue> elements = new ArrayList<>(list.elements());
            elements.set(index, changed(elements.get(index), rest, word));
            return RawValue.list(elements);
        }
        Map<String, RawValue> members = new LinkedHashMap<>(((RawValue.OfObject) value).members());
        members.computeIfPresent(path.get(0), (name, member) -> changed(member, rest, word));
        return RawValue.object(members);
    }
}
