package io.github.demarche.grounding;

import io.github.demarche.InvalidValueException;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.internal.Rules;
import io.github.demarche.source.Article;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the positions of a record's words in the text, such as for the draft of a language model, which quotes words
 * but gives no positions.
 *
 * <pre>{@code
 * Anchoring anchoring = Anchoring.of(draft, text).nearest().repair(Repair.LETTERS);
 * Dossier dossier = anchoring.dossier();
 * anchoring.review().forEach(System.out::println);
 * anchoring.open().forEach(System.out::println);
 * }</pre>
 *
 * <p>Words that occur in only one place get its position, even in place of a wrong one. Words that occur in several
 * places remain open, unless {@link #nearest()} is used; words that do not occur remain open, unless {@link #repair}
 * finds the same letters. Passages are put in the order of the text; passages that would overlap remain open. The
 * article gets the digest of the text.
 *
 * <p>No change is silent: {@link #changes()} lists them all. Nothing is guessed: {@link #open()} lists what a person
 * must decide. An anchoring is immutable, and each option returns a new one. Time and memory grow in proportion to the
 * total length of text and record. The Jackson modules write this type but do not read it.
 */
public final class Anchoring {
    private final Dossier given;
    private final SourceText text;
    private final String digest;
    private final boolean isNearest;
    private final Repair repair;
    private final boolean isPruned;
    /** Computed on first use, so that only the last option costs anything. */
    private volatile @Nullable Anchored anchored;

    private Anchoring(
            Dossier given, SourceText text, String digest, boolean isNearest, Repair repair, boolean isPruned) {
        this.given = given;
        this.text = text;
        this.digest = digest;
        this.isNearest = isNearest;
        this.repair = repair;
        this.isPruned = isPruned;
    }

    /** Two threads that ask at the same time compute the same result. */
    private Anchored anchored() {
        Anchored found = anchored;
        if (found == null) {
            found = Anchored.of(given, text, digest, isNearest, repair, isPruned);
            anchored = found;
        }
        return found;
    }

    /**
     * Anchors a dossier in the text of its article, without options.
     *
     * @param dossier the dossier, with or without positions
     * @param text the whole text in which its positions count
     * @return what comes of it
     * @throws InvalidValueException if the text is ill-formed Unicode (a lone surrogate), or the article has the digest of
     *     another text
     */
    public static Anchoring of(Dossier dossier, String text) {
        SourceText source = Grounding.source(text);
        Article article = dossier.article();
        String digest = Grounding.sha256(text);
        Rules.check(
                article.sha256().filter(it -> !it.equals(digest)).isEmpty(),
                "Anchoring",
                "text",
                "the text whose digest the article has, " + article.sha256().orElse("none"),
                digest);
        return new Anchoring(dossier, source, digest, false, Repair.NONE, false);
    }

    /**
     * Also decides between several places: words that occur more than once get the place nearest to the statement's
     * other places. If two are equally near, or the statement has no other place, the words remain open.
     *
     * @return an anchoring with this option; {@link #review()} lists these decisions
     */
    public Anchoring nearest() {
        return new Anchoring(given, text, digest, true, repair, isPruned);
    }

    /**
     * Also restores the exact words of the text.
     *
     * @param how how much may differ
     * @return an anchoring with this option
     */
    public Anchoring repair(Repair how) {
        return new Anchoring(given, text, digest, isNearest, how, isPruned);
    }

    /**
     * Also removes what the text does not support: words that do not occur in it, and places that cut words. Whatever
     * depends on them is removed too, and listed in {@link #changes()}: STATED without its mention or wording, a relay
     * without a party or cue, a statement that lacks what its kind requires, and links to it. Words that occur in
     * several places remain.
     *
     * @return an anchoring with this option
     */
    public Anchoring pruned() {
        return new Anchoring(given, text, digest, isNearest, repair, true);
    }

    /**
     * {@return the dossier with its positions}
     */
    public Dossier dossier() {
        return anchored().dossier();
    }

    /**
     * {@return all changes, in the order of the JSON, with dependent removals last, unmodifiable; the pointers refer to
     * the given dossier}
     */
    public List<AnchoringChange> changes() {
        return anchored().changes();
    }

    /** {@return the changes that somebody should review, because the nearest of several places was chosen} */
    public List<AnchoringChange> review() {
        return changes().stream()
                .filter(it -> it.why() == AnchoringReason.NEAREST)
                .toList();
    }

    /**
     * {@return what a person must decide: the problems that {@link Grounding} finds in {@link #dossier()}, to which the
     * pointers refer, and passages without positions because they would overlap; unmodifiable}
     */
    public List<Finding> open() {
        return anchored().open();
    }

    /**
     * {@return the common error of the given positions, such as {@code all 3 positions are too far by 2: UTF-16
     * indexes?}; empty if there is none}
     */
    public Optional<PositionShift> shift() {
        return anchored().shift();
    }
}
