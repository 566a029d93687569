package io.github.demarche.actor;

import io.github.demarche.frame.Frame;
import io.github.demarche.internal.Extensions;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The attributes that actors of all kinds have, in one value. */
@Value.Immutable
abstract class ActorShared {
    abstract String id();

    abstract Text name();

    abstract List<Identifier> identifiers();

    abstract @Nullable Basis identifiedBy();

    abstract Extensions extensions();

    /** Makes the shared attributes of a frame; the id and the name are given, because a state has defaults for them. */
    static ActorShared make(ActorKind kind, String id, Text name, Frame frame) {
        return new ImmutableActorShared(
                id, name, frame.list(kind.identifiers), frame.find(kind.identifiers + 1), frame.kept());
    }
}
