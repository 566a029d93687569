package io.github.demarche.grounding;

import io.github.demarche.grounding.GroundingCheck.Located;
import io.github.demarche.grounding.SourceText.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds speakers who are mentioned far from the cue of their statement, where somebody else may be speaking. */
final class Distances {
    private static final int FAR = 200;

    private final SourceText text;
    private final List<Claim> claims;
    private final List<Located> located;

    Distances(SourceText text, List<Claim> claims, List<Located> located) {
        this.text = text;
        this.claims = claims;
        this.located = located;
    }

    /** {@return the hints, by the index of the claim} */
    Map<Integer, Finding> findings() {
        Map<Optional<String>, Place> cues = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).subject() instanceof Claim.Cue && located.get(i).isOnePlace()) {
                cues.put(claims.get(i).statement(), located.get(i).place());
            }
        }
        Map<Integer, Finding> findings = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Place cue = cues.get(claim.statement());
            if (claim.subject() instanceof Claim.Speaker
                    && cue != null
                    && located.get(i).isOnePlace()) {
                int distance = distance(cue, located.get(i).place());
                if (distance > FAR) {
                    findings.put(
                            i,
                            Finding.of(
                                            claim,
                                            Verdict.DISTANT,
                                            Reason.DISTANT,
                                            text,
                                            located.get(i).places())
                                    .detail(Integer.toString(distance)));
                }
            }
        }
        return findings;
    }

    private int distance(Place one, Place other) {
        int after = text.codePoints(other.from()) - text.codePoints(one.to());
        int before = text.codePoints(one.from()) - text.codePoints(other.to());
        return Math.max(0, Math.max(after, before));
    }
}
