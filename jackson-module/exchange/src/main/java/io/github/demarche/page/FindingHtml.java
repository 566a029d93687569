package io.github.demarche.page;

import io.github.demarche.grounding.Difference;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import java.util.List;
import java.util.Optional;

/** Writes what does not hold against the text: a bar in the card, and all of them in a table. */
final class FindingHtml {
    private final Html html;
    private final HtmlWriter out;

    FindingHtml(Html html) {
        this.html = html;
        this.out = html.out();
    }

    void bars(int statement) {
        html.layout().problems(statement).forEach(finding -> bar(finding, "div"));
    }

    /** The table, where there is something to list. */
    void table(Grounding grounding) {
        List<Finding> problems = grounding.problems();
        out.open("section", "id", "P_findings", "aria-labelledby", "H_findings").line();
        out.element("h2", html.say(Phrase.FINDINGS), "id", "H_findings");
        out.element("p", html.say(Phrase.FINDINGS_NOTE), "class", "note");
        out.open("table", "class", "fi");
        out.open("thead", "class", "vh").open("tr");
        out.element("th", html.say(Phrase.MENTIONS), "scope", "col");
        out.element("th", html.say(Phrase.FINDING), "scope", "col");
        out.close().close().open("tbody").line();
        for (Finding problem : problems) {
            out.open("tr").open("td");
            Marks.statement(problem.pointer()).ifPresent(html::badge);
            out.close().open("td");
            bar(problem, "div");
            out.close().close().line();
        }
        out.close().close().close().line();
    }

    private void bar(Finding finding, String element) {
        out.open(element, "class", "bar-f");
        html.icon("bad");
        out.element("b", " " + html.say(phrase(finding)) + ": ");
        Optional<Difference> difference = finding.difference();
        if (difference.isPresent()) {
            difference(difference.get());
        } else {
            out.element("bdi", Words.clean(finding.explanation(html.words().own())))
                    .text(". ");
        }
        out.element("code", finding.pointer());
        out.close();
    }

    private void difference(Difference difference) {
        String language = html.layout().dossier().article().language();
        out.text(html.say(Phrase.RECORD_HAS) + " ");
        words("s", difference.recordWords(), language);
        out.text(", " + html.say(Phrase.TEXT_HAS) + " ");
        words("b", difference.textWords(), language);
        out.text(". ");
    }

    private void words(String element, String words, String language) {
        if (words.isBlank()) {
            out.element("i", html.say(Phrase.NOTHING_HERE));
        } else {
            out.open(element, "class", "dw")
                    .element("bdi", Words.clean(words), "lang", language)
                    .close();
        }
    }

    private static Phrase phrase(Finding finding) {
        return switch (finding.verdict()) {
            case AMBIGUOUS -> Phrase.V_AMBIGUOUS;
            case NOT_FOUND -> Phrase.V_NOT_FOUND;
            case MISPLACED -> Phrase.V_MISPLACED;
            case STITCHED -> Phrase.V_STITCHED;
            case UNQUOTED -> Phrase.V_UNQUOTED;
            case OVERLAPPING -> Phrase.V_OVERLAPPING;
            case UNSTATED -> Phrase.V_UNSTATED;
            case CONTRADICTED -> Phrase.V_CONTRADICTED;
            case OTHER_TEXT -> Phrase.V_OTHER_TEXT;
            default -> Phrase.V_OTHER;
        };
    }
}
