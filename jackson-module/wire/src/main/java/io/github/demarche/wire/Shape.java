package io.github.demarche.wire;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of one type: a line per property, in the order in which they are written; and the engine that reads and writes
 * objects by it.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Shape<T, B> implements Codec<T> {
    private final String title;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private List<Property<B>> properties = List.of();
    private Reading<B>[] readings = readings(properties);
    private Writing<T>[] writings = writings(List.of());
    private @Nullable Extensions<T, B> extensions;
    private Names names = new Names(List.of());

    private Shape(String title, Supplier<B> newBuilder, Function<B, T> build) {
        this.title = title;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    private record Extensions<T, B>(Function<T, Map<String, RawValue>> get, Put<B> put) {}

    /** Puts one extension into a builder. */
    interface Put<B> {
        void put(B builder, String name, RawValue value);
    }

    static <T, B> Shape<T, B> of(String title, Supplier<B> newBuilder, Function<B, T> build) {
        return new Shape<>(title, newBuilder, build);
    }

    /** Adds a property that is always there. */
    Shape<T, B> required(String name, Codec<?> codec, Reading<B> read, String means) {
        return add(new Property<>(name, true, codec::schema, read, means));
    }

    /** Adds a property that is always written and may be absent on reading. */
    Shape<T, B> defaulted(String name, Codec<?> codec, Reading<B> read, String means) {
        // On reading the same; what is written differs by the line.
        return optional(name, codec, read, means);
    }

    /** Adds a property that may be absent. */
    Shape<T, B> optional(String name, Codec<?> codec, Reading<B> read, String means) {
        return add(new Property<>(name, false, codec::schema, read, means));
    }

    /** Adds a position in a text, which may be absent. */
    Shape<T, B> optionalInt(String name, Reading<B> read, String means) {
        return add(new Property<>(name, false, Schemas::position, read, means));
    }

    /** Adds a number from 0 to 1, which may be absent. */
    Shape<T, B> optionalDouble(String name, Reading<B> read, String means) {
        return add(new Property<>(name, false, Schemas::share, read, means));
    }

    /** Adds a list, which is absent when it is empty; {@code readOne} reads one of its elements. */
    Shape<T, B> list(String name, Codec<?> codec, Reading<B> readOne, String means) {
        Reading<B> read = (builder, in) -> in.list(builder, readOne);
        return add(new Property<>(name, false, schemas -> Schemas.list(codec.schema(schemas)), read, means));
    }

    /** Adds the {@code type}, which has chosen the table and is no attribute. */
    Shape<T, B> tag(String type, String means) {
        Codec<String> token = Scalars.token(type);
        return required(Family.TYPE, token, (builder, in) -> token.read(in), means)
                .written((value, out) -> out.required(token, type));
    }

    /** Says how the lines since the last such call are written: a value for each, in their order. */
    Shape<T, B> written(Writing<T> writing) {
        writings =
                writings(Stream.concat(Stream.of(writings), Stream.of(writing)).toList());
        return this;
    }

    /** Keeps what is not known. */
    Shape<T, B> extensions(Function<T, Map<String, RawValue>> get, Put<B> put) {
        extensions = new Extensions<>(get, put);
        return this;
    }

    /** Adds any line. */
    Shape<T, B> add(Property<B> property) {
        properties = Stream.concat(properties.stream(), Stream.of(property)).toList();
        readings = readings(properties);
        names = new Names(properties.stream().map(Property::name).toList());
        return this;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of generic types.
    private static <B> Reading<B>[] readings(List<Property<B>> properties) {
        return properties.stream().map(Property::reading).toArray(Reading[]::new);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of generic types.
    private static <T> Writing<T>[] writings(List<Writing<T>> parts) {
        return parts.toArray(Writing[]::new);
    }

    /** Whether what is not known is kept, rather than an error. */
    boolean keepsUnknown() {
        return extensions != null;
    }

    String title() {
        return title;
    }

    Names names() {
        return names;
    }

    List<Property<B>> properties() {
        return properties;
    }

    @Override
    public RawValue schema(Schemas schemas) {
        return schemas.refer(title, () -> definition(schemas));
    }

    /** The schema of this table itself, which others refer to by the title. */
    RawValue definition(Schemas schemas) {
        Map<String, RawValue> described = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Property<B> property : properties) {
            described.put(property.name(), describe(property, schemas));
            if (schemas.isReduced() || property.isRequired()) {
                required.add(property.name());
            }
        }
        Map<String, RawValue> schema = new LinkedHashMap<>();
        schema.put("type", RawValue.text("object"));
        schema.put("properties", RawValue.object(described));
        schema.put("required", Schemas.texts(required));
        schema.put("additionalProperties", RawValue.bool(keepsUnknown() && !schemas.isReduced()));
        return RawValue.object(schema);
    }

    private RawValue describe(Property<B> property, Schemas schemas) {
        RawValue.OfObject schema = (RawValue.OfObject) property.schema().apply(schemas);
        Map<String, RawValue> described = new LinkedHashMap<>();
        if (schemas.isReduced() && !property.isRequired()) {
            described.put("anyOf", RawValue.list(List.of(schema, Schemas.object("type", RawValue.text("null")))));
        } else {
            described.putAll(schema.members());
        }
        // A reference stands alone in the reduced form.
        if (!described.containsKey("$ref") || !schemas.isReduced()) {
            described.put("description", RawValue.text(property.description()));
        }
        return RawValue.object(described);
    }

    @Override
    public T read(Input in) {
        in.expect(Token.START_OBJECT);
        return readMembers(in, in.reader().mark());
    }

    /** Reads the members of an object that begins at {@code start}. */
    T readMembers(Input in, Object start) {
        return readMembers(in, newBuilder.get(), 0, start);
    }

    /** Reads the members of an object whose first one was the tag, the first line of this table. */
    T readFromTag(Input in, Object start) {
        B builder = newBuilder.get();
        readings[0].read(builder, in);
        return readMembers(in, builder, 1, start);
    }

    /** Reads the members that follow those which have been met, as bits by their index. */
    private T readMembers(Input in, B builder, long before, Object start) {
        long met = before;
        Set<String> extra = Set.of();
        TokenReader reader = in.reader();
        for (int index = reader.nextName(names);
                index != TokenReader.END_OBJECT;
                index = in.reader().nextName(names)) {
            reader = in.reader();
            if (index == TokenReader.UNKNOWN) {
                extra = readUnknown(in, builder, reader.name(), extra);
                continue;
            }
            try {
                long bit = 1L << index;
                if ((met & bit) != 0) {
                    throw in.error(Input.TWICE);
                }
                met |= bit;
                if (reader.next() != Token.NULL) {
                    readings[index].read(builder, in);
                } else if (properties.get(index).isRequired()) {
                    throw in.error(Property.NEVER_NULL);
                }
            } catch (FormatException e) {
                throw e.within(names.get(index));
            }
        }
        try {
            return build.apply(builder);
        } catch (InvalidValueException e) {
            throw in.error(e, in.reader().location(start), names);
        }
    }

    /** Keeps a property that is not known; returns the names of all that were met, with this one. */
    private Set<String> readUnknown(Input in, B builder, String name, Set<String> before) {
        try {
            if (extensions == null || !in.keepsUnknown()) {
                throw in.error("no property of " + title + "; known are " + String.join(", ", names.list()));
            }
            Set<String> met = before.isEmpty() ? new HashSet<>() : before;
            if (!met.add(name)) {
                throw in.error(Input.TWICE);
            }
            in.reader().next();
            extensions.put.put(builder, name, RawCodec.RAW.read(in));
            return met;
        } catch (FormatException e) {
            throw e.within(name);
        }
    }

    @Override
    public void write(T value, Output out) {
        out.writer().startObject();
        Members members = new Members(out, names);
        for (Writing<T> writing : writings) {
            writing.write(value, members);
        }
        if (members.count() != readings.length) {
            throw new IllegalStateException("not every line of " + title + " is written");
        }
        if (extensions != null) {
            extensions.get.apply(value).forEach((name, raw) -> {
                out.writer().name(name);
                RawCodec.RAW.write(raw, out);
            });
        }
        out.writer().endObject();
    }
}
