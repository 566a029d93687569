package io.github.demarche.page;

import io.github.demarche.page.Layout.Back;
import io.github.demarche.source.Quotation;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.List;
import java.util.Optional;

/** Writes the card of a statement. */
final class CardHtml {
    private final Html html;
    private final HtmlWriter out;
    private final Layout layout;
    private final ChainHtml chain;
    private final InstrumentHtml instruments;
    private final FindingHtml findings;
    private final DetailsHtml details;
    /** The card before, in this row or in the one before. */
    private Optional<Statement> previous = Optional.empty();

    CardHtml(Html html) {
        this.html = html;
        this.out = html.out();
        this.layout = html.layout();
        this.chain = new ChainHtml(html);
        this.instruments = new InstrumentHtml(html);
        this.findings = new FindingHtml(html);
        this.details = new DetailsHtml(html);
    }

    /** The cards of a row, in its order. */
    void write(List<Integer> statements) {
        out.open("ol", "class", "acts").line();
        statements.forEach(this::card);
        out.close().line();
    }

    private void card(int index) {
        Statement statement = layout.statement(index);
        Optional<Statement> continued = previous.filter(before -> continues(statement, before));
        previous = Optional.of(statement);
        boolean isOwn = statement.voice() == Voice.ARTICLE;
        boolean isThread = continued.isPresent();
        String classes = "act " + layout.family(index).key + " s" + layout.local(index) + " " + layout.facets(index)
                + (isOwn ? " own" : "")
                + (isThread ? " thread" : "");
        out.open("li", "class", classes, "id", statement.id());
        top(index, isOwn, isThread);
        if (!isOwn && !isThread) {
            chain.write(statement);
        } else if (isOwn
                && (!statement.relays().isEmpty() || !statement.addressees().isEmpty())) {
            chain.write(statement);
        }
        content(statement);
        terms(statement);
        statement.quotations().forEach(this::quotation);
        instruments.boxes(statement);
        findings.bars(index);
        foot(index, continued);
        out.close().line();
    }

    private static boolean continues(Statement statement, Statement before) {
        return statement.links().stream()
                .anyMatch(link -> link.relation().equals(LinkRelation.CONTINUES)
                        && link.article().isEmpty()
                        && link.statement().filter(before.id()::equals).isPresent());
    }

    private void top(int index, boolean isOwn, boolean isThread) {
        Statement statement = layout.statement(index);
        out.open("div", "class", "top");
        String number = String.valueOf(layout.number(index));
        out.open("h3");
        out.element("a", number, "class", "no", "href", "#" + statement.id());
        out.open("span", "class", "kd");
        html.icon(layout.family(index).key);
        out.text(" " + layout.words().kind(statement)).close().close();
        Modes.of(statement, html).ifPresent(mode -> out.text(" ").element("span", mode, "class", "md"));
        if (isOwn) {
            out.open("span", "class", "in");
            html.icon("doc");
            out.text(" " + html.say(Phrase.ARTICLE_ITSELF) + " ");
            chain.about(statement, "span");
            out.close();
        } else if (isThread) {
            out.open("span", "class", "in");
            chain.brief(statement.speakers());
            statement.links().stream()
                    .filter(link -> link.relation().equals(LinkRelation.CONTINUES))
                    .forEach(this::link);
            out.text(" ");
            chain.about(statement, "span");
            out.close();
        }
        statement.certainty().ifPresent(html::certainty);
        out.close().line();
    }

    /** What is said, after the act that is done with it: denied words alone would look asserted. */
    private void content(Statement statement) {
        Optional<Text> content = statement.content();
        Optional<String> act = Acts.of(statement, html.words());
        if (content.isPresent() && act.isEmpty()) {
            html.text("p", content.get(), "class", "ct");
        } else if (content.isPresent()) {
            out.open("p", "class", "ct").element("span", act.get() + " ", "class", "vb");
            html.text("span", content.get());
            out.close();
        } else if (statement.quotations().isEmpty()) {
            out.element("p", html.say(Phrase.NO_CONTENT), "class", "ct none");
        }
    }

