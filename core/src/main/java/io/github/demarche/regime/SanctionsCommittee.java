package io.github.demarche.regime;

import io.github.demarche.sanction.Resolution;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A committee of the Security Council under one of its names, such as the 1267/1989/2253 Committee.
 *
 * <p>A committee continues when it is renamed; each name has an object of its own. The committee is not the panel of
 * experts that assists it.
 */
@Value.Immutable
public sealed interface SanctionsCommittee permits ImmutableSanctionsCommittee {
    /** {@return the resolutions after which it is named, unmodifiable} */
    List<Resolution> resolutions();

    /** {@return when it had this name; empty if not available} */
    Optional<Edtf> period();

    /** {@return the evidence for the committee, its name and its period} */
    Evidence evidence();

    /** {@return a note in English; empty if there is none} */
    Optional<String> note();

    /**
     * {@return the short name, such as {@code 1718} or {@code 1267/1989/2253}}
     */
    default String name() {
        return resolutions().stream().map(it -> Integer.toString(it.number())).collect(Collectors.joining("/"));
    }
}
