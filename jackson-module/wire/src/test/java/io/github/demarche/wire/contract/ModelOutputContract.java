package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import io.github.demarche.wire.Draft;
import io.github.demarche.wire.DraftRemark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers as models and people write them: all problems at once, and everything that is still valid. */
public abstract class ModelOutputContract {
    private static final String ARTICLE =
            "\"article\": {\"id\": \"a\", \"title\": {\"en\": \"t\"}, \"published\": {\"date\": \"2024-06-14\"}, \"language\": \"en\"}";
    private static final String ACTORS =
            "\"actors\": [{\"type\": \"state\", \"id\": \"nor\", \"code\": \"NOR\"}, {\"type\": \"organization\", \"id\": \"nor-mfa\","
                    + " \"name\": {\"en\": \"ministry\"}, \"kind\": \"ministry\", \"state\": \"nor\"}]";
    private static final Article KNOWN = Article.builder()
            .id("known")
            .title(Text.of("en", "known"))
            .published(Dating.of(Edtf.parse("2024-06-14")))
            .language("en")
            .build();

    private final Drafts mapper;

    protected ModelOutputContract(Drafts mapper) {
        this.mapper = mapper;
    }

    private Draft dossier(String... parts) {
        return mapper.draft(
                "{" + ARTICLE + ",\n" + ACTORS + ",\n\"statements\": [\n" + String.join(",\n", parts) + "\n]}");
    }

    /** An assertion by the ministry, with more properties. */
    private static String assertion(String id, String more) {
        return "{\"type\": \"assertion\", \"id\": \"" + id
                + "\", \"speakers\": [{\"actor\": \"nor-mfa\"}], \"content\": {\"en\": \"c\"}" + more + "}";
    }

    private static List<String> ids(Draft draft) {
        return draft.dossier().orElseThrow().statements().stream()
                .map(Statement::id)
                .toList();
    }

    private static List<String> pointers(List<DraftRemark> remarks) {
        return remarks.stream().map(DraftRemark::pointer).toList();
    }

    private static Statement first(Draft draft) {
        return draft.dossier().orElseThrow().statements().get(0);
    }

    @Nested
    class WhatIsInTheFormat {
        @Test
        void isReadWithoutARemark() throws IOException {
            String json = "{" + ARTICLE + "," + ACTORS + ", \"statements\": [" + assertion("s", "") + "]}";
            Draft draft = mapper.draft(json);
            assertThat(draft.dossier()).contains(mapper.read(json, Dossier.class));
            assertThat(draft.isClean()).isTrue();
            assertThat(draft.notes()).isEmpty();
            assertThat(draft.reply()).isEmpty();
        }

        @Test
        void isReadAsTheModuleReadsItInEveryGoldenFile() throws IOException {
            List<Dossier> dossiers = GoldenCases.all().values().stream()
                    .filter(Dossier.class::isInstance)
                    .map(Dossier.class::cast)
                    .toList();
            assertThat(dossiers).isNotEmpty();
            for (Dossier dossier : dossiers) {
                Draft draft = mapper.draft(mapper.write(dossier));
                assertThat(draft.problems()).isEmpty();
                assertThat(draft.dossier()).contains(dossier);
            }
        }
    }

    @Nested
    class Problems {
        @Test
        void areAllToldAtTheirPlaces() {
            Draft draft = dossier(
                    assertion("one", ", \"certainty\": \"sure\", \"channel\": 7"),
                    assertion("two", ""),
                    "{\"type\": \"waring\", \"id\": \"three\", \"speakers\": [{\"actor\": \"nor-mfaa\"}], \"mode\": \"alert\"}");
            assertThat(ids(draft)).containsExactly("two");
            assertThat(pointers(draft.problems()))
                    .containsExactly(
                            "/statements/0/certainty",
                            "/statements/0/channel",
                            "/statements/2/type",
                            "/statements/2/speakers/0/actor");
            DraftRemark certainty = draft.problems().get(0);
            assertThat(certainty.line()).isEqualTo(4);
            assertThat(certainty.column()).isGreaterThan(100);
            assertThat(certainty.reason()).contains("one of \"certain\"").endsWith("got \"sure\"");
            assertThat(draft.problems().get(2).reason()).endsWith("got \"waring\"; did you mean \"warning\"?");
            assertThat(draft.problems().get(3).reason())
                    .startsWith("no actor \"nor-mfaa\" is defined; known are nor, nor-mfa")
                    .endsWith("did you mean \"nor-mfa\"?");
            assertThat(pointers(draft.fell())).containsExactly("/statements/0", "/statements/2");
            assertThat(draft.fell()).extracting(DraftRemark::reason).containsOnly("it has 2 problems");
        }

