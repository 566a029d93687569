package io.github.demarche.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the table of this version knows of a resolution besides its year, such as that {@code S/RES/1718 (2006)} was adopted on
 * 14 October 2006 under Chapter VII.
 *
 * <p>Not the text of the resolution, and no part of a stored document: {@link Resolution#facts()} looks it up.
 */
@Value.Immutable
public sealed interface ResolutionFacts permits ImmutableResolutionFacts {
    /**
     * {@return the day of adoption, in New York; empty where no source gives it}
     */
    @Value.Parameter
    Optional<LocalDate> adopted();

    /**
     * {@return the subject, in English, as the library of the United Nations gives it, where it is long cut off with "…"; empty
     * where no source gives it}
     */
    @Value.Parameter
    Optional<String> subject();

    /**
     * {@return whether a text says that the Council acted under Chapter VII of the Charter; false where none does, or none was at
     * hand, which does not mean that it did not}
     */
    @Value.Parameter
    boolean citesChapterVii();

    /**
     * {@return the sources that agree on the day, unmodifiable; empty when there is no day}
     */
    @Value.Parameter
    List<String> sources();

    /**
     * {@return what else is to be known, such as a source that gives another day, in English; empty when nothing is noted}
     */
    @Value.Parameter
    Optional<String> note();
}
