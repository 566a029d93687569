package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.UnrecognizedStatement;
import java.io.IOException;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the format, by concern. */
public abstract class FormatContract {
    private final Json mapper;

    protected FormatContract(Json mapper) {
        this.mapper = mapper;
    }

    private static final String ARTICLE = """
            "article": {"id": "a", "title": {"en": "t"}, "published": {"date": "2024-06-14"}, "language": "en"}""";

    private static String dossier(String members) {
        return "{" + ARTICLE + ",\n" + members + "}";
    }

    private Dossier read(String json) throws IOException {
        return mapper.read(json, Dossier.class);
    }

    /** The exact message for text; the same without line and column for trees and other encodings. */
    private void refuses(String json, Class<?> type, String message) throws IOException {
        assertThatThrownBy(() -> mapper.read(json, type))
                .isInstanceOf(mapper.refusal())
                .hasMessage(message);
        refusesLikewise("tree", message, () -> mapper.readFromATree(json, type));
        RawValue raw = mapper.read(json, RawValue.class);
        for (String encoding : mapper.encodings()) {
            byte[] bytes = mapper.encode(encoding, raw);
            refusesLikewise(encoding, message, () -> mapper.decode(encoding, bytes, type));
        }
    }

    private void refusesLikewise(String source, String message, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .as(source)
                .isInstanceOf(mapper.refusal())
                .extracting(e -> withoutPlace(String.valueOf(e.getMessage())))
                .isEqualTo(withoutPlace(message));
    }

    /** The pointer remains. */
    private static String withoutPlace(String message) {
        return message.replaceFirst("^(line \\d+, column \\d+|offset \\d+): ", "")
                .replaceFirst(" \\((line \\d+, column \\d+|offset \\d+)\\):", ":");
    }

    private void refuses(String json, String message) throws IOException {
        refuses(json, Dossier.class, message);
    }

    /** Rules of the whole dossier: the error has the line of the statement or event, not that of the dossier. */
    @Nested
    class WholeDossiers {
        private static final String FIRST =
                "\"statements\": [{\"type\": \"assertion\", \"id\": \"a\", \"voice\": \"article\"},\n ";

        private void refusesSecond(String members, String message) throws IOException {
            refuses(dossier(FIRST + "{\"type\": \"assertion\", \"voice\": \"article\", " + members + "}]"), message);
        }

        @Test
        void haveStatementsWithDifferentIds() throws IOException {
            refusesSecond(
                    "\"id\": \"a\"",
                    "/statements/1/id (line 3, column 2): Dossier /statements/1/id: statements have different ids, and"
                            + " /statements/0 already has this one, got \"a\"");
        }

        @Test
        void haveStatementsMadeBeforeTheirPublication() throws IOException {
            refusesSecond(
                    "\"id\": \"b\", \"made\": {\"date\": \"2030-01\"}",
                    "/statements/1/made (line 3, column 2): Dossier /statements/1/made: no statement was made more than a"
                            + " day after publication (2024-06-14), got 2030-01");
        }

        @Test
        void haveLinksToTheirStatements() throws IOException {
            refusesSecond(
                    "\"id\": \"b\", \"links\": [{\"relation\": \"denies\", \"statement\": \"a\"},"
                            + " {\"relation\": \"denies\", \"statement\": \"c\"}]",
                    "/statements/1/links/1/statement (line 3, column 2): Dossier /statements/1/links/1/statement: a link"
                            + " without an article leads to a statement of the dossier, got \"c\"");
        }

        @Test
        void haveLinksWithoutACycle() throws IOException {
            String statement = "{\"type\": \"assertion\", \"id\": \"%s\", \"voice\": \"article\","
                    + " \"links\": [{\"relation\": \"continues\", \"statement\": \"%s\"}]}";
            refuses(
                    dossier(FIRST + statement.formatted("b", "c") + ", " + statement.formatted("c", "b") + "]"),
                    "/statements/1/links (line 3, column 2): Dossier /statements/1/links: links that lead back form no"
                            + " cycle, got b -> c -> b");
        }

        @Test
        void haveStatementsOfTheirArticle() throws IOException {
            refusesSecond(
                    "\"id\": \"b\", \"article\": \"other\"",
                    "/statements/1/article (line 3, column 2): Dossier /statements/1/article: a statement's article is"
                            + " empty, or that of the dossier (a), got \"other\"");
        }

