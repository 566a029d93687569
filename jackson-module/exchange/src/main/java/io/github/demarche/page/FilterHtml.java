package io.github.demarche.page;

import io.github.demarche.actor.Actor;
import io.github.demarche.page.Filters.Facet;
import io.github.demarche.text.Certainty;
import java.util.Map;

/** Writes the bar of filters, which is the legend too, and the key. */
final class FilterHtml {
    private final Html html;
    private final HtmlWriter out;
    private final Layout layout;

    FilterHtml(Html html) {
        this.html = html;
        this.out = html.out();
        this.layout = html.layout();
    }

    void bar() {
        out.open("section", "class", "bar", "aria-label", html.say(Phrase.FILTERS))
                .open("div", "class", "bi")
                .line();
        out.open("span", "class", "only").text(html.say(Phrase.SHOW_ONLY)).close();
        // Before what it opens: a sibling can be styled by its state without :has().
        box("P_panel", "");
        out.open("label", "class", "open", "for", "P_panel").text(html.say(Phrase.FILTERS) + " ");
        out.element("span", "▾", "aria-hidden", "true").close().line();
        out.open("fieldset", "class", "chips").open("legend", "class", "vh").text(html.say(Phrase.SHOW_ONLY));
        out.close().line();
        Map<String, Integer> families = layout.filters().counts(Facet.FAMILY);
        Map<String, String> boxes = layout.filters().boxes(Facet.FAMILY);
        for (Family family : Family.values()) {
            int count = families.getOrDefault(family.key, 0);
            if (count > 0) {
                out.open("label", "class", "chip " + family.key);
                box(boxes.getOrDefault(family.key, ""), "F");
                html.icon(family.key);
                out.text(" " + html.say(family.phrase) + " ").element("span", String.valueOf(count), "class", "ctn");
                out.close().line();
            }
        }
        out.close().open("div", "class", "panel").line();
        facet(Facet.KIND, Phrase.KIND);
        facet(Facet.SPEAKER, Phrase.SPEAKER);
        facet(Facet.CERTAINTY, Phrase.CERTAINTY);
        out.open("label", "class", "all");
        box("P_details", "");
        out.text(" " + html.say(Phrase.OPEN_DETAILS)).close();
        out.close().close().close().line();
    }

    private void box(String id, String name) {
        out.open("input", "type", "checkbox", "id", id, "class", name, "autocomplete", "off");
    }

    private void facet(Facet facet, Phrase label) {
        Map<String, Integer> counts = layout.filters().counts(facet);
        if (counts.isEmpty()) {
            return;
        }
        out.open("fieldset").element("legend", html.say(label)).line();
        Map<String, String> boxes = layout.filters().boxes(facet);
        counts.forEach((value, count) -> {
            out.open("label");
            box(boxes.getOrDefault(value, ""), facet.letter);
            out.text(" ");
            value(facet, value);
            out.text(" ")
                    .element("span", String.valueOf(count), "class", "ctn")
                    .close()
                    .line();
        });
        out.close().line();
    }

    private void value(Facet facet, String value) {
        if (facet == Facet.CERTAINTY) {
            out.text(html.words().token(value));
        } else if (facet == Facet.KIND) {
            out.element("bdi", value);
        } else if (value.equals(Layout.ARTICLE)) {
            out.text(html.say(Phrase.ARTICLE_ITSELF));
        } else if (value.equals(Layout.NOBODY)) {
            out.text(html.say(Phrase.NOBODY));
        } else {
            layout.dossier().actor(value).map(Actor::name).ifPresent(name -> html.text("bdi", name));
        }
    }

    void key() {
        out.open("ul", "class", "key", "aria-label", html.say(Phrase.KEY)).line();
        out.open("li");
        html.icon("doc");
        out.text(" " + html.say(Phrase.KEY_ARTICLE) + " — ");
        html.icon("body");
        out.text(" " + html.say(Phrase.KEY_VIA) + " — ");
        html.icon("person");
        out.text(" ")
                .element("b", html.say(Phrase.KEY_WHO))
                .text(" → " + html.say(Phrase.KEY_TO))
                .close()
                .line();
        if (layout.paragraphs().isPresent()) {
            sample("seg a-says t-says", Phrase.KEY_TINTED, Phrase.KEY_REPORTED);
            sample("seg a-says ax t-says", Phrase.KEY_THICK, Phrase.KEY_EXACT);
            sample("cue", Phrase.KEY_DOTTED, Phrase.KEY_CUE);
        }
        line("", Phrase.KEY_STATED);
        line("inf", Phrase.INFERRED);
        line("ext", Phrase.OUTSIDE);
        out.open("li");
        html.certainty(Certainty.POSSIBLE);
        out.text(html.words().colon() + " " + html.say(Phrase.KEY_SURE)).close().line();
        out.close().line();
    }

    private void sample(String name, Phrase sample, Phrase meaning) {
        out.open("li").element("span", html.say(sample), "class", "smp " + name).text(" " + html.say(meaning));
        out.close().line();
    }

    private void line(String known, Phrase meaning) {
        out.open("li")
                .open("span", "class", ("ln " + known).trim(), "aria-hidden", "true")
                .close()
                .text(" ");
        out.element("span", html.say(meaning), "class", ("dt " + known).trim())
                .close()
                .line();
    }
}
