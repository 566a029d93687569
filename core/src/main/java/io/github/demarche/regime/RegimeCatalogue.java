package io.github.demarche.regime;

import io.github.demarche.internal.TsvTable;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tables of the sanctions regimes; loaded when the first regime is asked for. */
final class RegimeCatalogue {
    private static final String REGIMES = "regimes.tsv";

    static final LocalDate AS_OF = LocalDate.parse(TsvTable.header(RegimeCatalogue.class, REGIMES, "as-of"));
    static final Map<String, SanctionsRegime> BY_KEY = load();
    static final List<SanctionsRegime> ALL = List.copyOf(BY_KEY.values());

    private RegimeCatalogue() {}

    private static Map<String, SanctionsRegime> load() {
        Map<String, List<SanctionsCommittee>> committees =
                byKey("regime-committees.tsv", 4, RegimeCatalogue::committee);
        Map<String, List<RegimePeriod>> periods = byKey("regime-periods.tsv", 6, RegimeCatalogue::period);
        Map<String, List<RegimeResolution>> resolutions =
                byKey("regime-resolutions.tsv", 6, RegimeCatalogue::resolution);
        Map<String, List<RegimeProvision>> provisions = byKey("regime-provisions.tsv", 8, RegimeCatalogue::provision);
        Map<String, SanctionsRegime> regimes = new LinkedHashMap<>();
        for (List<String> row : rows(REGIMES, 7)) {
            String key = row.get(0);
            SanctionsRegime.Details details = new SanctionsRegime.Details(
                    resolution(row.get(3)),
                    row.get(4),
                    List.of(row.get(5).split("; ", -1)),
                    present(row.get(6)),
                    list(committees, key),
                    list(periods, key),
                    list(resolutions, key),
                    list(provisions, key));
            regimes.put(key, new SanctionsRegime(key, Text.of("en", row.get(1)).and("fr", row.get(2)), details));
        }
        return Collections.unmodifiableMap(regimes);
    }

    private static SanctionsCommittee committee(List<String> row) {
        List<Resolution> resolutions = new ArrayList<>();
        for (String number : row.get(1).split(" ", -1)) {
            resolutions.add(resolution(number));
        }
        return new ImmutableSanctionsCommittee(
                resolutions, present(row.get(2)).map(Edtf::parse), Evidence.valueOf(row.get(3)));
    }

    private static RegimePeriod period(List<String> row) {
        return new ImmutableRegimePeriod(
                Edtf.parse(row.get(1)),
                present(row.get(2)).map(Edtf::parse),
                RegimeStatus.valueOf(row.get(3)),
                Evidence.valueOf(row.get(4)),
                present(row.get(5)));
    }

    private static RegimeResolution resolution(List<String> row) {
        return new ImmutableRegimeResolution(
                resolution(row.get(1)),
                RegimePart.valueOf(row.get(2)),
                present(row.get(3)).map(LocalDate::parse),
                Evidence.valueOf(row.get(4)),
                present(row.get(5)));
    }

    private static RegimeProvision provision(List<String> row) {
        return new ImmutableRegimeProvision(
                resolution(row.get(1)),
                present(row.get(2)).map(Provision::parse),
                row.get(6),
                ProvisionTopic.valueOf(row.get(3)),
                present(row.get(4)).map(ProvisionForce::valueOf),
                Evidence.valueOf(row.get(5)),
                present(row.get(7)));
    }

    private static Resolution resolution(String number) {
        return Resolution.byNumber(Integer.parseInt(number)).orElseThrow();
    }

    private static Optional<String> present(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static <T> Map<String, List<T>> byKey(String file, int columns, Function<List<String>, T> reader) {
        Map<String, List<T>> byKey = new LinkedHashMap<>();
        for (List<String> row : rows(file, columns)) {
            byKey.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(reader.apply(row));
        }
        return byKey;
    }

    private static <T> List<T> list(Map<String, List<T>> byKey, String key) {
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }

    private static List<List<String>> rows(String file, int columns) {
        return TsvTable.rows(RegimeCatalogue.class, file, columns);
    }
}
