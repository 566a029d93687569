package io.github.demarche.corpus;

import io.github.demarche.regime.RegimePart;
import io.github.demarche.regime.RegimeResolution;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.text.Basis;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statements that refer to a resolution or to the key of a regime, and whether their source does. */
final class InstrumentIndex {
    private final Contents contents;
    /** A number for each resolution, and for each key of a regime. */
    private final Map<Object, Integer> numbers = new HashMap<>();

    private final Postings stated;
    private final Postings all;

    InstrumentIndex(Contents contents) {
        this.contents = contents;
        Postings.Builder byTheSource = new Postings.Builder();
        Postings.Builder byAnybody = new Postings.Builder();
        contents.forEachStatement((statement, number) -> {
            for (SanctionReference reference : statement.sanctionReferences()) {
                boolean isStated =
                        reference.identifiedBy().filter(Basis.STATED::equals).isPresent();
                instruments(reference).forEach(instrument -> {
                    int key = numbers.computeIfAbsent(instrument, it -> numbers.size());
                    byAnybody.add(key, number);
                    if (isStated) {
                        byTheSource.add(key, number);
                    }
                });
            }
        });
        stated = byTheSource.build();
        all = byAnybody.build();
    }

    private static Stream<Object> instruments(SanctionReference reference) {
        return Stream.concat(
                reference.regime().stream(), reference.resolutions().stream().map(citation -> citation.resolution()));
    }

    TouchingStatements touching(Resolution resolution) {
        return touching(Stream.of(resolution));
    }

    TouchingStatements touching(SanctionsRegime regime) {
        return touching(Stream.concat(
                Stream.of(regime.key()),
                regime.resolutions().stream()
                        .filter(it -> it.part() != RegimePart.RELATED)
                        .map(RegimeResolution::resolution)));
    }

    private TouchingStatements touching(Stream<Object> instruments) {
        int[] keys =
                instruments.filter(numbers::containsKey).mapToInt(numbers::get).toArray();
        int[] first = union(stated, keys).toArray();
        return new ImmutableTouchingStatements(
                contents.statements(Arrays.stream(first)),
                contents.statements(union(all, keys).filter(it -> Arrays.binarySearch(first, it) < 0)));
    }

    private static IntStream union(Postings postings, int... keys) {
        return Arrays.stream(keys).flatMap(postings::of).sorted().distinct();
    }
}
