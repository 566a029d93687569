package io.github.demarche.wire.engine;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codec of JSON that is kept without being interpreted. */
final class RawCodec extends Codec<RawValue> {
    static final RawCodec RAW = new RawCodec();

    private RawCodec() {}

    @Override
    public RawValue read(Input in) {
        try {
            return read(in, 0);
        } catch (InvalidValueException e) {
            throw in.error(e, in.reader().location());
        }
    }

    private static RawValue read(Input in, int depth) {
        // Rejected while reading, because a value too deep to build may also be too deep to walk.
        Limit.EXTENSION_DEPTH.check(in, depth);
        TokenReader reader = in.reader();
        return switch (reader.current()) {
            case STRING -> RawValue.text(in.checked(reader.string()));
            case INTEGER, DECIMAL -> number(in);
            case TRUE -> RawValue.bool(true);
            case FALSE -> RawValue.bool(false);
            case NULL -> RawValue.ofNull();
            case START_ARRAY -> list(in, depth);
            case START_OBJECT -> object(in, depth);
            default -> throw in.expected("JSON");
        };
    }

    private static RawValue number(Input in) {
        try {
            return RawValue.number(in.reader().decimal());
        } catch (ArithmeticException e) {
            throw in.error("a JSON number expected: " + e.getMessage());
        }
    }

    private static RawValue list(Input in, int depth) {
        List<RawValue> elements = new ArrayList<>();
        try {
            while (in.reader().next() != Token.END_ARRAY) {
                Limit.ELEMENTS.check(in, elements.size() + 1);
                elements.add(read(in, depth + 1));
            }
        } catch (FormatException e) {
            throw e.within(elements.size());
        }
        return RawValue.list(elements);
    }

    private static RawValue object(Input in, int depth) {
        Map<String, RawValue> members = new LinkedHashMap<>();
        for (String name = in.reader().nextName();
                name != null;
                name = in.reader().nextName()) {
            try {
                Limit.ELEMENTS.check(in, members.size() + 1);
                if (members.containsKey(in.checked(name))) {
                    throw in.error(Input.TWICE);
                }
                in.reader().next();
                members.put(name, read(in, depth + 1));
            } catch (FormatException e) {
                throw e.within(name);
            }
        }
        return RawValue.object(members);
    }

    /** Any value. */
    @Override
    public RawValue schema(Schemas schemas) {
        return RawValue.object(Map.of());
    }

    @Override
    public void write(RawValue value, Output out) {
        TokenWriter writer = out.writer();
        if (value instanceof RawValue.OfText text) {
            writer.string(text.value());
        } else if (value instanceof RawValue.OfNumber number) {
            writer.number(number.value());
        } else if (value instanceof RawValue.OfBoolean bool) {
            writer.bool(bool.value());
        } else if (value instanceof RawValue.OfNull) {
            writer.nullValue();
        } else if (value instanceof RawValue.OfList list) {
            writer.startArray();
            list.elements().forEach(element -> write(element, out));
            writer.endArray();
        } else if (value instanceof RawValue.OfObject object) {
            writer.startObject();
            object.members().forEach((name, member) -> {
                writer.name(name);
                write(member, out);
            });
            writer.endObject();
        }
    }
}
