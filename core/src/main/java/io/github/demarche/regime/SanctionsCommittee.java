package io.github.demarche.regime;

import io.github.demarche.sanction.Resolution;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A committee of the Security Council under one of its names, such as the 1267/1989/2253 Committee.
 *
 * <p>A committee that is renamed goes on; here each name is one of these. It is not the panel of experts that helps it.
 *
 * @param resolutions the resolutions that it is called after, unmodifiable
 * @param period when it had this name, as is generally known: no text was at hand for it; empty where not even that was
 * @param evidence what the committee and its name rest on
 */
public record SanctionsCommittee(List<Resolution> resolutions, Optional<Edtf> period, Evidence evidence) {
    /**
     * Keeps a copy of the resolutions.
     *
     * @param resolutions the resolutions that it is called after
     * @param period when it had this name
     * @param evidence what the committee and its name rest on
     */
    public SanctionsCommittee {
        resolutions = List.copyOf(resolutions);
    }

    /**
     * {@return the short name, such as {@code 1718} or {@code 1267/1989/2253}}
     */
    public String name() {
        return resolutions.stream().map(it -> Integer.toString(it.number())).collect(Collectors.joining("/"));
    }
}
