package io.github.demarche.coding;

import io.github.demarche.event.EventCode;
import io.github.demarche.event.QuadClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The code of a statement in an event ontology, such as CAMEO's {@code 112} for an accusation: a single code, {@link
 * Several} candidates if the record does not decide between them, or {@link None}.
 *
 * <p>It is computed anew for each question. The codes that a coder chose are part of the record, in {@link
 * io.github.demarche.statement.Statement#codes()}.
 */
public sealed interface Coding {
    /** {@return the possible codes, beginning with that of the kind; one for {@link Code}, none for {@link None}} */
    List<EventCode> candidates();

    /**
     * {@return the quad class, if all candidates share it; empty if they do not, if there is none, or if it is not
     * known}
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

        /** {@return a list of only the code} */
        @Override
        default List<EventCode> candidates() {
            return List.of(code());
        }
    }

    /** Several candidates, none of which the record excludes. */
    @Value.Immutable
    sealed interface Several extends Coding permits ImmutableSeveral {
        /**
         * {@return the codes, beginning with that of the kind, unmodifiable; only one if the alternative is no code}
         */
        @Override
        List<EventCode> candidates();

        /** {@return what would decide between them, in English} */
        String undecided();
    }

    /** No code, because the ontology has none for such a statement. */
    @Value.Immutable
    sealed interface None extends Coding permits ImmutableNone {
        /** {@return the reason, in English} */
        String reason();

        /** {@return an empty list} */
        @Override
        default List<EventCode> candidates() {
            return List.of();
        }
    }
}
