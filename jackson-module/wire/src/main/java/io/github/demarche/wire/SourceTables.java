package io.github.demarche.wire;

import io.github.demarche.source.Article;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import java.util.function.Function;

/** The tables of the package {@code source}. */
final class SourceTables {
    private static final Codec<String> DIGEST =
            Scalars.text(Function.identity(), Function.identity(), Scalars.pattern("^[0-9a-f]{64}$"));

    static final Codec<Channel> CHANNEL = EnumCodec.of(Channel.class);
    static final Codec<QuotationForm> FORM = EnumCodec.of(QuotationForm.class);
    static final Codec<CoderKind> CODER_KIND = EnumCodec.of(CoderKind.class);

    static final Shape<Article, Article.Builder> ARTICLE = Shape.of("Article", Article::builder, Article.Builder::build)
            .required("id", Scalars.SLUG, Article::id, Article.Builder::id, "The id, a lower-case slug.")
            .required("title", TextTables.TEXT, Article::title, Article.Builder::title, "The headline.")
            .optional(
                    "publisher", ActorTables.ACTOR, Article::publisher, Article.Builder::publisher, "Who published it.")
            .optional(
                    "byline", Scalars.WORDS, Article::byline, Article.Builder::byline, "The name it is printed under.")
            .required(
                    "published", TextTables.DATING, Article::published, Article.Builder::published, "When it came out.")
            .required(
                    "language",
                    Scalars.LANGUAGE,
                    Article::language,
                    Article.Builder::language,
                    "Its BCP 47 language tag.")
            .optional("uri", Scalars.URI_TEXT, Article::uri, Article.Builder::uri, "Where it was read.")
            .optional("sha256", DIGEST, Article::sha256, Article.Builder::sha256, "The digest of its text in UTF-8.")
            .extensions(Article::extensions, Article.Builder::putExtension);

    static final Shape<Coder, Coder.Builder> CODER = Shape.of("Coder", Coder::builder, Coder.Builder::build)
            .required("kind", CODER_KIND, Coder::kind, Coder.Builder::kind, "Human, model or rules.")
            .required("name", Scalars.WORDS, Coder::name, Coder.Builder::name, "The name.")
            .optional("version", Scalars.WORDS, Coder::version, Coder.Builder::version, "The version.");

    static final Shape<Quotation, Quotation.Builder> QUOTATION = Shape.of(
                    "Quotation", Quotation::builder, Quotation.Builder::build)
            .required("words", Scalars.WORDS, Quotation::words, Quotation.Builder::words, "The exact words.")
            .required("language", Scalars.LANGUAGE, Quotation::language, Quotation.Builder::language, "Their language.")
            .required("form", FORM, Quotation::form, Quotation.Builder::form, "Whole utterances or a fragment.")
            .optional(
                    "passage", TextTables.PASSAGE, Quotation::passage, Quotation.Builder::passage, "Where they stand.")
            .optional(
                    "by", ActorTables.ACTOR, Quotation::by, Quotation.Builder::by, "Whose words, if not the speaker's.")
            .optional(
                    "translations",
                    TextTables.TEXT,
                    Quotation::translations,
                    Quotation.Builder::translations,
                    "The words in other languages.")
            .optional(
                    "originalLanguage",
                    Scalars.LANGUAGE,
                    Quotation::originalLanguage,
                    Quotation.Builder::originalLanguage,
                    "The language in which they were spoken.");

    static final Shape<Relay, Relay.Builder> RELAY = Shape.of("Relay", Relay::builder, Relay.Builder::build)
            .list("by", ActorTables.PARTY, Relay::by, Relay.Builder::addBy, "Who passes the words on.")
            .optional("channel", CHANNEL, Relay::channel, Relay.Builder::channel, "Through what.")
            .optional("cue", TextTables.PASSAGE, Relay::cue, Relay.Builder::cue, "The reporting verb of this hop.")
            .optional("made", TextTables.DATING, Relay::made, Relay.Builder::made, "When they passed them on.")
            .optional("basis", TextTables.BASIS, Relay::basis, Relay.Builder::basis, "How it is known.");

    private SourceTables() {}
}
