package io.github.demarche.time;

import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A date (stub). */
@Value.Immutable
public sealed interface Dating permits ImmutableDating {
    /** {@return d} */
    Edtf date();

    /** {@return d} */
    Optional<Passage> wording();

    /** {@return d} */
    Optional<LocalDate> anchor();

    /** {@return d} */
    Optional<Basis> basis();

    /** {@return d} */
    static Builder builder() {
        return new Builder();
    }

    /** d. */
    final class Builder extends ImmutableDating.Builder {
        Builder() {}
    }
}
