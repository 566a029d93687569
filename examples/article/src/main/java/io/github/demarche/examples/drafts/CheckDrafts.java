package io.github.demarche.examples.drafts;

import io.github.demarche.grounding.AnchoringChange;
import io.github.demarche.grounding.Finding;
import io.github.demarche.wire.DraftRemark;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns five drafts of a record of the fictional wire report, as language models write them, into dossiers: it shows
 * what can be read, what is found in the text, what is repaired, what a person must decide, and what is sent back to
 * the model.
 */
public final class CheckDrafts {
    private CheckDrafts() {}

    /**
     * Prints the results.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CheckedDraft.all().forEach(draft -> print(draft, out));
    }

    private static void print(CheckedDraft draft, PrintStream out) {
        out.println("== " + draft.name() + ": "
                + draft.read().dossier().orElseThrow().statements().size() + " statements read, "
                + draft.anchored().size() + " places found");
        remarks("taken", draft.read().notes(), out);
        changes("decided by nearness", draft.anchoring().review(), out);
        changes("repaired", draft.repaired(), out);
        draft.anchoring().shift().ifPresent(it -> out.println("  positions: " + it));
        findings("open", draft.anchoring().open(), out);
        findings("worth a look", draft.hints(), out);
        remarks("refused", draft.read().problems(), out);
        remarks("left out", draft.read().fell(), out);
        if (!draft.reply().isEmpty()) {
            out.println("  goes back:");
            draft.reply().lines().forEach(it -> out.println("  | " + it));
        }
        out.println();
    }

    private static void remarks(String what, List<DraftRemark> remarks, PrintStream out) {
        remarks.forEach(it -> out.println("  " + what + ": " + it));
    }

    private static void changes(String what, List<AnchoringChange> changes, PrintStream out) {
        changes.forEach(it -> out.println("  " + what + ": " + it));
    }

    private static void findings(String what, List<Finding> findings, PrintStream out) {
        findings.forEach(it -> out.println("  " + what + ": " + it));
    }
}
