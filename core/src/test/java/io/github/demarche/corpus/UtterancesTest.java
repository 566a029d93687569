package io.github.demarche.corpus;

import static io.github.demarche.corpus.Papers.article;
import static io.github.demarche.corpus.Papers.dossier;
import static io.github.demarche.corpus.Papers.link;
import static io.github.demarche.corpus.Papers.person;
import static io.github.demarche.corpus.Papers.ref;
import static io.github.demarche.corpus.Papers.refs;
import static io.github.demarche.corpus.Papers.said;
import static io.github.demarche.corpus.Papers.wikidata;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.CertaintyChange;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Support;
import io.github.demarche.text.Certainty;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;
import org.junit.jupiter.api.Test;

class UtterancesTest {
    private static final State NORWAY = State.of("NOR");

    private static Article paper(String id, String language, String day) {
        return article(id)
                .language(language)
                .published(Dating.of(Edtf.parse(day)))
                .build();
    }

    private static Link renders(String article) {
        return link(LinkRelation.RENDITION_OF, "urn:demarche:article:" + article, "claim");
    }

    private static Quotation quotation(String language, String words) {
        return Quotation.builder()
                .words(words)
                .language(language)
                .form(QuotationForm.DIRECT)
                .build();
    }

    private static Assertion.Builder claim(Actor speaker) {
        return said("claim", speaker);
    }

    private static final Dossier WIRE = dossier(
            paper("wire", "en", "2025-03-12"),
            claim(person("officials", "officials"))
                    .certainty(Certainty.POSSIBLE)
                    .addQuotation(quotation("en", "They may have crossed."))
                    .build());
    private static final Dossier HERALD = dossier(
            paper("herald", "en-GB", "2025-03-13"),
            claim(NORWAY)
                    .certainty(Certainty.PROBABLE)
                    .addQuotation(quotation("en-GB", "They have crossed"))
                    .addLink(renders("wire"))
                    .build());
    private static final Dossier COURRIER = dossier(
            paper("courrier", "fr", "2025-03-11"),
            claim(NORWAY)
                    .certainty(Certainty.PROBABLE)
                    .addQuotation(quotation("fr", "Ils ont franchi la ligne"))
                    .addLink(renders("herald"))
                    .build());
    private static final Dossier BRIEF = dossier(
            paper("brief", "en", "2025-03-14"),
            claim(NORWAY).addLink(renders("wire")).build(),
            said("other", NORWAY).build());

    @Test
    void anUtteranceHasAllLinkedRenditionsInTheOrderOfTheirArticles() {
        Corpus corpus = Corpus.of(List.of(BRIEF, HERALD, WIRE, COURRIER));
        Utterance utterance = corpus.utterance(ref("courrier#claim")).orElseThrow();

        assertThat(refs(utterance.renditions()))
                .containsExactly("courrier#claim", "wire#claim", "herald#claim", "brief#claim");
        assertThat(corpus.utterance(ref("wire#claim"))).contains(utterance);
        assertThat(corpus.utterances()).containsExactly(utterance);
        assertThat(corpus.utterance(ref("brief#other"))).hasValueSatisfying(it -> {
            assertThat(it.renditions()).hasSize(1);
            assertThat(it.changes()).isEmpty();
        });
        assertThat(corpus.utterance(ref("wire#nothing"))).isEmpty();
    }

    @Test
    void eachLinkSaysWhatBecameOfWordsCertaintyAttributionAndLanguage() {
        Corpus corpus = Corpus.of(List.of(WIRE, HERALD, COURRIER, BRIEF));
        List<RenditionChange> changes =
                corpus.utterance(ref("wire#claim")).orElseThrow().changes();

        assertThat(changes)
                .extracting(it -> it.from() + " > " + it.to())
                .containsExactly(
                        "wire#claim > herald#claim", "herald#claim > courrier#claim", "wire#claim > brief#claim");
        assertThat(changes)
                .extracting(RenditionChange::wording)
                .containsExactly(WordingChange.CHANGED, WordingChange.TRANSLATED, WordingChange.QUOTED_BY_ONE);
        assertThat(changes)
                .extracting(RenditionChange::certainty)
                .containsExactly(CertaintyChange.STRONGER, CertaintyChange.SAME, CertaintyChange.UNCLEAR);
        assertThat(changes)
                .extracting(RenditionChange::attribution)
                .containsExactly(AttributionChange.STRONGER, AttributionChange.SAME, AttributionChange.STRONGER);
        assertThat(changes).extracting(RenditionChange::isTranslated).containsExactly(false, true, false);
    }

