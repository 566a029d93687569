package io.github.demarche.examples.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Channel;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten things about the article that a model of statements can get wrong. */
class ArticlePropertiesTest {
    private final Dossier dossier = ArticleDossier.dossier();

    @Test
    void hearsTheDeputyMinisterThroughHisMinistryThroughTheArticle() {
        Statement appeal = statement("kim-hong-kyun-asks-for-no-closer-military-ties");
        assertThat(dossier.chain(appeal).stream().map(ArticlePropertiesTest::actors))
                .containsExactly(List.of(Actors.SOUTH_KOREAN_FOREIGN_MINISTRY), List.of(Actors.KIM_HONG_KYUN));
    }

    @Test
    void tellsTheAddresseeFromTheTarget() {
        Statement appeal = statement("kim-hong-kyun-asks-for-no-closer-military-ties");
        assertThat(actors(appeal.addressees())).containsExactly(Actors.CAMPBELL);
        assertThat(actors(appeal.targets())).containsExactly(Actors.RUSSIA, Actors.NORTH_KOREA);
    }

    @Test
    void keepsAJointActThatOnePartyAnnounces() {
        Statement agreement = statement("south-korea-and-united-states-agree-on-firm-response");
        assertThat(actors(agreement.speakers())).containsExactly(Actors.SOUTH_KOREA, Actors.UNITED_STATES);
        Relay announcement = agreement.relays().get(0);
        assertThat(actors(announcement.by())).containsExactly(Actors.SOUTH_KOREAN_FOREIGN_MINISTRY);
        assertThat(announcement.channel()).contains(Channel.COMMUNIQUE);
        assertThat(agreement.quotations().get(0).by()).contains(Actors.SOUTH_KOREAN_FOREIGN_MINISTRY);
    }

    @Test
    void infersTheSpeakerWhereNoClauseNamesOne() {
        for (String id : List.of("peskov-pledges-to-continue", "peskov-sees-deep-potential")) {
            Party speaker = statement(id).speakers().get(0);
            assertThat(speaker.actor()).isEqualTo(Actors.PESKOV);
            assertThat(speaker.basis()).contains(Basis.INFERRED);
            assertThat(speaker.mention()).isEmpty();
            assertThat(statement(id).cue()).isEmpty();
        }
    }

    @Test
    void keepsContentInTwoPlacesWithTheCueBetween() {
        Statement remark = statement("campbell-is-less-clear-about-return");
        assertThat(remark.passages()).containsExactly(Passage.of(2933, 2955), Passage.of(2973, 3017));
        assertThat(remark.cue()).contains(Passage.of(2957, 2971));
        assertThat(remark.certainty()).contains(Certainty.UNKNOWN);
    }

    @Test
    void keepsTwoQuotedFragmentsInReportedSpeech() {
        Statement assessment = statement("haines-assesses-russian-concessions");
        assertThat(assessment.quotations()).hasSize(2).allMatch(words -> words.form() == QuotationForm.MIXED);
        assertThat(assessment.passages()).hasSize(4);
    }

    @Test
    void leadsFromTheDenialToTheAccusation() {
        Statement denial = statement("russia-and-north-korea-deny");
        assertThat(denial.links())
                .containsExactly(Link.of(LinkRelation.DENIES, "united-states-accuse-russia-and-north-korea"));
        assertThat(actors(denial.speakers())).containsExactly(Actors.RUSSIA, Actors.NORTH_KOREA);
    }

    @Test
    void findsNoWarningByHainesInWhatTheArticleReadsIntoHerWords() {
        assertThat(dossier.statements(Warning.class))
                .extracting(Warning::id)
                .containsExactly("officials-warn-of-visit");
        assertThat(dossier.by(Actors.HAINES)).isNotEmpty().noneMatch(Warning.class::isInstance);

        Statement reading = statement("article-reads-warning-into-haines");
        assertThat(reading.voice()).isEqualTo(Voice.ARTICLE);
        assertThat(reading.speakers()).isEmpty();
        assertThat(reading.certainty()).contains(Certainty.POSSIBLE);
        assertThat(reading.links())
                .containsExactly(Link.of(LinkRelation.INTERPRETS, "haines-assesses-russian-concessions"));
    }

    @Test
    void leavesTheResolutionsUnnumberedAndTheRegimeInferred() {
        assertThat(dossier.statements().stream().flatMap(statement -> statement.sanctionReferences().stream()))
                .hasSize(1);
        SanctionReference reference =
                statement("officials-warn-of-visit").sanctionReferences().get(0);
        assertThat(reference.wording()).contains(Passage.of(495, 551));
        assertThat(reference.resolutions()).isEmpty();
        assertThat(reference.regime()).contains("DPRK");
        assertThat(SanctionsRegimes.byKey("DPRK")).isPresent();
        assertThat(reference.identifiedBy()).contains(Basis.INFERRED);
        assertThat(reference.relation()).isEqualTo(SanctionRelation.VIOLATION);
        assertThat(reference.certainty()).contains(Certainty.POSSIBLE);
    }

    @Test
    void readsMonthsWeekdaysAndOnOrBeforeFromOneAnchor() {
        assertThat(dossier.article().published().basis()).contains(Basis.INFERRED);
        assertThat(made("officials-warn-of-visit").date()).hasToString("[..2024-06-14]");
        assertThat(made("rumours-of-trip").date()).hasToString("2024-06-10");
        assertThat(made("vedomosti-reports-trip").date()).hasToString("[..2024-06-10]");
        assertThat(made("campbell-knows-what-north-korea-supplied").date()).hasToString("2024-06-12");
        assertThat(made("peskov-withholds-date").date()).hasToString("2024-06-13");
        assertThat(made("haines-assesses-russian-concessions").date()).hasToString("2024-03");
        assertThat(made("putin-and-kim-agree-on-cooperation").date()).hasToString("2023-09");
        Relay ministry = statement("kim-hong-kyun-asks-for-no-closer-military-ties")
                .relays()
                .get(0);
        assertThat(ministry.made().orElseThrow().date()).hasToString("2024-06-14");
        assertThat(Events.PUTIN_VISITS_NORTH_KOREA.time().orElseThrow().date()).hasToString("2024-06");
        assertThat(Events.SPY_SATELLITE.time().orElseThrow().date()).hasToString("2023-11");

        List<Dating> worded = dossier.statements().stream()
                .map(statement -> statement.made().orElseThrow())
                .filter(made -> made.wording().isPresent())
                .toList();
        assertThat(worded)
                .hasSize(7)
                .allSatisfy(made -> assertThat(made.anchor()).contains(LocalDate.parse("2024-06-14")));
    }

    private Statement statement(String id) {
        return dossier.statement(id).orElseThrow();
    }

    private Dating made(String id) {
        return statement(id).made().orElseThrow();
    }

    private static List<Actor> actors(List<Party> parties) {
        return parties.stream().map(Party::actor).toList();
    }
}