        @Test
        void mentionWhomTheSourceNames() throws IOException {
            refuses(
                    dossier("\"actors\": [{\"type\": \"person\", \"id\": \"kim\", \"name\": {\"en\": \"Kim\"},"
                            + " \"identifiedBy\": \"stated\"}], " + FIRST
                            + "{\"type\": \"assertion\", \"id\": \"b\", \"speakers\": [{\"actor\": \"kim\"}]}]"),
                    "/statements/1/speakers/0/mention (line 3, column 2): Dossier /statements/1/speakers/0/mention: an"
                            + " actor that is identified as STATED and is a party is mentioned as a party, and \"kim\" is"
                            + " not");
        }

        @Test
        void haveThePartsOfTheirEvents() throws IOException {
            String event = "{\"id\": \"%s\", \"description\": {\"en\": \"a\"}, \"status\": \"planned\"%s}";
            refuses(
                    dossier("\"events\": [" + event.formatted("tour", "") + ",\n "
                            + event.formatted("visit", ", \"partOf\": \"trip\"") + "]"),
                    "/events/1/partOf (line 3, column 2): Dossier /events/1/partOf: partOf leads to an event of the"
                            + " dossier, got \"trip\"");
        }
    }

    @Nested
    class Missing {
        @Test
        void aRequiredProperty() throws IOException {
            refuses(
                    "{\"type\": \"warning\", \"id\": \"a\", \"speakers\": [{\"actor\": {\"type\": \"state\", \"code\": \"KOR\"}}]}",
                    Statement.class,
                    "/mode (line 1, column 1): Warning.mode: required, but missing");
        }

        @Test
        void severalRequiredProperties() throws IOException {
            refuses(
                    "{\"type\": \"warning\"}",
                    Statement.class,
                    "line 1, column 1: Warning.id, mode: required, but missing");
        }

        @Test
        void theType() throws IOException {
            refuses(
                    "{\"id\": \"a\"}",
                    Statement.class,
                    "line 1, column 11: the required property \"type\" is missing: one of \"assertion\", \"admission\", \"accusation\", \"denial\", \"justification\", \"commitment\", \"threat\", \"agreement\", \"acceptance\", \"refusal\", \"appeal\", \"proposal\", \"warning\", \"inquiry\", \"concern\", \"disapproval\", \"support\", \"courtesy\", \"decision\", \"vote\", \"no-comment\"");
        }
    }

    @Nested
    class Null {
        @Test
        void equalsAbsentWhereTheValueIsOptionalAListOrHasADefault() throws IOException {
            Statement read = mapper.read("""
                    {"type": "assertion", "id": "a", "voice": null, "speakers": [{"actor": {"type": "state", "code": "KOR"}}],
                     "content": null, "targets": null, "confidence": null, "placement": null}""", Statement.class);
            assertThat(read)
                    .isEqualTo(Assertion.builder()
                            .id("a")
                            .addSpeaker(State.of("KOR"))
                            .build());
        }

        @Test
        void isAnErrorWhereTheValueIsRequired() throws IOException {
            refuses(
                    "{\"type\": \"assertion\", \"id\": null}",
                    Statement.class,
                    "/id (line 1, column 29): a required property, never null");
        }

        @Test
        void isNoElementOfAList() throws IOException {
            refuses(
                    "{\"type\": \"assertion\", \"speakers\": [null]}",
                    Statement.class,
                    "/speakers/0 (line 1, column 36): no element of a list is null");
        }
    }

    @Nested
    class Unknown {
        private static final String STATEMENT = """
                {"type": "assertion", "id": "a", "voice": "article", "urgency": {"level": 1.50, "by": [null, true, "x"]}}""";

        @Test
        void propertiesAreKeptAndWrittenAgain() throws IOException {
            Statement read = mapper.read(STATEMENT, Statement.class);
            assertThat(read.extensions()).containsOnlyKeys("urgency");
            assertThat(mapper.write(read)).endsWith(",\"urgency\":{\"level\":1.50,\"by\":[null,true,\"x\"]}}");
        }