    @Test
    void wordsThatDifferInCapitalsAndSignsAreTheSame() {
        Dossier copy = dossier(
                paper("copy", "en", "2025-03-13"),
                claim(person("they", "they"))
                        .addQuotation(quotation("en", "“They may have crossed”"))
                        .addLink(renders("wire"))
                        .build());
        Dossier report = dossier(
                paper("report", "en", "2025-03-13"),
                claim(NORWAY).addLink(renders("brief")).build());
        Corpus corpus = Corpus.of(List.of(WIRE, copy, BRIEF, report));

        assertThat(corpus.utterance(ref("copy#claim")).orElseThrow().changes())
                .extracting(it -> it.to() + " " + it.wording())
                .containsExactly("copy#claim SAME", "brief#claim QUOTED_BY_ONE", "report#claim UNQUOTED");
        assertThat(corpus.utterance(ref("wire#claim"))
                        .orElseThrow()
                        .changes()
                        .get(0)
                        .attribution())
                .isEqualTo(AttributionChange.SAME);
    }

    @Test
    void theSameWordsOfOneSpeakerAreACandidateUnlessLinksJoinThem() {
        Person aro = person("aro", "Mira Aro", wikidata("Q1"));
        Person minister = person("minister", "the minister", wikidata("Q1"));
        Quotation words = quotation("en", "Nobody crossed the river.");
        Dossier one = dossier("one", claim(aro).addQuotation(words).build());
        Dossier two = dossier(
                "two",
                claim(minister)
                        .addQuotation(quotation("en", "NOBODY crossed the river"))
                        .build());
        Dossier three = dossier(
                "three",
                claim(person("holm", "Jan Holm", wikidata("Q2")))
                        .addQuotation(words)
                        .build(),
                said("by-aro", person("holm", "Jan Holm", wikidata("Q2")))
                        .addQuotation(words.toBuilder().by(aro).build())
                        .build());

        assertThat(Corpus.of(List.of(one, two, three)).utteranceCandidates())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.reason()).isEqualTo(UtteranceCandidateReason.SAME_QUOTATION);
                    assertThat(it.statements())
                            .containsExactly(ref("one#claim"), ref("two#claim"), ref("three#by-aro"));
                });
        Dossier linked = dossier(
                "two",
                claim(minister).addQuotation(words).addLink(renders("one")).build());
        assertThat(Corpus.of(List.of(one, linked)).utteranceCandidates()).isEmpty();
    }

    @Test
    void shortWordsAndWordsOfUnidentifiedSpeakersAreNotCandidates() {
        Dossier one = dossier(
                "one",
                claim(NORWAY).addQuotation(quotation("en", "No comment")).build(),
                said("other", person("aide", "an aide"))
                        .addQuotation(quotation("en", "Nobody crossed the river"))
                        .build());
        Dossier two = one.toBuilder().article(article("two").build()).build();

        assertThat(Corpus.of(List.of(one, two)).utteranceCandidates()).isEmpty();
    }

    @Test
    void oneIdentifierOfAnUtteranceIsACandidateForActsOfOneKind() {
        Identifier post = Identifier.of("url", "https://posts.example/1");
        Dossier one = dossier("one", claim(NORWAY).addIdentifier(post).build());
        Dossier two = dossier(
                "two",
                Support.builder()
                        .id("support")
                        .addSpeaker(NORWAY)
                        .addIdentifier(post)
                        .build(),
                claim(NORWAY).addIdentifier(post).build());

        assertThat(Corpus.of(List.of(one, two)).utteranceCandidates())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.reason()).isEqualTo(UtteranceCandidateReason.SAME_IDENTIFIER);
                    assertThat(it.statements()).containsExactly(ref("one#claim"), ref("two#claim"));
                });
    }
}
