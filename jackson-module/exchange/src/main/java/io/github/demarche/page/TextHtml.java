package io.github.demarche.page;

import io.github.demarche.page.Rows.Row;
import io.github.demarche.page.Segments.Segment;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the paragraphs of the text, with the places and the numbers of the statements in them. */
final class TextHtml {
    private static final String LANES = "abc";

    private final Html html;
    private final HtmlWriter out;
    private final Layout layout;
    private final Paragraphs paragraphs;
    private final Map<Integer, List<Mark>> marks = new HashMap<>();
    /** The numbers before an index of the text. */
    private final Map<Integer, List<Anchor>> numbers = new HashMap<>();
    /** In which paragraphs each statement may be seen while it is active. */
    private final Map<Integer, Row> homes = new HashMap<>();

    /** The number of a statement before one of its places. */
    private record Anchor(int statement, boolean continued) {}

    TextHtml(Html html, Paragraphs paragraphs) {
        this.html = html;
        this.out = html.out();
        this.layout = html.layout();
        this.paragraphs = paragraphs;
        for (Row row : layout.rows()) {
            row.statements().forEach(statement -> homes.put(statement, row));
        }
        layout.marks().stream().flatMap(Marks::all).forEach(this::put);
        for (Row row : layout.rows()) {
            row.statements().forEach(this::number);
        }
    }

    private void put(Mark mark) {
        int first = paragraphs.at(mark.place().from());
        int last = paragraphs.at(mark.place().to() - 1);
        for (int i = first; i <= last; i++) {
            if (isSeen(mark, i)) {
                marks.computeIfAbsent(i, key -> new ArrayList<>()).add(mark);
            }
        }
    }

    /** A person mentioned in another row would be outlined there, far from the card: that is left out. */
    private boolean isSeen(Mark mark, int paragraph) {
        return !mark.role().isQuiet()
                || Optional.ofNullable(homes.get(mark.statement()))
                        .filter(row -> row.paragraphs().contains(paragraph))
                        .isPresent();
    }

    private void number(int statement) {
        boolean continued = false;
        for (Place place : layout.anchors(statement)) {
            numbers.computeIfAbsent(place.from(), key -> new ArrayList<>()).add(new Anchor(statement, continued));
            continued = true;
        }
    }

    void write(Row row) {
        String language = layout.dossier().article().language();
        out.open("div", "class", "tx", "lang", language, "dir", layout.words().direction(language));
        for (int paragraph : row.paragraphs()) {
            paragraph(paragraph, row);
        }
        out.close().line();
    }

    private void paragraph(int index, Row row) {
        Place place = paragraphs.all().get(index);
        List<Mark> here = marks.getOrDefault(index, List.of());
        boolean isHeadline =
                row.statements().stream().anyMatch(it -> layout.statement(it).placement() == Placement.HEADLINE);
        out.open("p", "class", here.isEmpty() ? "un" : isHeadline ? "hl" : "");
        for (Segment segment : Segments.of(place, here)) {
            numbers.getOrDefault(segment.place().from(), List.of()).forEach(this::number);
            segment(segment);
        }
        out.close().line();
    }

    private void number(Anchor anchor) {
        int statement = anchor.statement();
        String shown = String.valueOf(layout.number(statement));
        String said = html.say(Phrase.NUMBER_LABEL, shown, layout.words().kind(layout.statement(statement)));
        out.element(
                "a",
                anchor.continued() ? "…" + shown : shown,
                "class",
                "n " + layout.family(statement).key + " s" + layout.local(statement) + " " + layout.facets(statement),
                "dir",
                "ltr",
                "lang",
                layout.words().own(),
                "href",
                "#" + layout.statement(statement).id(),
                "aria-label",
                anchor.continued() ? said + ", " + html.say(Phrase.CONTINUED) : said);
    }

    private void segment(Segment segment) {
        String words = paragraphs.words(segment.place());
        if (segment.marks().isEmpty()) {
            out.text(words);
            return;
        }
        Set<String> classes = new LinkedHashSet<>();
        content(segment, classes);
        for (Mark mark : segment.marks()) {
            if (mark.role() == Role.BAD) {
                classes.add("bad");
            } else if (mark.role().isQuiet()) {
                if (mark.role() == Role.CUE) {
                    classes.add("cue");
                }
                classes.add("q");
                classes.add("q" + layout.local(mark.statement()));
            }
        }
        out.open("span", "class", String.join(" ", classes));
        segment.marks().stream()
                .filter(mark -> mark.role().isQuiet()
                        && mark.place().from() == segment.place().from())
                .forEach(this::tag);
        out.text(words).close();
    }

    private void tag(Mark mark) {
        out.element(
                "span",
                html.say(phrase(mark.role())),
                "class",
                "tag q" + layout.local(mark.statement()),
                "lang",
                layout.words().own(),
                "aria-hidden",
                "true");
    }

    private static Phrase phrase(Role role) {
        return switch (role) {
            case WHO -> Phrase.TAG_WHO;
            case TO -> Phrase.TAG_TO;
            case ABOUT -> Phrase.TAG_ABOUT;
            case VIA -> Phrase.TAG_VIA;
            case WHEN -> Phrase.TAG_WHEN;
            case UN -> Phrase.TAG_UN;
            case CUE, REPORTED, EXACT, BAD -> Phrase.TAG_CUE;
        };
    }

    /** The classes of the statements whose content this is: a line in the lane of each, the tint of the lowest. */
    private void content(Segment segment, Set<String> classes) {
        List<Integer> statements = segment.marks().stream()
                .filter(mark -> mark.role().isContent())
                .map(Mark::statement)
                .distinct()
                .sorted((a, b) -> layout.lane(a) - layout.lane(b))
                .toList();
        for (int i = 0; i < statements.size(); i++) {
            int statement = statements.get(i);
            classes.add("seg");
            classes.add("s" + layout.local(statement));
            if (layout.lane(statement) < Lanes.DRAWN) {
                String lane = LANES.substring(layout.lane(statement), layout.lane(statement) + 1);
                boolean isOwn = layout.statement(statement).voice() == Voice.ARTICLE;
                classes.add(lane + "-" + (isOwn ? "own" : layout.family(statement).key));
                if (isExact(segment, statement)) {
                    classes.add(lane + "x");
                }
                if (i == 0 && !isOwn) {
                    classes.add("t-" + layout.family(statement).key);
                }
            }
        }
        if (statements.size() == 1) {
            // A piece of several statements keeps its lines while any of them is shown.
            classes.add(layout.facets(statements.get(0)));
        }
    }

    private static boolean isExact(Segment segment, int statement) {
        return segment.marks().stream().anyMatch(mark -> mark.statement() == statement && mark.role() == Role.EXACT);
    }
}
