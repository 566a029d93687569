package io.github.demarche.arbitraries;

import io.github.demarche.RawValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any JSON that is kept without being interpreted, and extensions, for properties in jqwik. */
public final class RawArbitraries {
    private static final int DEEPEST = 3;

    private RawArbitraries() {}

    /**
     * {@return values of all kinds, nested up to four deep}
     */
    public static Arbitrary<RawValue> rawValues() {
        Arbitrary<RawValue> leaves = Arbitraries.frequencyOf(
                Tuple.of(4, rawTexts()),
                Tuple.of(4, rawNumbers()),
                Tuple.of(2, rawBooleans()),
                Tuple.of(1, rawNulls()));
        Arbitrary<RawValue> values = leaves;
        for (int i = 0; i < DEEPEST; i++) {
            values = Arbitraries.frequencyOf(
                    Tuple.of(3, leaves), Tuple.of(1, listsOf(values)), Tuple.of(1, objectsOf(values)));
        }
        return values;
    }

    /** {@return JSON strings, including the empty one} */
    public static Arbitrary<RawValue> rawTexts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, TextArbitraries.words()),
                        Tuple.of(1, Arbitraries.of("", " ", "\u0001", "\"\\/\b\f\n\r\t", "2024-03", "null", "\uFEFF")))
                .map(RawValue::text);
    }

    /**
     * {@return JSON numbers with every scale: {@code 1.50}, {@code 1E+5}, beyond what a {@code double} or a {@code long} holds}
     */
    public static Arbitrary<RawValue> rawNumbers() {
        return numbers().map(RawValue::number);
    }

    /**
     * {@return {@code true} and {@code false}}
     */
    public static Arbitrary<RawValue> rawBooleans() {
        return Arbitraries.of(false, true).map(RawValue::bool);
    }

    /**
     * {@return the JSON {@code null}}
     */
    public static Arbitrary<RawValue> rawNulls() {
        return Arbitraries.just(RawValue.ofNull());
    }

    /** {@return JSON arrays, including the empty one} */
    public static Arbitrary<RawValue> rawLists() {
        return listsOf(rawValues());
    }

    /** {@return JSON objects, including the empty one} */
    public static Arbitrary<RawValue> rawObjects() {
        return objectsOf(rawValues());
    }

    /**
     * {@return extensions of a statement, an actor, an event, an article or a dossier: usually none; no name is a
     * property of any type}
     */
    public static Arbitrary<Map<String, RawValue>> extensions() {
        Arbitrary<String> names = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("urgency", "Id", "_source", "$schema", "緊急", "درجة", "a.b", "__proto__")),
                Tuple.of(1, TextArbitraries.words().map(words -> "x:" + words)));
        Arbitrary<Map<String, RawValue>> some = Combinators.combine(Lists.of(1, 3, names), Lists.of(3, 3, rawValues()))
                .as(RawArbitraries::members);
        return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(Map.of())), Tuple.of(1, some));
    }

    private static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigDecimal> notable = Arbitraries.of(
                        "0",
                        "0.00",
                        "-1",
                        "1.5",
                        "1.50",
                        "1E+5",
                        "1E-7",
                        "-2.50E-10",
                        "9223372036854775808",
                        "0.1000000000000000055511151231257827",
                        "1E+400",
                        "4.9E-400")
                .map(BigDecimal::new);
        Arbitrary<BigDecimal> whole = Arbitraries.longs().map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> scaled = Combinators.combine(Arbitraries.longs(), Drawn.number(41))
                .as((digits, scale) -> new BigDecimal(BigInteger.valueOf(digits), scale - 20));
        return Arbitraries.frequencyOf(Tuple.of(2, notable), Tuple.of(1, whole), Tuple.of(2, scaled));
    }

    private static Arbitrary<RawValue> listsOf(Arbitrary<RawValue> elements) {
        return Lists.upTo(3, elements).map(RawValue::list);
    }

    private static Arbitrary<RawValue> objectsOf(Arbitrary<RawValue> values) {
        Arbitrary<String> names = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("a", "b", "type", "id", "a b", "nom", "名前", "👍")),
                Tuple.of(1, TextArbitraries.words()));
        return Combinators.combine(Lists.of(3, 3, names), Lists.upTo(3, values))
                .as(RawArbitraries::members)
                .map(RawValue::object);
    }

    /** As many members as the shorter list has; a repeated name has the last of its values. */
    private static Map<String, RawValue> members(List<String> names, List<RawValue> values) {
        Map<String, RawValue> members = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            members.put(names.get(i), values.get(i));
        }
        return members;
    }
}
