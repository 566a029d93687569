package io.github.demarche.corpus;

import static io.github.demarche.corpus.Papers.article;
import static io.github.demarche.corpus.Papers.dossier;
import static io.github.demarche.corpus.Papers.link;
import static io.github.demarche.corpus.Papers.ref;
import static io.github.demarche.corpus.Papers.refs;
import static io.github.demarche.corpus.Papers.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusLinksTest {
    private static final State NORWAY = State.of("NOR");
    private static final Dossier REPORT = dossier(
            article("herald-0312")
                    .uri(URI.create("https://herald.example/2025/03/12/tanks"))
                    .addIdentifier(Identifier.of("un", "S/2025/214 (I)"))
                    .addIdentifier(Identifier.of("doi", "10.5555/herald.312"))
                    .addIdentifier(Identifier.of("ark", "https://ark.example/99166/w66"))
                    .build(),
            said("claim", NORWAY).build(),
            said("reply", NORWAY).addLink(Link.of(LinkRelation.DENIES, "claim")).build());

    private static Dossier denial(String article, String uri, String statement) {
        return dossier(
                article,
                said("denial", NORWAY)
                        .addLink(link(LinkRelation.DENIES, uri, statement))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://herald.example/2025/03/12/tanks",
                "HTTPS://Herald.Example/2025/03/12/tanks",
                "urn:demarche:article:herald-0312",
                "doi:10.5555/herald.312",
                "un:S/2025/214%20(I)",
                "https://ark.example/99166/w66"
            })
    void leadToAnArticleByItsAddressItsIdOrAnIdentifier(String uri) {
        Corpus corpus = Corpus.of(List.of(denial("courier", uri, "claim"), REPORT));

        assertThat(corpus.unresolvedLinks()).isEmpty();
        assertThat(corpus.links()).singleElement().satisfies(it -> {
            assertThat(it.from()).isEqualTo(ref("courier#denial"));
            assertThat(it.relation()).isEqualTo(LinkRelation.DENIES);
            assertThat(it.to()).isEqualTo(ref("herald-0312#claim"));
        });
    }

    @Test
    void areFollowedBothWaysWithinAnArticleAndAcross() {
        Corpus corpus = Corpus.of(List.of(denial("courier", "urn:demarche:article:herald-0312", "claim"), REPORT));

        assertThat(refs(corpus.linkedTo(ref("herald-0312#claim"), LinkRelation.DENIES)))
                .containsExactly("courier#denial", "herald-0312#reply");
        assertThat(refs(corpus.linkedFrom(ref("courier#denial"), LinkRelation.DENIES)))
                .containsExactly("herald-0312#claim");
        assertThat(refs(corpus.linkedFrom(ref("herald-0312#reply"), LinkRelation.DENIES)))
                .containsExactly("herald-0312#claim");
        assertThat(corpus.linkedTo(ref("herald-0312#claim"), LinkRelation.RESPONDS_TO))
                .isEmpty();
        assertThat(corpus.linkedTo(ref("courier#denial"), LinkRelation.DENIES)).isEmpty();
        assertThat(corpus.linkedTo(ref("gazette#claim"), LinkRelation.DENIES)).isEmpty();
    }

    @Test
    void thatLeadNowhereAreListedWithTheReason() {
        Dossier copy = dossier(
                article("courier-copy")
                        .uri(URI.create("https://herald.example/2025/03/12/tanks"))
                        .build(),
                said("claim", NORWAY).build());
        Corpus corpus = Corpus.of(List.of(
                REPORT,
                copy,
                denial("a", "https://gazette.example/1", "claim"),
                denial("b", "https://herald.example/2025/03/12/tanks", "claim"),
                denial("c", "urn:demarche:article:herald-0312", "claims"),
                denial("d", "urn:demarche:article:gazette", "claim")));

        assertThat(corpus.links()).isEmpty();
        assertThat(corpus.unresolvedLinks())
                .extracting(it -> it.from() + " " + it.reason())
                .containsExactly(
                        "a#denial UNKNOWN_ARTICLE",
                        "b#denial SEVERAL_ARTICLES",
                        "c#denial UNKNOWN_STATEMENT",
                        "d#denial UNKNOWN_ARTICLE");
        assertThat(corpus.unresolvedLinks().get(2).link().statement()).hasValue("claims");
        assertThat(corpus.unresolvedLinks()).isUnmodifiable();
    }

    /** That something was said before is known, and not by which statement: there is nothing to resolve. */
    @Test
    void thatNameNoStatementAreNeitherFollowedNorListed() {
        Link before = Link.builder()
                .relation(LinkRelation.REITERATES)
                .article(URI.create("urn:demarche:article:gazette"))
                .build();
        Corpus corpus = Corpus.of(List.of(
                REPORT, dossier("a", said("again", NORWAY).addLink(before).build())));

        assertThat(corpus.links()).isEmpty();
        assertThat(corpus.unresolvedLinks()).isEmpty();
        assertThat(corpus.linkedFrom(ref("a#again"), LinkRelation.REITERATES)).isEmpty();
    }

    /** A link with the address of its own article does not cross articles, but still leads to the statement. */
    @Test
    void mayNameTheirOwnArticleByItsAddress() {
        Dossier own = dossier(
                "courier",
                said("claim", NORWAY).build(),
                said("reply", NORWAY)
                        .addLink(link(LinkRelation.DENIES, "urn:demarche:article:courier", "claim"))
                        .build());
        Corpus corpus = Corpus.of(List.of(own));

        assertThat(corpus.links()).isEmpty();
        assertThat(corpus.unresolvedLinks()).isEmpty();
        assertThat(refs(corpus.linkedTo(ref("courier#claim"), LinkRelation.DENIES)))
                .containsExactly("courier#reply");
    }
}
