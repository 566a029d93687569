package io.github.demarche.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.arbitraries.SanctionArbitraries;
import io.github.demarche.arbitraries.TextArbitraries;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionTest {
    static List<Vector> accepted() {
        return Vector.accepted("provision-vectors.tsv");
    }

    static List<Vector> refused() {
        return Vector.refused("provision-vectors.tsv");
    }

    @Provide
    Arbitrary<Provision> provisions() {
        return SanctionArbitraries.provisions();
    }

    /** Provisions so alike that pairs differ in one step, or in none. */
    @Provide
    Arbitrary<Provision> neighbours() {
        Arbitrary<String> starts = Arbitraries.of("8", "annex, 8", "annex B, 8", "annex II, 8", "section C, 8", "16");
        Arbitrary<String> items = Arbitraries.of("(a)", "(i)", "(ii)", "(iv)", "(v)", "(vi)", "(aa)", "(1)", "(2)");
        return Combinators.combine(starts, items.list().ofMaxSize(2))
                .as((start, list) -> Provision.parse(start + String.join("", list)));
    }

    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.oneOf(
                TextArbitraries.words(),
                Arbitraries.strings()
                        .withChars("annexsctiopr 0123456789().,:ivxABC\u00A0")
                        .ofMaxLength(20),
                Arbitraries.strings().all().ofMaxLength(20));
    }

    @Test
    void isAParagraphWithItsItems() {
        Provision provision = Provision.of(8, "a", "i");
        assertThat(provision.path()).containsExactly("8", "a", "i");
        assertThat(provision.annex()).isEmpty();
        assertThat(provision.section()).isEmpty();
        assertThat(provision).hasToString("8(a)(i)").isEqualTo(Provision.parse("8(a)(i)"));
    }

    @Test
    void mayBeInAnAnnexAndASection() {
        Provision provision = Provision.parse("annex IV, section A, 3(b)");
        assertThat(provision.annex()).contains("IV");
        assertThat(provision.section()).contains("A");
        assertThat(provision.path()).containsExactly("3", "b");
        assertThat(Provision.parse("annex").annex()).contains("");
        assertThat(Provision.parse("annex B").path()).isEmpty();
        assertThat(Provision.parse("annex B, 5")).isNotEqualTo(Provision.of(5));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void reads(Vector vector) {
        assertThat(Provision.parse(vector.text())).hasToString(vector.canonical());
        assertThat(Provision.parse(vector.canonical())).isEqualTo(Provision.parse(vector.text()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(Vector vector) {
        assertThatThrownBy(() -> Provision.parse(vector.text()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "Provision: a place in a resolution, such as \"8(a)(i)\", \"section C\" or \"annex B, 5\"; expected ")
                .hasMessageContaining(vector.refusal());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000})
    void refusesAParagraphThatNoResolutionHas(int paragraph) {
        assertThatThrownBy(() -> Provision.of(paragraph))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Provision.path: a paragraph is from 1 to 999, got " + paragraph);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "(a)", "abc", "iiii", "0", "01", "1000", " a", "é"})
    void refusesAnItemOfAnotherForm(String item) {
        assertThatThrownBy(() -> Provision.of(8, item))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Provision.path: an item is a number up to 999, one or two letters, or a Roman numeral up to"
                                + " xxxix, all lower-case and without parentheses, got \"" + item + '"');
    }

    @Test
    void refusesTooManyItems() {
        assertThatThrownBy(() -> Provision.of(8, "a", "b", "c", "d", "e", "f", "g", "h", "i"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Provision.path: at most 8 items, got 9");
    }

    @Test
    void isInTheOrderOfTheDocument() {
        assertOrdered("1", "2", "8", "8(a)", "8(a)(i)", "8(a)(ii)", "8(b)", "9", "10", "100");
        assertOrdered(
                "8(a)", "8(b)", "8(h)", "8(i)", "8(j)", "8(u)", "8(v)", "8(w)", "8(x)", "8(y)", "8(z)", "8(aa)",
                "8(ab)");
        assertOrdered(
                "34(i)",
                "34(i)(d)",
                "34(ii)",
                "34(iii)",
                "34(iv)",
                "34(v)",
                "34(vi)",
                "34(viii)",
                "34(ix)",
                "34(x)",
                "34(xi)",
                "34(xiv)",
                "34(xix)",
                "34(xx)",
                "34(xxxix)");
        assertOrdered("16", "16.1", "16.2", "16.10", "16(a)", "17");
        assertOrdered(
                "8",
                "section A",
                "section A, 2",
                "section C",
                "annex",
                "annex, 1",
                "annex 1",
                "annex 2",
                "annex 10",
                "annex A",
                "annex B",
                "annex B, 5",
                "annex B, section A, 1");
        assertOrdered("annex I", "annex II", "annex III", "annex IV", "annex V", "annex IX", "annex X");
    }

    private static void assertOrdered(String... texts) {
        List<Provision> expected = List.of(texts).stream().map(Provision::parse).toList();
        List<Provision> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(1718));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(expected);
    }

    @Test
    void noTwoItemsShareAPlace() {
        Set<String> items = new HashSet<>();
        for (char a = 'a'; a <= 'z'; a++) {
            items.add(String.valueOf(a));
            for (char b = 'a'; b <= 'z'; b++) {
                items.add("" + a + b);
            }
        }
        items.addAll(List.of("iii", "vii", "viii", "xii", "xiii", "xiv", "xvi", "xvii", "xviii", "xix", "xxi", "xxx"));
        for (int number = 1; number <= 999; number++) {
            items.add(Integer.toString(number));
        }
        List<Provision> sorted =
                items.stream().map(item -> Provision.of(8, item)).sorted().toList();
        assertThat(sorted).hasSize(26 + 26 * 26 + 12 + 999);
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i - 1)).isLessThan(sorted.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 | 8 | true",
                "8 | 8(a)(i) | true",
                "8(a) | 8(a)(i) | true",
                "8(a)(i) | 8(a) | false",
                "8(a) | 8(b) | false",
                "8 | 80 | false",
                "annex B | annex B, 5 | true",
                "annex B | annex B, section A, 5 | true",
                "annex B | annex C, 5 | false",
                "annex B | 5 | false",
                "5 | annex B, 5 | false",
                "annex | annex B, 5 | false",
                "section C | section C, 8 | true",
                "section C | 8 | false",
                "8 | section C | false",
            })
    void includesProvisionsWithinIt(String outer, String inner, boolean includes) {
        assertThat(Provision.parse(outer).includes(Provision.parse(inner))).isEqualTo(includes);
    }

    @Property(tries = 1000)
    void readsWhatItWrites(@ForAll("provisions") Provision provision) {
        Provision again = Provision.parse(provision.toString());
        assertThat(again).isEqualTo(provision).hasSameHashCodeAs(provision);
        assertThat(again.toString()).isEqualTo(provision.toString());
    }

    @Property(tries = 1000)
    void theOrderIsTotalAndFitsEquality(
            @ForAll("neighbours") Provision a, @ForAll("neighbours") Provision b, @ForAll("neighbours") Provision c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property(tries = 500)
    void whatIncludesComesFirst(@ForAll("neighbours") Provision a, @ForAll("neighbours") Provision b) {
        if (a.includes(b)) {
            assertThat(a).isLessThanOrEqualTo(b);
        }
        assertThat(a.includes(a)).isTrue();
    }

    @Property(tries = 1000)
    void refusesJunkWithTheOneException(@ForAll("junk") String text) {
        try {
            Provision provision = Provision.parse(text);
            assertThat(Provision.parse(provision.toString())).isEqualTo(provision);
        } catch (InvalidValueException e) {
            assertThat(e.type()).isEqualTo("Provision");
        }
    }

    @Test
    void longTextIsRefusedAtOnce() {
        for (String part : List.of(" ", "9", "8(a)", "(", "annex ", "a", ".", "8.1")) {
            String text = part.repeat(1_000_000);
            assertThatThrownBy(() -> Assertions.assertTimeout(Duration.ofSeconds(5), () -> Provision.parse(text)))
                    .isInstanceOf(InvalidValueException.class);
        }
    }
}
