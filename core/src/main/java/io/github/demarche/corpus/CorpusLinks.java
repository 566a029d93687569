package io.github.demarche.corpus;

import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The links of a corpus, within articles and across them, in both directions. */
final class CorpusLinks {
    private final List<CorpusLink> across = new ArrayList<>();
    private final List<UnresolvedLink> unresolved = new ArrayList<>();
    private final Map<LinkRelation, Postings> forth;
    private final Map<LinkRelation, Postings> back;

    CorpusLinks(Contents contents, ArticleAddresses addresses) {
        Map<LinkRelation, Postings.Builder> from = new HashMap<>();
        Map<LinkRelation, Postings.Builder> to = new HashMap<>();
        for (int dossier = 0; dossier < contents.dossiers().size(); dossier++) {
            List<Statement> statements = contents.dossiers().get(dossier).statements();
            for (int i = 0; i < statements.size(); i++) {
                int number = contents.firstStatement(dossier) + i;
                for (Link link : statements.get(i).links()) {
                    if (link.statement().isEmpty()) {
                        continue;
                    }
                    OptionalInt other = link.article().isEmpty()
                            ? contents.numberOf(dossier, link.statement().get())
                            : resolve(
                                    contents,
                                    addresses,
                                    number,
                                    link,
                                    link.article().get());
                    if (other.isPresent()) {
                        add(from, link.relation(), number, other.getAsInt());
                        add(to, link.relation(), other.getAsInt(), number);
                    }
                }
            }
        }
        forth = built(from);
        back = built(to);
    }

    private OptionalInt resolve(Contents contents, ArticleAddresses addresses, int number, Link link, URI article) {
        StatementRef from = contents.statement(number).ref();
        Set<Integer> dossiers = addresses.find(article);
        if (dossiers.size() != 1) {
            UnresolvedReason reason =
                    dossiers.isEmpty() ? UnresolvedReason.UNKNOWN_ARTICLE : UnresolvedReason.SEVERAL_ARTICLES;
            unresolved.add(new ImmutableUnresolvedLink(from, link, reason));
            return OptionalInt.empty();
        }
        OptionalInt other =
                contents.numberOf(dossiers.iterator().next(), link.statement().orElseThrow());
        if (other.isEmpty()) {
            unresolved.add(new ImmutableUnresolvedLink(from, link, UnresolvedReason.UNKNOWN_STATEMENT));
        } else {
            StatementRef to = contents.statement(other.getAsInt()).ref();
            if (!to.article().equals(from.article())) {
                across.add(new ImmutableCorpusLink(from, link.relation(), to));
            }
        }
        return other;
    }

    private static void add(Map<LinkRelation, Postings.Builder> all, LinkRelation relation, int key, int value) {
        all.computeIfAbsent(relation, it -> new Postings.Builder()).add(key, value);
    }

    private static Map<LinkRelation, Postings> built(Map<LinkRelation, Postings.Builder> all) {
        Map<LinkRelation, Postings> built = new HashMap<>();
        all.forEach((relation, builder) -> built.put(relation, builder.build()));
        return built;
    }

    List<CorpusLink> across() {
        return Collections.unmodifiableList(across);
    }

    List<UnresolvedLink> unresolved() {
        return Collections.unmodifiableList(unresolved);
    }

    /** The statements to which a statement has a link with this relation. */
    IntStream from(int number, LinkRelation relation) {
        return find(forth, number, relation);
    }

    /** The statements that have a link with this relation to a statement. */
    IntStream to(int number, LinkRelation relation) {
        return find(back, number, relation);
    }

    /** The statements that have a link with this relation. */
    IntStream having(LinkRelation relation) {
        Postings postings = forth.get(relation);
        return postings == null ? IntStream.empty() : postings.keys();
    }

    private static IntStream find(Map<LinkRelation, Postings> all, int number, LinkRelation relation) {
        Postings postings = all.get(relation);
        return postings == null ? IntStream.empty() : postings.of(number);
    }
}
