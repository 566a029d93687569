package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.WeakestLink;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Follows a statement to the article from which its own article took it. */
final class QuotedArticles {
    private static final int NONE = -1;

    private final Contents contents;
    private final ArticleAddresses addresses;
    private final CorpusLinks links;
    private final JoinedActors actors;

    QuotedArticles(Contents contents, ArticleAddresses addresses, CorpusLinks links, JoinedActors actors) {
        this.contents = contents;
        this.addresses = addresses;
        this.links = links;
        this.actors = actors;
    }

    /** The statement in another article, and the relay of this one that names that article. */
    private record Quoted(int number, int relay) {}

    CorpusAttribution attribution(int number) {
        List<AttributionHop> hops = new ArrayList<>();
        WeakestLink weakest = WeakestLink.NAMED;
        Set<Integer> seen = new HashSet<>();
        int at = number;
        while (true) {
            seen.add(at);
            ArticleStatement here = contents.statement(at);
            Statement statement = here.statement();
            StatementRef ref = here.ref();
            List<Quoted> quoted = quoted(at);
            Optional<Quoted> next =
                    quoted.size() == 1 && !seen.contains(quoted.get(0).number())
                            ? Optional.of(quoted.get(0))
                            : Optional.empty();
            // The relays after the one that names the other article belong to that article.
            int relays = next.filter(it -> it.relay() != NONE)
                    .map(it -> it.relay() + 1)
                    .orElse(statement.relays().size());
            for (Relay relay : statement.relays().subList(0, relays)) {
                hops.add(new ImmutableAttributionHop(ref, relay.by()));
                weakest = weaker(weakest, WeakestLink.of(relay));
            }
            if (next.isEmpty()) {
                if (statement.voice() != Voice.ARTICLE) {
                    hops.add(new ImmutableAttributionHop(ref, statement.speakers()));
                    weakest = weaker(weakest, WeakestLink.of(statement.speakers()));
                }
                return new ImmutableCorpusAttribution(hops, weakest);
            }
            at = next.get().number();
            Optional<Actor> publisher = publisher(at);
            if (next.get().relay() == NONE && publisher.isPresent()) {
                List<Party> parties = List.of(Party.of(publisher.get()));
                hops.add(new ImmutableAttributionHop(contents.statement(at).ref(), parties));
            }
        }
    }

    private static WeakestLink weaker(WeakestLink a, WeakestLink b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /**
     * The statements of other articles that this one renders and from which, according to its article or a relay, it
     * was taken.
     */
    private List<Quoted> quoted(int number) {
        int own = contents.dossierOfStatement(number);
        Dossier dossier = contents.dossiers().get(own);
        Optional<URI> original = dossier.article().translationOf();
        List<Relay> relays = contents.statement(number).statement().relays();
        List<Quoted> quoted = new ArrayList<>();
        links.from(number, LinkRelation.RENDITION_OF).forEach(other -> {
            int article = contents.dossierOfStatement(other);
            if (article == own) {
                return;
            }
            int relay = relayBy(relays, publisher(other));
            boolean isTranslation = original.map(addresses::find)
                    .filter(Set.of(article)::equals)
                    .isPresent();
            if (relay != NONE || isTranslation) {
                quoted.add(new Quoted(other, relay));
            }
        });
        return quoted;
    }

    private Optional<Actor> publisher(int number) {
        return contents.statement(number).article().publisher();
    }

    private int relayBy(List<Relay> relays, Optional<Actor> publisher) {
        Set<Integer> wanted = new HashSet<>();
        publisher.ifPresent(it -> actors.numbersOf(it).forEach(wanted::add));
        return IntStream.range(0, relays.size())
                .filter(i -> relays.get(i).by().stream()
                        .flatMapToInt(party -> actors.numbersOf(party.actor()))
                        .anyMatch(wanted::contains))
                .findFirst()
                .orElse(NONE);
    }
}
