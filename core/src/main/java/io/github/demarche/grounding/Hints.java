package io.github.demarche.grounding;

import io.github.demarche.citation.FoundCitation;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.grounding.SourceText.Place;
import io.github.demarche.internal.Near;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds hints: unknown regimes, and resolutions that the record omits. */
final class Hints {
    private static final List<String> SIGNS = List.of("solution", "SOLUTION", "S/RES", "UNSCR", "RCSNU");

    private final SourceText text;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Resolution> recorded = new HashSet<>();

    private Hints(SourceText text) {
        this.text = text;
    }

    /** The hints about statements whose pointers begin with a prefix. */
    static List<Finding> of(SourceText text, List<Statement> statements, List<String> pointers) {
        Hints hints = new Hints(text);
        for (int i = 0; i < statements.size(); i++) {
            hints.references(statements.get(i), pointers.get(i));
        }
        return hints.findings;
    }

    /** The hints about resolutions that the text cites but no statement has. */
    static List<Finding> unrecorded(SourceText text, List<Statement> statements, String pointer) {
        Hints hints = new Hints(text);
        // The search for citations takes longer than everything else, and most texts contain none.
        if (SIGNS.stream().anyMatch(text.text()::contains)) {
            statements.forEach(statement -> statement.sanctionReferences().forEach(hints::record));
            hints.citations(pointer);
        }
        return hints.findings;
    }

    private void record(SanctionReference reference) {
        reference.resolutions().stream().map(ResolutionCitation::resolution).forEach(recorded::add);
    }

    private void references(Statement statement, String pointer) {
        for (int i = 0; i < statement.sanctionReferences().size(); i++) {
            String place = pointer + "/sanctionReferences/" + i + "/regime";
            statement
                    .sanctionReferences()
                    .get(i)
                    .regime()
                    .filter(key -> SanctionsRegimes.byKey(key).isEmpty())
                    .ifPresent(key -> findings.add(unknown(statement, place, key)));
        }
    }

    private Finding unknown(Statement statement, String pointer, String key) {
        Claim claim = claim(pointer, Optional.of(statement.id()), Optional.of(key));
        Optional<String> near = Near.find(key, SanctionsRegimes.keys());
        Reason reason = near.isPresent() ? Reason.UNKNOWN_REGIME_NEAR : Reason.UNKNOWN_REGIME;
        return Finding.of(claim, Verdict.UNKNOWN_REGIME, reason, text, List.of())
                .detail(key)
                .near(near.orElse(""));
    }

    private void citations(String pointer) {
        Set<Resolution> told = new HashSet<>(recorded);
        for (FoundCitation found : ResolutionCitations.find(text.text())) {
            Optional<Resolution> resolution = found.citation().map(ResolutionCitation::resolution);
            if (resolution.filter(told::add).isPresent()) {
                Place place = text.place(found.passage()).orElseThrow();
                Claim claim = claim(pointer, Optional.empty(), Optional.empty());
                findings.add(Finding.of(claim, Verdict.UNRECORDED, Reason.UNRECORDED, text, List.of(place))
                        .detail(resolution.orElseThrow().symbol()));
            }
        }
    }

    private static Claim claim(String pointer, Optional<String> statement, Optional<String> words) {
        return new Claim(pointer, statement, Optional.empty(), words, new Claim.Plain());
    }
}
