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
 * <p>A committee that is renamed goes on; here each name is one of these. It is not the panel of experts that helps it.
 */
@Value.Immutable
public sealed interface SanctionsCommittee permits ImmutableSanctionsCommittee {
    /**
     * {@return the resolutions that it is called after, unmodifiable}
     */
    List<Resolution> resolutions();

    /**
     * {@return when it had this name; empty where that was not at hand}
     */
    Optional<Edtf> period();

    /**
     * {@return what the committee, its name and its period rest on}
     */
    Evidence evidence();

    /**
     * {@return what else is to be known, in English; empty when nothing is noted}
     */
    Optional<String> note();

    /**
     * {@return the short name, such as {@code 1718} or {@code 1267/1989/2253}}
     */
    default String name() {
        return resolutions().stream().map(it -> Integer.toString(it.number())).collect(Collectors.joining("/"));
    }
}
