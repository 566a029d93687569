package io.github.demarche;

import io.github.demarche.internal.Rules;
import io.github.demarche.internal.Strings;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * JSON that is kept without being interpreted, such as {@code {"urgency": 2}} from a newer version of the format.
 *
 * <p>Values are deeply immutable. Numbers keep their scale but are compared by value: {@code 1.50} is written as it was
 * read and equals {@code 1.5}. The members of an object keep their order, which does not matter for equality. This is
 * not a tree model to work with: an application reads JSON that it wants to understand with its own JSON library.
 *
 * <p>Values nest at most {@value #MAX_DEPTH} deep, and text is well-formed Unicode without U+0000.
 */
public sealed interface RawValue {
    /** How deep lists and objects may be nested. */
    int MAX_DEPTH = 1_000;

    /**
     * Returns a JSON string.
     *
     * @param value its text, well-formed Unicode
     * @return the value
     * @throws InvalidValueException if the text has a lone surrogate or U+0000
     */
    static RawValue text(String value) {
        return new OfText(value);
    }

    /**
     * Returns a JSON number.
     *
     * @param value the number; its scale is kept
     * @return the value
     */
    static RawValue number(BigDecimal value) {
        return new OfNumber(value);
    }

    /**
     * Returns a whole JSON number.
     *
     * @param value the number
     * @return the value
     */
    static RawValue number(long value) {
        return new OfNumber(BigDecimal.valueOf(value));
    }

    /**
     * Returns {@code true} or {@code false}.
     *
     * @param value which
     * @return the value
     */
    static RawValue bool(boolean value) {
        return value ? OfBoolean.TRUE : OfBoolean.FALSE;
    }

    /**
     * {@return the JSON {@code null}}
     */
    static RawValue ofNull() {
        return OfNull.NULL;
    }

    /**
     * Returns a JSON array.
     *
     * @param elements its elements, in order
     * @return the value
     * @throws InvalidValueException if the array nests too deep
     */
    static RawValue list(List<RawValue> elements) {
        return new OfList(elements);
    }

    /**
     * Returns a JSON object.
     *
     * @param members its members; their order is kept
     * @return the value
     * @throws InvalidValueException if the object nests too deep, or a name has a lone surrogate or U+0000
     */
    static RawValue object(Map<String, RawValue> members) {
        return new OfObject(members);
    }

    /** A JSON string. */
    final class OfText implements RawValue {
        private final String value;

        OfText(String value) {
            Rules.check(Strings.isText(value), "RawValue", "text", Strings.TEXT, value);
            this.value = value;
        }

        /**
         * {@return its text}
         */
        public String value() {
            return value;
        }

        /**
         * {@return whether the other object is the same text}
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof OfText text && value.equals(text.value);
        }

        /**
         * {@return the hash code of the text}
         */
        @Override
        public int hashCode() {
            return value.hashCode();
        }

        /**
         * {@return the text in quotation marks, for logs; it is not JSON}
         */
        @Override
        public String toString() {
            return '"' + value + '"';
        }
    }

    /** A JSON number. */
    final class OfNumber implements RawValue {
        private final BigDecimal value;

        OfNumber(BigDecimal value) {
            this.value = Objects.requireNonNull(value, "value");
        }

        /** {@return the number, with the scale in which it was written} */
        public BigDecimal value() {
            return value;
        }

        /**
         * {@return whether the other object is a number of the same value: {@code 1.0} and {@code 1} are equal}
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof OfNumber number && value.compareTo(number.value) == 0;
        }

        /**
         * {@return the hash code of the value, without its scale}
         */
        @Override
        public int hashCode() {
            if (value.signum() == 0) {
                return 0;
            }
            // Digits and power of ten are handled separately: stripping zeros from a number at the limit of scales
            // would overflow.
            BigDecimal digits = new BigDecimal(value.unscaledValue()).stripTrailingZeros();
            return 31 * digits.unscaledValue().hashCode() + Long.hashCode((long) value.precision() - value.scale());
        }

        /**
         * {@return the number, with its scale}
         */
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** {@code true} or {@code false}. */
    final class OfBoolean implements RawValue {
        static final OfBoolean TRUE = new OfBoolean(true);
        static final OfBoolean FALSE = new OfBoolean(false);

        private final boolean value;

        private OfBoolean(boolean value) {
            this.value = value;
        }

        /**
         * {@return which of the two}
         */
        public boolean value() {
            return value;
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** The JSON {@code null}: a value that is present but has no content. */
    final class OfNull implements RawValue {
        static final OfNull NULL = new OfNull();

        private OfNull() {}

        @Override
        public String toString() {
            return "null";
        }
    }

    /** A JSON array. */
    final class OfList implements RawValue {
        private final List<RawValue> elements;
        private final int depth;

        OfList(List<RawValue> elements) {
            this.elements = List.copyOf(elements);
            this.depth = RawDepth.above(this.elements);
        }

        /**
         * {@return the elements in order, unmodifiable}
         */
        public List<RawValue> elements() {
            return elements;
        }

        int depth() {
            return depth;
        }

        /**
         * {@return whether the other object is a list of equal elements}
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof OfList list && elements.equals(list.elements);
        }

        /**
         * {@return the hash code of the elements}
         */
        @Override
        public int hashCode() {
            return elements.hashCode();
        }

        /**
         * {@return the elements, for logs; it is not JSON}
         */
        @Override
        public String toString() {
            return RawText.of(this);
        }
    }

    /** A JSON object. */
    final class OfObject implements RawValue {
        private final Map<String, RawValue> members;
        private final int depth;

        OfObject(Map<String, RawValue> members) {
            Map<String, RawValue> copy = new LinkedHashMap<>(members);
            copy.keySet()
                    .forEach(name ->
                            Rules.check(Strings.isText(name), "RawValue", "object", "names are " + Strings.TEXT, name));
            this.members = Collections.unmodifiableMap(copy);
            this.depth = RawDepth.above(copy.values());
        }

        /**
         * {@return the members in their order, unmodifiable}
         */
        public Map<String, RawValue> members() {
            return members;
        }

        int depth() {
            return depth;
        }

        /**
         * {@return whether the other object has equal members, in any order}
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof OfObject object && members.equals(object.members);
        }

        /**
         * {@return the hash code of the members}
         */
        @Override
        public int hashCode() {
            return members.hashCode();
        }

        /**
         * {@return the members, for logs; it is not JSON}
         */
        @Override
        public String toString() {
            return RawText.of(this);
        }
    }
}
