package io.github.demarche.wire;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;

/** Strings and numbers, and the values that have a canonical text. */
final class Scalars {
    static final Codec<String> STRING = text(Function.identity(), Function.identity());

    static final Codec<LocalDate> DAY = text(Scalars::day, LocalDate::toString);

    static final Codec<URI> URI_TEXT = text(URI::create, URI::toString);

    static final Codec<Integer> INTEGER = new Codec<>() {
        @Override
        public Integer read(Input in) {
            in.expect(Token.INTEGER);
            try {
                return in.reader().intValue();
            } catch (ArithmeticException e) {
                throw in.error("a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + " expected");
            }
        }

        @Override
        public void write(Integer value, Output out) {
            out.writer().number(value.intValue());
        }
    };

    static final Codec<Double> NUMBER = new Codec<>() {
        @Override
        public Double read(Input in) {
            if (in.reader().current() != Token.DECIMAL) {
                in.expect(Token.INTEGER);
            }
            return in.reader().doubleValue();
        }

        @Override
        public void write(Double value, Output out) {
            out.writer().number(value.doubleValue());
        }
    };

    private Scalars() {}

    /** The codec of a value with a canonical text. */
    static <T> TextCodec<T> text(Function<String, T> parse, Function<T, String> show) {
        return new TextCodec<>() {
            @Override
            public T parse(String text) {
                return parse.apply(text);
            }

            @Override
            public String show(T value) {
                return show.apply(value);
            }
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a day such as \"2024-06-14\" expected: " + e.getMessage(), e);
        }
    }
}
