package io.github.demarche.grounding;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.SourceText.Place;
import io.github.demarche.source.Article;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of anchoring a dossier.
 *
 * @param dossier the dossier with its positions
 * @param changes the changes
 * @param open what a person must decide
 * @param shift the common error of the given positions
 */
record Anchored(Dossier dossier, List<AnchoringChange> changes, List<Finding> open, Optional<PositionShift> shift) {
    private static final Set<Verdict> WRONG = Set.of(Verdict.NOT_FOUND, Verdict.MISPLACED, Verdict.STITCHED);

    static Anchored of(
            Dossier given, SourceText text, String digest, boolean isNearest, Repair repair, boolean isPruned) {
        List<Claim> claims = Claims.of(given);
        Anchors anchors = Anchors.of(text, given.article(), claims, isNearest, repair);
        List<AnchoringChange> changes = new ArrayList<>();
        if (given.article().sha256().isEmpty()) {
            changes.add(AnchoringChange.digest(digest));
        }
        List<Optional<Claim>> after = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            after.add(after(text, claims.get(i), anchors, i, repair, isPruned, changes));
        }
        Dossier dossier = new Pruning(given, after, changes).dossier(article -> withDigest(article, digest));
        List<Finding> open = new ArrayList<>(Grounding.check(dossier, text).problems());
        open.addAll(overlaps(text, claims, anchors));
        return new Anchored(dossier, List.copyOf(changes), List.copyOf(open), anchors.shift());
    }

    private static Article withDigest(Article article, String digest) {
        return article.sha256().isPresent()
                ? article
                : article.toBuilder().sha256(digest).build();
    }

    private static Optional<Claim> after(
            SourceText text,
            Claim claim,
            Anchors anchors,
            int index,
            Repair repair,
            boolean isPruned,
            List<AnchoringChange> changes) {
        Optional<Place> place = anchors.place(index);
        if (place.isPresent()) {
            Optional<AnchoringReason> reason = anchors.reason(index);
            Claim after = at(text, claim, place.get(), reason.isPresent(), repair);
            if (!after.equals(claim)) {
                boolean isOther = !after.words().equals(claim.words());
                boolean isUnique = reason.isEmpty() || reason.get() == AnchoringReason.UNIQUE;
                changes.add(AnchoringChange.of(
                        claim,
                        after,
                        text.extract()
                                .passages(text.positions(List.of(place.get()), 1))
                                .get(0),
                        isOther && isUnique ? AnchoringReason.TYPOGRAPHY : reason.orElseThrow()));
                return Optional.of(after);
            }
        } else if (isPruned && WRONG.contains(anchors.located(index).finding().verdict())) {
            boolean isElsewhere = anchors.located(index).finding().reason() == Reason.ELSEWHERE;
            // Words that occur elsewhere, in several places, only lose their positions.
            Optional<Claim> after = isElsewhere ? Optional.of(claim.withoutPositions()) : Optional.empty();
            changes.add(AnchoringChange.removed(claim, after));
            return after;
        }
        return Optional.of(claim);
    }

    /** The claim at its place, with the words of the text if it is to be repaired. */
    private static Claim at(SourceText text, Claim claim, Place place, boolean isNew, Repair repair) {
        if (claim.words().isEmpty()) {
            return claim;
        }
        if (claim.subject() instanceof Claim.Quoted of && Claims.hasOtherWords(of.quotation())) {
            // A person must decide which of the two words are meant.
            return claim;
        }
        boolean isRepaired =
                repair != Repair.NONE && !text.isExactly(place, claim.words().get());
        if (!isNew && !isRepaired) {
            return claim;
        }
        Optional<String> words = isRepaired ? Optional.of(text.words(place)) : claim.words();
        Optional<String> exact = claim.subject() instanceof Claim.Quoted
                ? claim.passage().flatMap(Passage::exact).flatMap(it -> words)
                : words;
        Passage.Builder passage = claim.passage()
                .map(Passage::toBuilder)
                .orElseGet(Passage::builder)
                .exact(exact);
        passage.start(text.codePoints(place.from())).end(text.codePoints(place.to()));
        return claim.with(Optional.of(passage.build()), words);
    }

    /** Passages that would overlap. */
    private static List<Finding> overlaps(SourceText text, List<Claim> claims, Anchors anchors) {
        List<Finding> findings = new ArrayList<>();
        anchors.overlaps()
                .forEach((later, earlier) -> findings.add(
                        Finding.of(claims.get(later), Verdict.OVERLAPPING, Reason.OVERLAPPING, text, List.of())
                                .detail(claims.get(earlier).pointer())));
        return findings;
    }
}
