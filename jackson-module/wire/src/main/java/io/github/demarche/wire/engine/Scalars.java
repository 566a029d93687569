package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Strings and numbers, and the values that have a canonical text. */
final class Scalars {
    /** Words that are not empty; a schema cannot say that they are not blank. */
    static final Codec<String> WORDS = new Plain(Map.of("minLength", RawValue.number(1)));

    /** Words with few different values in a document, such as the code of an event. */
    static final Codec<String> FEW =
            remembered(Function.identity(), Function.identity(), Map.of("minLength", RawValue.number(1)));

    /** The form of a language tag. */
    static final String TAG_PATTERN = "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$";

    static final Codec<String> LANGUAGE =
            remembered(Function.identity(), Function.identity(), both(pattern(TAG_PATTERN), examples("fr", "pt-BR")));

    /** The model's rule for ids, as a regular expression. */
    static final String SLUG_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** An id. */
    static final TextCodec<String> SLUG = new Plain(both(pattern(SLUG_PATTERN), examples("kor-mofa")));

    static final Codec<LocalDate> DAY = remembered(
            Scalars::day,
            LocalDate::toString,
            both(pattern("^[+-]?[0-9]{4,}-[0-9]{2}-[0-9]{2}$"), examples("2024-06-14")));

    /** All addresses of the format are absolute. */
    static final Codec<URI> URI_TEXT = text(
            URI::create,
            URI::toString,
            both(pattern("^[A-Za-z][A-Za-z0-9+.-]*:"), examples("https://example.org/report")));

    private Scalars() {}

    /** The codec of a plain string. */
    private static final class Plain extends TextCodec<String> {
        private final Map<String, RawValue> schema;

        Plain(Map<String, RawValue> schema) {
            this.schema = schema;
        }

        @Override
        public String parse(String text) {
            return text;
        }

        @Override
        public String show(String value) {
            return value;
        }

        @Override
        public String read(Input in) {
            return in.string();
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return schemas.string(schema);
        }
    }

    /** The codec of a constant string that has already been read. */
    static Codec<String> constant(String token) {
        return new TextCodec<>() {
            @Override
            public String parse(String text) {
                return text;
            }

            @Override
            public String show(String value) {
                return value;
            }

            @Override
            public String read(Input in) {
                return token;
            }

            @Override
            public RawValue schema(Schemas schemas) {
                return schemas.constant(token);
            }
        };
    }

    static Map<String, RawValue> pattern(String regex) {
        return Map.of("pattern", RawValue.text(regex));
    }

    static Map<String, RawValue> examples(String... examples) {
        return Map.of("examples", Schemas.texts(List.of(examples)));
    }

    static Map<String, RawValue> both(Map<String, RawValue> one, Map<String, RawValue> other) {
        Map<String, RawValue> both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }

    /** The codec of a value with a canonical text. */
    static <T> TextCodec<T> text(Function<String, T> parse, Function<T, String> show) {
        return text(parse, show, Map.of());
    }

    /** The codec of a value with a canonical text that is repeated within a document. */
    static <T> TextCodec<T> remembered(
            Function<String, T> parse, Function<T, String> show, Map<String, RawValue> schema) {
        return new Remembered<>(text(parse, show, schema));
    }

    /** The codec of a value with a canonical text, with additions to its schema besides that it is a string. */
    static <T> TextCodec<T> text(Function<String, T> parse, Function<T, String> show, Map<String, RawValue> schema) {
        return new TextCodec<>() {
            @Override
            public T parse(String text) {
                return parse.apply(text);
            }

            @Override
            public String show(T value) {
                return show.apply(value);
            }

            @Override
            public RawValue schema(Schemas schemas) {
                return schemas.string(schema);
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
