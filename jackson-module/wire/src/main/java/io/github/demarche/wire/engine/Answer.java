package io.github.demarche.wire.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * The table of an answer, such as a finding, which is written but never read. As in the format, the names are those of
 * the accessors, and absent or empty values are left out.
 *
 * @param <T> the type
 */
final class Answer<T> extends Unread<T> {
    /** A whole number. */
    static final Codec<Long> WHOLE = new Unread<>("a number") {
        @Override
        public void write(Long value, Output out) {
            out.writer().number(BigDecimal.valueOf(value));
        }
    };

    private final List<Line<T, ?>> lines;

    private Answer(String name, List<Line<T, ?>> lines) {
        super(name);
        this.lines = lines;
    }

    /** A property and the source of its value. */
    private record Line<T, V>(String name, Codec<V> codec, Function<T, Optional<V>> value) {
        void write(T answer, Output out) {
            value.apply(answer).ifPresent(present -> {
                out.writer().name(name);
                codec.write(present, out);
            });
        }
    }

    static <T> Answer<T> of(Class<T> type) {
        return new Answer<>(Format.nameOf(type), List.of());
    }

    /** Adds a property that is always present. */
    <V> Answer<T> value(String name, Codec<V> codec, Function<T, V> value) {
        return optional(name, codec, answer -> Optional.of(value.apply(answer)));
    }

    /** Adds a property that may be absent. */
    <V> Answer<T> optional(String name, Codec<V> codec, Function<T, Optional<V>> value) {
        List<Line<T, ?>> more = new ArrayList<>(lines);
        more.add(new Line<>(name, codec, value));
        return new Answer<>(name(), List.copyOf(more));
    }

    /** Adds a property with a constant value. */
    Answer<T> constant(String name, String text) {
        return value(name, Scalars.WORDS, answer -> text);
    }

    /** Adds a whole number. */
    Answer<T> number(String name, ToLongFunction<T> value) {
        return value(name, WHOLE, value::applyAsLong);
    }

    /** Adds a property that is true or false. */
    Answer<T> flag(String name, Predicate<T> value) {
        return value(name, BooleanCodec.BOOLEAN, value::test);
    }

    /** Adds a list, which is absent when it is empty. */
    <V> Answer<T> list(String name, Codec<V> element, Function<T, List<V>> value) {
        return optional(
                name,
                new ListCodec<>(element),
                answer -> Optional.of(value.apply(answer)).filter(list -> !list.isEmpty()));
    }

    @Override
    public void write(T answer, Output out) {
        out.writer().startObject();
        lines.forEach(line -> line.write(answer, out));
        out.writer().endObject();
    }
}
