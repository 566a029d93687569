package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.DossierFrames;
import io.github.demarche.frame.Frame;

/** The table of the package {@code dossier}. */
final class DossierTables {
    static final Codec<String> FORMAT = new Codec<String>() {
        @Override
        public String read(Input in) {
            FormatVersion.check(in);
            return Format.VERSION;
        }

        @Override
        public void write(String value, Output out) {
            out.writer().string(value);
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return schemas.constant(Format.VERSION);
        }
    };

    static final Shape<Dossier> TABLE = Shape.of("Dossier", DossierFrames.DOSSIER)
            .constant(
                    new Line(
                            FormatVersion.PROPERTY,
                            false,
                            FORMAT,
                            "The format and its major version; absent means " + Format.VERSION + "."),
                    Format.VERSION)
            .required("article", SourceTables.ARTICLE, "The reporting article.")
            .optional("coder", SourceTables.CODER, "Its coder.")
            .list("actors", ActorTables.DEFINED_ACTOR, Limit.ACTORS, "The actors, each once.")
            .list("events", EventTables.DEFINED_EVENT, Limit.EVENTS, "The events, each once.")
            .list("statements", StatementTables.STATEMENT, Limit.STATEMENTS, "The statements.")
            .keepingUnknown();

    /** A dossier, with its own definitions. */
    static final Codec<Dossier> DOSSIER = new Codec<Dossier>() {
        @Override
        public Dossier read(Input in) {
            in.expect(Token.START_OBJECT);
            Definitions definitions = new Definitions(in.reader());
            in.definitions(definitions);
            try {
                return read(in, definitions);
            } catch (FormatException e) {
                throw FormatVersion.findOther(in, definitions.depth()).orElse(e);
            } finally {
                in.definitions(null);
            }
        }

        private Dossier read(Input in, Definitions definitions) {
            Object start = in.reader().mark();
            Frame frame = in.frames().open();
            int waiting = in.waiting();
            long met = TABLE.fill(in, frame, 0);
            if (in.waiting() != waiting) {
                definitions.end();
                TABLE.makeWaiting(in, frame);
            }
            Dossier dossier = TABLE.make(in, frame, met, start);
            in.frames().close(frame, TABLE.lines().size());
            return dossier;
        }

        @Override
        public void write(Dossier dossier, Output out) {
            out.normalised(true);
            TABLE.write(dossier, out);
            out.normalised(false);
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return TABLE.schema(schemas);
        }
    };

    private DossierTables() {}
}
