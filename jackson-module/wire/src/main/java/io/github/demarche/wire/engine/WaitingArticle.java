package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import io.github.demarche.frame.Frame;
import io.github.demarche.source.Article;
import io.github.demarche.source.SourceFrames;

/**
 * The article of a dossier whose publisher is not defined yet, because the table of actors is written after it. It
 * waits as a frame until the end of the dossier.
 */
final class WaitingArticle {
    private static final int PUBLISHER = SourceFrames.articleLayout().names().indexOf("publisher");

    /** Reads an article, or one that waits. */
    static final Codec<Object> CODEC = new Codec<Object>() {
        @Override
        public Object read(Input in) {
            in.expect(Token.START_OBJECT);
            Location start = in.reader().location();
            Frame frame = SourceFrames.articleLayout().newFrame();
            long met = SourceTables.ARTICLE.fill(in, frame, 0);
            return frame.slot(PUBLISHER) instanceof Reference publisher
                    ? new WaitingArticle(frame, met, start, publisher)
                    : SourceTables.ARTICLE.make(in, frame, met, start);
        }

        @Override
        public void write(Object value, Output out) {
            SourceTables.ARTICLE.write((Article) value, out);
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return SourceTables.ARTICLE.schema(schemas);
        }
    };

    private final Frame frame;
    private final long met;
    private final Location start;
    private final Reference publisher;

    private WaitingArticle(Frame frame, long met, Location start, Reference publisher) {
        this.frame = frame;
        this.met = met;
        this.start = start;
        this.publisher = publisher;
    }

    /** An actor that is referred to but not defined yet. */
    record Reference(String id, Location place) {}

    /** Makes the article, now that everything is defined. */
    Article make(Input in, Definitions definitions) {
        try {
            frame.set(PUBLISHER, definitions.actors().find(in, publisher.id(), publisher.place()));
        } catch (FormatException e) {
            throw e.within("publisher");
        }
        return SourceTables.ARTICLE.make(in, frame, met, start);
    }
}