    private void terms(Statement statement) {
        if (statement instanceof Conditional conditional) {
            conditional.condition().ifPresent(condition -> {
                out.open("p", "class", "tm").element("span", html.say(Phrase.IF) + " ", "class", "so");
                html.text("span", condition);
                out.close();
            });
            conditional.deadline().ifPresent(deadline -> dated(Phrase.UNTIL, deadline));
        }
        if (statement instanceof Decision decision) {
            measure(decision.measure(), Optional.of(html.words().token(decision.change())));
            decision.effective().ifPresent(effective -> dated(Phrase.EFFECTIVE, effective));
        }
        if (statement instanceof Agreement agreement) {
            measure(agreement.measure(), Optional.empty());
            agreement.effective().ifPresent(effective -> dated(Phrase.EFFECTIVE, effective));
        }
        if (statement instanceof Warning warning && !warning.consequences().isEmpty()) {
            out.open("p", "class", "tm").element("span", html.say(Phrase.MAY_FOLLOW), "class", "so");
            for (int i = 0; i < warning.consequences().size(); i++) {
                out.text(i == 0 ? " " : "; ");
                html.text("span", warning.consequences().get(i).description());
                String certainty =
                        html.words().token(warning.consequences().get(i).certainty());
                out.element("span", " (" + certainty + ")", "class", "so");
            }
            out.close();
        }
    }

    private void measure(Optional<Measure> measure, Optional<String> change) {
        measure.ifPresent(it -> {
            out.open("p", "class", "tm").element("span", html.say(Phrase.MEASURE) + " ", "class", "so");
            out.text(Words.clean(html.words().token(it)));
            change.ifPresent(how -> out.element("span", " · " + how, "class", "so"));
            out.close();
        });
    }

    private void dated(Phrase label, Dating dating) {
        out.open("p", "class", "tm").element("span", html.say(label) + " ", "class", "so");
        html.known(html.words().date(dating.date()), dating.basis());
        out.close();
    }

    private void quotation(Quotation quotation) {
        String language = quotation.language();
        out.open("blockquote");
        out.element(
                "p",
                html.words().quoted(quotation.words()),
                "class",
                "qw",
                "lang",
                language,
                "dir",
                layout.words().direction(language));
        quotation
                .by()
                .ifPresent(by ->
                        out.element("p", html.say(Phrase.WORDS_OF, html.words().plain(by.name())), "class", "qb"));
        out.close();
    }

    private void foot(int index, Optional<Statement> continued) {
        Statement statement = layout.statement(index);
        out.open("div", "class", "foot").open("div", "class", "fl");
        date(statement, continued);
        statement
                .channel()
                .filter(channel -> continued
                        .flatMap(Statement::channel)
                        .filter(channel::equals)
                        .isEmpty())
                .ifPresent(channel -> {
                    out.open("span");
                    html.known(html.words().token(channel), statement.channelBasis());
                    out.close();
                });
        if (statement.placement() != Placement.BODY) {
            out.element("span", html.words().token(statement.placement()));
        }
        for (Link link : statement.links()) {
            if (continued.isEmpty() || !link.relation().equals(LinkRelation.CONTINUES)) {
                out.open("span");
                link(link);
                out.close();
            }
        }
        for (Back back : layout.back(index)) {
            // Which act goes on is said there, and is the next one more often than not.
            if (!back.relation().equals(LinkRelation.CONTINUES)) {
                out.open("span").text(layout.words().back(back.relation()) + " ");
                number(back.statement());
                out.close();
            }
        }
        out.close();
        details.write(index);
        out.close();
    }

    /** The date; not that of publication for the article's own voice, nor what the card before says already. */
    private void date(Statement statement, Optional<Statement> continued) {
        Optional<Dating> known = continued.isPresent()
                ? continued.flatMap(Statement::made)
                : Optional.of(layout.dossier().article().published()).filter(it -> statement.voice() == Voice.ARTICLE);
        statement
                .made()
                .filter(made ->
                        known.filter(it -> it.date().equals(made.date())).isEmpty())
                .ifPresent(made -> {
                    out.open("span");
                    html.known(html.words().date(made.date()), made.basis());
                    out.close();
                });
    }

    private void link(Link link) {
        out.text(" " + html.words().token(link.relation()) + " ");
        Optional<Integer> other =
                link.statement().filter(id -> link.article().isEmpty()).flatMap(layout::index);
        if (other.isPresent()) {
            number(other.get());
        } else {
            // Of what is "repeated" it may be unknown what it repeats.
            link.statement().ifPresent(id -> out.element("code", Words.clean(id)));
            link.article().ifPresent(article -> out.text(" ").element("code", Words.clean(article.toString())));
        }
    }

    private void number(int index) {
        out.element(
                "a",
                String.valueOf(layout.number(index)),
                "class",
                "lk",
                "href",
                "#" + layout.statement(index).id());
    }
}
