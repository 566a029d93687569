package io.github.demarche.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The facts about a resolution in the table of this version, besides its year, such as that {@code S/RES/1718 (2006)}
 * was adopted on 14 October 2006 under Chapter VII.
 *
 * <p>They do not include the text of the resolution and are not stored in documents: {@link Resolution#facts()} looks
 * them up.
 */
@Value.Immutable
public sealed interface ResolutionFacts permits ImmutableResolutionFacts {
    /** {@return the day of adoption in New York; empty if no source gives it} */
    Optional<LocalDate> adopted();

    /**
     * {@return the subject in English, as the library of the United Nations gives it, with long subjects shortened with
     * "…"; empty if no source gives it}
     */
    Optional<String> subject();

    /**
     * {@return whether a text says that the Council acted under Chapter VII of the Charter; false if no available text
     * says so, which does not mean that the Council did not}
     */
    boolean citesChapterVii();

    /**
     * {@return the sources that agree on the day, unmodifiable; empty when there is no day}
     */
    List<String> sources();

    /** {@return a note in English, such as about a source that gives another day; empty if there is none} */
    Optional<String> note();
}
