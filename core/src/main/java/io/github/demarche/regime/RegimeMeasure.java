package io.github.demarche.regime;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A measure of a regime, such as the arms embargo on Somalia, with the provisions that imposed, changed and ended it.
 *
 * <p>The chain includes the provisions that the catalogue knows; a resolution in between may be missing. If no
 * provision is known, {@link #provisions()} is empty, and the name of the measure is taken from summaries.
 */
@Value.Immutable
public sealed interface RegimeMeasure permits ImmutableRegimeMeasure {
    /** {@return its name in English, such as {@code arms embargo}} */
    String name();

    /** {@return all its provisions, by resolution, unmodifiable; empty if none is known} */
    List<RegimeProvision> provisions();

    /**
     * {@return the provisions that impose or widen it, the first of them its origin; empty when none is known}
     */
    default List<RegimeProvision> imposedBy() {
        return of(EnumSet.of(ProvisionKind.IMPOSES));
    }

    /**
     * {@return the provisions that renew, restate or suspend it or exempt from it; empty when none is known}
     */
    default List<RegimeProvision> amendedBy() {
        return of(EnumSet.of(
                ProvisionKind.RENEWS, ProvisionKind.RESTATES, ProvisionKind.SUSPENDS, ProvisionKind.EXEMPTS));
    }

    /**
     * {@return the provisions that end it or part of it; empty when none is known. A later one may have imposed it again}
     */
    default List<RegimeProvision> endedBy() {
        return of(EnumSet.of(ProvisionKind.ENDS));
    }

    private List<RegimeProvision> of(Set<ProvisionKind> kinds) {
        return provisions().stream()
                .filter(it -> it.kind().filter(kinds::contains).isPresent())
                .toList();
    }
}
