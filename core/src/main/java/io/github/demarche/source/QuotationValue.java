package io.github.demarche.source;

import io.github.demarche.actor.Actor;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value of a {@link Quotation}. Its own {@code toString} escapes words from outside, which a generated one would
 * not.
 */
@Value.Immutable
abstract sealed class QuotationValue implements Quotation permits ImmutableQuotation {
    static final Layout LAYOUT = Layout.of("Quotation")
            .required("words", "language", "form")
            .optional("passage", "by", "translations", "originalLanguage");

    @Override
    public abstract String words();

    @Override
    public abstract String language();

    @Override
    public abstract QuotationForm form();

    @Override
    public abstract Optional<Passage> passage();

    @Override
    public abstract Optional<Actor> by();

    @Override
    public abstract Optional<Text> translations();

    @Override
    public abstract Optional<String> originalLanguage();

    @Override
    public final String toString() {
        Frame frame = LAYOUT.newFrame();
        SourceFrames.QUOTATION.take(this, frame);
        return LAYOUT.describe(frame);
    }
}
