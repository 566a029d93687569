package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.arbitraries.EdtfArbitraries;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class DatingPropertiesTest {
    @Provide
    Arbitrary<Dating> datings() {
        return EdtfArbitraries.datings();
    }

    @Property(tries = 1000)
    void whatExistsKeepsTheRules(@ForAll("datings") Dating dating) {
        boolean stated = dating.basis().filter(Basis.STATED::equals).isPresent();
        boolean relative = dating.wording()
                .flatMap(Passage::exact)
                .filter(RelativeWords::isRelative)
                .isPresent();
        Statistics.label("stated").collect(stated).coverage(c -> c.check(true).percentage(p -> p > 5));
        Statistics.label("relative")
                .collect(relative)
                .coverage(c -> c.check(true).percentage(p -> p > 5));

        assertThat(!stated || dating.wording().isPresent()).isTrue();
        assertThat(!relative || dating.anchor().isPresent()).isTrue();
    }

    @Property(tries = 1000)
    void anyWordsAreRelativeOrNotWithoutAnException(@ForAll String words) {
        RelativeWords.isRelative(words);
        assertThat(RelativeWords.isRelative(words + " Friday 2024")).isFalse();
    }
}
