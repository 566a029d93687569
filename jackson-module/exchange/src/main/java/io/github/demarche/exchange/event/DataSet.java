package io.github.demarche.exchange.event;

import io.github.demarche.coding.Sector;
import io.github.demarche.event.EventOntology;
import java.util.List;
import java.util.Map;

/** The data sets, and what they call things. */
enum DataSet {
    ICEWS(EventOntology.CAMEO_1_1B3, true),
    GDELT_1(EventOntology.CAMEO_1_1B3, false),
    POLECAT(EventOntology.PLOVER_2_0, true);

    static final List<String> ICEWS_COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    /** GDELT has no header; the names are those of its codebook. */
    static final List<String> GDELT_COLUMNS = List.of(("GLOBALEVENTID SQLDATE MonthYear Year FractionDate "
                    + actor("Actor1")
                    + actor("Actor2")
                    + "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources"
                    + " NumArticles AvgTone "
                    + place("Actor1")
                    + place("Actor2")
                    + place("Action")
                    + "DATEADDED SOURCEURL")
            .split(" ", -1));

    static final List<String> POLECAT_COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    private static final Map<Sector, String> ICEWS_SECTORS = Map.ofEntries(
            Map.entry(Sector.GOV, "Government"),
            Map.entry(Sector.MIL, "Military"),
            Map.entry(Sector.LEG, "Legislative / Parliamentary"),
            Map.entry(Sector.JUD, "Judicial"),
            Map.entry(Sector.COP, "Police"),
            Map.entry(Sector.OPP, "Opposition"),
            Map.entry(Sector.REB, "Rebel"),
            Map.entry(Sector.MED, "News"),
            Map.entry(Sector.IGO, "International Government Organization"),
            Map.entry(Sector.NGO, "NGOs"),
            Map.entry(Sector.BUS, "Business"));

    private final EventOntology ontology;
    private final boolean hasHeader;

    DataSet(EventOntology ontology, boolean hasHeader) {
        this.ontology = ontology;
        this.hasHeader = hasHeader;
    }

    EventOntology ontology() {
        return ontology;
    }

    boolean hasHeader() {
        return hasHeader;
    }

    List<String> columns() {
        return switch (this) {
            case ICEWS -> ICEWS_COLUMNS;
            case GDELT_1 -> GDELT_COLUMNS;
            case POLECAT -> POLECAT_COLUMNS;
        };
    }

    static String icewsSector(Sector sector) {
        return ICEWS_SECTORS.getOrDefault(sector, "");
    }

    private static String actor(String actor) {
        return String.join(
                        " ",
                        actor + "Code",
                        actor + "Name",
                        actor + "CountryCode",
                        actor + "KnownGroupCode",
                        actor + "EthnicCode",
                        actor + "Religion1Code",
                        actor + "Religion2Code",
                        actor + "Type1Code",
                        actor + "Type2Code",
                        actor + "Type3Code")
                + " ";
    }

    private static String place(String of) {
        return String.join(
                        " ",
                        of + "Geo_Type",
                        of + "Geo_FullName",
                        of + "Geo_CountryCode",
                        of + "Geo_ADM1Code",
                        of + "Geo_Lat",
                        of + "Geo_Long",
                        of + "Geo_FeatureID")
                + " ";
    }
}
