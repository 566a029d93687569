package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the article does not have. */
class DossierTextTest {
    private static final State NORWAY = State.of("NOR");
    private static final State CHILE = State.of("CHL");

    @Test
    void showsTheKindsThatTheArticleLacks() {
        assertThat(page(Refusal.builder().id("no").addSpeaker(NORWAY).content(text("to sign"))))
                .contains("REFUSAL", "what is refused    to sign");
        assertThat(page(Disapproval.builder().id("bad").addSpeaker(NORWAY).content(text("the attack"))))
                .contains("DISAPPROVAL", "what               the attack");
        assertThat(page(UnrecognizedStatement.builder()
                        .type("riddle")
                        .id("new")
                        .addSpeaker(NORWAY)
                        .content(text("who is it"))))
                .contains("RIDDLE");
    }

    @Test
    void showsConditions() {
        assertThat(page(Threat.builder().id("t").addSpeaker(NORWAY).condition(text("they fish"))))
                .contains("if                 they fish");
        assertThat(page(Commitment.builder().id("c").addSpeaker(NORWAY).condition(text("they pay"))))
                .contains("if                 they pay");
        assertThat(page(Warning.builder()
                        .id("w")
                        .addSpeaker(NORWAY)
                        .mode(WarningMode.DETERRENT)
                        .condition(text("they sail"))))
                .contains("WARNING, DETERRENT", "if                 they sail");
    }

    @Test
    void showsAGroupByItsMembersAndAnOfficeChosenAmongSeveral() {
        Group both = Group.builder()
                .id("both")
                .name(text("the two sides"))
                .members(List.of(NORWAY, CHILE))
                .build();
        assertThat(page(Agreement.builder().id("a").addSpeaker(both).content(text("peace"))))
                .contains("the two sides, of Norway and Chile");

        Office one = Office.of(text("Envoy"), NORWAY);
        Person person = Person.builder()
                .id("person")
                .name(text("Ada Lind"))
                .addOffice(one)
                .addOffice(Office.of(text("Minister"), NORWAY))
                .build();
        assertThat(page(Refusal.builder()
                        .id("no")
                        .content(text("to sign"))
                        .addSpeaker(Party.builder().actor(person).office(one).build())))
                .contains("Ada Lind, Envoy, Norway\n");
    }

    @Test
    void showsNumberedResolutionsLinksElsewhereAndRelaysWithoutAName() {
        String page = page(Refusal.builder()
                .id("no")
                .content(text("to sign"))
                .addSpeaker(NORWAY)
                .addSanctionReference(SanctionReference.builder()
                        .addResolution(ResolutionCitation.of(Resolution.of(1718, 2006)))
                        .relation(SanctionRelation.REJECTS)
                        .build())
                .addLink(Link.builder()
                        .relation(LinkRelation.RESPONDS_TO)
                        .statement("other")
                        .article(URI.create("https://example.org/a"))
                        .build())
                .addRelay(Relay.builder().cue(Passage.of("it was said")).build()));
        assertThat(page)
                .contains(
                        "rejects; S/RES/1718 (2006)",
                        "responds to        other of https://example.org/a",
                        "article → somebody → Norway");
    }

    private static String page(StatementBuilder<?> statement) {
        return DossierText.of(Dossier.builder()
                .article(Article.builder()
                        .id("a")
                        .title(text("A title"))
                        .publisher(CHILE)
                        .language("nb")
                        .published(Dating.of(Edtf.parse("2025")))
                        .build())
                .addStatement(statement.build())
                .build());
    }

    private static Text text(String words) {
        return Text.of("en", words);
    }
}
