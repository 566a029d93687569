package io.github.demarche.examples.drafts;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.Resources;
import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.grounding.Anchoring;
import io.github.demarche.grounding.AnchoringChange;
import io.github.demarche.grounding.AnchoringReason;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.grounding.Repair;
import io.github.demarche.grounding.Verdict;
import io.github.demarche.jackson.ModelOutput;
import io.github.demarche.wire.Draft;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A draft, its readable part, and the places of its words in the text.
 *
 * @param name the name of its file
 * @param read the readable part
 * @param anchoring the places of its words
 */
record CheckedDraft(String name, Draft read, Anchoring anchoring) {
    private static final List<String> NAMES =
            List.of("1-words-only", "2-markdown", "3-positions", "4-wrong-words", "5-refused");
    private static final Set<AnchoringReason> REPAIRS =
            EnumSet.of(AnchoringReason.TYPOGRAPHY, AnchoringReason.LETTERS, AnchoringReason.MOVED);

    static List<CheckedDraft> all() {
        return NAMES.stream().map(CheckedDraft::of).toList();
    }

    private static CheckedDraft of(String name) {
        String answer = Resources.read(CheckedDraft.class, name + ".txt");
        // The first is a whole dossier; from the others, the article is not needed.
        Draft draft = answer.contains("\"article\"")
                ? ModelOutput.read(answer)
                : ModelOutput.read(answer, WireReport.dossier().article());
        Dossier dossier = draft.dossier().orElseThrow();
        return new CheckedDraft(
                name, draft, Anchoring.of(dossier, WireReport.text()).nearest().repair(Repair.LETTERS));
    }

    /** The words whose places were found. */
    List<AnchoringChange> anchored() {
        return anchoring.changes().stream().filter(it -> it.place().isPresent()).toList();
    }

    /** The words and positions that were corrected to those of the text. */
    List<AnchoringChange> repaired() {
        return anchoring.changes().stream()
                .filter(it -> REPAIRS.contains(it.why()))
                .toList();
    }

    /** Speakers who are mentioned far from their words. Gaps in a draft do not matter here. */
    List<Finding> hints() {
        return Grounding.check(anchoring.dossier(), WireReport.text()).hints().stream()
                .filter(it -> it.verdict() == Verdict.DISTANT)
                .toList();
    }

    /** The message to the model: what could not be read, and words that are not in the text. */
    String reply() {
        if (anchoring.open().isEmpty()) {
            return read.reply();
        }
        String open = anchoring.open().stream().map(it -> "- " + it).collect(Collectors.joining("\n"));
        String wrong = "Copy these words from the article letter by letter:\n" + open;
        return read.reply().isEmpty() ? wrong : read.reply() + "\n" + wrong;
    }
}
