package io.github.demarche.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** The symbols of a page, drawn once. */
final class Sprite {
    /** Lines: drawn with a stroke. */
    private static final Map<String, String> LINES = new LinkedHashMap<>();

    /** Shapes: filled. */
    private static final Map<String, String> SHAPES = new LinkedHashMap<>();

    static {
        LINES.put("doc", "M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M6 7.5h4M6 10h4M6 12.2h2.5");
        LINES.put("body", "M2 6l6-4 6 4zM3.6 6.5v5.5M6.5 6.5v5.5M9.5 6.5v5.5M12.4 6.5v5.5M1.8 13.8h12.4");
        LINES.put("person", "M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8M2.8 14.2c.3-3 2.2-4.4 5.2-4.4s4.9 1.4 5.2 4.4");
        LINES.put(
                "group",
                "M5.6 7.6a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6M1.2 13.4c.2-2.6 1.8-3.9 4.4-3.9s4.2 1.3 4.4 3.9"
                        + "M10.6 3.2a2.2 2.2 0 0 1 0 4.3M11.6 9.7c2 .3 3.1 1.6 3.2 3.7");
        LINES.put("state", "M3.2 15V1.8M3.2 2.6h9.6l-2.2 3 2.2 3H3.2");
        LINES.put("asks", "M5 5.4C5 3.5 6.3 2.4 8 2.4s3.1 1.1 3.1 2.8c0 2.4-3.1 2.5-3.1 5M8 12.6v1.4");
        LINES.put("backs", "M2.6 8.6l3.6 3.6 7.2-8");
        LINES.put("withholds", "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M5 8h6");
        LINES.put("bad", "M8 2L14.6 13.6H1.4zM8 6.2v3.6M8 11.2v1");
        LINES.put(
                "look",
                "M1.4 8C3 5 5.3 3.6 8 3.6S13 5 14.6 8C13 11 10.7 12.4 8 12.4S3 11 1.4 8M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4");
        SHAPES.put("says", "M1.8 2.5h12.4v8.4H7.6L4.2 14v-3.1H1.8z");
        SHAPES.put("objects", "M8 1.6L15.2 14.2H.8zM7.2 6v4.2h1.6V6zM7.2 11.2v1.6h1.6v-1.6z");
    }

    private Sprite() {}

    static void write(HtmlWriter out) {
        out.open("svg", "class", "vh", "width", "0", "height", "0", "aria-hidden", "true");
        LINES.forEach((name, path) -> symbol(out, name, path, "st"));
        SHAPES.forEach((name, path) -> symbol(out, name, path, "fl"));
        out.close().line();
    }

    private static void symbol(HtmlWriter out, String name, String path, String drawn) {
        out.open("symbol", "id", "I_" + name, "viewBox", "0 0 16 16");
        out.open("path", "class", drawn, "d", path).close().close();
    }
}
