package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.coding.EventCoder;
import io.github.demarche.coding.EventRow;
import io.github.demarche.event.EventOntology;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.statement.StatementKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShowDocumentTest {
    static Set<String> documents() {
        return Document.names();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachRecordIsCleanAgainstItsText(String name) {
        Document document = Document.named(name);
        Grounding grounding = Grounding.check(document.dossier(), document.text());
        assertThat(grounding.findings()).hasSizeGreaterThan(3);
        assertThat(grounding.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachPageNamesEveryStatementAndEndsWithTheCheck(String name) {
        Document document = Document.named(name);
        String page = ShowDocument.page(document);
        document.dossier().statements().forEach(it -> assertThat(page).contains(it.id()));
        assertThat(page).contains("0 problems").endsWith("characters, read back, and equal.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "vote, 'VOTE, against'",
        "vote, 'PROPOSAL, draft'",
        "vote, 'COURTESY, thanks'",
        "expulsion, 'DECISION, expulsion'",
        "expulsion, 'DISAPPROVAL, formal'",
        "communique, 'AGREEMENT, relations'",
        "letter, by when",
        "vote, 'twelve members, 12 in all'",
        "letter, 'ambassadors, 40 in all, among them'",
        "letter, 'Ada Lund, former foreign minister, Norvania'",
        "briefing, unidentified",
        "briefing, 'Parliament of Valmeria, parliament, part of the Valmeria'"
    })
    void thePageShowsWhatOnlyTheKindHas(String name, String shown) {
        assertThat(ShowDocument.page(Document.named(name))).containsIgnoringCase(shown);
    }

    /** Former ministers speak for no state, a parliament does, and a source is nobody. */
    @Test
    void theRowsSayForWhomEachOfThemSpeaks() {
        assertThat(sources("letter")).containsOnly("ada-lund", "jon-vey");
        assertThat(sources("briefing")).contains("valmeria", "reporters").doesNotContain("source");
    }

    private static Stream<String> sources(String name) {
        return EventCoder.in(EventOntology.CAMEO_1_1B3)
                .rows(Document.named(name).dossier())
                .map(EventRow::sourceCode);
    }

    @Test
    void togetherTheyHaveTheKindsOfDiplomacyBeyondTheNews() {
        Set<StatementKind> kinds = EnumSet.noneOf(StatementKind.class);
        documents().forEach(name -> Document.named(name).dossier().statements().forEach(it -> kinds.add(it.kind())));
        assertThat(kinds)
                .contains(
                        StatementKind.VOTE,
                        StatementKind.DECISION,
                        StatementKind.PROPOSAL,
                        StatementKind.COURTESY,
                        StatementKind.AGREEMENT,
                        StatementKind.NO_COMMENT);
    }
}
