package io.github.demarche.grounding;

import io.github.demarche.InvalidValueException;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.internal.Rules;
import io.github.demarche.source.Article;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the words of a record their positions in the text, such as those of a model's draft that quotes and counts nothing.
 *
 * <pre>{@code
 * Anchoring anchoring = Anchoring.of(draft, text).nearest().repair(Repair.LETTERS);
 * Dossier dossier = anchoring.dossier();
 * anchoring.review().forEach(System.out::println);
 * anchoring.open().forEach(System.out::println);
 * }</pre>
 *
 * <p>Words that are in one place only get that place, in place of wrong positions too. Words that are in several places stay
 * open, unless {@link #nearest()} is asked for; what is nowhere stays open, unless {@link #repair} finds the same letters.
 * Passages come out in the order of the text; those that would overlap stay open. The article gets the digest of the text.
 *
 * <p>Nothing is changed in silence: {@link #changes()} has it all. Nothing wrong is made right by guessing: {@link #open()} has
 * what a person must decide. It is immutable, and each option makes another one. Time and memory grow with the length of text
 * and record together. It is an answer: the Jackson modules write it and do not read it.
 */
public final class Anchoring {
    private final Dossier given;
    private final SourceText text;
    private final String digest;
    private final boolean isNearest;
    private final Repair repair;
    private final boolean isPruned;
    /** Worked out when it is first asked for, so that the options before the last cost nothing. */
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

    /** Two threads that ask at once work out the same. */
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
     * Also decides between several places: of a statement's words that occur more than once the place beside its other places
     * is taken. Where two are equally near, or the statement has no other place, it stays open.
     *
     * @return the same with this option; {@link #review()} lists what was decided so
     */
    public Anchoring nearest() {
        return new Anchoring(given, text, digest, true, repair, isPruned);
    }

    /**
     * Also brings words back to those of the text.
     *
     * @param how how far
     * @return the same with this option
     */
    public Anchoring repair(Repair how) {
        return new Anchoring(given, text, digest, isNearest, how, isPruned);
    }

    /**
     * Also removes what does not hold: words that are not in the text, and places that cut words. What cannot be without them
     * falls with them, and {@link #changes()} says so: STATED without its mention or wording, a relay by nobody, a statement
     * that lacks what its kind requires, and links to it. Words that are in several places stay.
     *
     * @return the same with this option
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
     * {@return all that was changed, in the order of the JSON, with what fell last, unmodifiable; their pointers are those of the
     * dossier that was given}
     */
    public List<AnchoringChange> changes() {
        return anchored().changes();
    }

    /**
     * {@return the changes that somebody should look at since the place was decided by nearness}
     */
    public List<AnchoringChange> review() {
        return changes().stream()
                .filter(it -> it.why() == AnchoringReason.NEAREST)
                .toList();
    }

    /**
     * {@return what a person must decide: the problems that {@link Grounding} finds in {@link #dossier()}, whose pointers they
     * have, and passages without positions since they would overlap; unmodifiable}
     */
    public List<Finding> open() {
        return anchored().open();
    }

    /**
     * {@return the error that the given positions have in common, such as {@code all 3 positions are too far by 2: UTF-16
     * indexes?}; empty if they have none}
     */
    public Optional<PositionShift> shift() {
        return anchored().shift();
    }
}
