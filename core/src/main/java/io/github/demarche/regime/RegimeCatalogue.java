package io.github.demarche.regime;

import io.github.demarche.actor.Identifier;
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
    private static final Map<String, List<MeasuredProvision>> PROVISIONS =
            byKey("regime-provisions.tsv", 10, RegimeCatalogue::provision);

    static final Map<String, SanctionsRegime> BY_KEY = load();
    static final List<SanctionsRegime> ALL = List.copyOf(BY_KEY.values());
    static final List<String> KEYS = List.copyOf(BY_KEY.keySet());

    /** Provisions that do not belong to a particular regime. */
    static final List<RegimeProvision> GENERAL =
            list(PROVISIONS, "ALL").stream().map(MeasuredProvision::provision).toList();

    private RegimeCatalogue() {}

    private static Map<String, SanctionsRegime> load() {
        Map<String, List<SanctionsCommittee>> committees =
                byKey("regime-committees.tsv", 5, RegimeCatalogue::committee);
        Map<String, List<RegimePeriod>> periods = byKey("regime-periods.tsv", 6, RegimeCatalogue::period);
        Map<String, List<RegimeResolution>> resolutions =
                byKey("regime-resolutions.tsv", 5, RegimeCatalogue::resolution);
        Map<String, List<RegimeProgramme>> programmes = byKey("regime-programmes.tsv", 5, RegimeCatalogue::programme);
        Map<String, SanctionsRegime> regimes = new LinkedHashMap<>();
        for (List<String> row : rows(REGIMES, 7)) {
            String key = row.get(0);
            List<MeasuredProvision> provisions = list(PROVISIONS, key);
            SanctionsRegime.Details details = new SanctionsRegime.Details(
                    resolution(row.get(3)),
                    row.get(4),
                    measures(row.get(5), provisions),
                    present(row.get(6)),
                    list(committees, key),
                    list(periods, key),
                    list(resolutions, key),
                    provisions.stream().map(MeasuredProvision::provision).toList(),
                    list(programmes, key));
            regimes.put(key, new SanctionsRegime(key, Text.of("en", row.get(1)).and("fr", row.get(2)), details));
        }
        return Collections.unmodifiableMap(regimes);
    }

    /** A provision with the names of the measures that it concerns. */
    private record MeasuredProvision(RegimeProvision provision, String measures) {
        boolean isAbout(String measure) {
            return measures.equals("*") || List.of(measures.split("; ", -1)).contains(measure);
        }
    }

    private static List<RegimeMeasure> measures(String names, List<MeasuredProvision> provisions) {
        List<RegimeMeasure> measures = new ArrayList<>();
        for (String name : names.split("; ", -1)) {
            measures.add(new ImmutableRegimeMeasure(
                    name,
                    provisions.stream()
                            .filter(it -> it.isAbout(name))
                            .map(MeasuredProvision::provision)
                            .toList()));
        }
        return List.copyOf(measures);
    }

    private static SanctionsCommittee committee(List<String> row) {
        List<Resolution> resolutions = new ArrayList<>();
        for (String number : row.get(1).split(" ", -1)) {
            resolutions.add(resolution(number));
        }
        return new ImmutableSanctionsCommittee(
                resolutions, present(row.get(2)).map(Edtf::parse), Evidence.valueOf(row.get(3)), present(row.get(4)));
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
                Evidence.valueOf(row.get(3)),
                present(row.get(4)));
    }

    private static MeasuredProvision provision(List<String> row) {
        List<Provision> places = new ArrayList<>();
        for (String place : row.get(2).isEmpty() ? new String[0] : row.get(2).split("\\+", -1)) {
            places.add(Provision.parse(place));
        }
        RegimeProvision provision = new ImmutableRegimeProvision(
                resolution(row.get(1)),
                places,
                row.get(8),
                ProvisionTopic.valueOf(row.get(3)),
                present(row.get(4)).map(ProvisionForce::valueOf),
                present(row.get(5)).map(ProvisionKind::valueOf),
                Evidence.valueOf(row.get(6)),
                present(row.get(9)));
        return new MeasuredProvision(provision, row.get(7));
    }

    private static RegimeProgramme programme(List<String> row) {
        return new ImmutableRegimeProgramme(Identifier.of(row.get(1), row.get(2)), present(row.get(3)), row.get(4));
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
