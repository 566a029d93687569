package io.github.demarche.source;

import static io.github.demarche.Refusals.assertLacking;
import static io.github.demarche.Refusals.assertMissing;
import static io.github.demarche.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.internal.Extensions;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final State KOREA = State.of("KOR");
    private static final String TAG = "a well-formed BCP 47 language tag, such as \"fr\" or \"pt-BR\"";

    @Nested
    class AnArticle {
        private final Dating published = Dating.of(Edtf.parse("2024-06-14"));

        @Test
        void isTheDocumentThatReports() {
            String digest = "0123456789abcdef".repeat(4);
            Article article = article()
                    .publisher(KOREA)
                    .byline("R. Porter")
                    .uri(URI.create("https://example.org/a"))
                    .sha256(digest)
                    .putExtension("x", RawValue.ofNull())
                    .build();
            assertThat(article.id()).isEqualTo("a");
            assertThat(article.title()).isEqualTo(Text.of("fr", "Titre"));
            assertThat(article.publisher()).contains(KOREA);
            assertThat(article.byline()).contains("R. Porter");
            assertThat(article.published()).isEqualTo(published);
            assertThat(article.language()).isEqualTo("fr");
            assertThat(article.uri()).contains(URI.create("https://example.org/a"));
            assertThat(article.sha256()).contains(digest);
            assertThat(article.extensions()).containsKey("x");
            assertThat(Article.builder().from(article).build())
                    .isEqualTo(article)
                    .hasSameHashCodeAs(article);
            assertThat(article).isNotEqualTo(article().build());
            assertThatThrownBy(() -> article.extensions().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void refusesWhatBreaksItsRules() {
            assertRefused(() -> article().id("A").build(), "Article", "id", Strings.SLUG, "\"A\"");
            assertRefused(() -> article().byline(" ").build(), "Article", "byline", Strings.WORDS, "\" \"");
            assertRefused(() -> article().language("f").build(), "Article", "language", TAG, "\"f\"");
            assertRefused(() -> article().uri(URI.create("/a")).build(), "Article", "uri", "an absolute URI", "/a");
            assertRefused(
                    () -> article().putExtension("uri", RawValue.ofNull()).build(),
                    "Article",
                    "extensions",
                    Extensions.RULE,
                    "\"uri\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "0123456789ABCDEF", "g", "0123456789abcde٣"})
        void refusesTextThatIsNotADigest(String part) {
            String digest = part.repeat(4);
            assertRefused(
                    () -> article().sha256(digest).build(),
                    "Article",
                    "sha256",
                    "64 lower-case hexadecimal digits",
                    '"' + digest + '"');
        }

        @Test
        void namesWhatIsMissing() {
            assertMissing(() -> Article.builder().build(), "Article", "id, title, published, language");
        }

        private Article.Builder article() {
            return Article.builder()
                    .id("a")
                    .title(Text.of("fr", "Titre"))
                    .published(published)
                    .language("fr");
        }
    }

    @Nested
    class AQuotation {
        @Test
        void isExactWords() {
            Quotation quotation = quotation()
                    .passage(Passage.of(1, 9))
                    .by(KOREA)
                    .translations(Text.of("en", "a friendly country"))
                    .originalLanguage("ru")
                    .build();
            assertThat(quotation.words()).isEqualTo("pays ami");
            assertThat(quotation.language()).isEqualTo("fr");
            assertThat(quotation.form()).isEqualTo(QuotationForm.MIXED);
            assertThat(quotation.passage()).contains(Passage.of(1, 9));
            assertThat(quotation.by()).contains(KOREA);
            assertThat(quotation.translations()).contains(Text.of("en", "a friendly country"));
            assertThat(quotation.originalLanguage()).contains("ru");
            assertThat(Quotation.builder().from(quotation).build())
                    .isEqualTo(quotation)
                    .hasSameHashCodeAs(quotation);
            assertThat(quotation).isNotEqualTo(quotation().build());
        }

        @Test
        void refusesWhatBreaksItsRules() {
            assertRefused(() -> quotation().words("\n").build(), "Quotation", "words", Strings.WORDS, "\"\\u000a\"");
            assertRefused(() -> quotation().language("").build(), "Quotation", "language", TAG, "\"\"");
            assertRefused(
                    () -> quotation().originalLanguage("r").build(), "Quotation", "originalLanguage", TAG, "\"r\"");
            assertRefused(
                    () -> quotation().translations(Text.of("FR", "pays")).build(),
                    "Quotation",
                    "translations",
                    "translations are into languages other than that of the quotation",
                    "\"fr\"");
        }

        @Test
        void namesWhatIsMissing() {
            assertMissing(() -> Quotation.builder().build(), "Quotation", "words, language, form");
        }

        private Quotation.Builder quotation() {
            return Quotation.builder().words("pays ami").language("fr").form(QuotationForm.MIXED);
        }
    }

    @Nested
    class ARelay {
        @Test
        void isOneHop() {
            Dating made = Dating.of(Edtf.parse("2024-06-14"));
            Relay relay = Relay.builder()
                    .addBy(KOREA)
                    .channel(Channel.READOUT)
                    .cue(Passage.of("said"))
                    .made(made)
                    .basis(Basis.STATED)
                    .build();
            assertThat(relay.by()).containsExactly(Party.of(KOREA));
            assertThat(relay.channel()).contains(Channel.READOUT);
            assertThat(relay.cue()).contains(Passage.of("said"));
            assertThat(relay.made()).contains(made);
            assertThat(relay.basis()).contains(Basis.STATED);
            assertThat(Relay.builder().from(relay).build()).isEqualTo(relay).hasSameHashCodeAs(relay);
            assertThatThrownBy(() -> relay.by().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void mayHaveACueWithoutAParty() {
            assertThat(Relay.builder()
                            .cue(Passage.of("it was reported"))
                            .build()
                            .by())
                    .isEmpty();
        }

        @Test
        void refusesWhatBreaksItsRules() {
            assertLacking(
                    () -> Relay.builder().channel(Channel.LETTER).build(),
                    "Relay",
                    "by",
                    "a relay has a party or a cue");
            assertLacking(
                    () -> Relay.builder().addBy(KOREA).basis(Basis.STATED).build(),
                    "Relay",
                    "basis",
                    "STATED needs the cue that states it");
        }
    }

    @Nested
    class ACoder {
        @Test
        void isWhoWroteTheRecord() {
            Coder coder =
                    Coder.builder().kind(CoderKind.MODEL).name("m").version("2").build();
            assertThat(coder.kind()).isEqualTo(CoderKind.MODEL);
            assertThat(coder.name()).isEqualTo("m");
            assertThat(coder.version()).contains("2");
            assertThat(Coder.of(CoderKind.MODEL, "m")).isNotEqualTo(coder);
            assertThat(Coder.builder().from(coder).build()).isEqualTo(coder).hasSameHashCodeAs(coder);
        }

        @Test
        void refusesWhatBreaksItsRules() {
            assertRefused(() -> Coder.of(CoderKind.HUMAN, ""), "Coder", "name", Strings.WORDS, "\"\"");
            assertRefused(
                    () -> Coder.builder()
                            .kind(CoderKind.RULES)
                            .name("a")
                            .version(" ")
                            .build(),
                    "Coder",
                    "version",
                    Strings.WORDS,
                    "\" \"");
            assertMissing(() -> Coder.builder().build(), "Coder", "kind, name");
        }
    }
}
