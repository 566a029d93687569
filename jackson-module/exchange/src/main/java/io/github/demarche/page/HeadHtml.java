package io.github.demarche.page;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Vote;
import io.github.demarche.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the head of the page: what the article is, whether the record holds against it, and a sentence of summary. */
final class HeadHtml {
    private final Html html;
    private final HtmlWriter out;
    private final Dossier dossier;

    HeadHtml(Html html) {
        this.html = html;
        this.out = html.out();
        this.dossier = html.layout().dossier();
    }

    void write(List<Link> links) {
        Article article = dossier.article();
        out.open("header").line();
        out.open("p", "class", "dos").text(html.say(Phrase.DOSSIER) + " ").element("code", article.id());
        out.close().line();
        title(article);
        facts(article);
        if (dossier.statements().isEmpty()) {
            out.element("p", html.say(Phrase.EMPTY), "class", "sum");
        } else {
            summary();
        }
        if (!links.isEmpty()) {
            out.open("nav", "aria-label", html.say(Phrase.PARTS)).open("ul").line();
            links.forEach(link -> out.open("li")
                    .element("a", link.words(), "href", "#" + link.id())
                    .close());
            out.close().close();
        }
        out.close().line();
    }

    /** A part of the page. */
    record Link(String id, String words) {}

    /** The title in the article's language, and in the page's where that is another. */
    private void title(Article article) {
        Text title = article.title();
        Optional<String> own = title.get(article.language());
        if (own.isEmpty()) {
            html.text("h1", title);
            return;
        }
        String direction = html.words().direction(article.language());
        out.element("h1", Words.clean(own.get()), "lang", article.language(), "dir", direction)
                .line();
        if (!html.words().plain(title).equals(Words.clean(own.get()))) {
            html.text("p", title, "class", "sub");
        }
    }

    private void facts(Article article) {
        out.open("p", "class", "facts");
        List<String> facts = new ArrayList<>();
        article.publisher().ifPresent(publisher -> facts.add(html.words().plain(publisher.name())));
        article.byline().ifPresent(byline -> facts.add(html.say(Phrase.BY, Words.clean(byline))));
        facts.add(html.say(Phrase.IN_LANGUAGE, html.words().languageName(article.language())));
        out.element("bdi", String.join(" · ", facts)).text(" · " + html.say(Phrase.PUBLISHED) + " ");
        html.known(
                html.words().date(article.published().date()),
                article.published().basis());
        article.updated().ifPresent(updated -> {
            out.text(" · " + html.say(Phrase.UPDATED) + " ");
            html.known(html.words().date(updated.date()), updated.basis());
        });
        out.text(" · ");
        verdict();
        out.close().line();
    }

    private void verdict() {
        Optional<Grounding> grounding = html.layout().grounding();
        if (grounding.isEmpty()) {
            out.element("span", html.say(Phrase.UNCHECKED), "class", "vd");
            return;
        }
        // Of one place, several things may not hold.
        long problems = places(grounding.get().problems());
        long all = places(grounding.get().findings());
        int hints = grounding.get().hints().size();
        if (problems == 0) {
            out.open("span", "class", "vd ok");
            html.icon("backs");
            out.text(all == 0 ? html.say(Phrase.NOTHING_TO_CHECK) : html.say(Phrase.HOLDS, all))
                    .close();
        } else {
            out.open("a", "class", "vd no-ok", "href", "#P_findings");
            html.icon("bad");
            out.text(html.say(problems == 1 ? Phrase.FAILS_ONE : Phrase.FAILS, problems, all))
                    .close();
        }
        if (hints > 0) {
            out.text(" · ").element("a", html.say(Phrase.LOOK, hints), "href", "#P_hints");
        }
    }

    private static long places(List<Finding> findings) {
        return findings.stream().map(Finding::pointer).distinct().count();
    }

    private void summary() {
        long spoken = count(statement -> statement.voice() == Voice.SPEAKER);
        long speakers = dossier.statements().stream()
                .flatMap(statement -> statement.speakers().stream())
                .map(Party::actor)
                .map(Actor::id)
                .distinct()
                .count();
        List<String> parts = new ArrayList<>();
        if (spoken > 0) {
            parts.add(html.say(speakers == 1 ? Phrase.BY_ONE_SPEAKER : Phrase.BY_SPEAKERS, spoken, speakers));
        }
        part(parts, Phrase.OWN_VOICE, count(statement -> statement.voice() == Voice.ARTICLE));
        part(parts, Phrase.FROM_NOBODY, count(statement -> statement.voice() == Voice.UNATTRIBUTED));
        int size = dossier.statements().size();
        String count = html.say(size == 1 ? Phrase.ONE_STATEMENT : Phrase.STATEMENT_COUNT, size);
        out.open("p", "class", "sum").text(count + html.words().colon() + " ");
        out.text(String.join(", ", parts) + ".");
        long quoted = count(statement -> !statement.quotations().isEmpty());
        if (quoted > 0) {
            out.text(" " + html.say(quoted == 1 ? Phrase.QUOTED_ONE : Phrase.QUOTED, quoted));
        }
        long touching = count(InstrumentHtml::touchesUn);
        if (touching > 0) {
            out.text(" ")
                    .element("a", html.say(touching == 1 ? Phrase.TOUCH_ONE : Phrase.TOUCH, touching), "href", "#P_un");
            out.text(".");
        }
        out.close().line();
        tally();
    }

    private void part(List<String> parts, Phrase phrase, long count) {
        if (count > 0) {
            parts.add(html.say(phrase, count));
        }
    }

    private long count(Predicate<Statement> which) {
        return dossier.statements().stream().filter(which).count();
    }

    /** How many voted how; what on, where it is about more than one thing. */
    private void tally() {
        List<Tally> tallies = Tally.of(dossier.statements(Vote.class));
        for (Tally tally : tallies) {
            List<String> parts = new ArrayList<>();
            tally.counts().forEach((position, count) -> {
                String votes =
                        count.atLeast() ? html.say(Phrase.AT_LEAST, count.votes()) : String.valueOf(count.votes());
                parts.add(html.words().token(position) + " " + votes);
            });
            out.open("p", "class", "sum").text(html.say(Phrase.VOTES) + " " + String.join(", ", parts) + ".");
            tally.subject().filter(it -> tallies.size() > 1).ifPresent(subject -> {
                out.text(" ");
                html.text("span", subject, "class", "so");
            });
            out.close().line();
        }
    }
}
