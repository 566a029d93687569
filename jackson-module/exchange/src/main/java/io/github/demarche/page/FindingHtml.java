package io.github.demarche.page;

import io.github.demarche.grounding.Difference;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import java.util.List;

/** Writes what does not hold against the text, and what is worth a look: a bar in the card, and all of them in a table. */
final class FindingHtml {
    private final Html html;
    private final HtmlWriter out;

    FindingHtml(Html html) {
        this.html = html;
        this.out = html.out();
    }

    void bars(int statement) {
        html.layout().findings(statement).forEach(this::bar);
    }

    /** The tables, where there is something to list. */
    void tables(Grounding grounding) {
        table("findings", Phrase.FINDINGS, Phrase.FINDINGS_NOTE, grounding.problems());
        table("hints", Phrase.HINTS, Phrase.HINTS_NOTE, grounding.hints());
    }

    private void table(String id, Phrase heading, Phrase note, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.open("section", "id", "P_" + id, "aria-labelledby", "H_" + id).line();
        out.element("h2", html.say(heading), "id", "H_" + id);
        out.element("p", html.say(note), "class", "note");
        out.open("table", "class", "fi");
        out.open("thead", "class", "vh").open("tr");
        out.element("th", html.say(Phrase.MENTIONS), "scope", "col");
        out.element("th", html.say(Phrase.FINDING), "scope", "col");
        out.close().close().open("tbody").line();
        for (Finding finding : findings) {
            out.open("tr").open("td");
            Marks.statement(finding.pointer()).ifPresent(html::badge);
            out.close().open("td");
            bar(finding);
            out.close().close().line();
        }
        out.close().close().close().line();
    }

    private void bar(Finding finding) {
        out.open("div", "class", finding.isHint() ? "bar-h" : "bar-f");
        html.icon(finding.isHint() ? "look" : "bad");
        out.element("b", " " + html.say(phrase(finding)) + html.words().colon() + " ");
        List<Difference> differences = finding.differences();
        if (differences.isEmpty()) {
            out.element("bdi", Words.clean(finding.explanation(html.words().own())));
        }
        for (int i = 0; i < differences.size(); i++) {
            out.text(i == 0 ? "" : "; ");
            difference(differences.get(i));
        }
        out.text(". ").element("code", finding.pointer());
        out.close();
    }

    private void difference(Difference difference) {
        String language = html.layout().dossier().article().language();
        out.text(html.say(Phrase.RECORD_HAS) + " ");
        words("s", difference.recordWords(), language);
        out.text(", " + html.say(Phrase.TEXT_HAS) + " ");
        words("b", difference.textWords(), language);
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
            case MARKED -> Phrase.V_MARKED;
            case DISTANT -> Phrase.V_DISTANT;
            case UNKNOWN_REGIME -> Phrase.V_UNKNOWN_REGIME;
            case UNRECORDED -> Phrase.V_UNRECORDED;
            default -> Phrase.V_OTHER;
        };
    }
}
