package io.github.demarche.page;

import io.github.demarche.page.TimeBar.Shape;
import io.github.demarche.page.TimeScale.Stretch;
import io.github.demarche.page.Timeline.Day;
import io.github.demarche.page.Timeline.Happening;
import io.github.demarche.text.Basis;
import io.github.demarche.time.Dating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the timeline: a table of dates in words, bars, and the numbers of the statements. */
final class TimelineHtml {
    /** How far back a bar begins that is open at its start, in per cent; one that is open at its end goes on to the margin. */
    private static final double FADE = 24;

    /** How wide a letter of a label is at most, in per cent, so that no two labels meet. */
    private static final double LETTER = 1.25;

    /** Half the width of two digits. */
    private static final double DIGITS = 1;

    private final Html html;
    private final HtmlWriter out;
    private final Timeline timeline;
    private final TimeScale scale;

    TimelineHtml(Html html, Timeline timeline) {
        this.html = html;
        this.out = html.out();
        this.timeline = timeline;
        this.scale = timeline.scale();
    }

    void write() {
        out.open("section", "id", "P_time", "aria-labelledby", "H_time").line();
        out.element("h2", html.say(Phrase.P_TIME), "id", "H_time");
        out.element("p", html.say(Phrase.TIMELINE_NOTE), "class", "note").line();
        gradients();
        out.open("table", "class", "tl").open("thead").open("tr");
        out.element("th", html.say(Phrase.WHEN), "scope", "col");
        out.open("th", "scope", "col", "class", "ax");
        html.heard(html.say(Phrase.P_TIME));
        axis();
        out.close().element("th", html.say(Phrase.STATEMENTS), "scope", "col");
        out.close().close().open("tbody").line();
        timeline.days().forEach(this::day);
        if (!timeline.happenings().isEmpty()) {
            out.close().open("tbody").line();
            out.open("tr", "class", "sub").element("th", html.say(Phrase.EVENTS), "colspan", "3", "scope", "rowgroup");
            out.close().line();
            timeline.happenings().forEach(this::happening);
        }
        out.close().close().close().line();
    }

    private void day(Day day) {
        out.open("tr").open("th", "scope", "row");
        html.known(html.words().date(day.date()), day.basis());
        day.bar().filter(it -> it.shape() == Shape.WITHIN).ifPresent(it -> someDay());
        out.close();
        bar(day.bar(), day.basis());
        badges(day.statements());
        out.close().line();
    }

    private void someDay() {
        out.element("span", html.say(Phrase.SOME_DAY), "class", "sd");
    }

    private void happening(Happening happening) {
        Optional<Dating> time = happening.event().time();
        boolean isDrawn = happening.bar().isPresent();
        out.open("tr").open("th", "scope", "row", "colspan", isDrawn ? "" : "2");
        html.text("span", happening.event().description());
        out.text(" ")
                .open("span", "class", isDrawn ? "sd" : "sd line")
                .text(html.words().token(happening.event().status()) + " · ");
        if (time.isPresent()) {
            html.known(html.words().date(time.get().date()), time.get().basis());
        } else {
            out.text(html.say(Phrase.NO_DATE));
        }
        out.close().close();
        if (isDrawn) {
            bar(happening.bar(), time.flatMap(Dating::basis));
        }
        badges(happening.statements());
        out.close().line();
    }

    private void badges(List<Integer> statements) {
        out.open("td", "class", "bs");
        html.badges(statements);
        out.close();
    }

    private void gradients() {
        out.open("svg", "class", "vh", "width", "0", "height", "0", "aria-hidden", "true")
                .open("defs");
        gradient("G_start", "0", ".65");
        gradient("G_end", ".65", "0");
        out.open("linearGradient", "id", "G_both");
        stop("0", "0");
        stop("0.3", ".5");
        stop("0.7", ".5");
        stop("1", "0");
        out.close().close().close().line();
    }

    private void gradient(String id, String first, String last) {
        out.open("linearGradient", "id", id);
        stop("0", first);
        stop("1", last);
        out.close();
    }

    private void stop(String offset, String opacity) {
        out.open("stop", "offset", offset, "stop-opacity", opacity).close();
    }

    private void bar(Optional<TimeBar> drawn, Optional<Basis> basis) {
        out.open("td", "class", "br")
                .open("svg", "class", "tb", "width", "100%", "height", "26", "aria-hidden", "true");
        drawn.ifPresent(it -> bar(it, Bases.mark(basis)));
        timeline.published().ifPresent(day -> line(middle(day), 2, 24, "pub"));
        out.close().close();
    }

