package io.github.demarche.corpus;

import io.github.demarche.actor.Identifier;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.internal.ArticleUrn;
import io.github.demarche.source.Article;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the article that a URI names: by its address, by its id as a URN, or by one of its identifiers. */
final class ArticleAddresses {
    private final Contents contents;
    private final Map<URI, List<Integer>> byUri = new HashMap<>();
    private final Map<String, List<Integer>> byIdentifier = new HashMap<>();

    ArticleAddresses(Contents contents) {
        this.contents = contents;
        List<Dossier> dossiers = contents.dossiers();
        for (int i = 0; i < dossiers.size(); i++) {
            Article article = dossiers.get(i).article();
            int index = i;
            article.uri().ifPresent(uri -> add(byUri, uri, index));
            for (Identifier identifier : article.identifiers()) {
                add(byIdentifier, identifier.value(), index);
                add(byIdentifier, identifier.scheme() + ':' + identifier.value(), index);
            }
        }
    }

    private static <K> void add(Map<K, List<Integer>> map, K key, int index) {
        map.computeIfAbsent(key, it -> new ArrayList<>(1)).add(index);
    }

    /** The dossiers whose article a URI names, each once. */
    Set<Integer> find(URI uri) {
        Set<Integer> found = new LinkedHashSet<>(byUri.getOrDefault(uri, List.of()));
        // An identifier may contain characters that must be escaped in a URI.
        String text = uri.getScheme() + ':' + uri.getSchemeSpecificPart();
        found.addAll(byIdentifier.getOrDefault(uri.toString(), List.of()));
        found.addAll(byIdentifier.getOrDefault(text, List.of()));
        ArticleUrn.id(text).ifPresent(id -> contents.dossierOf(id).ifPresent(found::add));
        return found;
    }
}
