package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.util.List;
import java.util.function.Function;

/**
 * The codec of values that are in a table of a dossier and referred to by id everywhere else; outside a dossier they
 * are written in full.
 *
 * @param <T> the type
 */
final class Referable<T> extends Codec<T> {
    private final String title;
    private final String noun;
    private final Codec<T> full;
    private final Function<T, String> id;
    private final Function<Definitions, Definitions.Kind<T>> kind;

    Referable(
            String title,
            String noun,
            Codec<T> full,
            Function<T, String> id,
            Function<Definitions, Definitions.Kind<T>> kind) {
        this.title = title;
        this.noun = noun;
        this.full = full;
        this.id = id;
        this.kind = kind;
    }

    /** The codec of the entries of the table, which are always written in full. */
    Codec<T> inTable() {
        return new Codec<>() {
            @Override
            public T read(Input in) {
                return define(in);
            }

            @Override
            public void write(T value, Output out) {
                full.write(value, out);
            }

            @Override
            public RawValue schema(Schemas schemas) {
                return full.schema(schemas);
            }
        };
    }

    @Override
    public T read(Input in) {
        if (in.reader().current() != Token.STRING) {
            return define(in);
        }
        Definitions definitions = in.definitions();
        if (definitions == null) {
            throw in.expected("outside a dossier there are no tables: the " + noun + " in full");
        }
        return kind.apply(definitions).get(in);
    }

    /**
     * In the reduced form of a dossier, by its id only: one way to say it is enough. In the full form the definitions of a dossier and of
     * a statement alone differ in their references and in nothing else, so these have names.
     */
    @Override
    public RawValue schema(Schemas schemas) {
        if (schemas.isReduced()) {
            return schemas.isOfDossier() ? Scalars.SLUG.schema(schemas) : full.schema(schemas);
        }
        String name = schemas.narrowedName(title) + "Reference";
        RawValue inFull = full.schema(schemas);
        return schemas.refer(
                name,
                () -> schemas.isOfDossier() ? schemas.choice(List.of(Scalars.SLUG.schema(schemas), inFull)) : inFull);
    }

    private T define(Input in) {
        Definitions definitions = in.definitions();
        if (definitions == null) {
            return full.read(in);
        }
        definitions.enter();
        T value = full.read(in);
        definitions.leave();
        return kind.apply(definitions).define(in, value);
    }

    @Override
    public void write(T value, Output out) {
        if (out.isNormalised()) {
            out.writer().string(id.apply(value));
        } else {
            full.write(value, out);
        }
    }
}