    private void bar(TimeBar bar, String known) {
        double from = bar.from().isPresent() ? scale.position(bar.from().getAsLong()) : Double.NaN;
        double to = bar.to().isPresent() ? scale.position(bar.to().getAsLong()) : Double.NaN;
        if (Double.isNaN(from)) {
            faded(Math.max(0, to - FADE), to, "G_start", known);
            line(to, 5, 21, known.isEmpty() ? "tick" : "tick " + known);
        } else if (Double.isNaN(to)) {
            faded(from, 100, "G_end", known);
            line(from, 5, 21, known.isEmpty() ? "tick" : "tick " + known);
        } else if (bar.approximate()) {
            faded(from, to, "G_both", known);
        } else {
            String shape = switch (bar.shape()) {
                case DAY -> "day";
                case WITHIN -> "some";
                case FILLED -> "all";
            };
            rect(from, to, (shape + " " + known).trim(), "");
            if (bar.shape() == Shape.WITHIN) {
                line(from, 4, 22, "tick");
                line(to, 4, 22, "tick");
            }
        }
    }

    private void faded(double from, double to, String gradient, String known) {
        rect(from, to, "fade", "url(#" + gradient + ")");
        if (!known.isEmpty()) {
            out.open(
                    "line",
                    "class",
                    "mid " + known,
                    "x1",
                    percent(from + (to - from) / 3),
                    "x2",
                    percent(to),
                    "y1",
                    "13",
                    "y2",
                    "13");
            out.close();
        }
    }

    private void rect(double from, double to, String name, String fill) {
        out.open(
                "rect",
                "class",
                name,
                "x",
                percent(from),
                "width",
                percent(to - from),
                "y",
                "8",
                "height",
                "10",
                "fill",
                fill);
        out.close();
    }

    private void line(double at, int top, int bottom, String name) {
        out.open(
                "line",
                "class",
                name,
                "x1",
                percent(at),
                "x2",
                percent(at),
                "y1",
                String.valueOf(top),
                "y2",
                String.valueOf(bottom));
        out.close();
    }

    private double middle(long day) {
        return (scale.position(day) + scale.position(day + 1)) / 2;
    }

    /** The axis: its stretches, the months of each above it, and the days that are drawn as days. */
    private void axis() {
        out.open("svg", "class", "tb", "width", "100%", "height", "52", "aria-hidden", "true");
        double free = 0;
        List<Stretch> stretches = scale.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            out.open(
                    "line",
                    "class",
                    "axis",
                    "x1",
                    percent(stretch.start()),
                    "x2",
                    percent(stretch.end()),
                    "y1",
                    "46",
                    "y2",
                    "46");
            out.close();
            if (i > 0) {
                double gap = (stretches.get(i - 1).end() + stretch.start()) / 2;
                label(gap, 50, "⁄⁄", "cut");
            }
            String months = months(stretch);
            double width = months.length() * LETTER;
            double center = (stretch.start() + stretch.end()) / 2;
            double at = Math.max(center, width / 2);
            if (at - width / 2 >= free) {
                label(at, 26, months, "");
                free = at + width / 2;
            }
        }
        days();
        timeline.published().ifPresent(day -> label(middle(day), 11, html.say(Phrase.PUBLISHED_LINE), "pubt"));
        out.close();
    }

    private void days() {
        double free = 0;
        for (Day day : timeline.days()) {
            Optional<TimeBar> bar = day.bar().filter(it -> it.shape() == Shape.DAY);
            if (bar.isPresent()) {
                long from = bar.get().from().orElseThrow();
                double center = middle(from);
                if (center - DIGITS >= free) {
                    label(center, 40, String.valueOf(LocalDate.ofEpochDay(from).getDayOfMonth()), "dn");
                    free = center + DIGITS;
                }
            }
        }
    }

    private void label(double at, int y, String words, String name) {
        out.element("text", words, "class", name, "x", percent(at), "y", String.valueOf(y), "text-anchor", "middle");
    }

    /** Such as "Sep – Nov 2023"; a stretch of a day has the day. */
    private String months(Stretch stretch) {
        LocalDate first = LocalDate.ofEpochDay(stretch.from());
        LocalDate last = LocalDate.ofEpochDay(Math.max(stretch.from(), stretch.to() - 1));
        if (first.equals(last)) {
            return first.getDayOfMonth() + " " + html.words().month(first, true);
        }
        boolean isOneYear = first.getYear() == last.getYear();
        String from = html.words().month(first, !isOneYear);
        String to = html.words().month(last, true);
        return isOneYear && first.getMonth() == last.getMonth() ? to : from + " – " + to;
    }

    /** With at most two decimals, and a point in every locale. */
    private static String percent(double value) {
        return BigDecimal.valueOf(value)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
