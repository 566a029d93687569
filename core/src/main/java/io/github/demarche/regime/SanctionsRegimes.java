package io.github.demarche.regime;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.Rules;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCheck;
import io.github.demarche.sanction.grammar.CitationTokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The catalogue of the sanctions regimes of the UN Security Council, past and present, such as {@code DPRK} and
 * {@code SOUTHERN-RHODESIA}.
 *
 * <p>A key never changes and is never given to another regime. A newer version of the library may know more regimes, so
 * a record may name one that this version does not know: {@link #byKey(String)} is then empty, and the record is valid.
 * The catalogue is neither a list of sanctioned persons or entities nor legal advice. It is loaded on first use.
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
        return Optional.ofNullable(RegimeCatalogue.BY_KEY.get(Objects.requireNonNull(key)));
    }

    /**
     * Returns the regimes that a committee oversees, or oversaw under this name: {@code 1718}, {@code 1718 (2006)},
     * {@code 1267/1989/2253}, {@code 751}, {@code 751 (1992) and 1907 (2009)}. Only the numbers and years matter, not
     * the text between them; a number with a wrong year finds nothing. One number also finds a committee that is named
     * after several.
     *
     * @param committee the committee, by the resolutions after which it is named
     * @return the regimes in the order of the catalogue; empty when there is none, the text has no number, or a year is wrong
     */
    public static List<SanctionsRegime> byCommittee(String committee) {
        List<CitedResolution> cited = cited(committee);
        if (cited.stream().anyMatch(it -> it.checked() == ResolutionCheck.WRONG_YEAR)) {
            return List.of();
        }
        List<Integer> numbers = cited.stream().map(CitedResolution::number).toList();
        List<SanctionsRegime> exact = all().stream()
                .filter(regime ->
                        regime.committees().stream().anyMatch(it -> numbers(it).equals(numbers)))
                .toList();
        if (!exact.isEmpty() || numbers.size() != 1) {
            return exact;
        }
        return all().stream()
                .filter(regime ->
                        regime.committees().stream().anyMatch(it -> numbers(it).containsAll(numbers)))
                .toList();
    }

    /**
     * Returns the regimes that a resolution is part of. A resolution that is only {@linkplain RegimePart#RELATED
     * related} to a regime is not part of it.
     *
     * @param resolution the resolution
     * @return none, one or several, in the order of the catalogue
     */
    public static List<SanctionsRegime> byResolution(Resolution resolution) {
        return all().stream().filter(regime -> regime.includes(resolution)).toList();
    }

    /**
     * Returns the regimes with a key in another system, such as {@code opensanctions} {@code UN-SC1718} or {@code un}
     * {@code KPi.033}, a number on the Council's list.
     *
     * @param scheme the scheme, one of those of {@link RegimeProgramme}
     * @param key the key in that scheme, as the scheme writes it
     * @return none, one or several, in the order of the catalogue; some keys also cover a state's own measures, as the
     *     note of {@link SanctionsRegime#programmes()} says
     */
    public static List<SanctionsRegime> byProgramme(String scheme, String key) {
        int dot = scheme.equals("un") ? key.indexOf('.') : -1;
        String wanted = dot < 0 ? key : key.substring(0, dot);
        return all().stream()
                .filter(regime -> regime.programmes().stream()
                        .map(RegimeProgramme::identifier)
                        .anyMatch(it -> it.scheme().equals(scheme) && it.value().equals(wanted)))
                .toList();
    }

    /**
     * {@return the provisions that apply to every regime, such as the humanitarian exemption of paragraph 1 of 2664
     * (2022), unmodifiable}
     */
    public static List<RegimeProvision> generalProvisions() {
        return RegimeCatalogue.GENERAL;
    }

    /**
     * Returns the regimes in force on a day, excluding contested ones.
     *
     * @param day the day
     * @return the regimes whose {@link SanctionsRegime#statusOn} is {@link RegimeStatus#IN_FORCE}, in the order of the
     *     catalogue
     * @throws InvalidValueException if the day is after {@link #asOf()}: an empty list would be mistaken for "none"
     */
    public static List<SanctionsRegime> inForceOn(LocalDate day) {
        Rules.check(
                !day.isAfter(asOf()),
                "SanctionsRegimes",
                "day",
                "is not after the date of the catalogue, " + asOf() + "; ask for that day, or use a newer"
                        + " version of the library",
                day);
        return all().stream()
                .filter(regime -> regime.statusOn(day) == RegimeStatus.IN_FORCE)
                .toList();
    }

    /**
     * {@return all regimes in the order of the catalogue, unmodifiable}
     */
    public static List<SanctionsRegime> all() {
        return RegimeCatalogue.ALL;
    }

    /**
     * {@return the keys of all regimes, such as {@code DPRK}, in the order of the catalogue, unmodifiable}
     */
    public static List<String> keys() {
        return RegimeCatalogue.KEYS;
    }

    /** {@return the date of the catalogue; it does not contain later regimes} */
    public static LocalDate asOf() {
        return RegimeCatalogue.AS_OF;
    }

    private static List<Integer> numbers(SanctionsCommittee committee) {
        return committee.resolutions().stream().map(Resolution::number).toList();
    }

    /** The numbers of a committee's name, with the years in parentheses after them. */
    private static List<CitedResolution> cited(String committee) {
        CitationTokens tokens = CitationTokens.of(committee);
        List<CitedResolution> cited = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isNumber(5)) {
                boolean hasYear = tokens.get(i + 1).is("(")
                        && tokens.get(i + 2).isYear()
                        && tokens.get(i + 3).is(")");
                OptionalInt year = hasYear ? OptionalInt.of(tokens.get(i + 2).number()) : OptionalInt.empty();
                cited.add(CitedResolution.of(tokens.get(i).number(), year));
                i += hasYear ? 3 : 0;
            }
        }
        return cited;
    }
}
