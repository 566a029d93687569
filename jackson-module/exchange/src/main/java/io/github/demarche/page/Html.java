package io.github.demarche.page;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.page.Words.Spoken;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Optional;

/** The small things that occur everywhere on a page. */
final class Html {
    private final HtmlWriter out;
    private final Layout layout;
    private final Words words;

    Html(HtmlWriter out, Layout layout) {
        this.out = out;
        this.layout = layout;
        this.words = layout.words();
    }

    HtmlWriter out() {
        return out;
    }

    Layout layout() {
        return layout;
    }

    Words words() {
        return words;
    }

    String say(Phrase phrase, Object... values) {
        return words.say(phrase, values);
    }

    /** One of the symbols of the sprite. */
    void icon(String name) {
        out.open("svg", "class", "ic", "aria-hidden", "true")
                .open("use", "href", "#I_" + name)
                .close()
                .close();
    }

    /** Words that are heard, and not seen. */
    void heard(String said) {
        out.element("span", said, "class", "vh");
    }

    /** Words of a record, in the page's language where it has them. */
    void text(String element, Text text, String... attributes) {
        Spoken spoken = words.text(text);
        String[] all = new String[attributes.length + 4];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        foreign(spoken.language(), all, attributes.length);
        out.element(element, spoken.words(), all);
    }

    /** Language and direction, where they are not those of the page. */
    private void foreign(String language, String[] attributes, int at) {
        boolean isOwn = language.equals(words.own());
        attributes[at] = "lang";
        attributes[at + 1] = isOwn ? "" : language;
        attributes[at + 2] = "dir";
        attributes[at + 3] = words.direction(language).equals("rtl") ? "rtl" : "";
    }

    /** A name between isolates, marked by how it is known. */
    void name(Actor actor, Optional<Basis> basis) {
        String known = Bases.mark(Bases.weakest(basis, actor.identifiedBy()));
        text("bdi", actor.name(), "class", ("nm " + known).trim());
        basis(Bases.weakest(basis, actor.identifiedBy()));
    }

    /** How it is known, for who does not see the line. */
    void basis(Optional<Basis> basis) {
        basis.filter(it -> it != Basis.STATED)
                .ifPresent(it -> heard(" (" + say(it == Basis.INFERRED ? Phrase.INFERRED : Phrase.OUTSIDE) + ")"));
    }

    /** A date, or other short words, underlined by how it is known. */
    void known(String said, Optional<Basis> basis) {
        out.element("span", said, "class", ("dt " + Bases.mark(basis)).trim());
        basis(basis);
    }

    static String icon(Actor actor) {
        if (actor instanceof State) {
            return "state";
        }
        if (actor instanceof Person) {
            return "person";
        }
        return actor instanceof Group || actor instanceof Unidentified ? "group" : "body";
    }

    /** Names, joined by commas and "and". */
    String names(List<? extends Actor> actors) {
        return list(actors.stream().map(actor -> words.plain(actor.name())).toList());
    }

    String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + say(Phrase.AND) + " " + parts.get(last);
    }

    /** A link to a statement: its number, with its glyph. */
    void badge(int index) {
        String key = layout.family(index).key;
        out.open(
                "a",
                "class",
                "bd " + key + " " + layout.facets(index),
                "href",
                "#" + layout.statement(index).id());
        icon(key);
        heard(words.kind(layout.statement(index)) + " ");
        out.text(String.valueOf(layout.number(index))).close();
    }

    void badges(List<Integer> statements) {
        statements.stream()
                .sorted((a, b) -> layout.number(a) - layout.number(b))
                .forEach(this::badge);
    }

    /** Three boxes, and the word. */
    void certainty(Certainty certainty) {
        int filled = switch (certainty) {
            case CERTAIN -> 3;
            case PROBABLE -> 2;
            case POSSIBLE -> 1;
            case UNKNOWN -> 0;
        };
        out.open("span", "class", certainty == Certainty.UNKNOWN ? "cert un" : "cert");
        out.open("span", "class", "bx", "aria-hidden", "true");
        for (int i = 0; i < 3; i++) {
            out.open("i", "class", i < filled ? "o" : "").close();
        }
        out.close().text(" " + words.token(certainty)).close();
    }
}
