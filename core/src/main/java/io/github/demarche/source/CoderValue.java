package io.github.demarche.source;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value of a {@link Coder}. Its own {@code toString} escapes words from outside, which a generated one would not.
 */
@Value.Immutable
abstract sealed class CoderValue implements Coder permits ImmutableCoder {
    static final Layout LAYOUT = Layout.of("Coder").required("kind", "name").optional("version");

    @Override
    public abstract CoderKind kind();

    @Override
    public abstract String name();

    @Override
    public abstract Optional<String> version();

    @Override
    public final String toString() {
        Frame frame = LAYOUT.newFrame();
        SourceFrames.CODER.take(this, frame);
        return LAYOUT.describe(frame);
    }
}
