package io.github.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    @Test
    void whatIsRepeatedNeedNotBeKnown() {
        Link link = Link.of(LinkRelation.REITERATES);
        assertThat(link.statement()).isEmpty();
        assertThat(link.article()).isEmpty();
        assertThat(link.toBuilder().build()).isEqualTo(link);
        assertThat(link.toBuilder()
                        .article(URI.create("urn:demarche:article:herald-0312"))
                        .build()
                        .statement())
                .isEmpty();
        // A newer version may have another relation like that.
        assertThat(Link.of(LinkRelation.of("echoes")).statement()).isEmpty();
    }

    @Test
    void everyOtherRelationNeedsAStatement() {
        assertThat(LinkRelation.known())
                .filteredOn(relation -> !relation.equals(LinkRelation.REITERATES))
                .isNotEmpty()
                .allSatisfy(relation -> assertThatThrownBy(() -> Link.of(relation))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage("Link.statement: a link has a statement, unless its relation is reiterates, got "
                                + relation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:demarche:article:herald-0312",
                "https://example.org/0312",
                "doi:10.1000/182",
                "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
                "urn:demarches:article:x"
            })
    void anArticleIsNamedByItsAddress(String address) {
        Link link = Link.of(LinkRelation.DENIES, "claim").toBuilder()
                .article(URI.create(address))
                .build();
        assertThat(link.article()).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "herald-0312",
                "/0312",
                "urn:demarche:herald-0312",
                "urn:demarche:article:",
                "urn:demarche:article:Herald",
                "urn:demarche:article:herald_0312",
                "urn:demarche:articles:herald-0312",
                "URN:demarche:article:herald-0312"
            })
    void anArticleIsNamedInNoOtherWay(String address) {
        assertThatThrownBy(() -> Link.of(LinkRelation.DENIES, "claim").toBuilder()
                        .article(URI.create(address))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Link.article: an absolute URI; an article without one is named by its id")
                .hasMessageContaining("urn:demarche:article:herald-0312")
                .hasMessageEndingWith(", got " + address);
    }
}
