package io.github.demarche.sanction;

import io.github.demarche.internal.Tables;
import io.github.demarche.text.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The catalogue of the sanctions regimes of the UN Security Council, past and present, such as {@code DPRK} and
 * {@code SOUTHERN-RHODESIA}.
 *
 * <p>A key never changes and is never given to another regime. A newer version of the library may know more regimes, so
 * a record may name one that this version does not know: {@link #byKey(String)} is then empty, and the record is valid.
 * It is not a list of sanctioned persons or entities.
 */
public final class SanctionsRegimes {
    private SanctionsRegimes() {}

    /**
     * Returns the regime with this key.
     *
     * @param key the key, such as {@code DPRK}
     * @return the regime, or empty when this version does not know it
     */
    public static Optional<SanctionsRegime> byKey(String key) {
        return Optional.ofNullable(Catalogue.BY_KEY.get(Objects.requireNonNull(key)));
    }

    /**
     * {@return all regimes in the order of the catalogue, unmodifiable}
     */
    public static List<SanctionsRegime> all() {
        return Catalogue.ALL;
    }

    /**
     * {@return the date that the catalogue of this version stands for; later regimes are not in it}
     */
    public static LocalDate asOf() {
        return Catalogue.AS_OF;
    }

    /** Loaded when the first regime is asked for. */
    private static final class Catalogue {
        static final LocalDate AS_OF = LocalDate.parse(Tables.header(SanctionsRegimes.class, "regimes.tsv", "as-of"));
        static final Map<String, SanctionsRegime> BY_KEY = load();
        static final List<SanctionsRegime> ALL = List.copyOf(BY_KEY.values());

        private static Map<String, SanctionsRegime> load() {
            Map<String, SanctionsRegime> regimes = new LinkedHashMap<>();
            for (List<String> row : Tables.rows(SanctionsRegimes.class, "regimes.tsv", 3)) {
                Text name = Text.of("en", row.get(1)).and("fr", row.get(2));
                regimes.put(row.get(0), SanctionsRegime.of(row.get(0), name));
            }
            return Collections.unmodifiableMap(regimes);
        }
    }
}
