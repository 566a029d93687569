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

    static final EnumCodec<Channel> CHANNEL = EnumCodec.of(Channel.class);
    static final EnumCodec<QuotationForm> FORM = EnumCodec.of(QuotationForm.class);
    static final EnumCodec<CoderKind> CODER_KIND = EnumCodec.of(CoderKind.class);

    static final Shape<Article, Article.Builder> ARTICLE = Shape.of("Article", Article::builder, Article.Builder::build)
            .required("id", Scalars.SLUG, (b, in) -> b.id(Scalars.SLUG.read(in)), "The id, a lower-case slug.")
            .required("title", TextTables.TEXT, (b, in) -> b.title(TextTables.TEXT.read(in)), "The headline.")
            .optional(
                    "publisher",
                    ActorTables.ACTOR,
                    (b, in) -> b.publisher(ActorTables.ACTOR.read(in)),
                    "Who published it.")
            .optional(
                    "byline",
                    Scalars.WORDS,
                    (b, in) -> b.byline(Scalars.WORDS.read(in)),
                    "The name it is printed under.")
            .required(
                    "published",
                    TextTables.DATING,
                    (b, in) -> b.published(TextTables.DATING.read(in)),
                    "When it came out.")
            .required(
                    "language",
                    Scalars.LANGUAGE,
                    (b, in) -> b.language(Scalars.LANGUAGE.read(in)),
                    "Its BCP 47 language tag.")
            .optional("uri", Scalars.URI_TEXT, (b, in) -> b.uri(Scalars.URI_TEXT.read(in)), "Where it was read.")
            .optional("sha256", DIGEST, (b, in) -> b.sha256(DIGEST.read(in)), "The digest of its text in UTF-8.")
            .written((it, out) -> out.required(Scalars.SLUG, it.id())
                    .required(TextTables.TEXT, it.title())
                    .optional(ActorTables.ACTOR, it.publisher())
                    .optional(Scalars.WORDS, it.byline())
                    .required(TextTables.DATING, it.published())
                    .required(Scalars.LANGUAGE, it.language())
                    .optional(Scalars.URI_TEXT, it.uri())
                    .optional(DIGEST, it.sha256()))
            .extensions(Article::extensions, Article.Builder::putExtension);

    static final Shape<Coder, Coder.Builder> CODER = Shape.of("Coder", Coder::builder, Coder.Builder::build)
            .required("kind", CODER_KIND, (b, in) -> b.kind(CODER_KIND.read(in)), "Human, model or rules.")
            .required("name", Scalars.WORDS, (b, in) -> b.name(Scalars.WORDS.read(in)), "The name.")
            .optional("version", Scalars.WORDS, (b, in) -> b.version(Scalars.WORDS.read(in)), "The version.")
            .written((it, out) -> out.required(CODER_KIND, it.kind())
                    .required(Scalars.WORDS, it.name())
                    .optional(Scalars.WORDS, it.version()));

    static final Shape<Quotation, Quotation.Builder> QUOTATION = Shape.of(
                    "Quotation", Quotation::builder, Quotation.Builder::build)
            .required("words", Scalars.WORDS, (b, in) -> b.words(Scalars.WORDS.read(in)), "The exact words.")
            .required("language", Scalars.LANGUAGE, (b, in) -> b.language(Scalars.LANGUAGE.read(in)), "Their language.")
            .required("form", FORM, (b, in) -> b.form(FORM.read(in)), "Whole utterances or a fragment.")
            .optional(
                    "passage",
                    TextTables.PASSAGE,
                    (b, in) -> b.passage(TextTables.PASSAGE.read(in)),
                    "Where they stand.")
            .optional(
                    "by",
                    ActorTables.ACTOR,
                    (b, in) -> b.by(ActorTables.ACTOR.read(in)),
                    "Whose words, if not the speaker's.")
            .optional(
                    "translations",
                    TextTables.TEXT,
                    (b, in) -> b.translations(TextTables.TEXT.read(in)),
                    "The words in other languages.")
            .optional(
                    "originalLanguage",
                    Scalars.LANGUAGE,
                    (b, in) -> b.originalLanguage(Scalars.LANGUAGE.read(in)),
                    "The language in which they were spoken.")
            .written((it, out) -> out.required(Scalars.WORDS, it.words())
                    .required(Scalars.LANGUAGE, it.language())
                    .required(FORM, it.form())
                    .optional(TextTables.PASSAGE, it.passage())
                    .optional(ActorTables.ACTOR, it.by())
                    .optional(TextTables.TEXT, it.translations())
                    .optional(Scalars.LANGUAGE, it.originalLanguage()));

    static final Shape<Relay, Relay.Builder> RELAY = Shape.of("Relay", Relay::builder, Relay.Builder::build)
            .list("by", ActorTables.PARTY, (b, in) -> b.addBy(ActorTables.PARTY.read(in)), "Who passes the words on.")
            .optional("channel", CHANNEL, (b, in) -> b.channel(CHANNEL.read(in)), "Through what.")
            .optional(
                    "cue",
                    TextTables.PASSAGE,
                    (b, in) -> b.cue(TextTables.PASSAGE.read(in)),
                    "The reporting verb of this hop.")
            .optional(
                    "made",
                    TextTables.DATING,
                    (b, in) -> b.made(TextTables.DATING.read(in)),
                    "When they passed them on.")
            .optional("basis", TextTables.BASIS, (b, in) -> b.basis(TextTables.BASIS.read(in)), "How it is known.")
            .written((it, out) -> out.list(ActorTables.PARTY, it.by())
                    .optional(CHANNEL, it.channel())
                    .optional(TextTables.PASSAGE, it.cue())
                    .optional(TextTables.DATING, it.made())
                    .optional(TextTables.BASIS, it.basis()));

    private SourceTables() {}
}
