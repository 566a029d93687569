package io.github.demarche.actor;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.frame.Frame;
import io.github.demarche.internal.Rules;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The value class of each kind: {@link ActorShared} plus the kind's own attributes. It is made from a frame and taken
 * apart into one. Where there are several attributes, they are declared again, because Immutables takes the order of
 * the constructor's parameters from them.
 */
final class ActorValues {
    /** The rule for unidentified actors. */
    private static final String NOBODY_KNOWN =
            "only words are known of an unidentified actor; an identified one is a person, an organization, a group "
                    + "or a state";

    private ActorValues() {}

    @Value.Immutable
    abstract static sealed class StateValue extends ActorValue implements State permits ImmutableState {
        static Actor make(Frame frame) {
            String code = frame.get(2);
            if (!StateCodes.exists(code)) {
                check(false, "State", "code", NearCodes.rule(code), code);
            }
            String id = frame.find(ActorKind.ID);
            Text name = frame.find(ActorKind.STATE.name);
            return new ImmutableState(
                    ActorShared.make(
                            ActorKind.STATE,
                            id == null ? code.toLowerCase(Locale.ROOT) : id,
                            name == null ? StateCodes.name(code) : name,
                            frame),
                    code);
        }

        @Override
        abstract ActorShared shared();

        @Override
        public abstract String code();

        @Override
        ActorKind kindOfActor() {
            return ActorKind.STATE;
        }

        @Override
        public List<Actor> parts() {
            return List.of();
        }

        @Override
        void takeOwn(Frame frame) {
            frame.set(2, code());
        }
    }

    @Value.Immutable
    abstract static sealed class OrganizationValue extends ActorValue implements Organization
            permits ImmutableOrganization {
        static Actor make(Frame frame) {
            return new ImmutableOrganization(
                    sharedOf(ActorKind.ORGANIZATION, frame), frame.get(3), frame.optional(4), frame.optional(5));
        }

        @Override
        abstract ActorShared shared();

        @Override
        public abstract OrganizationKind kind();

        @Override
        public abstract Optional<State> state();

        @Override
        public abstract Optional<Organization> parent();

        @Override
        ActorKind kindOfActor() {
            return ActorKind.ORGANIZATION;
        }

        @Override
        public List<Actor> parts() {
            List<Actor> parts = new ArrayList<>(2);
            state().ifPresent(parts::add);
            parent().ifPresent(parts::add);
            return Collections.unmodifiableList(parts);
        }

        @Override
        void takeOwn(Frame frame) {
            frame.set(3, kind());
            frame.set(4, state());
            frame.set(5, parent());
        }
    }

    @Value.Immutable
    abstract static sealed class PersonValue extends ActorValue implements Person permits ImmutablePerson {
        static Actor make(Frame frame) {
            return new ImmutablePerson(sharedOf(ActorKind.PERSON, frame), frame.list(3));
        }

        @Override
        abstract ActorShared shared();

        @Override
        public abstract List<Office> offices();

        @Override
        ActorKind kindOfActor() {
            return ActorKind.PERSON;
        }

        @Override
        public List<Actor> parts() {
            List<Actor> parts = new ArrayList<>(offices().size());
            for (int i = 0; i < offices().size(); i++) {
                parts.add(offices().get(i).organization());
            }
            return Collections.unmodifiableList(parts);
        }

        @Override
        void takeOwn(Frame frame) {
            frame.set(3, offices());
        }
    }

    @Value.Immutable
    abstract static sealed class GroupValue extends ActorValue implements Group permits ImmutableGroup {
        static Actor make(Frame frame) {
            List<Actor> members = frame.list(3);
            Rules.checkDistinct("Group", "members", "nobody occurs twice", members, Actor::id);
            OptionalInt size = frame.optionalInt(4);
            size.ifPresent(it -> check(
                    it >= Math.max(1, members.size()),
                    "Group",
                    "size",
                    "at least 1, and not less than the number of members, " + members.size(),
                    it));
            return new ImmutableGroup(sharedOf(ActorKind.GROUP, frame), members, size);
        }

        @Override
        abstract ActorShared shared();

        @Override
        public abstract List<Actor> members();

        @Override
        public abstract OptionalInt size();

        @Override
        ActorKind kindOfActor() {
            return ActorKind.GROUP;
        }

        @Override
        public List<Actor> parts() {
            return members();
        }

        @Override
        void takeOwn(Frame frame) {
            frame.set(3, members());
            frame.set(4, size());
        }
    }

    @Value.Immutable
    abstract static sealed class UnidentifiedValue extends ActorValue implements Unidentified
            permits ImmutableUnidentified {
        static Actor make(Frame frame) {
            ActorShared shared = sharedOf(ActorKind.UNIDENTIFIED, frame);
            check(shared.identifiers().isEmpty(), "Unidentified", "identifiers", NOBODY_KNOWN, shared.identifiers());
            Basis identifiedBy = shared.identifiedBy();
            if (identifiedBy != null) {
                throw new InvalidValueException("Unidentified", "identifiedBy", NOBODY_KNOWN, identifiedBy.toString());
            }
            return new ImmutableUnidentified(shared);
        }

        @Override
        abstract ActorShared shared();

        @Override
        ActorKind kindOfActor() {
            return ActorKind.UNIDENTIFIED;
        }

        @Override
        public List<Actor> parts() {
            return List.of();
        }

        @Override
        void takeOwn(Frame frame) {
            // It has nothing of its own.
        }
    }

    private static ActorShared sharedOf(ActorKind kind, Frame frame) {
        return ActorShared.make(kind, frame.get(ActorKind.ID), frame.get(kind.name), frame);
    }
}