        @Test
        void ofAnActorFellWhatNamesIt() {
            Draft draft = mapper.draft(
                    "{" + ARTICLE + ", \"actors\": [\n"
                            + "{\"type\": \"state\", \"id\": \"nor\", \"code\": \"NRR\"},\n"
                            + "{\"type\": \"organization\", \"id\": \"nor-mfa\", \"name\": {\"en\": \"m\"}, \"kind\": \"ministry\", \"state\": \"nor\"},\n"
                            + "{\"type\": \"state\", \"id\": \"swe\", \"code\": \"SWE\"}], \"events\": [{\"id\": \"visit\", \"status\": \"planned\","
                            + " \"description\": {\"en\": \"v\"}, \"participants\": [\"nor\"]}], \"statements\": ["
                            + assertion("one", "")
                            + ", {\"type\": \"concern\", \"id\": \"two\", \"speakers\": [{\"actor\": \"swe\"}]},"
                            + "{\"type\": \"concern\", \"id\": \"three\", \"speakers\": [{\"actor\": \"swe\"}], \"about\": [\"visit\"]}]}");
            assertThat(pointers(draft.problems())).containsExactly("/actors/0/code");
            assertThat(pointers(draft.fell()))
                    .containsExactly("/actors/0", "/actors/1", "/events/0", "/statements/0", "/statements/2");
            assertThat(draft.fell())
                    .extracting(DraftRemark::reason)
                    .containsExactly(
                            "it has 1 problem",
                            "it names the actor \"nor\", which cannot be read",
                            "it names the actor \"nor\", which cannot be read",
                            "it names the actor \"nor-mfa\", which cannot be read",
                            "it names the event \"visit\", which cannot be read");
            assertThat(ids(draft)).containsExactly("two");
            assertThat(draft.dossier().orElseThrow().actors()).containsExactly(State.of("SWE"));
        }

        @Test
        void ofALinkTakeTheLinkAway() {
            Draft draft = dossier(
                    assertion("one", ", \"certainty\": \"sure\""),
                    assertion(
                            "two",
                            ", \"links\": [{\"relation\": \"continues\", \"statement\": \"one\"},"
                                    + " {\"relation\": \"continues\", \"statement\": \"four\"}]"),
                    "{\"type\": \"denial\", \"id\": \"three\", \"speakers\": [{\"actor\": \"nor\"}],"
                            + " \"links\": [{\"relation\": \"denies\", \"statement\": \"one\"}]}",
                    assertion("for", ", \"links\": [{\"relation\": \"continues\", \"statement\": \"three\"}]"));
            assertThat(ids(draft)).containsExactly("two", "for");
            assertThat(draft.dossier().orElseThrow().statements())
                    .allSatisfy(it -> assertThat(it.links()).isEmpty());
            assertThat(pointers(draft.problems())).containsExactly("/statements/0/certainty", "/statements/1/links/1");
            assertThat(draft.problems().get(1).reason())
                    .isEqualTo("no statement \"four\"; known are two, three, for; did you mean \"for\"?");
            assertThat(pointers(draft.fell()))
                    .containsExactly(
                            "/statements/0",
                            "/statements/1/links/0",
                            "/statements/1/links/1",
                            "/statements/2",
                            "/statements/2/links/0",
                            "/statements/3");
        }

        @Test
        void ofTheWholeFellTheStatement() {
            Draft draft = dossier(
                    assertion("one", ", \"made\": {\"date\": \"2025\"}"),
                    assertion("two", ", \"article\": \"other\""),
                    assertion("two", ""),
                    assertion("three", ", \"links\": [{\"relation\": \"responds-to\", \"statement\": \"four\"}]"),
                    assertion("four", ", \"links\": [{\"relation\": \"responds-to\", \"statement\": \"three\"}]"),
                    assertion("five", ""));
            assertThat(pointers(draft.problems()))
                    .containsExactly(
                            "/statements/0/made", "/statements/1/article", "/statements/2/id", "/statements/3/links");
            assertThat(ids(draft)).containsExactly("four", "five");
        }

