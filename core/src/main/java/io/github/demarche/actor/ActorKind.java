package io.github.demarche.actor;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.Rules;
import io.github.demarche.internal.Strings;
import java.util.function.Function;

/** The kinds of actors, with the attributes of each in the order of its frames, and the way to make it. */
@SuppressWarnings("ImmutableEnumChecker") // The fields never change, but their types have no annotation that says so.
enum ActorKind {
    STATE(Layout.of("State").optional("type", "id").required("code").optional("name"), ActorValues.StateValue::make),
    ORGANIZATION(
            Layout.of("Organization")
                    .optional("type")
                    .required("id", "name", "kind")
                    .optional("state", "parent"),
            ActorValues.OrganizationValue::make),
    PERSON(
            Layout.of("Person").optional("type").required("id", "name").optional("offices"),
            ActorValues.PersonValue::make),
    GROUP(
            Layout.of("Group").optional("type").required("id", "name").optional("members", "size"),
            ActorValues.GroupValue::make),
    UNIDENTIFIED(
            Layout.of("Unidentified").optional("type").required("id", "name"), ActorValues.UnidentifiedValue::make);

    /** The slot of the id in the frames of all kinds. */
    static final int ID = 1;

    final Layout layout;
    /** The slot of the name. */
    final int name;
    /** The slot of the identifiers; that of {@code identifiedBy} is the next, and the last. */
    final int identifiers;

    private final Function<Frame, Actor> construct;

    ActorKind(Layout own, Function<Frame, Actor> construct) {
        this.name = own.names().indexOf("name");
        this.identifiers = own.names().size();
        this.layout = own.optional("identifiers", "identifiedBy");
        this.construct = construct;
    }

    /** Makes an actor from a complete frame and checks the rules of the kind. */
    Actor make(Frame frame) {
        String type = layout.type();
        Actor actor = construct.apply(frame);
        Rules.check(Strings.isSlug(actor.id()), type, "id", Strings.SLUG, actor.id());
        frame.kept().check(type, layout.names());
        return ActorValue.checked(type, actor);
    }
}
