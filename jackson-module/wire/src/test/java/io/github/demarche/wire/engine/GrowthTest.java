package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The measure detects quadratic growth in memory and in time, and accepts other growth. */
class GrowthTest {
    @Test
    void whatIsInProportionPasses() {
        assertThat(Growth.excess(size -> () -> "a ".repeat(1000 * size).strip(), 500))
                .isEmpty();
    }

    @Test
    void whatIsQuadraticInMemoryIsSeen() {
        assertThat(Growth.excess(GrowthTest::copyAtEachStep, 400)).isPresent();
    }

    private static Supplier<?> copyAtEachStep(int size) {
        return () -> {
            List<Integer> all = List.of();
            for (int i = 0; i < size; i++) {
                List<Integer> more = new ArrayList<>(all);
                more.add(i);
                all = more;
            }
            return all;
        };
    }

    @Test
    void whatIsQuadraticInTimeIsSeen() {
        assertThat(Growth.excess(GrowthTest::lookThroughAllAtEachStep, 1500)).isPresent();
    }

    private static Supplier<?> lookThroughAllAtEachStep(int size) {
        return () -> {
            List<Integer> different = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if (!different.contains(i)) {
                    different.add(i);
                }
            }
            return different;
        };
    }
}
