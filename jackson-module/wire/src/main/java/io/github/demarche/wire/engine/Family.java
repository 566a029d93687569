package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a sealed type: {@code "type"} decides which table an object follows.
 *
 * <p>When {@code type} comes first, the object is read straight through. When it does not, what comes before it is set aside on a
 * tape. PostgreSQL's {@code jsonb}, for one, puts the shorter names first, such as {@code id}.
 *
 * @param <T> the sealed type
 */
final class Family<T> extends Codec<T> {
    static final String TYPE = "type";
    static final Names TYPE_ALONE = new Names(List.of(TYPE));

    private final String title;
    private final List<Member<T>> members = new ArrayList<>();
    /** The types of the members, in order; the member for all others has none. */
    private Names types = new Names(List.of());

    private @Nullable Member<T> unrecognized;
    /**
     * The member for each class that implements one of the types; these hidden classes are added when they are first
     * met.
     */
    private final ClassValue<Member<T>> byClass = new ClassValue<>() {
        @Override
        protected Member<T> computeValue(Class<?> values) {
            return member(values);
        }
    };

    /** A table with the class of its values. */
    private record Member<T>(Class<? extends T> type, Shape<T> table) {}

    /** Begins a family without types. */
    Family(String title) {
        this.title = title;
    }

    /** Adds a table, whose first line is the type. */
    Family<T> add(String type, Class<? extends T> values, Shape<T> table) {
        Member<T> member = new Member<>(values, table);
        members.add(member);
        types = new Names(Stream.concat(types.list().stream(), Stream.of(type)).toList());
        return this;
    }

    /** Adds the table for all other types. */
    Family<T> addUnrecognized(Class<? extends T> values, Shape<T> table) {
        Member<T> member = new Member<>(values, table);
        unrecognized = member;
        members.add(member);
        return this;
    }

    String title() {
        return title;
    }

    @Override
    public RawValue schema(Schemas schemas) {
        Optional<Class<?>> narrowed = schemas.takeNarrowed();
        return narrowed.isPresent() || schemas.isReduced()
                ? choice(schemas, narrowed)
                : schemas.refer(title, () -> choice(schemas, narrowed));
    }

    private RawValue choice(Schemas schemas, Optional<Class<?>> narrowed) {
        List<RawValue> types = new ArrayList<>();
        for (Member<T> member : members) {
            boolean isAsked = !member.equals(unrecognized) || !schemas.isOfKnown();
            if (isAsked
                    && narrowed.map(type -> type.isAssignableFrom(member.type()))
                            .orElse(true)) {
                types.add(member.table().schema(schemas));
            }
        }
        return types.size() == 1 ? types.get(0) : schemas.choice(types);
    }

    boolean knows(String type) {
        return types.indexOf(type) != TokenReader.UNKNOWN;
    }

    /** The tables by type, without the one for unknown types. */
    Map<String, Shape<T>> tables() {
        Map<String, Shape<T>> tables = new LinkedHashMap<>();
        types.list()
                .forEach(type ->
                        tables.put(type, members.get(types.indexOf(type)).table()));
        return tables;
    }

    @Override
    public T read(Input in) {
        in.expect(Token.START_OBJECT);
        TokenReader reader = in.reader();
        Object start = reader.mark();
        int first = reader.nextName(TYPE_ALONE);
        if (first == 0) {
            reader.next();
            return table(in).readFromType(in, start);
        }
        if (first == TokenReader.END_OBJECT) {
            throw in.error(missing());
        }
        if (reader instanceof Tape.Reader taped) {
            Shape<T> table = findTable(in, taped.copyAtName());
            taped.rewindToName();
            return table.readMembers(in, start);
        }
        Object place = reader.location(start);
        Tape tape = Tape.ofMembersTo(reader, TYPE);
        Shape<T> table = findTable(in, tape.reader());
        in.readObjectFrom(tape.reader());
        return table.readMembers(in, place);
    }

    private Shape<T> findTable(Input in, Tape.Reader search) {
        for (String name = search.nextName(); name != null; name = search.nextName()) {
            search.next();
            if (name.equals(TYPE)) {
                return in.readAt(search, this::table);
            }
            search.skipValue();
        }
        throw in.error(missing());
    }

    /** Chooses the table by the current token. */
    private Shape<T> table(Input in) {
        try {
            in.expect(Token.STRING);
            int index = types.indexOfString(in.reader());
            if (index != TokenReader.UNKNOWN) {
                return members.get(index).table();
            }
            if (unrecognized == null || !in.keepsUnknown()) {
                throw in.unknown(types.list());
            }
            return unrecognized.table();
        } catch (FormatException e) {
            throw e.within(TYPE);
        }
    }

    private String missing() {
        return "the required property \"type\" is missing: " + types.oneOf();
    }

    /** The classes of the values that have tables, in order. */
    List<Class<? extends T>> types() {
        return members.stream().<Class<? extends T>>map(Member::type).toList();
    }

    /** All tables, including the one for unknown types. */
    List<Shape<T>> shapes() {
        return members.stream().map(Member::table).toList();
    }

    @Override
    public void write(T value, Output out) {
        byClass.get(value.getClass()).table().write(value, out);
    }

    private Member<T> member(Class<?> values) {
        return members.stream()
                .filter(member -> member.type().isAssignableFrom(values))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table for " + values));
    }
}
