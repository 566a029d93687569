package io.github.demarche.coding;

import io.github.demarche.event.EventCode;
import io.github.demarche.event.QuadClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What a statement is in an event ontology, such as CAMEO's {@code 112} for an accusation: one code, {@link Several} candidates
 * where the record does not decide between them, or {@link None}.
 *
 * <p>It is an answer, worked out anew each time. The codes that a coder chose stand in the record, in {@link
 * io.github.demarche.statement.Statement#codes()}.
 */
public sealed interface Coding {
    /**
     * {@return the codes that it may be, the kind's own first; one for {@link Code}, none for {@link None}}
     */
    List<EventCode> candidates();

    /**
     * {@return the quad class, which candidates may share; empty when they don't, when there is none, or when it is not known}
     */
    default Optional<QuadClass> quadClass() {
        Set<Optional<QuadClass>> classes =
                candidates().stream().map(EventCode::quadClass).collect(Collectors.toSet());
        return classes.size() == 1 ? classes.iterator().next() : Optional.empty();
    }

    /** One code. */
    @Value.Immutable
    sealed interface Code extends Coding permits ImmutableCode {
        /** {@return the code} */
        EventCode code();

        /** {@return the code, alone} */
        @Override
        default List<EventCode> candidates() {
            return List.of(code());
        }
    }

    /** Several candidates, none of which the record excludes. */
    @Value.Immutable
    sealed interface Several extends Coding permits ImmutableSeveral {
        /** {@return the codes, the kind's own first, unmodifiable; only one where it is that or none} */
        @Override
        List<EventCode> candidates();

        /** {@return what would decide between them, in English} */
        String undecided();
    }

    /** No code: the ontology has none for such a statement. */
    @Value.Immutable
    sealed interface None extends Coding permits ImmutableNone {
        /** {@return why, in English} */
        String reason();

        /** {@return nothing} */
        @Override
        default List<EventCode> candidates() {
            return List.of();
        }
    }
}
