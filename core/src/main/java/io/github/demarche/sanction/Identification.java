package io.github.demarche.sanction;

import io.github.demarche.internal.Rules;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.util.Optional;

/** The rules for {@code identifiedBy}, which tells how the coder knows which instrument is meant. */
final class Identification {
    private Identification() {}

    /** Rejects a basis if nothing was identified, and STATED without the wording that states it. */
    static void check(
            String type, boolean isIdentified, String rule, Optional<Passage> wording, Optional<Basis> identifiedBy) {
        identifiedBy.ifPresent(basis -> {
            Rules.check(isIdentified, type, "identifiedBy", rule, basis);
            Rules.check(
                    basis != Basis.STATED || wording.isPresent(),
                    type,
                    "identifiedBy",
                    "STATED needs the wording that states it",
                    basis);
        });
    }
}
