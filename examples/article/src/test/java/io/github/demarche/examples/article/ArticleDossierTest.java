package io.github.demarche.examples.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Justification;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Basis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the whole article is there. */
class ArticleDossierTest {
    private final Dossier dossier = ArticleDossier.dossier();

    @Test
    void has34StatementsOfTheirKinds() {
        assertThat(dossier.statements()).hasSize(34);
        assertThat(dossier.statements(Assertion.class)).hasSize(17);
        assertThat(dossier.statements(Agreement.class)).hasSize(3);
        assertThat(dossier.statements(Inquiry.class)).hasSize(3);
        assertThat(dossier.statements(Commitment.class)).hasSize(2);
        for (Class<? extends Statement> once : List.of(
                Warning.class,
                Appeal.class,
                Threat.class,
                NoComment.class,
                Justification.class,
                Support.class,
                Accusation.class,
                Denial.class,
                Concern.class)) {
            assertThat(dossier.statements(once)).as(once.getSimpleName()).hasSize(1);
        }
    }

    @Test
    void hasSevenStatementsInTheArticlesOwnVoiceAllAssertions() {
        assertThat(withVoice(Voice.ARTICLE)).hasSize(7).allMatch(Assertion.class::isInstance);
        assertThat(ids(withVoice(Voice.UNATTRIBUTED))).containsExactly("rumours-of-trip");
        assertThat(withVoice(Voice.SPEAKER)).hasSize(26);
    }

    @Test
    void hasTheHeadlineAndTwoRelatedLinks() {
        assertThat(withPlacement(Placement.HEADLINE)).containsExactly("headline-presents-meeting");
        assertThat(withPlacement(Placement.RELATED_LINK))
                .containsExactly("sister-of-kim-threatens", "g7-leaders-agree-on-loan");
    }

    @Test
    void followsTheOrderOfTheArticle() {
        // By the position of the statement's first own word: its content, or otherwise its verb.
        List<Integer> places = dossier.statements().stream()
                .map(statement -> Stream.concat(statement.passages().stream(), statement.cue().stream())
                        .findFirst()
                        .orElseThrow())
                .map(passage -> passage.start().orElseThrow())
                .toList();
        assertThat(places).hasSize(34).isSorted();
    }

    @Test
    void has15EventsOfWhichOnlyTheArticlesOwnOccurred() {
        assertThat(dossier.events()).hasSize(15).isEqualTo(Events.ALL);
        assertThat(dossier.events())
                .filteredOn(event -> event.status() == EventStatus.OCCURRED)
                .extracting(Event::id)
                .containsExactly(
                        "putin-kim-meeting",
                        "north-korean-weapons-tests",
                        "north-korean-spy-satellite",
                        "waste-balloons");
    }

    @Test
    void hasAllItsActorsAndNoMore() {
        assertThat(dossier.actors())
                .isEqualTo(Actors.ALL)
                .extracting(Actor::id)
                .containsExactly(
                        "kor",
                        "usa",
                        "rus",
                        "prk",
                        "ukr",
                        "chn",
                        "irn",
                        "vnm",
                        "kor-mofa",
                        "usa-state-department",
                        "kremlin",
                        "un",
                        "un-security-council",
                        "g7",
                        "vedomosti",
                        "kim-hong-kyun",
                        "kurt-campbell",
                        "dmitry-peskov",
                        "vladimir-putin",
                        "kim-jong-un",
                        "kim-yo-jong",
                        "avril-haines",
                        "kor-usa-officials",
                        "g7-leaders",
                        "press",
                        "unnamed-critics");
    }

    @Test
    void marksTheNamesThatTheArticleDoesNotHave() {
        assertThat(dossier.actors())
                .filteredOn(actor -> actor.identifiedBy().equals(Optional.of(Basis.EXTERNAL)))
                .extracting(Actor::id)
                .containsExactly("usa-state-department", "kim-jong-un", "kim-yo-jong");
    }

    @Test
    void tellsThreePeopleCalledKimApart() {
        assertThat(ids(dossier.by(Actors.KIM_HONG_KYUN)))
                .containsExactly("kim-hong-kyun-asks-for-no-closer-military-ties");
        assertThat(ids(dossier.by(Actors.KIM_JONG_UN))).containsExactly("putin-and-kim-agree-on-cooperation");
        assertThat(ids(dossier.by(Actors.KIM_YO_JONG))).containsExactly("sister-of-kim-threatens");
    }

    @Test
    void findsWhatEachSpeakerSays() {
        assertThat(dossier.by(Actors.PESKOV)).hasSize(6);
        assertThat(dossier.by(Actors.CAMPBELL)).hasSize(10);
        assertThat(ids(dossier.by(Actors.HAINES))).containsExactly("haines-assesses-russian-concessions");
        assertThat(ids(dossier.by(Actors.VEDOMOSTI))).containsExactly("vedomosti-reports-trip");
        assertThat(dossier.by(Actors.SOUTH_KOREAN_FOREIGN_MINISTRY)).isEmpty();
    }

    @Test
    void joinsTheActsOfOneUtterance() {
        assertThat(dossier.statements())
                .filteredOn(statement -> statement.links().stream()
                        .anyMatch(link -> link.relation().equals(LinkRelation.CONTINUES)))
                .hasSize(10)
                .allSatisfy(statement -> {
                    Statement before = dossier.statement(
                                    statement.links().get(0).statement().orElseThrow())
                            .orElseThrow();
                    assertThat(before.speakers().get(0).actor())
                            .isEqualTo(statement.speakers().get(0).actor());
                    assertThat(dossier.statements().indexOf(before))
                            .isEqualTo(dossier.statements().indexOf(statement) - 1);
                });
    }

    @Test
    void quotesUtterancesAndFragments() {
        List<QuotationForm> forms = dossier.statements().stream()
                .flatMap(statement -> statement.quotations().stream())
                .map(Quotation::form)
                .toList();
        assertThat(forms).hasSize(15).filteredOn(QuotationForm.MIXED::equals).hasSize(4);
    }

    @Test
    void reportsTwoActsWithoutTheirContent() {
        assertThat(dossier.statements())
                .filteredOn(statement -> statement.content().isEmpty())
                .extracting(Statement::id)
                .containsExactly("sister-of-kim-threatens", "russia-and-north-korea-deny");
    }

    @Test
    void hasRelaysOnlyIfThereAreIntermediaries() {
        assertThat(dossier.statements())
                .filteredOn(statement -> !statement.relays().isEmpty())
                .extracting(Statement::id)
                .containsExactly(
                        "kim-hong-kyun-asks-for-no-closer-military-ties",
                        "south-korea-and-united-states-agree-on-firm-response",
                        "campbell-promises-cooperation");
    }

    private List<Statement> withVoice(Voice voice) {
        return dossier.statements().stream()
                .filter(statement -> statement.voice() == voice)
                .toList();
    }

    private List<String> withPlacement(Placement placement) {
        return ids(dossier.statements().stream()
                .filter(statement -> statement.placement() == placement)
                .toList());
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }
}