        @Test
        void ofWhatIsStatedAndMentionedNowhereTakeThatAway() {
            Draft draft = mapper.draft("{" + ARTICLE + ", \"actors\": ["
                    + "{\"type\": \"state\", \"id\": \"nor\", \"code\": \"NOR\", \"identifiedBy\": \"stated\"},"
                    + "{\"type\": \"state\", \"id\": \"swe\", \"code\": \"SWE\", \"identifiedBy\": \"stated\"}], \"statements\": ["
                    + "{\"type\": \"concern\", \"id\": \"one\", \"speakers\": [{\"actor\": \"swe\", \"mention\": {\"exact\": \"Sweden\"}}]},"
                    + "{\"type\": \"concern\", \"id\": \"two\", \"speakers\": [{\"actor\": \"nor\"}]}]}");
            assertThat(ids(draft)).containsExactly("one", "two");
            assertThat(pointers(draft.problems())).containsExactly("/actors/0/identifiedBy");
            assertThat(pointers(draft.fell())).containsExactly("/actors/0/identifiedBy");
            assertThat(draft.dossier().orElseThrow().actors().get(0).identifiedBy())
                    .isEmpty();
            assertThat(draft.dossier().orElseThrow().actors().get(1).identifiedBy())
                    .isPresent();
        }

        @Test
        void ofPartsThatAreTheirOwnWholeFellThem() {
            String event =
                    "{\"id\": \"%s\", \"status\": \"planned\", \"description\": {\"en\": \"v\"}, \"partOf\": \"%s\"}";
            Draft draft = mapper.draft("{" + ARTICLE + ", \"events\": ["
                    + String.join(
                            ",",
                            event.formatted("a", "b"),
                            event.formatted("b", "c"),
                            event.formatted("c", "b"),
                            event.formatted("d", "nothing"),
                            event.formatted("e", "d"))
                    + "]}");
            assertThat(pointers(draft.problems())).containsExactly("/events/2/partOf", "/events/3/partOf");
            assertThat(pointers(draft.fell()))
                    .containsExactly("/events/0", "/events/1", "/events/2", "/events/3", "/events/4");
            assertThat(draft.dossier().orElseThrow().events()).isEmpty();
        }

        @Test
        void ofTheArticleLeaveNoDossier() {
            Draft draft = mapper.draft("{\"article\": {\"id\": \"a\"}, \"statements\": []}");
            assertThat(draft.dossier()).isEmpty();
            assertThat(draft.problems().get(0).toString())
                    .contains(
                            "/article (line 1, column 13): Article lacks the required properties title, published, language");
            assertThat(mapper.draft("{\"article\": {\"id\": \"a\"}, \"statements\": []}", KNOWN)
                            .dossier())
                    .isPresent();
            assertThat(mapper.draft("{\"statements\": []}").problems()).hasSize(1);
        }

        @Test
        void ofTheVersionLeaveNoDossier() {
            Draft draft = mapper.draft("{\"format\": \"demarche/2\", " + ARTICLE + "}");
            assertThat(draft.dossier()).isEmpty();
            assertThat(pointers(draft.problems())).containsExactly("/format");
        }

        @Test
        void anActorDefinedTwiceDifferentlyIsOne() {
            Draft draft = mapper.draft(
                    "{" + ARTICLE + ", \"actors\": ["
                            + "{\"type\": \"state\", \"id\": \"x\", \"code\": \"NOR\"}, {\"type\": \"state\", \"id\": \"x\", \"code\": \"SWE\"}]}");
            assertThat(pointers(draft.problems())).containsExactly("/actors/1");
            assertThat(draft.dossier().orElseThrow().actors()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "no idea",
                    "{",
                    "[",
                    "7",
                    "\"text\"",
                    "null",
                    "[[]]",
                    "{}",
                    "[7]",
                    "{\"statements\": 7}",
                    "\u0000",
                    "{\"a\": \uD800}"
                })
        void thatLeaveNothingAreProblems(String text) {
            Draft draft = mapper.draft(text);
            assertThat(draft.dossier()).isEmpty();
            assertThat(draft.problems()).isNotEmpty();
            assertThat(draft.reply()).isNotEmpty();
        }
    }

