package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;

/** The ids of the actors that a dossier defines. */
final class Ids {
    /** The id of an actor; meeting it again before the actor is complete means a cycle. */
    static final Codec<String> ACTOR = new Codec<String>() {
        @Override
        public String read(Input in) {
            String id = in.string();
            Definitions definitions = in.definitions();
            if (definitions != null) {
                definitions.actors().begin(id);
            }
            return id;
        }

        @Override
        public void write(String value, Output out) {
            out.writer().string(value);
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return Scalars.SLUG.schema(schemas);
        }
    };

    private Ids() {}
}
