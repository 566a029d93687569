package io.github.demarche.wire.engine;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.frame.Making;
import io.github.demarche.internal.Extensions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of one type: a line per property, in the order in which they are written; and the engine that reads and writes
 * objects by it.
 *
 * <p>Between the table and a value is a {@link Frame} with a slot per line. For reading, one loop fills it by the names
 * it meets, and the value is made from it once. For writing, a value is taken apart into a frame, and one loop writes
 * the filled slots.
 *
 * @param <T> the type
 */
final class Shape<T> extends Codec<T> {
    /** The most lines in a table: each is recorded in a bit of a {@code long} when it is met. */
    static final int MOST_LINES = 48;

    private final String title;
    private final Making<T> making;
    private final boolean keepsUnknown;
    /** The constant value of the first line, the type or the version of the format; null if it is not constant. */
    private final @Nullable String constant;

    private final List<Line> lines;
    private final Codec<Object>[] codecs;
    /** The required lines, as bits by their index. */
    private final long required;

    private final Names names;

    @SuppressWarnings({"unchecked", "rawtypes"
    }) // A codec only receives values that it has read, or that a frame holds for it.
    private Shape(String title, Making<T> making, boolean keepsUnknown, @Nullable String constant, List<Line> lines) {
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException(title + " has more than " + MOST_LINES + " lines");
        }
        this.title = title;
        this.making = making;
        this.keepsUnknown = keepsUnknown;
        this.constant = constant;
        this.lines = lines;
        this.codecs = lines.stream().map(Line::codec).toArray(Codec[]::new);
        this.required = IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).isRequired())
                .mapToLong(index -> 1L << index)
                .sum();
        this.names = new Names(lines.stream().map(Line::name).toList());
    }

    /** Begins the table of a type without properties. */
    static <T> Shape<T> of(String title, Making<T> making) {
        return new Shape<>(title, making, false, null, List.of());
    }

    /** Adds a property that is always present. */
    Shape<T> required(String name, Codec<?> codec, String means) {
        return plus(new Line(name, true, codec, means));
    }

    /** Adds a property that may be absent, or has a default, which is always written. */
    Shape<T> optional(String name, Codec<?> codec, String means) {
        return plus(new Line(name, false, codec, means));
    }

    /** Adds a list, which is absent when it is empty. */
    Shape<T> list(String name, Codec<?> element, String means) {
        return optional(name, new ListCodec<>(element), means);
    }

    /** Adds a list with its own limit. */
    Shape<T> list(String name, Codec<?> element, Limit limit, String means) {
        return optional(name, new ListCodec<>(element, limit), means);
    }

    /** Adds the first property, which has a constant value. */
    Shape<T> constant(Line line, String text) {
        return new Shape<>(title, making, keepsUnknown, text, List.of(line));
    }

    /** Adds lines that several tables share. */
    Shape<T> all(List<Line> shared) {
        return new Shape<>(
                title,
                making,
                keepsUnknown,
                constant,
                Stream.concat(lines.stream(), shared.stream()).toList());
    }

    /** Makes the type keep unknown properties. */
    Shape<T> keepingUnknown() {
        return new Shape<>(title, making, true, constant, lines);
    }

    private Shape<T> plus(Line line) {
        return all(List.of(line));
    }

    /** Whether unknown properties are kept rather than rejected. */
    boolean keepsUnknown() {
        return keepsUnknown;
    }

    String title() {
        return title;
    }

    /** The constant value of the first line, or null. */
    @Nullable
    String constant() {
        return constant;
    }

    Names names() {
        return names;
    }

    List<Line> lines() {
        return lines;
    }

    Making<T> making() {
        return making;
    }

    @Override
    public RawValue schema(Schemas schemas) {
        return schemas.refer(title, () -> definition(schemas));
    }

    /** The schema of this table itself, to which others refer by its title. */
    RawValue definition(Schemas schemas) {
        Map<String, RawValue> described = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Line line : lines) {
            described.put(line.name(), describe(line, schemas));
            if (schemas.isReduced() || line.isRequired()) {
                required.add(line.name());
            }
        }
        Map<String, RawValue> schema = new LinkedHashMap<>();
        schema.put("type", RawValue.text("object"));
        schema.put("properties", RawValue.object(described));
        schema.put("required", Schemas.texts(required));
        schema.put("additionalProperties", RawValue.bool(keepsUnknown && !schemas.isReduced()));
        return RawValue.object(schema);
    }

    private RawValue describe(Line line, Schemas schemas) {
        RawValue.OfObject schema = (RawValue.OfObject) line.codec().schema(schemas);
        Map<String, RawValue> described = new LinkedHashMap<>();
        boolean isReference = schema.members().containsKey("$ref");
        if (schemas.isReduced() && !line.isRequired()) {
            described.put("anyOf", RawValue.list(List.of(schema, Schemas.object("type", RawValue.text("null")))));
        } else if (isReference && !schemas.isReduced()) {
            // Generators of code make a type of its own for a reference with a description beside it.
            described.put("allOf", RawValue.list(List.of(schema)));
        } else {
            described.putAll(schema.members());
        }
        // A reference is alone in the reduced form.
        if (!described.containsKey("$ref")) {
            described.put("description", RawValue.text(line.means()));
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
        Frame frame = in.frames().open();
        int waiting = in.waiting();
        long met = fill(in, frame, 0);
        return close(in, frame, met, start, waiting);
    }

    /** Reads the members of an object whose first one was the type, the first line of this table. */
    T readFromType(Input in, Object start) {
        Frame frame = in.frames().open();
        int waiting = in.waiting();
        frame.set(0, codecs[0].read(in));
        long met = fill(in, frame, 1);
        return close(in, frame, met, start, waiting);
    }

    /** Makes the value, or lets it wait if it refers to something that is not defined yet; closes its frame. */
    private T close(Input in, Frame frame, long met, Object start, int waitingBefore) {
        T value = in.waiting() == waitingBefore
                ? make(in, frame, met, start)
                : new Waiting.Whole(this, frame.copy(codecs.length), met, place(in, start)).inPlace();
        in.frames().close(frame, codecs.length);
        return value;
    }

    /** Makes everything in a frame that waits, now that all of the dossier has been read. */
    void makeWaiting(Input in, Frame frame) {
        for (int index = 0; index < codecs.length; index++) {
            try {
                Object value = frame.slot(index);
                Object made = Waiting.made(in, value);
                if (made != value) {
                    frame.set(index, made);
                }
            } catch (FormatException e) {
                throw e.within(names.get(index));
            }
        }
    }

    private static Location place(Input in, Object start) {
        return start instanceof Location known ? known : in.reader().location(start);
    }

    /** Reads the members after those already met, given as bits by index; returns all that were met. */
    long fill(Input in, Frame frame, long before) {
        long met = before;
        Set<String> extra = Set.of();
        for (int index = in.nextName(names); index != TokenReader.END_OBJECT; index = in.nextName(names)) {
            TokenReader reader = in.reader();
            if (index == TokenReader.UNKNOWN) {
                extra = readUnknown(in, frame, reader.name(), extra);
                continue;
            }
            try {
                long bit = 1L << index;
                if ((met & bit) != 0) {
                    throw in.error(Input.TWICE);
                }
                met |= bit;
                if (reader.next() != Token.NULL) {
                    readInto(frame, index, in);
                } else if ((required & bit) != 0) {
                    throw in.error(Line.NEVER_NULL);
                }
            } catch (FormatException e) {
                throw e.within(names.get(index));
            }
        }
        return met;
    }

    private void readInto(Frame frame, int index, Input in) {
        Codec<Object> codec = codecs[index];
        if ((Codec<?>) codec instanceof NumberCodec number) {
            frame.setNumber(index, number.number(in));
        } else if ((Codec<?>) codec instanceof ListCodec<?> list) {
            frame.set(index, list.read(in));
        } else {
            frame.set(index, codec.read(in));
        }
    }

    /**
     * Makes the value from a frame, given the lines that were met; {@code start} is the mark or the place of its
     * object.
     */
    T make(Input in, Frame frame, long met, Object start) {
        long missing = required & ~met;
        try {
            if (missing != 0) {
                throw new InvalidValueException(title, names(missing), Layout.REQUIRED);
            }
            return making.make(frame);
        } catch (InvalidValueException e) {
            throw in.error(e, place(in, start), names);
        }
    }

    private String names(long bits) {
        List<String> listed = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if ((bits & 1L << index) != 0) {
                listed.add(names.get(index));
            }
        }
        return String.join(", ", listed);
    }

    /** Keeps an unknown property; returns the names of all that were met, including this one. */
    private Set<String> readUnknown(Input in, Frame frame, String name, Set<String> before) {
        try {
            if (!keepsUnknown || !in.keepsUnknown() && !Extensions.isOfUsers(name)) {
                throw in.error("not a property of " + title + "; known are " + String.join(", ", names.list()));
            }
            Set<String> met = before.isEmpty() ? new HashSet<>() : before;
            if (!met.add(in.checked(name))) {
                throw in.error(Input.TWICE);
            }
            Limit.ELEMENTS.check(in, met.size());
            in.reader().next();
            frame.putExtension(name, RawCodec.RAW.read(in));
            return met;
        } catch (FormatException e) {
            throw e.within(name);
        }
    }

    @Override
    public void write(T value, Output out) {
        Frame frame = out.frames().open();
        making.take(value, frame);
        TokenWriter writer = out.writer();
        writer.startObject();
        if (constant != null) {
            writer.name(names, 0);
            writer.string(constant);
        }
        for (int index = constant == null ? 0 : 1; index < codecs.length; index++) {
            Object attribute = frame.slot(index);
            if (attribute != null) {
                writer.name(names, index);
                Codec<Object> codec = codecs[index];
                if ((Codec<?>) codec instanceof NumberCodec number) {
                    number.write(frame.number(index), out);
                } else {
                    codec.write(attribute, out);
                }
            }
        }
        if (keepsUnknown) {
            frame.extensions().forEach((name, raw) -> {
                writer.name(name);
                RawCodec.RAW.write(raw, out);
            });
        }
        writer.endObject();
        out.frames().close(frame, codecs.length);
    }
}
