package io.github.demarche.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionListTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8                                 | 8
            paragraphs 10 to 13 and 15        | 10+11+12+13+15
            10-13+15                          | 10+11+12+13+15
            7 (d) and (e)                     | 7(d)+7(e)
            8 (a), 8 (b) and 8 (c)            | 8(a)+8(b)+8(c)
            8(a)(i) and (ii)                  | 8(a)(i)+8(a)(ii)
            8 (a) (i) and (b)                 | 8(a)(i)+8(b)
            8 (a) to (c)                      | 8(a)+8(b)+8(c)
            3 (i) to (iv)                     | 3(i)+3(ii)+3(iii)+3(iv)
            34.i.d et 34.i.e                  | 34(i)(d)+34(i)(e)
            2 a) et b)                        | 2(a)+2(b)
            paragraphes 6, 7 et 10            | 6+7+10
            les                               |
            alinéas a) et b) du paragraphe 8  | 8(a)+8(b)
            subparagraph (a) of paragraph 8   | 8(a)
            OP 4 and OP 20                    | 4+20
            paras. 21–28                      | 21+22+23+24+25+26+27+28
            8, 8 and 9                        | 8+9
            annex B, paragraphs 5 and 6       | annex B, 5+annex B, 6
            paragraph 2 of annex B            | annex B, 2
            section C, 8 to 9                 | section C, 8+section C, 9
            annex B, 5                        | annex B, 5
            annex, 5(a) to (c)                | annex, 5(a)+annex, 5(b)+annex, 5(c)
            annexe IV, section A, 3           | annex IV, section A, 3
            annexes A and B                   | annex A+annex B
            annexes 1 to 3                    | annex 1+annex 2+annex 3
            annexes                           |
            annex                             | annex
            16.1 and 16.2                     | 16.1+16.2
            1 to 999                          | 1+999
            """)
    void readsLists(String text, String provisions) {
        if (provisions == null) {
            assertThatThrownBy(() -> Provision.parseAll(text)).isInstanceOf(InvalidValueException.class);
        } else {
            assertThat(Provision.parseAll(text).stream()
                            .map(Provision::toString)
                            .collect(Collectors.joining("+")))
                    .isEqualTo(provisions);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8 and", "8 (", "8 and the rest", "8 of resolution 1718", "0", "08", "1000", "(a)"})
    void refusesTextThatIsNotAList(String text) {
        assertThatThrownBy(() -> Provision.parseAll(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Provision: places in a resolution, such as");
    }

    @Test
    void saysWhereAListEnds() {
        assertThatThrownBy(() -> Provision.parseAll("8 and the rest"))
                .hasMessageContaining("expected nothing more at index 2");
    }
}
