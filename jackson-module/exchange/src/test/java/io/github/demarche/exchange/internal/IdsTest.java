package io.github.demarche.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Identifier;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.Ferries;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.statement.Statement;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {
    private static final Dossier PLAIN = Ferries.dossier();
    private static final Statement WARNING = Ferries.statement(PLAIN, "ministry-warns");
    private static final Optional<URI> NO_BASE = Optional.empty();

    @ParameterizedTest
    @CsvSource({
        // The example of RFC 9562, and those that Python's uuid.uuid5 gives.
        "6ba7b810-9dad-11d1-80b4-00c04fd430c8, www.example.com, 2ed6657d-e927-568b-95e1-2665a8aea6a2",
        "6ba7b811-9dad-11d1-80b4-00c04fd430c8, https://example.org/é, 4db32f13-2b90-551e-bb13-4c966035961b"
    })
    void uuidsAreThoseOfVersionFive(UUID namespace, String name, UUID expected) {
        assertThat(Uuids.of(namespace, name)).isEqualTo(expected);
        assertThat(Uuids.of(namespace, name).version()).isEqualTo(5);
        assertThat(Uuids.of(namespace, name).variant()).isEqualTo(2);
    }

    @Test
    void aDigestIsAUriOfRfc6920() {
        // The example of the RFC: "Hello World!".
        String digest = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069";
        assertThat(Ids.hash(digest)).hasToString("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
        assertThat(SourceText.sha256("Hello World!")).isEqualTo(digest);
    }

    @Test
    void theTextIsNamedByItsAddressItsDigestOrAUuid() {
        assertThat(Ids.of(PLAIN, NO_BASE).text().toString()).startsWith("urn:uuid:");
        Dossier hashed = with(PLAIN.article().toBuilder().sha256("0".repeat(64)).build());
        assertThat(Ids.of(hashed, NO_BASE).text().toString()).startsWith("ni:///sha-256;");
        Dossier addressed = with(hashed.article().toBuilder()
                .uri(URI.create("https://example.org/a#b"))
                .build());
        assertThat(Ids.of(addressed, NO_BASE).text()).hasToString("https://example.org/a#b");
        // Nothing else is named there.
        assertThat(Ids.of(addressed, NO_BASE).statement(WARNING).toString()).startsWith("urn:uuid:");
    }

    @Test
    void idsAreBelowTheBaseOrOfTheDigest() {
        Optional<URI> base = Optional.of(URI.create("https://example.org/d/"));
        assertThat(Ids.of(PLAIN, base).statement(WARNING))
                .hasToString("https://example.org/d/statement/ministry-warns");
        assertThat(Ids.of(PLAIN, base).statement(WARNING, "/cue/1"))
                .hasToString("https://example.org/d/statement/ministry-warns/cue/1");
        assertThat(Ids.of(PLAIN, base).actor(Ferries.OSTRAND)).hasToString("https://example.org/d/actor/ostrand");
        assertThat(Ids.of(PLAIN, base).uuid("x"))
                .isNotEqualTo(Ids.of(PLAIN, NO_BASE).uuid("x"));
        Dossier hashed = with(PLAIN.article().toBuilder()
                .sha256("9ba9ddf9a50a4662cc93df45ee4911ab42cd4037404bb27903827b87658d8f70")
                .build());
        String first = Ids.of(hashed, NO_BASE).statement(WARNING).toString();
        assertThat(first).isEqualTo(Ids.of(hashed, NO_BASE).statement(WARNING).toString());
        assertThat(first).isNotEqualTo(Ids.of(PLAIN, NO_BASE).statement(WARNING).toString());
    }

    @Test
    void twoCodersHaveTwoIdsForOneSlug() {
        Coder coder = Coder.of(CoderKind.HUMAN, "a");
        Dossier coded = PLAIN.toBuilder().coder(coder).build();
        URI mine = Ids.of(coded, NO_BASE).statement(WARNING);
        assertThat(mine).isNotEqualTo(Ids.of(PLAIN, NO_BASE).statement(WARNING));
        Statement own = WARNING.toBuilder().codedBy(coder).build();
        assertThat(Ids.of(PLAIN, NO_BASE).statement(own)).isEqualTo(mine);
        assertThat(Ids.of(PLAIN, NO_BASE).uuid("note/x", own))
                .isNotEqualTo(Ids.of(PLAIN, NO_BASE).uuid("note/x"));
    }

    @ParameterizedTest
    @CsvSource({"relative/path", "https://example.org/?q", "https://example.org/#f"})
    void aBaseBelowWhichNothingCanBeNamedIsRefused(URI base) {
        assertThatThrownBy(() -> Ids.of(PLAIN, Optional.of(base)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("base");
    }

    @ParameterizedTest
    @CsvSource({
        "wikidata, Q42, http://www.wikidata.org/entity/Q42",
        "isni, 0000 0001 2150 090X, https://isni.org/isni/000000012150090X",
        "orcid, 0000-0002-1825-0097, https://orcid.org/0000-0002-1825-0097",
        "wikidata, Q42/../Q1, ",
        "orcid, 42, ",
        "opensanctions, Q42, "
    })
    void onlyKnownSystemsHaveAddresses(String scheme, String value, URI expected) {
        assertThat(Ids.of(Identifier.of(scheme, value))).isEqualTo(Optional.ofNullable(expected));
    }

    private static Dossier with(io.github.demarche.source.Article article) {
        return PLAIN.toBuilder().article(article).build();
    }
}
