package io.github.demarche.page;

import io.github.demarche.actor.Actor;
import io.github.demarche.page.Graph.Mention;
import io.github.demarche.page.Graph.Talk;
import io.github.demarche.page.Graph.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the graph, and the same as a table. */
final class GraphHtml {
    private static final int WIDTH = 1180;
    private static final int SPEAKER = 345;
    private static final int TALK = 485;
    private static final int TARGET = 935;

    /** A label that is longer is cut: its whole is in the table. */
    private static final int LONGEST = 40;

    private final Html html;
    private final HtmlWriter out;
    private final Graph graph;

    GraphHtml(Html html, Graph graph) {
        this.html = html;
        this.out = html.out();
        this.graph = graph;
    }

    void write() {
        out.open("section", "id", "P_graph", "aria-labelledby", "H_graph").line();
        out.element("h2", html.say(Phrase.GRAPH), "id", "H_graph");
        out.element("p", html.say(Phrase.GRAPH_NOTE), "class", "note").line();
        if (graph.isDrawn()) {
            drawing();
            out.open("details", "class", "gt").element("summary", html.say(Phrase.AS_TABLE));
            table();
            out.close();
        } else {
            table();
        }
        out.close().line();
    }

    private void drawing() {
        out.open(
                "svg",
                "class",
                "graph",
                "viewBox",
                "0 0 " + WIDTH + " " + (graph.height() + 40),
                "aria-hidden",
                "true");
        out.line();
        text(SPEAKER - 10, 16, html.say(Phrase.WHO_SAID), "end", "gh");
        text(TALK, 16, html.say(Phrase.HOW_OFTEN), "middle", "gh");
        text(TARGET + 10, 16, html.say(Phrase.ABOUT_WHOM), "start", "gh");
        Map<String, Double> targets = new HashMap<>();
        for (int i = 0; i < graph.targets().size(); i++) {
            targets.put(graph.targets().get(i).actor().id(), y(graph.targetAt(i)));
        }
        Map<List<String>, Double> speakers = graph.speakersAt();
        for (int i = 0; i < graph.talks().size(); i++) {
            edges(graph.talks().get(i), i, speakers, targets);
        }
        Set<List<String>> named = new LinkedHashSet<>();
        for (int i = 0; i < graph.talks().size(); i++) {
            Talk talk = graph.talks().get(i);
            List<String> ids = Graph.ids(talk.speakers());
            if (named.add(ids)) {
                text(SPEAKER - 10, y(speakers.getOrDefault(ids, 0.0)) + 5, html.names(talk.speakers()), "end", "gl");
            }
            node(talk, y(graph.talkAt(i)));
        }
        for (Target target : graph.targets()) {
            double at = targets.getOrDefault(target.actor().id(), 0.0);
            circle(TARGET, at, 4, "gt-n");
            text(TARGET + 10, at + 5, html.words().plain(target.actor().name()), "start", "gl");
        }
        out.close().line();
    }

    private static double y(double row) {
        return row + 30;
    }

    private void edges(Talk talk, int row, Map<List<String>, Double> speakers, Map<String, Double> targets) {
        double at = y(graph.talkAt(row));
        double speaker = y(speakers.getOrDefault(Graph.ids(talk.speakers()), 0.0));
        path(SPEAKER, speaker, TALK, at, "ge", width(talk.statements().size()));
        int families = talk.about().size();
        int nth = 0;
        for (Map.Entry<Family, Map<String, Mention>> family : talk.about().entrySet()) {
            // Edges of different families beside each other.
            double shift = (nth++ - (families - 1) / 2.0) * 2.5;
            family.getValue()
                    .forEach((target, mention) -> path(
                            TALK + 14,
                            at + shift,
                            TARGET - 4,
                            targets.getOrDefault(target, 0.0) + shift,
                            "gf " + family.getKey().key + (mention.concluded() ? " inf" : ""),
                            width(mention.count())));
        }
    }

    private static double width(int count) {
        return Math.min(6, 1 + 0.5 * count);
    }

    private void path(double x1, double y1, double x2, double y2, String name, double width) {
        long middle = Math.round((x1 + x2) / 2);
        String curve = "M" + number(x1) + " " + number(y1) + "C" + middle + " " + number(y1) + " " + middle + " "
                + number(y2) + " " + number(x2) + " " + number(y2);
        out.open("path", "class", name, "d", curve, "stroke-width", number(width))
                .close()
                .line();
    }

    private void node(Talk talk, double at) {
        Set<Family> families = new LinkedHashSet<>();
        talk.statements().forEach(index -> families.add(html.layout().family(index)));
        circle(TALK, at, 13, families.size() == 1 ? "gn " + families.iterator().next().key : "gn mix");
        text(TALK, at + 5, String.valueOf(talk.statements().size()), "middle", families.size() == 1 ? "gc" : "gc mix");
        if (!talk.addressees().isEmpty()) {
            text(TALK + 16, at - 7, html.say(Phrase.TO, html.names(talk.addressees())), "start", "ga");
        }
    }

    private void circle(double x, double y, int radius, String name) {
        out.open("circle", "class", name, "cx", number(x), "cy", number(y), "r", String.valueOf(radius))
                .close();
    }

    private void text(double x, double y, String words, String anchor, String name) {
        String shown = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
        out.element("text", shown, "class", name, "x", number(x), "y", number(y), "text-anchor", anchor)
                .line();
    }

    /** With at most one decimal. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + Math.abs(tenths % 10);
    }

    private void table() {
        List<String> heads = new ArrayList<>();
        for (Phrase phrase : List.of(Phrase.WHO_SAID, Phrase.TO_WHOM, Phrase.ABOUT_WHOM, Phrase.STATEMENTS)) {
            heads.add(html.say(phrase));
        }
        out.open("table", "class", "who").open("thead").open("tr");
        heads.forEach(head -> out.element("th", head, "scope", "col"));
        out.close().close().open("tbody").line();
        Map<String, Actor> actors = new HashMap<>();
        graph.targets().forEach(target -> actors.put(target.actor().id(), target.actor()));
        for (Talk talk : graph.talks()) {
            List<Actor> about = new ArrayList<>();
            for (Target target : graph.targets()) {
                if (talk.targets().contains(target.actor().id())) {
                    about.add(target.actor());
                }
            }
            out.open("tr").element("th", html.names(talk.speakers()), "scope", "row", "data-l", heads.get(0));
            out.element("td", html.names(talk.addressees()), "data-l", heads.get(1));
            out.element("td", html.names(about), "data-l", heads.get(2));
            out.open("td", "class", "bs", "data-l", heads.get(3));
            html.badges(talk.statements());
            out.close().close().line();
        }
        out.close().close();
    }
}
