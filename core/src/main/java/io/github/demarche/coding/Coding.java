package io.github.demarche.coding;

import io.github.demarche.event.EventCode;
import io.github.demarche.event.QuadClass;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * One code.
     *
     * @param code the code
     */
    record Code(EventCode code) implements Coding {
        /**
         * Refuses {@code null}.
         *
         * @param code the code
         * @throws NullPointerException if there is no code
         */
        public Code {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public List<EventCode> candidates() {
            return List.of(code);
        }
    }

    /**
     * Several candidates, none of which the record excludes.
     *
     * @param candidates the codes, the kind's own first; only one where it is that or none
     * @param undecided what would decide between them, in English
     */
    record Several(List<EventCode> candidates, String undecided) implements Coding {
        /**
         * Copies the list.
         *
         * @param candidates the codes
         * @param undecided what would decide
         * @throws NullPointerException if something is {@code null}
         * @throws IllegalArgumentException if there is no candidate
         */
        public Several {
            candidates = List.copyOf(candidates);
            Objects.requireNonNull(undecided, "undecided");
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("Several has at least one candidate");
            }
        }
    }

    /**
     * No code: the ontology has none for such a statement.
     *
     * @param reason why, in English
     */
    record None(String reason) implements Coding {
        /**
         * Refuses {@code null}.
         *
         * @param reason why
         * @throws NullPointerException if there is no reason
         */
        public None {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public List<EventCode> candidates() {
            return List.of();
        }
    }
}
