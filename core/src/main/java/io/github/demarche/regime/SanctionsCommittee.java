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
     * {@return when it had this name, as is generally known: no text was at hand for it; empty where not even that was}
     */
    Optional<Edtf> period();

    /**
     * {@return what the committee and its name rest on}
     */
    Evidence evidence();

    /**
     * {@return the short name, such as {@code 1718} or {@code 1267/1989/2253}}
     */
    default String name() {
        return resolutions().stream().map(it -> Integer.toString(it.number())).collect(Collectors.joining("/"));
    }
}
