package io.github.demarche.source;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.frame.Making;

/**
 * Makes the values of this package from frames and takes them apart. It is for demarche-wire, the only module that sees
 * the type of these constants.
 */
public final class SourceFrames {
    /** Articles. */
    public static final Making<Article> ARTICLE = new Making<>() {
        @Override
        public Article make(Frame frame) {
            return ArticleValue.make(frame);
        }

        @Override
        public void take(Article value, Frame frame) {
            ((ArticleValue) value).take(frame);
        }
    };
    /** Coders. */
    public static final Making<Coder> CODER = new Making<>() {
        @Override
        public Coder make(Frame frame) {
            return Coder.Builder.checked(new ImmutableCoder(frame.get(0), frame.get(1), frame.optional(2)));
        }

        @Override
        public void take(Coder value, Frame frame) {
            frame.set(0, value.kind());
            frame.set(1, value.name());
            frame.set(2, value.version());
        }
    };
    /** Quotations. */
    public static final Making<Quotation> QUOTATION = new Making<>() {
        @Override
        public Quotation make(Frame frame) {
            return Quotation.Builder.checked(new ImmutableQuotation(
                    frame.get(0),
                    frame.get(1),
                    frame.get(2),
                    frame.optional(3),
                    frame.optional(4),
                    frame.optional(5),
                    frame.optional(6)));
        }

        @Override
        public void take(Quotation value, Frame frame) {
            frame.set(0, value.words());
            frame.set(1, value.language());
            frame.set(2, value.form());
            frame.set(3, value.passage());
            frame.set(4, value.by());
            frame.set(5, value.translations());
            frame.set(6, value.originalLanguage());
        }
    };
    /** Relays. */
    public static final Making<Relay> RELAY = new Making<>() {
        @Override
        public Relay make(Frame frame) {
            return Relay.Builder.checked(new ImmutableRelay(
                    frame.list(0), frame.optional(1), frame.optional(2), frame.optional(3), frame.optional(4)));
        }

        @Override
        public void take(Relay value, Frame frame) {
            frame.set(0, value.by());
            frame.set(1, value.channel());
            frame.set(2, value.cue());
            frame.set(3, value.made());
            frame.set(4, value.basis());
        }
    };

    private SourceFrames() {}

    /** {@return the attributes of an article} */
    public static Layout articleLayout() {
        return ArticleValue.LAYOUT;
    }
}
