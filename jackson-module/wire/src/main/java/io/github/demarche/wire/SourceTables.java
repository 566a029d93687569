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
            .required(
                    "id",
                    Scalars.SLUG,
                    (out, it) -> out.required(Scalars.SLUG, it.id()),
                    (b, in) -> b.id(Scalars.SLUG.read(in)),
                    "The id, a lower-case slug.")
            .required(
                    "title",
                    TextTables.TEXT,
                    (out, it) -> out.required(TextTables.TEXT, it.title()),
                    (b, in) -> b.title(TextTables.TEXT.read(in)),
                    "The headline.")
            .optional(
                    "publisher",
                    ActorTables.ACTOR,
                    (out, it) -> out.optional(ActorTables.ACTOR, it.publisher()),
                    (b, in) -> b.publisher(ActorTables.ACTOR.read(in)),
                    "Who published it.")
            .optional(
                    "byline",
                    Scalars.WORDS,
                    (out, it) -> out.optional(Scalars.WORDS, it.byline()),
                    (b, in) -> b.byline(Scalars.WORDS.read(in)),
                    "The name it is printed under.")
            .required(
                    "published",
                    TextTables.DATING,
                    (out, it) -> out.required(TextTables.DATING, it.published()),
                    (b, in) -> b.published(TextTables.DATING.read(in)),
                    "When it came out.")
            .required(
                    "language",
                    Scalars.LANGUAGE,
                    (out, it) -> out.required(Scalars.LANGUAGE, it.language()),
                    (b, in) -> b.language(Scalars.LANGUAGE.read(in)),
                    "Its BCP 47 language tag.")
            .optional(
                    "uri",
                    Scalars.URI_TEXT,
                    (out, it) -> out.optional(Scalars.URI_TEXT, it.uri()),
                    (b, in) -> b.uri(Scalars.URI_TEXT.read(in)),
                    "Where it was read.")
            .optional(
                    "sha256",
                    DIGEST,
                    (out, it) -> out.optional(DIGEST, it.sha256()),
                    (b, in) -> b.sha256(DIGEST.read(in)),
                    "The digest of its text in UTF-8.")
            .extensions(Article::extensions, Article.Builder::putExtension);

    static final Shape<Coder, Coder.Builder> CODER = Shape.of("Coder", Coder::builder, Coder.Builder::build)
            .required(
                    "kind",
                    CODER_KIND,
                    (out, it) -> out.required(CODER_KIND, it.kind()),
                    (b, in) -> b.kind(CODER_KIND.read(in)),
                    "Human, model or rules.")
            .required(
                    "name",
                    Scalars.WORDS,
                    (out, it) -> out.required(Scalars.WORDS, it.name()),
                    (b, in) -> b.name(Scalars.WORDS.read(in)),
                    "The name.")
            .optional(
                    "version",
                    Scalars.WORDS,
                    (out, it) -> out.optional(Scalars.WORDS, it.version()),
                    (b, in) -> b.version(Scalars.WORDS.read(in)),
                    "The version.");

    static final Shape<Quotation, Quotation.Builder> QUOTATION = Shape.of(
                    "Quotation", Quotation::builder, Quotation.Builder::build)
            .required(
                    "words",
                    Scalars.WORDS,
                    (out, it) -> out.required(Scalars.WORDS, it.words()),
                    (b, in) -> b.words(Scalars.WORDS.read(in)),
                    "The exact words.")
            .required(
                    "language",
                    Scalars.LANGUAGE,
                    (out, it) -> out.required(Scalars.LANGUAGE, it.language()),
                    (b, in) -> b.language(Scalars.LANGUAGE.read(in)),
                    "Their language.")
            .required(
                    "form",
                    FORM,
                    (out, it) -> out.required(FORM, it.form()),
                    (b, in) -> b.form(FORM.read(in)),
                    "Whole utterances or a fragment.")
            .optional(
                    "passage",
                    TextTables.PASSAGE,
                    (out, it) -> out.optional(TextTables.PASSAGE, it.passage()),
                    (b, in) -> b.passage(TextTables.PASSAGE.read(in)),
                    "Where they stand.")
            .optional(
                    "by",
                    ActorTables.ACTOR,
                    (out, it) -> out.optional(ActorTables.ACTOR, it.by()),
                    (b, in) -> b.by(ActorTables.ACTOR.read(in)),
                    "Whose words, if not the speaker's.")
            .optional(
                    "translations",
                    TextTables.TEXT,
                    (out, it) -> out.optional(TextTables.TEXT, it.translations()),
                    (b, in) -> b.translations(TextTables.TEXT.read(in)),
                    "The words in other languages.")
            .optional(
                    "originalLanguage",
                    Scalars.LANGUAGE,
                    (out, it) -> out.optional(Scalars.LANGUAGE, it.originalLanguage()),
                    (b, in) -> b.originalLanguage(Scalars.LANGUAGE.read(in)),
                    "The language in which they were spoken.");

    static final Shape<Relay, Relay.Builder> RELAY = Shape.of("Relay", Relay::builder, Relay.Builder::build)
            .list(
                    "by",
                    ActorTables.PARTY,
                    (out, it) -> out.list(ActorTables.PARTY, it.by()),
                    (b, in) -> b.addBy(ActorTables.PARTY.read(in)),
                    "Who passes the words on.")
            .optional(
                    "channel",
                    CHANNEL,
                    (out, it) -> out.optional(CHANNEL, it.channel()),
                    (b, in) -> b.channel(CHANNEL.read(in)),
                    "Through what.")
            .optional(
                    "cue",
                    TextTables.PASSAGE,
                    (out, it) -> out.optional(TextTables.PASSAGE, it.cue()),
                    (b, in) -> b.cue(TextTables.PASSAGE.read(in)),
                    "The reporting verb of this hop.")
            .optional(
                    "made",
                    TextTables.DATING,
                    (out, it) -> out.optional(TextTables.DATING, it.made()),
                    (b, in) -> b.made(TextTables.DATING.read(in)),
                    "When they passed them on.")
            .optional(
                    "basis",
                    TextTables.BASIS,
                    (out, it) -> out.optional(TextTables.BASIS, it.basis()),
                    (b, in) -> b.basis(TextTables.BASIS.read(in)),
                    "How it is known.");

    private SourceTables() {}
}
