package io.github.demarche.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML in which everything is escaped: there is no way to write markup but by the names of elements and attributes that
 * are listed here, and neither {@code script} nor {@code style} nor an attribute that runs something is among them.
 */
final class HtmlWriter {
    private static final Set<String> VOID = Set.of("meta", "input", "link", "br");
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "body",
            "header",
            "nav",
            "main",
            "section",
            "footer",
            "h1",
            "h2",
            "h3",
            "p",
            "div",
            "span",
            "a",
            "b",
            "i",
            "s",
            "q",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "caption",
            "details",
            "summary",
            "label",
            "input",
            "blockquote",
            "bdi",
            "code",
            "fieldset",
            "legend",
            "br",
            "svg",
            "use",
            "symbol",
            "path",
            "rect",
            "line",
            "circle",
            "text",
            "g",
            "defs",
            "linearGradient",
            "stop");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "dir",
            "class",
            "id",
            "href",
            "charset",
            "name",
            "content",
            "http-equiv",
            "type",
            "for",
            "checked",
            "scope",
            "colspan",
            "data-l",
            "title",
            "role",
            "aria-label",
            "aria-hidden",
            "aria-labelledby",
            "rel",
            "autocomplete",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "d",
            "fill",
            "stroke-width",
            "text-anchor",
            "offset",
            "stop-opacity",
            "tabindex",
            "value",
            "open");

    private final StringBuilder html = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    HtmlWriter() {
        html.append("<!DOCTYPE html>\n");
    }

    /**
     * Begins an element.
     *
     * @param element its name
     * @param attributes names and values in turn; one whose value is empty is left out
     * @return this writer
     */
    HtmlWriter open(String element, String... attributes) {
        if (!ELEMENTS.contains(element)) {
            throw new IllegalArgumentException("no element of a page: " + element);
        }
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        html.append('>');
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    private void attribute(String name, String value) {
        if (!ATTRIBUTES.contains(name)) {
            throw new IllegalArgumentException("no attribute of a page: " + name);
        }
        if (!value.isEmpty()) {
            html.append(' ').append(name).append("=\"");
            escape(value);
            html.append('"');
        }
    }

    /** Ends the element that was begun last. */
    HtmlWriter close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element with words in it. */
    HtmlWriter element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** Writes words. */
    HtmlWriter text(String words) {
        escape(words);
        return this;
    }

    /** Breaks the line, for whoever reads the source. */
    HtmlWriter line() {
        html.append('\n');
        return this;
    }

    /**
     * Writes a style sheet.
     *
     * @param css made of our own rules and of names that we count ourselves, never of others' words
     * @return this writer
     */
    HtmlWriter style(String css) {
        if (css.indexOf('<') >= 0) {
            throw new IllegalArgumentException("a style sheet has no markup");
        }
        html.append("<style>").append(css).append("</style>\n");
        return this;
    }

    /** What HTML cannot hold becomes the replacement character; all that could be markup is written as a reference. */
    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\r' -> html.append("&#13;");
                default -> {
                    boolean isPair = i + 1 < words.length() && Character.isSurrogatePair(c, words.charAt(i + 1));
                    if (isPair) {
                        html.append(c).append(words.charAt(++i));
                    } else {
                        html.append(isHeld(c) ? c : '\uFFFD');
                    }
                }
            }
        }
    }

    private static boolean isHeld(char c) {
        boolean isControl = c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0;
        return !isControl && !Character.isSurrogate(c) && c < 0xFFFE;
    }

    /** {@return the page; all elements must have ended} */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return html.toString();
    }
}
