package io.github.demarche;

import static io.github.demarche.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.arbitraries.RawArbitraries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RawValueTest {
    @Test
    void showsItselfLikeJson() {
        RawValue object = RawValue.object(Map.of("a", RawValue.list(List.of(RawValue.bool(true), RawValue.ofNull()))));
        assertThat(object).hasToString("{a=[true, null]}");
        assertThat(RawValue.text("é")).hasToString("\"é\"");
        assertThat(RawValue.number(-3)).hasToString("-3");
    }

    @Test
    void keepsTheScaleOfNumbersAndComparesThemByValue() {
        RawValue written = RawValue.number(new BigDecimal("1.50"));
        RawValue shorter = RawValue.number(new BigDecimal("1.5"));
        assertThat(written).isEqualTo(shorter).hasSameHashCodeAs(shorter).hasToString("1.50");
        assertThat(RawValue.number(new BigDecimal("1E+5")))
                .isEqualTo(RawValue.number(100_000))
                .hasSameHashCodeAs(RawValue.number(100_000))
                .hasToString("1E+5");
        assertThat(RawValue.number(new BigDecimal("0.00")))
                .isEqualTo(RawValue.number(0))
                .hasSameHashCodeAs(RawValue.number(0));
        assertThat(written).isNotEqualTo(RawValue.number(new BigDecimal("-1.5")));
        assertThat(written).isNotEqualTo(RawValue.number(new BigDecimal("15")));
    }

    @Test
    void numbersAtTheEdgeOfTheScalesHaveAHash() {
        RawValue vast = RawValue.number(new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE));
        RawValue same = RawValue.number(new BigDecimal(BigInteger.valueOf(100), Integer.MIN_VALUE + 1));
        assertThat(vast).isEqualTo(same).hasSameHashCodeAs(same);
    }

    @Test
    void keepsTheOrderOfMembersThatDoesNotCountForEquality() {
        Map<String, RawValue> one = new LinkedHashMap<>();
        one.put("b", RawValue.number(1));
        one.put("a", RawValue.number(2));
        Map<String, RawValue> other = new LinkedHashMap<>();
        other.put("a", RawValue.number(2));
        other.put("b", RawValue.number(1));
        assertThat(((RawValue.OfObject) RawValue.object(one)).members().keySet())
                .containsExactly("b", "a");
        assertThat(RawValue.object(one)).isEqualTo(RawValue.object(other)).hasSameHashCodeAs(RawValue.object(other));
    }

    @Test
    void kindsDiffer() {
        assertThat(List.of(
                        RawValue.ofNull(),
                        RawValue.text("null"),
                        RawValue.bool(false),
                        RawValue.number(0),
                        RawValue.list(List.of()),
                        RawValue.object(Map.of())))
                .doesNotHaveDuplicates();
    }

    @Test
    void isDeeplyImmutable() {
        List<RawValue> elements = new ArrayList<>(List.of(RawValue.ofNull()));
        Map<String, RawValue> members = new LinkedHashMap<>(Map.of("a", RawValue.ofNull()));
        RawValue.OfList list = (RawValue.OfList) RawValue.list(elements);
        RawValue.OfObject object = (RawValue.OfObject) RawValue.object(members);
        elements.clear();
        members.clear();
        assertThat(list.elements()).hasSize(1);
        assertThat(object.members()).hasSize(1);
        assertThatThrownBy(() -> list.elements().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nestsToTheLimitAndNoDeeper() {
        RawValue lists = nested(RawValue.MAX_DEPTH, true);
        RawValue objects = nested(RawValue.MAX_DEPTH, false);
        String rule = "lists and objects nest at most 1000 deep";
        assertRefused(() -> RawValue.list(List.of(lists)), "RawValue", "", rule, "1001");
        assertRefused(() -> RawValue.object(Map.of("a", objects)), "RawValue", "", rule, "1001");
        assertRefused(() -> RawValue.object(Map.of("a", lists)), "RawValue", "", rule, "1001");
    }

    @Test
    void atTheLimitItIsShownOnAnyStack() throws InterruptedException {
        assertThat(overflows(256 * 1024, value -> assertThat(value.toString()).isNotEmpty()))
                .isEmpty();
    }

    @Test
    void atTheLimitItIsComparedOnAnOrdinaryStack() throws InterruptedException {
        assertThat(overflows(1024 * 1024, value -> {
                    boolean isList = value instanceof RawValue.OfList;
                    assertThat(value.hashCode())
                            .isEqualTo(nested(RawValue.MAX_DEPTH, isList).hashCode());
                    assertThat(value.equals(nested(RawValue.MAX_DEPTH, isList))).isTrue();
                }))
                .isEmpty();
    }

    @Test
    void showsNestedValuesInTheirPlace() {
        Map<String, RawValue> members = new LinkedHashMap<>();
        members.put("b", RawValue.list(List.of(RawValue.list(List.of()), RawValue.text("x"), RawValue.number(2))));
        members.put("a", RawValue.object(Map.of()));
        assertThat(RawValue.list(List.of(RawValue.object(members), RawValue.bool(false))))
                .hasToString("[{b=[[], \"x\", 2], a={}}, false]");
    }

    private static List<Throwable> overflows(long stack, Consumer<RawValue> use) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> {
                    for (boolean list : new boolean[] {true, false}) {
                        use.accept(nested(RawValue.MAX_DEPTH, list));
                    }
                },
                "small",
                stack);
        thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
        thread.start();
        thread.join();
        return failures;
    }

    @Test
    void refusesLoneSurrogates() {
        assertRefused(
                () -> RawValue.text("a\uD83D"),
                "RawValue",
                "text",
                "well-formed Unicode (no lone surrogate, no U+0000)",
                "\"a\\ud83d\"");
        assertRefused(
                () -> RawValue.object(Map.of("\uDC4D", RawValue.ofNull())),
                "RawValue",
                "object",
                "names are well-formed Unicode (no lone surrogate, no U+0000)",
                "\"\\udc4d\"");
    }

    @Test
    @SuppressWarnings("NullAway") // Java callers can do this anyway.
    void nullIsAProgrammingError() {
        assertThatNullPointerException().isThrownBy(() -> RawValue.text(null));
        assertThatNullPointerException().isThrownBy(() -> RawValue.number(null));
        assertThatNullPointerException().isThrownBy(() -> RawValue.list(null));
        assertThatNullPointerException().isThrownBy(() -> RawValue.object(null));
    }

    @Property
    void equalNumbersHaveEqualHashes(@ForAll("numbers") RawValue number) {
        BigDecimal value = ((RawValue.OfNumber) number).value();
        RawValue same = RawValue.number(value.setScale(value.scale() + 3));
        assertThat(same).isEqualTo(number).hasSameHashCodeAs(number);
        assertThat(((RawValue.OfNumber) same).value()).isNotEqualTo(value);
    }

    /** A thousand of each, because equal hashes would turn a hash table into a list. */
    @Test
    void differentValuesHaveDifferentHashes() {
        List<RawValue> numbers = IntStream.range(0, 1_000)
                .mapToObj(i -> RawValue.number(new BigDecimal(i).movePointLeft(i % 7)))
                .distinct()
                .toList();
        assertThat(hashes(numbers.stream())).hasSizeGreaterThan(numbers.size() / 2);
        assertThat(hashes(numbers.stream().map(number -> RawValue.list(List.of(number)))))
                .hasSizeGreaterThan(numbers.size() / 2);
        assertThat(hashes(numbers.stream().map(number -> RawValue.object(Map.of("a", number)))))
                .hasSizeGreaterThan(numbers.size() / 2);
    }

    private static Set<Integer> hashes(Stream<RawValue> values) {
        return values.map(Object::hashCode).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<RawValue> numbers() {
        return RawArbitraries.rawNumbers();
    }

    private static RawValue nested(int depth, boolean list) {
        RawValue value = RawValue.number(1);
        for (int i = 0; i < depth; i++) {
            value = list ? RawValue.list(List.of(value)) : RawValue.object(Map.of("a", value));
        }
        return value;
    }
}
