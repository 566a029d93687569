package io.github.demarche.event;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value of an {@link EventCode}. Its own {@code toString} escapes words from outside, which a generated one would
 * not.
 */
@Value.Immutable
abstract sealed class EventCodeValue implements EventCode permits ImmutableEventCode {
    static final Layout LAYOUT =
            Layout.of("EventCode").required("scheme", "edition", "code").optional("mode");

    @Override
    public abstract String scheme();

    @Override
    public abstract String edition();

    @Override
    public abstract String code();

    @Override
    public abstract Optional<String> mode();

    @Override
    public final String toString() {
        Frame frame = LAYOUT.newFrame();
        EventFrames.CODE.take(this, frame);
        return LAYOUT.describe(frame);
    }
}