        @Test
        void numbersKeepTheirScaleWhereTheTypeComesLater() throws IOException {
            Statement read = mapper.read("""
                    {"level": 1.50, "many": 100000000000000000000.10, "id": "a", "voice": "article", "type": "assertion"}""", Statement.class);
            assertThat(mapper.write(read)).endsWith(",\"level\":1.50,\"many\":100000000000000000000.10}");
        }

        @Test
        void propertiesAreRefusedWhereTheModuleIsStrict() throws IOException {
            assertThatThrownBy(() -> mapper.readStrictly(STATEMENT, Statement.class))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageStartingWith(
                            "/urgency (line 1, column 54): not a property of Assertion; known are type, id, voice,");
        }

        @Test
        void propertiesAreRefusedElsewhere() throws IOException {
            refuses(
                    "{\"date\": \"2024\", \"time\": \"noon\"}",
                    io.github.demarche.time.Dating.class,
                    "/time (line 1, column 18): not a property of Dating; known are date, wording, anchor, basis");
        }

        @Test
        void kindsAreKeptAndWrittenAgain() throws IOException {
            String json = """
                    {"type":"ultimatum","id":"a","voice":"article","placement":"body","deadline":"2024-06-20","kind":7}""";
            Statement read = mapper.read(json, Statement.class);
            assertThat(read).isInstanceOfSatisfying(UnrecognizedStatement.class, statement -> {
                assertThat(statement.type()).isEqualTo("ultimatum");
                assertThat(statement.extensions())
                        .containsEntry("deadline", RawValue.text("2024-06-20"))
                        .containsEntry("kind", RawValue.number(new BigDecimal("7.0")));
            });
            assertThat(mapper.write(read)).isEqualTo(json);
        }

        @Test
        void kindsThatAreASlipAreRefused() throws IOException {
            refuses(
                    "{\"type\": \"Warning\", \"id\": \"a\", \"voice\": \"article\"}",
                    Statement.class,
                    "/type (line 1, column 1): Statement.type: a kind is lower-case words joined by hyphens, such as \"no-comment\", got \"Warning\"");
        }

        @Test
        void tokensAreRefusedWithAListOfWhatIsKnown() throws IOException {
            refuses(
                    "{\"type\": \"assertion\", \"voice\": \"chorus\"}",
                    Statement.class,
                    "/voice (line 1, column 32): one of \"speaker\", \"article\", \"unattributed\" expected, got \"chorus\"");
            refuses(
                    "{\"type\": \"planet\", \"id\": \"a\"}",
                    io.github.demarche.actor.Actor.class,
                    "/type (line 1, column 10): one of \"state\", \"organization\", \"person\", \"group\", \"unidentified\" expected, got \"planet\"");
        }
    }

