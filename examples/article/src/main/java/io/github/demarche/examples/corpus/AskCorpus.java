package io.github.demarche.examples.corpus;

import io.github.demarche.actor.Party;
import io.github.demarche.corpus.ArticleStatement;
import io.github.demarche.corpus.Corpus;
import io.github.demarche.corpus.CorpusAttribution;
import io.github.demarche.corpus.JoinedActor;
import io.github.demarche.corpus.RenditionChange;
import io.github.demarche.corpus.UnresolvedLink;
import io.github.demarche.corpus.Utterance;
import io.github.demarche.source.Quotation;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.text.Certainty;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks three papers together who denied what, how it was rendered, and what became more certain on the way. */
public final class AskCorpus {
    private final Corpus corpus;
    private final StringBuilder page = new StringBuilder();

    private AskCorpus(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Prints the answers.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page());
    }

    static String page() {
        return new AskCorpus(ThreePapers.corpus()).answers();
    }

    private String answers() {
        title("Who denied what");
        for (ArticleStatement claim : corpus.timeline()) {
            for (ArticleStatement denial : corpus.linkedTo(claim.ref(), LinkRelation.DENIES)) {
                line(said(claim));
                line("  denied: " + said(denial));
            }
        }
        for (Utterance utterance : corpus.utterances()) {
            title("In which words it was rendered");
            utterance.renditions().forEach(it -> line(said(it)));
            title("What changed on the way");
            utterance.changes().forEach(this::change);
        }
        title("Who says it in the end");
        corpus.timeline()
                .forEach(it -> line(it + ": "
                        + corpus.attribution(it.ref()).map(AskCorpus::chain).orElseThrow()));
        title("Who is one in several papers");
        corpus.actors().stream().filter(it -> it.occurrences().size() > 1).forEach(this::joined);
        title("What the state of Ostrand says, by whatever name and through whomever");
        JoinedActor ostrand = corpus.actors().stream()
                .filter(it -> it.actor().id().equals("ostrand"))
                .findFirst()
                .orElseThrow();
        corpus.byOnBehalfOf(ostrand.actor()).forEach(it -> line(it.toString()));
        title("Links to papers that are not here");
        corpus.unresolvedLinks().forEach(this::unresolved);
        return page.toString();
    }

    private void title(String title) {
        page.append(page.isEmpty() ? "" : "\n").append(title).append('\n');
    }

    private void line(String line) {
        page.append("  ").append(line).append('\n');
    }

    private static String said(ArticleStatement one) {
        return one + ", " + names(one.statement().speakers()) + ": "
                + one.statement().quotations().stream()
                        .map(Quotation::words)
                        .map(words -> '"' + words + '"')
                        .collect(Collectors.joining(" "));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(it -> it.actor().name().any("en")).collect(Collectors.joining(" and "));
    }

    private void change(RenditionChange change) {
        line(change.from() + " to " + change.to());
        line("  words: " + word(change.wording()));
        line("  certainty: " + word(change.certainty()) + ", " + certainty(change.from()) + " to "
                + certainty(change.to()));
        line("  attribution: " + word(change.attribution()));
    }

    private static String certainty(ArticleStatement one) {
        Optional<Certainty> certainty = one.statement().certainty();
        return certainty.map(AskCorpus::word).orElse("not said");
    }

    private static String chain(CorpusAttribution attribution) {
        return attribution.hops().stream()
                        .map(hop ->
                                names(hop.parties()) + " (" + hop.statement().article() + ")")
                        .collect(Collectors.joining(", then "))
                + "; weakest link: " + word(attribution.weakest());
    }

    private void joined(JoinedActor actor) {
        line(actor.occurrences().stream()
                .map(it -> it.actor().name().any(it.article().language()) + " ("
                        + it.article().id() + ")")
                .collect(Collectors.joining(", ")));
    }

    private void unresolved(UnresolvedLink link) {
        line(link.from() + ", " + word(link.link().relation()) + ": "
                + link.link().article().orElseThrow() + ", " + word(link.reason()));
    }

    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