    @Nested
    class WhatIsWrittenInAnotherWay {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "confidence": "0.5"                       | confidence
                "confidence": null                        |
                "condition": ""                           |
                "made": {"date": 2024}                    | made/date
                "made": "2024"                            | made
                "cue": "said"                             | cue
                "cue": {"exact": "said", "start": null}   |
                "cue": {"exact": null, "start": null}     |
                "cue": {"exact": "said", "start": "3", "end": "7"} | cue/start, cue/end
                "passages": {"exact": "w"}                | passages
                "passages": [{"exact": "w"}, null]        |
                "addressees": ["nor"]                     | addressees/0
                "addressees": [{"actor": "NOR"}]          | addressees/0/actor
                "characterized_by": "REPORTER"            | characterized_by, characterized_by
                "placement": "Related link"               | placement
                "quotations": [{"words": "w", "language": "en", "form": "direct", "note": 1}] | quotations/0/note
                "content": {"en": "c", "fr": ""}          |
                """)
        void isTakenAndNoted(String property, String noted) {
            String more = ", " + property;
            Draft draft = dossier(
                    "{\"type\": \"assertion\", \"id\": \"s\", \"speakers\": [{\"actor\": \"nor-mfa\"}]" + more + "}");
            assertThat(draft.problems()).isEmpty();
            assertThat(draft.isClean()).isTrue();
            List<String> places = noted == null
                    ? List.of()
                    : List.of(noted.split(", ")).stream()
                            .map(it -> "/statements/0/" + it)
                            .toList();
            assertThat(pointers(draft.notes())).containsExactlyElementsOf(places);
        }

        @Test
        void givesTheSameValues() {
            Assertion plain = (Assertion)
                    first(
                            dossier(
                                    assertion(
                                            "s",
                                            ", \"confidence\": 0.5, \"made\": {\"date\": \"2024\"}, \"cue\": {\"exact\": \"said\"}, \"addressees\": [{\"actor\": \"nor\"}]")));
            assertThat(first(dossier(assertion(
                            "S",
                            ", \"confidence\": \"0.5\", \"made\": 2024, \"cue\": \"said\", \"addressees\": \"NOR\""))))
                    .isEqualTo(plain.toBuilder().made(plain.made()).build());
        }

        @Test
        void isAKindInOtherLetters() {
            Draft draft = dossier(
                    "{\"type\": \"NoComment\", \"id\": \"s\", \"speakers\": [{\"actor\": \"nor-mfa\"}], \"mode\": null}");
            assertThat(draft.isClean()).isTrue();
            assertThat(draft.notes()).hasSize(1);
            assertThat(draft.notes().get(0).reason()).isEqualTo("\"NoComment\" is taken as \"no-comment\"");
        }

        @Test
        void isWithinMarkdownAndSentences() {
            String text = "Here is the record [1], as you asked:\n\n```json\n{" + ARTICLE
                    + ",\n\"statements\": [7]}\n```\nThat is all.";
            Draft draft = mapper.draft(text);
            assertThat(draft.dossier()).isPresent();
            assertThat(draft.notes())
                    .extracting(DraftRemark::reason)
                    .containsExactly("the text around the JSON is not read");
            assertThat(draft.problems()).hasSize(1);
            assertThat(draft.problems().get(0).line()).isEqualTo(5);
            assertThat(mapper.draft("\uFEFF```\n{" + ARTICLE + "}\n```").notes())
                    .hasSize(1);
            assertThat(mapper.draft("{" + ARTICLE + "}\n```").notes()).isEmpty();
        }

        @Test
        void isJsonOfASort() {
            Draft draft = mapper.draft("{" + ARTICLE + "," + ACTORS + ", // mine\n'statements': ["
                    + assertion("s", ", \"byline\": \"a\nb\"") + ",],}");
            assertThat(draft.problems()).isEmpty();
            assertThat(ids(draft)).containsExactly("s");
            assertThat(draft.notes().get(0).reason())
                    .startsWith("no JSON from here on: ")
                    .endsWith("; read anyway");
            assertThat(draft.notes().get(0).line()).isEqualTo(1);
        }

        @Test
        void isAListOfStatements() {
            String nor = "{\"type\": \"state\", \"code\": \"NOR\"}";
            String concern = "{\"type\": \"concern\", \"id\": \"%s\", \"speakers\": [{\"actor\": %s}]}";
            String list = "[" + concern.formatted("one", nor) + ", " + concern.formatted("two", "\"nor\"") + ", "
                    + concern.formatted("three", "\"swe\"") + "]";
            Draft draft = mapper.draft(list, KNOWN);
            assertThat(ids(draft)).containsExactly("one", "two");
            assertThat(pointers(draft.problems())).containsExactly("/2/speakers/0/actor");
            assertThat(draft.problems().get(0).place()).isEqualTo("statement 3 (\"three\"), speaker 1, actor");
            assertThat(ids(mapper.draft(concern.formatted("one", nor), KNOWN))).containsExactly("one");
            assertThat(ids(mapper.draft("{\"dossier\": {" + ARTICLE + ", \"statements\": ["
                            + concern.formatted("one", nor) + "]}}")))
                    .containsExactly("one");
        }

        @Test
        void isAnUnknownPropertyThatIsKept() {
            Draft draft = dossier(assertion("s", ", \"adressees\": [1, 2]"));
            assertThat(draft.isClean()).isTrue();
            assertThat(first(draft).extensions())
                    .containsEntry("adressees", RawValue.list(List.of(RawValue.number(1), RawValue.number(2))));
            assertThat(draft.notes()).hasSize(1);
            assertThat(draft.notes().get(0).reason())
                    .isEqualTo("not a property of Assertion; kept as an extension; did you mean \"addressees\"?");
        }
    }

    @Nested
    class WhatIsCutOff {
        @Test
        void keepsWhatComesBeforeTheCut() {
            String whole = "{" + ARTICLE + ",\n" + ACTORS + ",\n\"statements\": [\n" + assertion("one", "") + ",\n"
                    + assertion("two", "") + ",\n" + assertion("three", "") + "]}";
            int third = whole.indexOf("three");
            Draft draft = mapper.draft(whole.substring(0, third + 20));
            assertThat(ids(draft)).containsExactly("one", "two");
            assertThat(draft.problems())
                    .extracting(DraftRemark::reason)
                    .containsExactly("the JSON is cut off here: its end is missing");
            assertThat(draft.problems().get(0).line()).isEqualTo(6);
            assertThat(draft.fell())
                    .extracting(DraftRemark::toString)
                    .containsExactly("/statements/2 (line 6, column 1): it is cut off");
        }

        @Test
        void neverFailsAndNeverGivesAnotherStatement() throws IOException {
            String whole = "{" + ARTICLE + "," + ACTORS + ", \"statements\": ["
                    + assertion("one", ", \"confidence\": 0.125, \"made\": {\"date\": \"2024-06\"}") + ","
                    + assertion("two", "") + "]}";
            List<Statement> statements = mapper.read(whole, Dossier.class).statements();
            for (int length = 0; length < whole.length(); length++) {
                Draft draft = mapper.draft(whole.substring(0, length));
                assertThat(draft.problems()).isNotEmpty();
                List<Statement> read = draft.dossier().map(Dossier::statements).orElse(List.of());
                assertThat(statements.subList(0, read.size())).isEqualTo(read);
            }
        }
    }

    @Nested
    class Reply {
        @Test
        void saysWhatToMend() {
            Draft draft = dossier(
                    assertion("one", ", \"certainty\": \"sure\""),
                    "{\"type\": \"assertion\", \"id\": \"two\", \"speakers\": [{\"actor\": \"kor-mofa\"}]}",
                    assertion("three", ", \"links\": [{\"relation\": \"continues\", \"statement\": \"two\"}]"));
            assertThat(draft.reply()).isEqualTo("""
                    1 of 3 statements can be read, 2 problems. Counting from 1, correct the following and send the whole JSON again:
                    - statement 1 ("one"), certainty: one of "certain", "probable", "possible", "unknown" expected, got "sure"
                    - statement 2 ("two"), speaker 1, actor: no actor "kor-mofa" is defined; known are nor, nor-mfa
                    - statement 3 ("three"), link 1: a link to the statement "two", which cannot be read; left out""");
        }

        @Test
        void isShortAndInLinesOfItsOwn() {
            String bad = "x\\r\\nIgnore this \\u202E \\u001b[31m" + "y".repeat(5_000);
            Draft draft = dossier(IntStream.range(0, 300)
                    .mapToObj(i -> assertion("s" + i, ", \"certainty\": \"" + bad + "\", \"" + bad + "\": 1"))
                    .toArray(String[]::new));
            assertThat(draft.problems()).hasSize(300);
            assertThat(draft.reply().length()).isLessThan(4_001);
            assertThat(draft.reply().lines().skip(1))
                    .allSatisfy(it -> assertThat(it).matches("(- statement |… and ).*"));
            assertThat(draft.reply() + draft).doesNotContain("\u202E", "\u001b", "\r");
            assertThat(draft.reply()).endsWith(" more like these");
        }
    }

    @Nested
    class Hostile {
        @Test
        void nestingDoesNotOverflowTheStack() {
            String deep = "[".repeat(100_000);
            assertThat(mapper.draft(deep).problems()).isNotEmpty();
            assertThat(mapper.draft("{\"a\": " + "{\"a\": ".repeat(100_000)).problems())
                    .isNotEmpty();
            assertThat(dossier(assertion("s", ", \"x\": " + "[".repeat(400) + "]".repeat(400)))
                            .isClean())
                    .isTrue();
        }

        @Test
        void noChangeOfATextIsAnException() throws IOException {
            List<String> texts = new ArrayList<>();
            for (Object value : GoldenCases.all().values()) {
                texts.add(mapper.pretty(value));
            }
            Random random = new Random(23);
            List<String> pieces = List.of(
                    "null",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "\"",
                    "7",
                    "-1e999",
                    "1e99999999999",
                    "\"\"",
                    "\\",
                    "\uD83D",
                    "[[",
                    "{}");
            for (int round = 0; round < 3_000; round++) {
                StringBuilder text = new StringBuilder(texts.get(round % texts.size()));
                for (int change = 0; change < 1 + round % 4; change++) {
                    int at = random.nextInt(text.length());
                    int end = Math.min(text.length(), at + random.nextInt(6));
                    text.replace(at, end, pieces.get(random.nextInt(pieces.size())));
                }
                Draft draft = round % 2 == 0 ? mapper.draft(text.toString()) : mapper.draft(text.toString(), KNOWN);
                assertThat(draft.isClean())
                        .isEqualTo(draft.reply().isEmpty() && draft.dossier().isPresent());
                assertThat(draft.toString()).isNotEmpty();
                if (draft.dossier().isPresent()) {
                    assertThat(mapper.read(mapper.write(draft.dossier().get()), Dossier.class))
                            .isEqualTo(draft.dossier().get());
                }
            }
        }

        @Test
        void chainsOfActorsDoNotOverflowTheStack() {
            String chain = IntStream.range(0, 5_000)
                    .mapToObj(i -> "{\"type\": \"group\", \"id\": \"g" + i
                            + "\", \"name\": {\"en\": \"g\"}, \"members\": [\"g" + (i + 1) + "\"]}")
                    .collect(Collectors.joining(","));
            Draft draft = mapper.draft("{" + ARTICLE + ", \"actors\": [" + chain
                    + ", {\"type\": \"group\", \"id\": \"g5000\", \"name\": {\"en\": \"g\"}}]}");
            assertThat(draft.dossier().orElseThrow().actors()).hasSizeBetween(25, 40);
            assertThat(draft.problems())
                    .allSatisfy(it -> assertThat(it.reason()).contains("deep"));
            String cycle = "{\"type\": \"group\", \"id\": \"a\", \"name\": {\"en\": \"g\"}, \"members\": [\"b\"]},"
                    + "{\"type\": \"group\", \"id\": \"b\", \"name\": {\"en\": \"g\"}, \"members\": [\"a\"]}";
            assertThat(pointers(mapper.draft("{" + ARTICLE + ", \"actors\": [" + cycle + "]}")
                            .problems()))
                    .containsExactly("/actors/1/members/0");
        }

        @Test
        void aLongNameIsNotToldInEachRemark() {
            String name = "s" + "_".repeat(40_000) + "peakers";
            String bad = IntStream.range(0, 2_000).mapToObj(i -> "7").collect(Collectors.joining(","));
            String statement = "{\"type\": \"concern\", \"id\": \"s\", \"" + name + "\": [" + bad + "]}";
            for (Draft draft :
                    List.of(dossier(statement), mapper.draft("{\"" + name + "\": {\"statements\": [" + bad + "]}}"))) {
                assertThat(draft.problems().size() + draft.notes().size()).isLessThan(5);
            }
        }

        @Test
        void pairsOfActorsAreNotReadAgainAndAgain() {
            String pairs = IntStream.range(0, 200)
                    .mapToObj(i -> List.of("a", "b").stream()
                            .map(it -> "{\"type\": \"group\", \"id\": \"" + it + i
                                    + "\", \"name\": {\"en\": \"g\"}, \"members\": [\"a" + (i + 1) + "\", \"b" + (i + 1)
                                    + "\"]}")
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining(","));
            assertThat(mapper.draft("{" + ARTICLE + ", \"actors\": [" + pairs + "]}")
                            .problems())
                    .isNotEmpty();
        }

        @Test
        void manyStatementsThatBreakARuleOfTheWholeEndTheReading() {
            Draft draft = dossier(IntStream.range(0, 2_000)
                    .mapToObj(i -> assertion("s" + i, ", \"made\": {\"date\": \"2030\"}"))
                    .toArray(String[]::new));
            assertThat(draft.dossier()).isEmpty();
            assertThat(draft.problems()).hasSize(101);
        }

        @Test
        void timeGrowsWithTheText() {
            long small = Long.MAX_VALUE;
            long large = Long.MAX_VALUE;
            for (int round = 0; round < 5; round++) {
                small = Math.min(small, nanos(500));
                large = Math.min(large, nanos(4_000));
            }
            assertThat(large)
                    .as("%s ns for 8 times as much as %s ns", large, small)
                    .isLessThan(40 * small + 50_000_000);
        }

        private long nanos(int count) {
            String text = "{" + ARTICLE + "," + ACTORS + ", \"statements\": ["
                    + IntStream.range(0, count)
                            .mapToObj(i -> i % 2 == 0
                                    ? assertion("s" + i, ", \"x\": 1, \"made\": 2024")
                                    : assertion(
                                            "s" + i,
                                            ", \"certainty\": \"sure\", \"links\": [{\"relation\": \"continues\", \"statement\": \"s"
                                                    + (i - 1)
                                                    + "\"}, {\"relation\": \"continues\", \"statement\": \"none" + i
                                                    + "\"}]"))
                            .collect(Collectors.joining(","))
                    + "]}";
            long start = System.nanoTime();
            assertThat(mapper.draft(text).problems()).hasSize(count / 2);
            return System.nanoTime() - start;
        }
    }

    @Test
    void aStateIsNamedByItsCode() {
        Draft draft = mapper.draft(
                "{" + ARTICLE + ", \"actors\": [{\"type\": \"state\", \"code\": \"NOR\"}], \"statements\": ["
                        + "{\"type\": \"concern\", \"id\": \"s\", \"speakers\": [{\"actor\": \"nor\"}]}]}");
        assertThat(draft.isClean()).isTrue();
        assertThat(first(draft).speakers().get(0).actor()).isEqualTo(State.of("NOR"));
    }

    @Test
    void anActorOfTheWrongTypeIsAProblem() {
        Draft draft = mapper.draft(
                "{" + ARTICLE + ", \"actors\": [{\"type\": \"group\", \"id\": \"g\", \"name\": {\"en\": \"g\"}},"
                        + " {\"type\": \"organization\", \"id\": \"o\", \"name\": {\"en\": \"o\"}, \"kind\": \"ministry\", \"state\": \"g\"}]}");
        assertThat(draft.problems()).extracting(DraftRemark::reason).containsExactly("State expected, got Group");
        assertThat(draft.dossier().orElseThrow().actors()).noneMatch(Organization.class::isInstance);
    }

    @Test
    void aRuleOfAKindIsAProblemOfItsProperty() {
        Draft draft = dossier(
                "{\"type\": \"warning\", \"id\": \"s\", \"mode\": \"alert\"}",
                "{\"type\": \"warning\", \"id\": \"t\", \"speakers\": [{\"actor\": \"nor\"}], \"mode\": \"alert\"}");
        assertThat(draft.problems()).hasSize(1);
        assertThat(first(draft)).isInstanceOf(Warning.class);
        assertThat(draft.toString()).startsWith("1 of 2 statements can be read, 1 problem\nproblem: /statements/0");
    }
}
