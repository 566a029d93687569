package io.github.demarche.examples.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.grounding.AnchoringChange;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.grounding.PositionShift;
import io.github.demarche.wire.DraftRemark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each draft has errors that were planted: they are named, and nothing else is. */
class CheckDraftsTest {
    private static final List<CheckedDraft> DRAFTS = CheckedDraft.all();

    private static List<String> pointers(List<DraftRemark> remarks) {
        return remarks.stream().map(DraftRemark::pointer).toList();
    }

    private static List<String> changes(List<AnchoringChange> changes) {
        return changes.stream().map(it -> it.pointer() + " " + it.why()).toList();
    }

    private static List<String> findings(List<Finding> findings) {
        return findings.stream().map(it -> it.pointer() + " " + it.verdict()).toList();
    }

    @Test
    void theRecordInCodeIsCleanAndHasNoHint() {
        Grounding grounding = Grounding.check(WireReport.dossier(), WireReport.text());
        assertThat(grounding.findings()).hasSizeGreaterThan(50);
        assertThat(grounding.problems()).isEmpty();
        assertThat(WireReport.text().lines().filter(it -> it.contains(", page ")))
                .hasSize(3);
    }

    @Test
    void wordsAloneGetTheirPlaces() {
        CheckedDraft draft = DRAFTS.get(0);
        assertThat(draft.read().isClean()).isTrue();
        assertThat(draft.read().notes()).isEmpty();
        assertThat(draft.anchored()).hasSize(10);
        assertThat(changes(draft.anchoring().review())).containsExactly("/statements/2/cue NEAREST");
        assertThat(draft.repaired()).isEmpty();
        assertThat(draft.anchoring().open()).isEmpty();
        assertThat(draft.reply()).isEmpty();
    }

    @Test
    void markdownAndEntitiesAreRepaired() {
        CheckedDraft draft = DRAFTS.get(1);
        assertThat(draft.read().isClean()).isTrue();
        assertThat(pointers(draft.read().notes()))
                .containsExactly(
                        "",
                        "",
                        "/0/type",
                        "/0/id",
                        "/0/speakers/0/mention",
                        "",
                        "/0/cue",
                        "/1/id",
                        "/1/relays/0/cue",
                        "/1/confidence");
        assertThat(changes(draft.repaired()))
                .containsExactly(
                        "/statements/0/quotations/0/words LETTERS",
                        "/statements/0/quotations/1/words LETTERS",
                        "/statements/1/quotations/0/words LETTERS",
                        "/statements/1/relays/0/cue TYPOGRAPHY");
        assertThat(draft.anchoring().open()).isEmpty();
        assertThat(draft.reply()).isEmpty();
    }

    @Test
    void positionsThatCountOtherwiseAreMoved() {
        CheckedDraft draft = DRAFTS.get(2);
        assertThat(draft.read().isClean()).isTrue();
        assertThat(changes(draft.repaired())).hasSize(6).allMatch(it -> it.endsWith(" MOVED"));
        assertThat(draft.anchoring().shift().map(PositionShift::unit)).contains(PositionShift.Unit.UTF_16);
        assertThat(draft.anchoring().open()).isEmpty();
    }

    @Test
    void wrongWordsAreOpenAndNeverRepaired() {
        CheckedDraft draft = DRAFTS.get(3);
        assertThat(draft.read().isClean()).isTrue();
        assertThat(draft.repaired()).isEmpty();
        assertThat(findings(draft.anchoring().open()))
                .containsExactly("/statements/0/quotations/0/words STITCHED", "/statements/2/passages/0 NOT_FOUND");
        assertThat(findings(draft.hints())).containsExactly("/statements/1/speakers/0/mention DISTANT");
        assertThat(draft.reply())
                .startsWith("Copy these words from the article letter by letter:\n- /statements/0/quotations/0/words")
                .contains("the record has “14”, the text has “40” (a number)")
                .hasLineCount(3);
        assertThat(DRAFTS).filteredOn(it -> !it.hints().isEmpty()).containsExactly(draft);
    }

    @Test
    void whatCannotBeReadGoesBack() {
        CheckedDraft draft = DRAFTS.get(4);
        assertThat(pointers(draft.read().problems()))
                .containsExactly("/actors/2/kind", "/statements/0/speakers/0/actor", "/statements/1/type");
        assertThat(pointers(draft.read().fell()))
                .containsExactly(
                        "/actors/2", "/statements/0", "/statements/1", "/statements/2", "/statements/3/links/0");
        assertThat(pointers(draft.read().notes())).containsExactly("/statements/3/topic");
        assertThat(draft.anchoring().open()).isEmpty();
        assertThat(draft.reply()).hasLineCount(6);
        assertThat(draft.reply().lines().skip(1))
                .satisfiesExactly(
                        it -> assertThat(it)
                                .startsWith("- actor 3 (\"ostrand-transport\"), kind: ")
                                .endsWith("did you mean \"ministry\"?"),
                        it -> assertThat(it)
                                .contains(
                                        "no actor \"juna-riel\" is defined; known are juna-reil, ole-brandt, ostrand-transport; did you mean \"juna-reil\"?"),
                        it -> assertThat(it)
                                .startsWith("- statement 2 (\"reil-asks\"), type: ")
                                .endsWith("got \"inquirry\"; did you mean \"inquiry\"?"),
                        it -> assertThat(it)
                                .startsWith(
                                        "- statement 3 (\"ferries-suspended\"): it names the actor \"ostrand-transport\""),
                        it -> assertThat(it).startsWith("- statement 4 (\"brandt-on-pictures\"), link 1: "));
    }

    @Test
    void theExampleRuns() {
        CheckDrafts.main(new String[0]);
    }
}
