package io.github.demarche.arbitraries;

import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Party;
import io.github.demarche.source.Article;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.Genre;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any articles, quotations, relays and coders, for properties in jqwik. */
public final class SourceArbitraries {
    private static final int MANY = 200;

    private SourceArbitraries() {}

    /** {@return articles, with few and with all attributes} */
    public static Arbitrary<Article> articles() {
        return among(articleDrafts());
    }

    /**
     * {@return quotations, short and long, with and without translations}
     */
    public static Arbitrary<Quotation> quotations() {
        return among(quotationDrafts());
    }

    /** {@return relays with parties, with a cue, or with both} */
    public static Arbitrary<Relay> relays() {
        return among(relayDrafts());
    }

    /**
     * {@return coders of every kind}
     */
    public static Arbitrary<Coder> coders() {
        return Combinators.combine(
                        coderKinds(),
                        TextArbitraries.words(),
                        TextArbitraries.words().optional(0.5))
                .as((kind, name, version) ->
                        Coder.builder().kind(kind).name(name).version(version).build());
    }

    /** {@return channels, including unknown ones} */
    public static Arbitrary<Channel> channels() {
        return Pieces.tokens(Channel.known(), Channel::of);
    }

    /** {@return genres, including unknown ones} */
    public static Arbitrary<Genre> genres() {
        return Pieces.tokens(Genre.known(), Genre::of);
    }

    /**
     * {@return kinds of coders}
     */
    public static Arbitrary<CoderKind> coderKinds() {
        return Arbitraries.of(CoderKind.class);
    }

    /**
     * {@return forms of quotations}
     */
    public static Arbitrary<QuotationForm> quotationForms() {
        return Arbitraries.of(QuotationForm.class);
    }

    static Arbitrary<Draft<Article>> articleDrafts() {
        Arbitrary<Extras> extras = Combinators.combine(
                        TextArbitraries.words().optional(0.5),
                        Pieces.uris().optional(0.5),
                        Pieces.digests().optional(0.5),
                        genres().optional(0.5),
                        Arbitraries.of(false, false, true),
                        Lists.upTo(2, ActorArbitraries.identifiers()),
                        Pieces.uris().optional(0.2))
                .as(Extras::new);
        return Combinators.combine(
                        Pieces.slugs(),
                        TextArbitraries.texts(),
                        Pieces.numbers().optional(0.5),
                        TimeArbitraries.datings(),
                        TextArbitraries.languages(),
                        extras,
                        RawArbitraries.extensions())
                .as((id, title, publisher, published, language, extra, extensions) -> cast -> Article.builder()
                        .id(id)
                        .title(title)
                        .publisher(publisher.map(cast::actor))
                        .byline(extra.byline)
                        .genre(extra.genre)
                        .published(published)
                        .updated(Optional.of(published).filter(it -> extra.updated))
                        .identifiers(extra.identifiers)
                        .translationOf(extra.translationOf)
                        .language(language)
                        .uri(extra.uri)
                        .sha256(extra.sha256)
                        .extensions(extensions)
                        .build());
    }

    static Arbitrary<Draft<Quotation>> quotationDrafts() {
        Arbitrary<String> words = Arbitraries.frequencyOf(
                Tuple.of(19, TextArbitraries.words()),
                Tuple.of(1, TextArbitraries.words().map(some -> some.repeat(MANY))));
        return Combinators.combine(
                        words,
                        TextArbitraries.languages(),
                        quotationForms(),
                        TextArbitraries.passages().optional(0.5),
                        Pieces.numbers().optional(0.2),
                        TextArbitraries.texts().optional(0.3),
                        TextArbitraries.languages().optional(0.2))
                .as((exact, language, form, passage, by, translations, original) -> cast -> Quotation.builder()
                        .words(exact)
                        .language(language)
                        .form(form)
                        .passage(passage)
                        .by(by.map(cast::actor))
                        .translations(translations.filter(text -> isTranslation(text, language)))
                        .originalLanguage(original)
                        .build());
    }

    static Arbitrary<Draft<Relay>> relayDrafts() {
        return Combinators.combine(
                        Lists.upTo(2, ActorArbitraries.partyDrafts()),
                        channels().optional(0.5),
                        TextArbitraries.passages(),
                        Arbitraries.of(false, true),
                        TimeArbitraries.datings().optional(0.3),
                        TextArbitraries.bases().optional(0.3))
                .as((by, channel, cue, cued, made, basis) -> cast -> relay(cast, by, channel, cue, cued, made, basis));
    }

    private static Relay relay(
            Cast cast,
            List<Draft<Party>> by,
            Optional<Channel> channel,
            Passage cue,
            boolean cued,
            Optional<Dating> made,
            Optional<Basis> basis) {
        Optional<Passage> shown = Optional.of(cue).filter(given -> cued || by.isEmpty());
        return Relay.builder()
                .by(by.stream().map(draft -> draft.from(cast)).toList())
                .channel(channel)
                .cue(shown)
                .made(made)
                .basis(basis.filter(given -> given != Basis.STATED || shown.isPresent()))
                .build();
    }

    private static boolean isTranslation(Text translations, String language) {
        return translations.get(language).isEmpty();
    }

    private static <T> Arbitrary<T> among(Arbitrary<Draft<T>> drafts) {
        return Combinators.combine(ActorArbitraries.castDrafts(), drafts)
                .as((cast, draft) -> draft.from(Cast.of(cast, List.of())));
    }

    private record Extras(
            Optional<String> byline,
            Optional<URI> uri,
            Optional<String> sha256,
            Optional<Genre> genre,
            boolean updated,
            List<Identifier> identifiers,
            Optional<URI> translationOf) {}
}
