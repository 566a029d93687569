package io.github.demarche.wire;

import io.github.demarche.RawValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The sorts of lines that a table has. */
final class Properties {
    static final String NEVER_NULL = "a required property, and never null";

    private Properties() {}

    /** A property that is always written, and on reading is required or has a default. */
    record Always<T, B, V>(
            String name,
            String description,
            boolean isRequired,
            Codec<V> codec,
            Function<T, V> get,
            BiConsumer<B, V> set)
            implements Property<T, B> {
        @Override
        public RawValue schema(Schemas schemas) {
            return codec.schema(schemas);
        }

        @Override
        public void read(Input in, B builder) {
            set.accept(builder, codec.read(in));
        }

        @Override
        public void readNull(Input in) {
            if (isRequired) {
                throw in.error(NEVER_NULL);
            }
        }

        @Override
        public void write(T value, Output out, Names names, int index) {
            out.writer().name(names, index);
            codec.write(get.apply(value), out);
        }
    }

    /** A property that may be absent. */
    record Maybe<T, B, V>(
            String name, String description, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set)
            implements Property<T, B> {
        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return codec.schema(schemas);
        }

        @Override
        public void read(Input in, B builder) {
            set.accept(builder, codec.read(in));
        }

        @Override
        public void write(T value, Output out, Names names, int index) {
            Optional<V> present = get.apply(value);
            if (present.isPresent()) {
                out.writer().name(names, index);
                codec.write(present.get(), out);
            }
        }
    }

    /** A list, absent when it is empty. */
    record Many<T, B, V>(
            String name, String description, Codec<V> codec, Function<T, List<V>> get, BiConsumer<B, V> add)
            implements Property<T, B> {
        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public RawValue schema(Schemas schemas) {
            Map<String, RawValue> schema = new LinkedHashMap<>();
            schema.put("type", RawValue.text("array"));
            schema.put("items", codec.schema(schemas));
            return RawValue.object(schema);
        }

        @Override
        public void read(Input in, B builder) {
            in.expect(Token.START_ARRAY);
            int index = 0;
            try {
                for (Token token = in.reader().next();
                        token != Token.END_ARRAY;
                        token = in.reader().next()) {
                    if (token == Token.NULL) {
                        throw in.error("no element of a list is null");
                    }
                    add.accept(builder, codec.read(in));
                    index++;
                }
            } catch (FormatException e) {
                throw e.within(index);
            }
        }

        @Override
        public void write(T value, Output out, Names names, int index) {
            List<V> elements = get.apply(value);
            if (elements.isEmpty()) {
                return;
            }
            out.writer().name(names, index);
            out.writer().startArray();
            for (V element : elements) {
                codec.write(element, out);
            }
            out.writer().endArray();
        }
    }

    /** A property without an attribute of its own: the {@code type} that chose the table, the {@code format} of a dossier. */
    record Tag<T, B>(String name, String description, Codec<String> codec, Function<T, String> get)
            implements Property<T, B> {
        @Override
        public boolean isRequired() {
            return true;
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return codec.schema(schemas);
        }

        @Override
        public void read(Input in, B builder) {
            codec.read(in);
        }

        @Override
        public void readNull(Input in) {
            throw in.error(NEVER_NULL);
        }

        @Override
        public void write(T value, Output out, Names names, int index) {
            out.writer().name(names, index);
            codec.write(get.apply(value), out);
        }
    }
}