    @Nested
    class Twice {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"type\": \"assertion\", \"id\": \"a\", \"id\": \"a\"}",
                    "{\"type\": \"assertion\", \"x\": {\"y\": 1, \"y\": 1}}",
                    "{\"type\": \"assertion\", \"type\": \"assertion\"}",
                    "{\"id\": \"a\", \"type\": \"assertion\", \"id\": \"a\"}"
                })
        void aPropertyIsRefused(String json) throws IOException {
            assertThatThrownBy(() -> mapper.read(json, Statement.class))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageEndingWith(": a property occurs once, and this one occurs twice");
        }

        @Test
        void anExtensionIsRefused() throws IOException {
            assertThatThrownBy(() -> mapper.read("{\"type\": \"assertion\", \"x\": 1, \"x\": 2}", Statement.class))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageStartingWith("/x (line 1, column ");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"en\": \"a\", \"en\": null}",
                    "{\"en\": null, \"en\": \"a\"}",
                    "{\"en\": null, \"en\": null, \"fr\": \"a\"}"
                })
        void aLanguageIsRefusedWhereItIsNullToo(String json) {
            assertThatThrownBy(() -> mapper.read(json, io.github.demarche.text.Text.class))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageStartingWith("/en (line 1, column ")
                    .hasMessageEndingWith(": a property occurs once, and this one occurs twice");
        }

        @Test
        void aLanguageIsRefused() throws IOException {
            refuses(
                    "{\"en\": \"a\", \"EN\": \"b\"}",
                    io.github.demarche.text.Text.class,
                    "/EN (line 1, column 19): Text.language: each language occurs once (case does not matter), got \"EN\"");
        }
    }

    @Nested
    class References {
        @Test
        void mayComeBeforeTheirDefinitionsAnywhere() throws IOException {
            String json = """
                    {"statements": [
                      {"speakers": [{"actor": "mofa"}], "id": "s", "about": ["visit"], "type": "assertion"},
                      {"type": "assertion", "id": "t", "speakers": [{"actor": {"state": "kor", "id": "mofa", "kind": "ministry",
                        "type": "organization", "name": {"en": "Ministry"}}}]}],
                     "events": [{"id": "visit", "status": "planned", "description": {"en": "v"}, "participants": ["both"]}],
                     "article": {"published": {"date": "2024"}, "id": "a", "publisher": "mofa", "language": "en", "title": {"en": "t"}},
                     "actors": [{"type": "group", "id": "both", "name": {"en": "both"}, "members": ["kor", "prk"]},
                       {"type": "state", "code": "PRK"}, {"code": "KOR", "type": "state"}]}
                    """;
            Dossier read = read(json);
            assertThat(read.actors()).extracting(actor -> actor.id()).containsExactly("kor", "prk", "both", "mofa");
            Organization mofa = (Organization) read.actors().get(3);
            assertThat(mofa.state()).containsSame((State) read.actors().get(0));
            assertThat(((Group) read.actors().get(2)).members().get(0))
                    .isSameAs(read.actors().get(0));
            assertThat(read(mapper.write(read))).isEqualTo(read);
            assertThat(mapper.readFromATree(json, Dossier.class)).isEqualTo(read);
            RawValue raw = mapper.read(json, RawValue.class);
            for (String encoding : mapper.encodings()) {
                assertThat(mapper.decode(encoding, mapper.encode(encoding, raw), Dossier.class))
                        .as(encoding)
                        .isEqualTo(read);
            }
        }

        @Test
        void toNothingAreRefused() throws IOException {
            refuses(
                    dossier(
                            "\"actors\": [{\"type\": \"state\", \"code\": \"KOR\"}], \"statements\": [\n{\"type\": \"assertion\", \"id\": \"s\", \"speakers\": [{\"actor\": \"usa\"}]}]"),
                    "/statements/0/speakers/0/actor (line 3, column 57): no actor \"usa\" is defined in this dossier; defined are [kor]");
            refuses(
                    dossier(
                            "\"statements\": [{\"type\": \"assertion\", \"id\": \"s\", \"voice\": \"article\", \"about\": [\"e\"]}]"),
                    "/statements/0/about/0 (line 2, column 79): no event \"e\" is defined in this dossier; defined are []");
        }

        @Test
        void thatWaitForTheirDefinitionsDoNotHideAnError() throws IOException {
            String party = "{\"actor\": \"kor\"";
            String rest = " \"actors\": [{\"type\": \"state\", \"code\": \"KOR\"}]";
            refuses(
                    dossier("\"statements\": [\n {\"type\": \"warning\", \"id\": \"w\", \"speakers\": [" + party
                            + "}]}]," + rest),
                    "/statements/0/mode (line 3, column 2): Warning.mode: required, but missing");
            refuses(
                    dossier("\"statements\": [\n {\"type\": \"assertion\", \"id\": \"s\", \"speakers\": [" + party
                            + ", \"onBehalfOf\": [\"kor\", \"kor\"]}]}]," + rest),
                    "/statements/0/speakers/0/onBehalfOf (line 3, column 48): Party.onBehalfOf: nobody occurs twice, got \"kor\"");
            refuses(
                    dossier("\"statements\": [{\"type\": \"assertion\", \"id\": \"s\", \"speakers\": [\n  " + party
                            + "},\n  {\"actor\": \"prk\"}]}]," + rest),
                    "/statements/0/speakers/1/actor (line 4, column 13): no actor \"prk\" is defined in this dossier; defined are [kor]");
        }

        @Test
        void areNotFoundAmongExtensions() throws IOException {
            assertThatThrownBy(() -> read(dossier("""
                            "statements": [{"type": "assertion", "id": "s", "speakers": [{"actor": "kor"}]}],
                            "mine": {"actor": {"type": "state", "id": "kor", "code": "KOR"}}"""))).hasMessageContaining("no actor \"kor\" is defined");
        }

        @Test
        void outsideOfADossierAreRefused() throws IOException {
            refuses(
                    "{\"type\": \"assertion\", \"id\": \"s\", \"speakers\": [{\"actor\": \"usa\"}]}",
                    Statement.class,
                    "/speakers/0/actor (line 1, column 57): outside a dossier there are no tables: the actor in full expected, got \"usa\"");
        }

        @Test
        void toAnActorOfAnotherTypeAreRefused() throws IOException {
            refuses(
                    dossier(
                            "\"actors\": [{\"type\": \"group\", \"id\": \"g\", \"name\": {\"en\": \"g\"}},\n{\"type\": \"organization\", \"id\": \"o\", \"kind\": \"other\", \"state\": \"g\"}]"),
                    "/actors/1/state (line 3, column 63): State expected, got Group");
        }

        @Test
        void thatFormACycleAreRefused() throws IOException {
            String group = "{\"type\": \"group\", \"id\": \"%s\", \"name\": {\"en\": \"g\"}, \"members\": [\"%s\"]}";
            for (String cycle : new String[] {
                group.formatted("a", "a"),
                group.formatted("a", "b") + ", " + group.formatted("b", "a"),
                group.formatted("a", "b") + ", " + group.formatted("b", "c") + ", " + group.formatted("c", "b")
            }) {
                assertThatThrownBy(() -> read(dossier("\"actors\": [" + cycle + "]")))
                        .isInstanceOf(mapper.refusal())
                        .hasMessageContaining("no actor is part of itself");
            }
        }

        @Test
        void areRefusedWhenOneIdMeansTwoActors() throws IOException {
            refuses(
                    dossier(
                            "\"actors\": [{\"type\": \"state\", \"code\": \"KOR\"},\n{\"type\": \"state\", \"code\": \"PRK\", \"id\": \"kor\"}]"),
                    "/actors/1 (line 3, column 45): one id means one actor, and \"kor\" is defined twice, differently");
        }

        @Test
        void toAFaultyDefinitionTellItsOwnPlace() throws IOException {
            refuses(
                    """
                    {"statements": [{"type": "assertion", "id": "s", "speakers": [{"actor": "kor"}]}],
                     "actors": [
                       {"type": "state", "id": "kor", "code": "XYZ"}]}""",
                    "/actors/0/code (line 3, column 4): State.code: an ISO 3166-1 alpha-3 code, one of a former state, or XKX, got \"XYZ\"");
        }

        @Test
        void thatLeadTooDeepAreRefused() throws IOException {
            StringBuilder chain = new StringBuilder();
            for (int i = 0; i < 50_000; i++) {
                chain.append("{\"type\": \"group\", \"id\": \"g")
                        .append(i)
                        .append("\", \"name\": {\"en\": \"g\"}, \"members\": [\"g")
                        .append(i + 1)
                        .append("\"]},\n");
            }
            assertThatThrownBy(() -> read(dossier("\"actors\": [" + chain
                            + "{\"type\": \"group\", \"id\": \"g50000\", \"name\": {\"en\": \"g\"}}]")))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageContaining("actors nest at most 32 deep");
        }

        @Test
        void thatWouldGrowWithoutEndAreRefused() throws IOException {
            StringBuilder groups = new StringBuilder(
                    "{\"type\": \"state\", \"code\": \"KOR\"}, {\"type\": \"state\", \"code\": \"USA\"}");
            String before = "\"kor\", \"usa\"";
            for (int i = 0; i < 30; i++) {
                for (String twin : new String[] {"a", "b"}) {
                    groups.append(
                            ",\n{\"type\": \"group\", \"id\": \"%s%d\", \"name\": {\"en\": \"g\"}, \"members\": [%s]}"
                                    .formatted(twin, i, before));
                }
                before = "\"a%d\", \"b%d\"".formatted(i, i);
            }
            assertThatThrownBy(() -> read(dossier("\"actors\": [" + groups + "]")))
                    .isInstanceOf(mapper.refusal())
                    .hasRootCauseInstanceOf(InvalidValueException.class)
                    .hasMessageContaining(
                            "/actors/16 (line 17, column 1): Group: at most 500 actors are inside one, counted as often as they occur, got 510");
        }
    }

    @Nested
    class Actors {
        @Test
        void ofAGroupHaveASizeThatIsNotLessThanItsMembers() throws IOException {
            String group = "{\"type\": \"group\", \"id\": \"g\", \"name\": {\"en\": \"g\"}, \"size\": %s,\n"
                    + "\"members\": [{\"type\": \"state\", \"code\": \"KOR\"}, {\"type\": \"state\", \"code\": \"USA\"}]}";
            assertThat(mapper.read(group.formatted("59"), Group.class).size()).hasValue(59);
            assertThat(mapper.read(group.formatted("null"), Group.class).size()).isEmpty();
            for (String few : new String[] {"1", "0", "-2147483648"}) {
                assertThatThrownBy(() -> mapper.read(group.formatted(few), Group.class))
                        .isInstanceOf(mapper.refusal())
                        .hasMessage("/size (line 1, column 1): Group.size: at least 1, and not less than the number of"
                                + " members, 2, got " + few);
            }
            for (String wrong : new String[] {"2.0", "2.5", "\"59\"", "true", "99999999999"}) {
                assertThatThrownBy(() -> mapper.read(group.formatted(wrong), Group.class))
                        .isInstanceOf(mapper.refusal())
                        .message()
                        .startsWith("/size (line 1, column 59): a whole number");
            }
        }

        @Test
        void holdAnOfficeThatIsFormerOrHasAnEnd() throws IOException {
            String office =
                    "{\"title\": {\"en\": \"t\"}, \"organization\": {\"type\": \"state\", \"code\": \"KOR\"}%s}";
            Office held = mapper.read(office.formatted(""), Office.class);
            assertThat(held.former()).isFalse();
            assertThat(mapper.write(held)).endsWith(",\"former\":false}");
            Office former = mapper.read(office.formatted(", \"former\": true"), Office.class);
            assertThat(former.former()).isTrue();
            assertThat(mapper.write(former)).endsWith(",\"former\":true}");
            assertThatThrownBy(() ->
                            mapper.read(office.formatted(", \"former\": true, \"until\": \"2023\""), Office.class))
                    .isInstanceOf(mapper.refusal())
                    .message()
                    .contains("Office.former: former is only for an office without an until");
            assertThatThrownBy(() -> mapper.read(office.formatted(", \"former\": \"yes\""), Office.class))
                    .isInstanceOf(mapper.refusal())
                    .message()
                    .contains("true or false expected");
        }
    }

    @Nested
    class Versions {
        @Test
        void noVersionIsThisOne() throws IOException {
            assertThat(mapper.write(read(dossier("\"actors\": []")))).startsWith("{\"format\":\"demarche/1\",");
        }
    }

    @Nested
    class Hostile {
        @Test
        void deepRawValuesAreRefused() throws IOException {
            String deep = "[".repeat(400) + "]".repeat(400);
            assertThat(mapper.read(deep, RawValue.class)).isNotNull();
            String tooDeep = "[".repeat(100_000) + "]".repeat(100_000);
            assertThatThrownBy(() -> mapper.read(tooDeep, RawValue.class)).isInstanceOf(mapper.limit());
        }

        @Test
        void deepRawValuesAreRefusedEvenWhereJacksonWouldReadThem() throws IOException {
            for (String open : new String[] {
                "[", "{\"x\":", "{\"type\":\"group\",\"id\":\"g\",\"name\":{\"en\":\"g\"},\"members\":["
            }) {
                String deep = open.repeat(100_000);
                for (Class<?> type : new Class<?>[] {
                    RawValue.class, Statement.class, io.github.demarche.actor.Actor.class, Dossier.class
                }) {
                    assertThatThrownBy(() -> mapper.readDeep(deep, type)).isInstanceOf(mapper.failure());
                }
                assertThatThrownBy(() -> mapper.readDeep("{\"type\":\"assertion\",\"x\":" + deep, Statement.class))
                        .isInstanceOf(mapper.failure());
                assertThatThrownBy(() -> mapper.readDeep("{\"x\":" + deep, Statement.class))
                        .isInstanceOf(mapper.failure());
            }
        }

        /** Found by fuzzing: Jackson has another exception for these. */
        @Test
        void exponentsOutOfRangeAreRefused() throws IOException {
            assertThatThrownBy(() -> mapper.read(
                            "{\"type\": \"assertion\", \"id\": \"a\", \"voice\": \"article\", \"x\": 2E-99999999999}",
                            Statement.class))
                    .isInstanceOf(mapper.refusal())
                    .hasMessage(
                            "/x (line 1, column 59): a JSON number expected: its exponent is out of the range of a BigDecimal");
        }

        /** Input must not fill a log: messages show only its beginning. */
        @Test
        void messagesAreShortForAnyInput() {
            String party = "{\"actor\": {\"type\": \"state\", \"code\": \"KOR\"}}";
            String word = "x".repeat(100_000);
            for (String json : new String[] {
                "{\"type\": \"assertion\", \"id\": \"a\", \"voice\": \"article\", \"speakers\": [" + party
                        + (", " + party).repeat(10_000) + "]}",
                "{\"type\": \"assertion\", \"id\": \"" + word + "_\"}",
                "{\"type\": \"assertion\", \"voice\": \"" + word + "\"}",
                "{\"type\": \"assertion\", \"speakers\": [{\"actor\": \"" + word + "\"}]}",
                "{\"type\": \"assertion\", \"links\": [{\"article\": \"" + word + "[\"}]}"
            }) {
                assertThatThrownBy(() -> mapper.read(json, Statement.class))
                        .isInstanceOf(mapper.refusal())
                        .extracting(e -> String.valueOf(e.getMessage()).length())
                        .satisfies(length -> assertThat(length).isLessThan(2_200));
            }
            assertThatThrownBy(() -> read("{\"format\": \"" + word + "\"}"))
                    .isInstanceOf(mapper.refusal())
                    .extracting(e -> String.valueOf(e.getMessage()).length())
                    .satisfies(length -> assertThat(length).isLessThan(2_200));
        }

        /** Each language is compared with all others: unlimited, this would take minutes. */
        @Test
        void tooManyLanguagesAreRefused() {
            StringBuilder words = new StringBuilder("{\"en\": \"a\"");
            for (int i = 0; i < 200_000; i++) {
                words.append(", \"x-").append(i).append("\": \"a\"");
            }
            assertThatThrownBy(() -> mapper.read(words + "}", io.github.demarche.text.Text.class))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageContaining("Text.language: a text has at most 1000 languages");
        }

        @Test
        void loneSurrogatesAreRefused() throws IOException {
            assertThatThrownBy(() -> mapper.read("{\"en\": \"\\ud800\"}", io.github.demarche.text.Text.class))
                    .isInstanceOf(mapper.refusal())
                    .hasMessage(
                            "/en (line 1, column 8): Text.words: words have a visible character and are well-formed Unicode (no lone surrogate, no U+0000), got \"\\ud800\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "{",
                    "[",
                    "{\"type\"",
                    "{\"type\": \"assertion\"",
                    "{\"type\": \"assertion\",}",
                    "{\"id\": \"a\"",
                    "nul",
                    "\"a",
                    "{\"x\": [1, }"
                })
        void jacksonRefusesWhatIsNotJson(String json) throws IOException {
            for (Class<?> type : new Class<?>[] {Dossier.class, Statement.class, RawValue.class}) {
                assertThatThrownBy(() -> mapper.read(json, type)).isInstanceOf(mapper.failure());
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "1.5", "true", "[]", "{}", "\"x\"", "1e400", "99999999999999999999"})
        void theWrongTypeIsRefusedEverywhere(String json) throws IOException {
            for (Class<?> type : new Class<?>[] {
                Dossier.class,
                Statement.class,
                io.github.demarche.actor.Actor.class,
                io.github.demarche.sanction.Resolution.class,
                io.github.demarche.time.Edtf.class,
                io.github.demarche.text.Passage.class
            }) {
                assertThatThrownBy(() -> mapper.read(json, type)).isInstanceOf(mapper.refusal());
            }
        }

        @Test
        void positionsOutOfRangeAreRefused() throws IOException {
            refuses(
                    "{\"start\": 0, \"end\": 99999999999}",
                    io.github.demarche.text.Passage.class,
                    "/end (line 1, column 21): a whole number from -2147483648 to 2147483647 expected");
            refuses(
                    "{\"start\": 0, \"end\": 1.0}",
                    io.github.demarche.text.Passage.class,
                    "/end (line 1, column 21): a whole number expected, got a number");
        }
    }
}
