package io.github.demarche.page;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.page.HeadHtml.Link;
import io.github.demarche.page.Rows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the whole page. */
final class PageHtml {
    /** From so many statements on, rows that are out of sight are left undrawn; what is not drawn cannot be counted. */
    private static final int MANY = 100;

    private final Layout layout;
    private final HtmlWriter out = new HtmlWriter();
    private final Html html;
    private final Dossier dossier;
    private final Timeline timeline;
    private final Graph graph;

    PageHtml(Layout layout) {
        this.layout = layout;
        this.html = new Html(out, layout);
        this.dossier = layout.dossier();
        this.timeline = Timeline.of(dossier);
        this.graph = Graph.of(dossier);
    }

    String write() {
        out.open("html", "lang", html.words().own(), "dir", "ltr").open("head").line();
        out.open("meta", "charset", "utf-8").line();
        String css = Stylesheet.of(layout);
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", Stylesheet.policy(css))
                .line();
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.open("meta", "name", "color-scheme", "content", "light dark").line();
        out.open("meta", "name", "referrer", "content", "no-referrer").line();
        out.element("title", html.words().plain(dossier.article().title())).line();
        out.style(css).close().line();
        out.open("body", "class", classes()).line();
        if (!isEmpty()) {
            out.element("a", html.say(Phrase.SKIP), "class", "skip", "href", "#P_acts")
                    .line();
        }
        Sprite.write(out);
        new HeadHtml(html).write(links());
        body();
        foot();
        return out.close().close().line().toString();
    }

    private boolean isEmpty() {
        return dossier.statements().isEmpty();
    }

    private String classes() {
        return (layout.paragraphs().isPresent() ? "" : "plain ") + (layout.size() >= MANY ? "many" : "few");
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        if (!isEmpty()) {
            links.add(new Link("P_acts", html.say(heading())));
        }
        if (!timeline.isEmpty() && !isEmpty()) {
            links.add(new Link("P_time", html.say(Phrase.P_TIME)));
        }
        if (!graph.isEmpty()) {
            links.add(new Link("P_graph", html.say(Phrase.P_GRAPH)));
        }
        if (InstrumentHtml.occurIn(layout)) {
            links.add(new Link("P_un", html.say(instruments())));
        }
        int problems = problems();
        if (problems > 0) {
            links.add(new Link("P_findings", html.say(Phrase.P_FINDINGS, problems)));
        }
        int hints = hints();
        if (hints > 0) {
            links.add(new Link("P_hints", html.say(Phrase.P_HINTS, hints)));
        }
        return links;
    }

    private Phrase heading() {
        return layout.paragraphs().isPresent() ? Phrase.P_STATEMENTS : Phrase.P_STATEMENTS_ONLY;
    }

    private Phrase instruments() {
        return dossier.statements().stream().allMatch(it -> it.instruments().isEmpty())
                ? Phrase.P_UN
                : Phrase.P_INSTRUMENTS;
    }

    private int problems() {
        return layout.grounding().map(it -> it.problems().size()).orElse(0);
    }

    private int hints() {
        return layout.grounding().map(it -> it.hints().size()).orElse(0);
    }

    private void body() {
        if (!isEmpty()) {
            new FilterHtml(html).bar();
        }
        out.open("main").line();
        if (!isEmpty()) {
            statements();
        }
        layout.grounding().ifPresent(new FindingHtml(html)::tables);
        if (!isEmpty()) {
            overviews();
        }
        out.close().line();
    }

    private void statements() {
        out.open("section", "id", "P_acts", "aria-labelledby", "H_acts").line();
        out.element("h2", html.say(heading()), "id", "H_acts", "class", "vh");
        new FilterHtml(html).key();
        out.element("p", html.say(Phrase.FILTERS_ON), "class", "on").line();
        rows();
        pill();
        out.close().line();
    }

    private void overviews() {
        if (!timeline.isEmpty()) {
            new TimelineHtml(html, timeline).write();
        }
        if (!graph.isEmpty()) {
            new GraphHtml(html, graph).write();
        }
        if (InstrumentHtml.occurIn(layout)) {
            new InstrumentHtml(html).part(instruments());
        }
    }

    private void rows() {
        CardHtml cards = new CardHtml(html);
        Optional<TextHtml> text = layout.paragraphs().map(it -> new TextHtml(html, it));
        for (Row row : layout.rows()) {
            boolean isSaid = !row.statements().isEmpty();
            out.open("div", "class", isSaid ? "row" : "row un").line();
            if (row.paragraphs().isEmpty() && text.isPresent()) {
                out.element("p", html.say(Phrase.UNPLACED), "class", "up");
            } else {
                text.ifPresent(it -> it.write(row));
            }
            if (isSaid) {
                cards.write(row.statements());
            }
            out.close().line();
        }
    }

    /** How many statements the filters leave, counted by the style sheet. */
    private void pill() {
        if (layout.size() < MANY) {
            out.open("p", "class", "pill").open("span", "class", "cnt").close();
            out.text(" " + html.say(Phrase.SHOWN, layout.size())).close().line();
        }
    }

    private void foot() {
        out.open("footer").open("p").text(html.say(Phrase.FORMAT, "demarche/1"));
        String counts = html.say(
                Phrase.FOOTER,
                dossier.actors().size(),
                dossier.events().size(),
                dossier.statements().size());
        out.text(" · " + counts);
        dossier.coder().ifPresent(coder -> out.text(" · " + html.say(Phrase.CODED_BY, DetailsHtml.coder(html, coder))));
        dossier.article().sha256().ifPresent(digest -> out.text(" · sha256 ").element("code", digest));
        out.close().close().line();
    }
}
