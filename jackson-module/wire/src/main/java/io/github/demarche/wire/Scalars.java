package io.github.demarche.wire;

import io.github.demarche.InvalidValueException;
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
    static <T> Codec<T> text(Function<String, T> parse, Function<T, String> show) {
        return new Codec<>() {
            @Override
            public T read(Input in) {
                String text = in.string();
                try {
                    return parse.apply(text);
                } catch (InvalidValueException e) {
                    throw in.error(e, in.reader().location());
                } catch (IllegalArgumentException e) {
                    throw in.error(String.valueOf(e.getMessage()));
                }
            }

            @Override
            public void write(T value, Output out) {
                out.writer().string(show.apply(value));
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
