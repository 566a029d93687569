package io.github.demarche.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.Strings;
import io.github.demarche.internal.TsvTable;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanctionsRegimesTest {
    private static SanctionsRegime regime(String key) {
        return SanctionsRegimes.byKey(key).orElseThrow();
    }

    private static RegimeStatus status(String key, String day) {
        return regime(key).statusOn(LocalDate.parse(day));
    }

    @Test
    void hasEveryRegimeOnceWithItsNames() {
        assertThat(SanctionsRegimes.all())
                .hasSize(32)
                .extracting(SanctionsRegime::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> Strings.isHyphenated(key, 'A', 'Z'))
                .contains("DPRK", "IRAN", "ISIL-AL-QAIDA", "TALIBAN", "LIBYA", "LIBYA-748", "SOUTHERN-RHODESIA");
        assertThat(SanctionsRegimes.all()).extracting(SanctionsRegime::name).doesNotHaveDuplicates();
        assertThat(SanctionsRegimes.all())
                .allSatisfy(regime -> assertThat(regime.name().toMap()).containsOnlyKeys("en", "fr"));
        assertThat(SanctionsRegimes.asOf()).isAfterOrEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void hasWhatTheSourcesHave() {
        assertThat(SanctionsRegimes.all().stream()
                        .mapToInt(it -> it.resolutions().size())
                        .sum())
                .isEqualTo(272);
        assertThat(SanctionsRegimes.all().stream()
                        .mapToInt(it -> it.provisions().size())
                        .sum())
                .isEqualTo(605);
        assertThat(SanctionsRegimes.generalProvisions()).hasSize(2);
        assertThat(regime("DPRK").resolutions()).hasSize(26);
    }

    @Test
    void everyRegimeIsWhole() {
        assertThat(SanctionsRegimes.all()).allSatisfy(regime -> {
            assertThat(regime.measures())
                    .isNotEmpty()
                    .extracting(RegimeMeasure::name)
                    .doesNotHaveDuplicates()
                    .allMatch(measure -> !measure.isBlank());
            assertThat(regime.target()).isNotBlank();
            assertThat(regime.periods()).isNotEmpty();
            assertThat(regime.provisions()).isNotEmpty();
            assertThat(regime.resolutions())
                    .extracting(RegimeResolution::resolution)
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(regime.resolutions())
                    .filteredOn(it -> it.part() == RegimePart.FOUNDING)
                    .extracting(RegimeResolution::resolution)
                    .containsExactly(regime.founding());
            assertThat(regime).hasToString(regime.key());
        });
    }

    @Test
    void everyResolutionThatARegimeNamesIsOneOfIts() {
        assertThat(SanctionsRegimes.all()).allSatisfy(regime -> {
            assertThat(regime.resolutions())
                    .extracting(RegimeResolution::resolution)
                    .containsAll(regime.provisions().stream()
                            .map(RegimeProvision::resolution)
                            .toList());
            // Somalia and Eritrea shared one, so that one of its names is enough.
            assertThat(regime.committees())
                    .allMatch(committee -> committee.resolutions().stream().anyMatch(regime::includes));
        });
    }

    @Test
    void theCommitteeIsThatOfTheLastNameAndANoteSaysWhatElseThereIs() {
        assertThat(regime("SOMALIA").committee()).map(SanctionsCommittee::name).contains("2713");
        assertThat(regime("SUDAN-1054").committee()).isEmpty();
        assertThat(regime("SUDAN-1054").note()).contains("There was no committee.");
        assertThat(regime("MALI").note()).isEmpty();
    }

    @Test
    void everyMeasureIsWhole() {
        List<String> measures = SanctionsRegimes.all().stream()
                .flatMap(regime -> regime.measures().stream())
                .map(RegimeMeasure::name)
                .toList();
        assertThat(measures)
                .hasSizeGreaterThan(70)
                .allSatisfy(measure -> assertThat(
                                measure.chars().filter(it -> it == '(').count())
                        .as(measure)
                        .isEqualTo(measure.chars().filter(it -> it == ')').count()));
        assertThat(regime("IRAN").measures()).extracting(RegimeMeasure::name).contains("arms embargo (two-way)");
    }

    private static RegimeMeasure measure(String key, String name) {
        return regime(key).measures().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> places(List<RegimeProvision> provisions) {
        return provisions.stream()
                .map(it -> it.resolution().number()
                        + it.provision().map(place -> "/" + place).orElse(""))
                .toList();
    }

    @Test
    void tellsByWhichProvisionsAMeasureWasImposedAmendedAndEnded() {
        RegimeMeasure embargo = measure("SOMALIA", "arms embargo");
        assertThat(places(embargo.imposedBy())).startsWith("733/5").contains("2662/10", "2713/4");
        assertThat(places(embargo.endedBy())).containsExactly("2093/33", "2714/1");
        assertThat(places(measure("YEMEN", "asset freeze").imposedBy())).containsExactly("2140/11");
        assertThat(places(measure("YEMEN", "asset freeze").amendedBy()))
                .containsExactly("2140/12", "2266/2", "2402/2", "2456/2", "2758/1", "2801");
        assertThat(places(measure("ERITREA", "travel ban").endedBy())).containsExactly("2444/4");
        assertThat(places(measure("HAITI-841", "oil embargo").amendedBy())).contains("861/1", "873/1");
    }

    @Test
    void aNamedMeasureHasItsProvisionOrSaysThatNoneIsKnown() {
        assertThat(SanctionsRegimes.all().stream()
                        .flatMap(regime -> regime.measures().stream()
                                .filter(it -> it.imposedBy().isEmpty())
                                .map(it -> regime + ": " + it.name())))
                .containsExactly(
                        "DPRK: caps on fuel",
                        "IRAN: limits on financial services",
                        "IRAN: cargo inspection",
                        "SOUTH-AFRICA: no imports of its arms");
    }

    @Test
    void everyMeasureThatAProvisionNamesIsOneOfItsRegime() {
        for (List<String> row : TsvTable.rows(SanctionsRegimes.class, "regime-provisions.tsv", 10)) {
            if (!row.get(7).isEmpty() && !row.get(7).equals("*")) {
                assertThat(regime(row.get(0)).measures())
                        .extracting(RegimeMeasure::name)
                        .contains(row.get(7).split("; ", -1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            opensanctions | UN-SC1718      | DPRK
            eu            | 32017R1509     | DPRK
            uk            | SI 2020/1278   | YEMEN
            ofac          | SDGT           | ISIL-AL-QAIDA TALIBAN
            ofac          | LEBANON        | -
            swiss-sr      | 946.231.169.9  | SOUTH-SUDAN
            un            | KPi            | DPRK
            un            | KPi.033        | DPRK
            un            | HTe            | HAITI-2653
            un            | XXi.001        | -
            opensanctions | un-sc1718      | -
            wikidata      | Q7747          | -
            """)
    void findsTheRegimesThatOthersCarryUnderAKey(String scheme, String key, String regimes) {
        assertThat(SanctionsRegimes.byProgramme(scheme, key).stream().map(SanctionsRegime::key))
                .containsExactly(regimes == null ? new String[0] : regimes.split(" ", -1));
    }

    @Test
    void hasTheProvisionsOfNoRegimeInParticularApart() {
        assertThat(SanctionsRegimes.generalProvisions().get(0).citation())
                .isEqualTo(ResolutionCitation.of(Resolution.of(2664, 2022), Provision.of(1)));
        assertThat(SanctionsRegimes.byKey("ALL")).isEmpty();
    }

    @Test
    void dropsWhatTheTextsDoNotBearOut() {
        assertThat(SanctionsRegimes.byResolution(Resolution.of(2779, 2025))).isEmpty();
        assertThat(SanctionsRegimes.byResolution(Resolution.of(2781, 2025))).containsExactly(regime("SOUTH-SUDAN"));
        assertThat(status("RWANDA", "1994-05-16")).isEqualTo(RegimeStatus.NOT_IN_FORCE);
        assertThat(Resolution.of(918, 1994).adopted()).contains(LocalDate.of(1994, 5, 17));
        assertThat(regime("DPRK").provisions(ProvisionTopic.PANEL).get(0)).satisfies(panel -> {
            assertThat(panel.citation()).isEqualTo(ResolutionCitation.of(Resolution.of(1874, 2009), Provision.of(26)));
            assertThat(panel.force()).contains(ProvisionForce.REQUESTS);
            assertThat(panel.evidence()).isEqualTo(Evidence.TWO_SOURCES);
        });
        assertThat(regime("DPRK").provisions())
                .filteredOn(it ->
                        it.resolution().number() == 2270 && it.provisions().contains(Provision.of(12)))
                .singleElement()
                .satisfies(it -> assertThat(it.force()).isEmpty());
    }

    @Test
    void wasAdoptedInTheYearOfTheResolution() {
        List<RegimeResolution> dated = SanctionsRegimes.all().stream()
                .flatMap(regime -> regime.resolutions().stream())
                .filter(it -> it.adopted().isPresent())
                .toList();
        assertThat(dated).hasSizeGreaterThan(200);
        assertThat(dated)
                .allSatisfy(it -> assertThat(it.adopted().orElseThrow().getYear())
                        .isEqualTo(it.resolution().year()));
    }

    @Test
    void resolutionsOfALaterNumberWereNotAdoptedEarlier() {
        List<RegimeResolution> dated = SanctionsRegimes.all().stream()
                .flatMap(regime -> regime.resolutions().stream())
                .filter(it -> it.adopted().isPresent())
                .sorted((a, b) -> a.resolution().compareTo(b.resolution()))
                .toList();
        assertThat(dated).extracting(it -> it.adopted().orElseThrow()).isSortedAccordingTo(LocalDate::compareTo);
    }

    @Test
    void periodsFollowEachOther() {
        assertThat(SanctionsRegimes.all()).allSatisfy(regime -> {
            Optional<Edtf> last = Optional.empty();
            for (RegimePeriod period : regime.periods()) {
                assertThat(last.filter(period.since()::mustBeBefore)).isEmpty();
                assertThat(period.until().filter(until -> !period.since().mustBeBefore(until)))
                        .isEmpty();
                last = period.until();
            }
        });
    }

    @Test
    void presentsOnlyFactsFromTextsAsVerified() {
        assertThat(Stream.of(Evidence.values()).filter(Evidence::isVerified))
                .containsExactly(Evidence.TEXT, Evidence.QUOTE, Evidence.TABLE);
        assertThat(regime("MALI").periods()).extracting(RegimePeriod::evidence).containsExactly(Evidence.TWO_SOURCES);
        assertThat(regime("SOMALIA").committees())
                .extracting(committee -> committee.name() + " " + committee.evidence())
                .containsExactly("751 TEXT", "751/1907 TEXT", "751 TEXT", "751 TEXT", "2713 TEXT");
        assertThat(regime("LIBERIA-985").committee())
                .map(SanctionsCommittee::evidence)
                .contains(Evidence.SUMMARY);
        List<RegimeProvision> unverified = SanctionsRegimes.all().stream()
                .flatMap(regime -> regime.provisions().stream())
                .filter(it -> !it.evidence().isVerified())
                .toList();
        assertThat(unverified).hasSizeGreaterThan(40);
        assertThat(SanctionsRegimes.all().stream()
                        .flatMap(regime -> regime.provisions().stream())
                        .filter(it -> it.provisions().isEmpty()))
                .isNotEmpty()
                .noneMatch(it -> it.evidence() == Evidence.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATLANTIS", "dprk", "", "DPRK ", "ISIL_AL_QAIDA"})
    void knowsNoOtherKey(String key) {
        assertThat(SanctionsRegimes.byKey(key)).isEmpty();
    }

    @Test
    void findsARegimeByItsKey() {
        assertThat(regime("DPRK").name())
                .isEqualTo(Text.of("en", "Democratic People's Republic of Korea")
                        .and("fr", "République populaire démocratique de Corée"));
        assertThat(SanctionsRegimes.all())
                .allSatisfy(
                        known -> assertThat(SanctionsRegimes.byKey(known.key())).containsSame(known));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1718                            | DPRK
            1718 (2006)                     | DPRK
            1718 (2006)                     | DPRK
            1718 Committee                  | DPRK
            Comité 1718                     | DPRK
            1267/1989/2253                  | ISIL-AL-QAIDA
            1267 (1999), 1989 (2011) and 2253 (2015) | ISIL-AL-QAIDA
            1267                            | ISIL-AL-QAIDA
            2253                            | ISIL-AL-QAIDA
            2713                            | SOMALIA
            751                             | SOMALIA
            751 (1992) and 1907 (2009)      | SOMALIA ERITREA
            1907                            | SOMALIA ERITREA
            2127                            | CAR
            2745                            | CAR
            661                             | IRAQ
            1518                            | IRAQ
            1540                            | -
            the committee                   | -
            1718 (2011)                     | -
            751 (1992) and 1907 (2008)      | -
            0 (1992)                        | -
            """)
    void findsRegimesByTheirCommitteeUnderEachOfItsNames(String committee, String keys) {
        assertThat(SanctionsRegimes.byCommittee(committee).stream().map(SanctionsRegime::key))
                .containsExactly(keys == null ? new String[0] : keys.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1718 | DPRK
            2397 | DPRK
            1695 | -
            1907 | SOMALIA ERITREA
            2444 | SOMALIA ERITREA
            1343 | LIBERIA-985 LIBERIA-1343
            1493 | DRC
            1373 | -
            1540 | -
            1887 | -
            421  | SOUTH-AFRICA
            724  | FRY
            2664 | -
            """)
    void findsTheRegimesOfAResolution(int number, String keys) {
        Resolution resolution = Resolution.byNumber(number).orElseThrow();

        assertThat(SanctionsRegimes.byResolution(resolution).stream().map(SanctionsRegime::key))
                .containsExactly(keys == null ? new String[0] : keys.split(" ", -1));
    }

    @Test
    void keepsThePeriodsOfIranAndTheContestedOneAsSuch() {
        assertThat(regime("IRAN").periods())
                .extracting(RegimePeriod::status)
                .containsExactly(RegimeStatus.IN_FORCE, RegimeStatus.IN_FORCE, RegimeStatus.CONTESTED);
        assertThat(status("IRAN", "2006-12-22")).isEqualTo(RegimeStatus.NOT_IN_FORCE);
        assertThat(status("IRAN", "2010-06-09")).isEqualTo(RegimeStatus.IN_FORCE);
        assertThat(status("IRAN", "2020-01-01")).isEqualTo(RegimeStatus.IN_FORCE);
        assertThat(status("IRAN", "2025-09-26")).isEqualTo(RegimeStatus.IN_FORCE);
        assertThat(status("IRAN", "2025-09-27")).isEqualTo(RegimeStatus.CONTESTED);
        assertThat(SanctionsRegimes.inForceOn(LocalDate.parse("2026-01-01")))
                .doesNotContain(regime("IRAN"))
                .contains(regime("DPRK"))
                .hasSize(14);
    }

    @Test
    void tellsWhatIsInForceAndWhatItCannotTell() {
        assertThat(status("DPRK", "2006-10-13")).isEqualTo(RegimeStatus.NOT_IN_FORCE);
        assertThat(status("DPRK", "2006-10-14")).isEqualTo(RegimeStatus.IN_FORCE);
        // The panel ended on 30 April 2024, the measures did not.
        assertThat(status("DPRK", "2024-06-14")).isEqualTo(RegimeStatus.IN_FORCE);
        assertThat(status("DPRK", "2031-01-01")).isEqualTo(RegimeStatus.UNKNOWN);
        assertThat(status("MALI", "2023-08-31")).isEqualTo(RegimeStatus.IN_FORCE);
        assertThat(status("MALI", "2023-09-01")).isEqualTo(RegimeStatus.NOT_IN_FORCE);
        assertThat(status("MALI", "2031-01-01")).isEqualTo(RegimeStatus.UNKNOWN);
        assertThat(status("HAITI-841", "1993-09-15")).isEqualTo(RegimeStatus.SUSPENDED);
        assertThat(status("LIBYA-748", "1999-04-04")).isEqualTo(RegimeStatus.IN_FORCE);
        assertThat(status("LIBYA-748", "1999-04-05")).isEqualTo(RegimeStatus.SUSPENDED);
        assertThat(status("FRY", "1996-01-01")).isEqualTo(RegimeStatus.SUSPENDED);
        // The measures of a precursor bound before there was a committee.
        assertThat(status("DRC", "2003-07-28")).isEqualTo(RegimeStatus.IN_FORCE);
        assertThat(status("SUDAN-DARFUR", "2004-07-30")).isEqualTo(RegimeStatus.IN_FORCE);
        assertThat(status("SOUTHERN-RHODESIA", "1966-12-16")).isEqualTo(RegimeStatus.IN_FORCE);
        assertThat(SanctionsRegimes.inForceOn(LocalDate.parse("1968-06-01")))
                .containsExactly(regime("SOUTHERN-RHODESIA"));
        assertThat(SanctionsRegimes.inForceOn(LocalDate.parse("1946-01-01"))).isEmpty();
    }

    @Test
    void aPeriodOfImpreciseDatesLeavesItOpenWhetherItIsInForce() {
        RegimePeriod april = new ImmutableRegimePeriod(
                Edtf.parse("1992-03"),
                Optional.of(Edtf.parse("1999-04")),
                RegimeStatus.IN_FORCE,
                Evidence.KNOWLEDGE,
                Optional.empty());

        assertThat(Stream.of("1992-02-29", "1992-03-15", "1992-04-01", "1999-03-31", "1999-04-15", "1999-05-01")
                        .map(day -> SanctionsRegime.statusIn(april, Edtf.parse(day))))
                .containsExactly(
                        RegimeStatus.NOT_IN_FORCE,
                        RegimeStatus.UNKNOWN,
                        RegimeStatus.IN_FORCE,
                        RegimeStatus.IN_FORCE,
                        RegimeStatus.UNKNOWN,
                        RegimeStatus.NOT_IN_FORCE);
    }

    @Test
    void refusesToTellWhatIsInForceAfterItsOwnDay() {
        assertThat(SanctionsRegimes.inForceOn(SanctionsRegimes.asOf())).isNotEmpty();
        assertThatThrownBy(() -> SanctionsRegimes.inForceOn(LocalDate.parse("2031-01-01")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("SanctionsRegimes.day: is not after the date of the catalogue, 2026-08-01; ask for"
                        + " that day, or use a newer version of the library, got 2031-01-01");
    }

    @Test
    void tellsWhichProvisionsOnNorthKoreaTouchATopic() {
        assertThat(regime("DPRK").provisions(ProvisionTopic.TRAINING_AND_COOPERATION))
                .extracting(
                        it -> it.resolution().number() + " " + it.provision().orElseThrow())
                .containsExactly("1718 8(c)", "1874 9", "1874 10", "2094 7", "2270 9", "2321 11");
        assertThat(regime("DPRK").provisions(ProvisionTopic.ARMS_PROCUREMENT)).hasSize(3);
        assertThat(regime("DPRK").provisions(ProvisionTopic.ARMS_SUPPLY)).hasSize(8);
        assertThat(regime("DPRK").provisions(ProvisionTopic.LAUNCHES)).hasSize(12);
        assertThat(regime("DPRK").provisions(ProvisionTopic.MISSILE_AND_NUCLEAR_TECHNOLOGY))
                .hasSize(14);
        assertThat(regime("DPRK").provisions(ProvisionTopic.ARMS_PROCUREMENT).get(0))
                .satisfies(ban -> {
                    assertThat(ban.force()).contains(ProvisionForce.DECIDES);
                    assertThat(ban.evidence()).isEqualTo(Evidence.TEXT);
                    assertThat(ban.citation())
                            .isEqualTo(ResolutionCitation.of(Resolution.of(1718, 2006), Provision.of(8, "b")));
                });
    }

    @Test
    void theCatalogueCannotBeChanged() {
        assertThatThrownBy(() -> SanctionsRegimes.all().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> regime("DPRK").provisions().remove(0))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** A class loader that records what it has loaded, and shares nothing with the test. */
    private static final class Watcher extends URLClassLoader {
        Watcher(List<URL> classes) {
            super(classes.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        }

        boolean hasLoaded(String name) {
            return findLoadedClass("io.github.demarche." + name) != null;
        }
    }

    @Test
    void isNotLoadedByAProgramThatUsesResolutionsOnly() throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(Path.of(entry).toUri().toURL());
        }
        try (Watcher watcher = new Watcher(classPath)) {
            watcher.loadClass("io.github.demarche.sanction.Resolution")
                    .getMethod("parse", String.class)
                    .invoke(null, "S/RES/1718 (2006)");
            assertThat(watcher.hasLoaded("sanction.ResolutionTable")).isTrue();
            assertThat(watcher.hasLoaded("sanction.ResolutionFactsTable")).isFalse();
            assertThat(watcher.hasLoaded("regime.RegimeCatalogue")).isFalse();

            watcher.loadClass("io.github.demarche.regime.SanctionsRegimes")
                    .getMethod("byKey", String.class)
                    .invoke(null, "DPRK");
            assertThat(watcher.hasLoaded("regime.RegimeCatalogue")).isTrue();
            assertThat(watcher.hasLoaded("sanction.ResolutionFactsTable")).isFalse();
        }
    }

    @Test
    void noneIsInForceOnDaysBeforeTheCharterHoweverLongAgo() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.of(-100_010, 12, 31), LocalDate.of(1945, 10, 23))) {
            assertThat(SanctionsRegimes.all())
                    .isNotEmpty()
                    .allMatch(regime -> regime.statusOn(day) == RegimeStatus.NOT_IN_FORCE);
            assertThat(SanctionsRegimes.inForceOn(day)).isEmpty();
        }
    }
}
