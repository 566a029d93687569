package io.github.demarche.event;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.frame.Frame;
import io.github.demarche.internal.Strings;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of a published event ontology, such as {@code 112} of CAMEO 1.1b3, "accuse".
 *
 * <p>The edition is required, because the same code has different meanings in different editions. Any scheme and
 * edition may be used, even a newsroom's own; the codes of an {@link EventOntology} are checked against its list. This
 * is not a code for the place of an event or for an actor.
 *
 * <ul>
 *   <li>{@code scheme}, {@code edition}, {@code code} and {@code mode} are not blank and are well-formed Unicode.
 *   <li>A code of CAMEO 1.1b3 or PLOVER 2.0 must exist in that edition. Modes are not checked, because they differ
 *       between editions of PLOVER's manual.
 * </ul>
 */
public sealed interface EventCode permits EventCodeValue {
    /**
     * {@return the name of the ontology, such as {@code CAMEO} or {@code PLOVER}}
     */
    String scheme();

    /**
     * {@return the edition of the ontology, such as {@code 1.1b3}}
     */
    String edition();

    /** {@return the code, such as {@code 112} or {@code ACCUSE}; leading zeros are significant} */
    String code();

    /**
     * {@return the mode that narrows the code down, such as {@code allege} under PLOVER's {@code ACCUSE}; empty if
     * there is none}
     */
    Optional<String> mode();

    /** {@return the ontology that the code belongs to; empty if this library does not know its codes} */
    default Optional<EventOntology> ontology() {
        return EventOntology.find(scheme(), edition());
    }

    /**
     * {@return a short English label, such as "Accuse of war crimes"; empty outside the known ontologies}
     */
    default Optional<String> label() {
        return ontology().map(it -> it.entry(code()).label());
    }

    /**
     * {@return the parent code, without a mode, such as {@code 112} for {@code 1124}; empty for the roots of CAMEO (two
     * digits), in PLOVER, and outside the known ontologies}
     */
    default Optional<EventCode> parent() {
        return ontology().flatMap(it -> it.entry(code()).parent().map(it::code));
    }

    /**
     * {@return the quad class, which tells verbal from material and cooperation from conflict: for CAMEO by the root
     * (01 to 05, 06 to 08, 09 to 13, 14 to 20, as in GDELT), for PLOVER by its manual; empty outside the known
     * ontologies}
     */
    default Optional<QuadClass> quadClass() {
        return ontology().map(it -> it.entry(code()).quadClass());
    }

    /**
     * Returns a code without a mode.
     *
     * @param scheme the ontology, such as {@code CAMEO}
     * @param edition its edition, such as {@code 1.1b3}
     * @param code the code, such as {@code 112}
     * @return the code
     * @throws InvalidValueException if one of them is blank or ill-formed, or the edition is known and has no such code
     */
    static EventCode of(String scheme, String edition, String code) {
        return builder().scheme(scheme).edition(edition).code(code).build();
    }

    /**
     * {@return a builder filled with this value, to build a changed copy}
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EventCode}. */
    final class Builder {
        private final Frame frame = EventCodeValue.LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of an event code, replacing those that were set.
         *
         * @param eventCode the event code
         * @return this builder
         */
        public Builder from(EventCode eventCode) {
            EventFrames.CODE.take(eventCode, frame);
            return this;
        }

        /**
         * Sets the {@link EventCode#scheme() scheme}.
         *
         * @param scheme the ontology, such as {@code CAMEO}
         * @return this builder
         */
        public Builder scheme(String scheme) {
            frame.set(0, Objects.requireNonNull(scheme));
            return this;
        }

        /**
         * Sets the {@link EventCode#edition() edition}.
         *
         * @param edition its edition, such as {@code 1.1b3}
         * @return this builder
         */
        public Builder edition(String edition) {
            frame.set(1, Objects.requireNonNull(edition));
            return this;
        }

        /**
         * Sets the {@link EventCode#code() code}.
         *
         * @param code the code, such as {@code 112}
         * @return this builder
         */
        public Builder code(String code) {
            frame.set(2, Objects.requireNonNull(code));
            return this;
        }

        /**
         * Sets the {@link EventCode#mode() mode}.
         *
         * @param mode what narrows the code down
         * @return this builder
         */
        public Builder mode(String mode) {
            frame.set(3, Objects.requireNonNull(mode));
            return this;
        }

        /**
         * Sets the {@link EventCode#mode() mode}, or clears it.
         *
         * @param mode what narrows the code down, or empty
         * @return this builder
         */
        public Builder mode(Optional<String> mode) {
            frame.set(3, mode);
            return this;
        }

        /**
         * Builds the code.
         *
         * @return the code
         * @throws InvalidValueException if it breaks a rule of {@link EventCode}
         */
        public EventCode build() {
            EventCodeValue.LAYOUT.checkComplete(frame);
            return EventFrames.CODE.make(frame);
        }

        static EventCode checked(EventCode code) {
            check(Strings.isWords(code.scheme()), "EventCode", "scheme", Strings.WORDS, code.scheme());
            check(Strings.isWords(code.edition()), "EventCode", "edition", Strings.WORDS, code.edition());
            check(Strings.isWords(code.code()), "EventCode", "code", Strings.WORDS, code.code());
            code.ontology()
                    .ifPresent(it -> check(
                            it.has(code.code()),
                            "EventCode",
                            "code",
                            "a code of " + it
                                    + " as EventOntology lists them, with its zeros and capitals; other lists have an"
                                    + " edition of their own",
                            code.code()));
            code.mode().ifPresent(mode -> check(Strings.isWords(mode), "EventCode", "mode", Strings.WORDS, mode));
            return code;
        }
    }
}
