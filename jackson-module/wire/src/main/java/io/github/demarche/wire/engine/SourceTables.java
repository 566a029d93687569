package io.github.demarche.wire.engine;

import io.github.demarche.source.Article;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.Genre;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.source.SourceFrames;
import java.util.function.Function;

/** The tables of the package {@code source}. */
final class SourceTables {
    private static final Codec<String> DIGEST =
            Scalars.text(Function.identity(), Function.identity(), Scalars.pattern("^[0-9a-f]{64}$"));

    static final VocabularyCodec<Channel> CHANNEL = VocabularyCodec.of(Channel.known(), Channel::of);
    static final VocabularyCodec<Genre> GENRE = VocabularyCodec.of(Genre.known(), Genre::of);
    static final EnumCodec<QuotationForm> FORM = EnumCodec.of(QuotationForm.class);
    static final EnumCodec<CoderKind> CODER_KIND = EnumCodec.of(CoderKind.class);

    static final Shape<Article> ARTICLE = Shape.of("Article", SourceFrames.ARTICLE)
            .required("id", Scalars.SLUG, "The id, a lower-case slug.")
            .required("title", TextTables.TEXT, "The headline.")
            .optional("genre", GENRE, "The kind of document.")
            .optional("publisher", ActorTables.ACTOR, "The publisher.")
            .optional("byline", Scalars.WORDS, "The author's name as printed.")
            .required("published", TextTables.DATING, "When it was published.")
            .optional("updated", TextTables.DATING, "When its text was last changed.")
            .required("language", Scalars.LANGUAGE, "Its BCP 47 language tag.")
            .optional("uri", Scalars.URI_TEXT, "The address where it was read.")
            .list("identifiers", ActorTables.IDENTIFIER, "Its identifiers in other systems.")
            .optional("translationOf", Scalars.URI_TEXT, "The address of the original, if it is a translation.")
            .optional("sha256", DIGEST, "The digest of its text in UTF-8.")
            .keepingUnknown();

    static final Shape<Coder> CODER = Shape.of("Coder", SourceFrames.CODER)
            .required("kind", CODER_KIND, "Human, model or rules.")
            .required("name", Scalars.WORDS, "The name.")
            .optional("version", Scalars.WORDS, "The version.");

    static final Shape<Quotation> QUOTATION = Shape.of("Quotation", SourceFrames.QUOTATION)
            .required("words", Scalars.WORDS, "The exact words.")
            .required("language", Scalars.LANGUAGE, "Their language.")
            .required("form", FORM, "Whole utterances, a fragment, or the document itself.")
            .optional("passage", TextTables.PASSAGE, "Their place in the source.")
            .optional("by", ActorTables.ACTOR, "Their author, if not the speaker.")
            .optional("translations", TextTables.TEXT, "The words in other languages.")
            .optional("originalLanguage", Scalars.LANGUAGE, "The language in which they were spoken.");

    static final Shape<Relay> RELAY = Shape.of("Relay", SourceFrames.RELAY)
            .list("by", ActorTables.PARTY, "Those who pass the words on.")
            .optional("channel", CHANNEL, "The channel they use.")
            .optional("cue", TextTables.PASSAGE, "The reporting verb of this relay.")
            .optional("made", TextTables.DATING, "When they passed them on.")
            .optional("basis", TextTables.BASIS, "How it is known.");

    private SourceTables() {}
}
