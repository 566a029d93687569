package io.github.demarche.page;

/** A phrase of the page, in English and French; what differs from page to page is a number in braces, such as {@code {0}}. */
enum Phrase {
    SAYS("Says", "Affirme"),
    ASKS("Asks", "Demande"),
    BACKS("Pledges, backs", "S’engage, soutient"),
    OBJECTS("Objects, warns", "S’oppose, avertit"),
    WITHHOLDS("Withholds", "Se tait"),

    SKIP("Skip to the statements", "Aller aux énoncés"),
    PARTS("Parts of the page", "Parties de la page"),
    DOSSIER("Dossier", "Dossier"),
    BY("By {0}", "Par {0}"),
    IN_LANGUAGE("in {0}", "en {0}"),
    PUBLISHED("published", "publié le"),
    PUBLISHED_LINE("published", "publié"),
    UPDATED("updated", "mis à jour le"),
    HOLDS("Checked against the text: all {0} places hold", "Vérifié sur le texte : les {0} passages concordent"),
    NOTHING_TO_CHECK(
            "Checked against the text: no place is named", "Vérifié sur le texte : aucun passage n’est indiqué"),
    FAILS(
            "Checked against the text: {0} of {1} places do not hold",
            "Vérifié sur le texte : {0} passages sur {1} ne concordent pas"),
    FAILS_ONE(
            "Checked against the text: 1 of {1} places does not hold",
            "Vérifié sur le texte : 1 passage sur {1} ne concorde pas"),
    UNCHECKED("Not checked: this page was made without the text", "Non vérifié : cette page a été faite sans le texte"),
    EMPTY("This dossier has no statements.", "Ce dossier ne contient aucun énoncé."),
    STATEMENT_COUNT("{0} statements", "{0} énoncés"),
    ONE_STATEMENT("1 statement", "1 énoncé"),
    BY_SPEAKERS("{0} by {1} speakers", "{0} de {1} locuteurs"),
    BY_ONE_SPEAKER("{0} by one speaker", "{0} d’un seul locuteur"),
    OWN_VOICE("{0} in the article’s own voice", "{0} de la voix de l’article"),
    FROM_NOBODY("{0} from nobody named", "{0} de personne de nommé"),
    QUOTED("{0} are quoted word for word in part or whole.", "{0} sont cités mot pour mot, en tout ou partie."),
    QUOTED_ONE("1 is quoted word for word in part or whole.", "1 est cité mot pour mot, en tout ou partie."),
    TOUCH("{0} touch UN measures", "{0} touchent des mesures de l’ONU"),
    TOUCH_ONE("1 touches UN measures", "1 touche des mesures de l’ONU"),
    VOTES("Votes:", "Votes :"),

    P_STATEMENTS("Statements in the text", "Énoncés dans le texte"),
    P_STATEMENTS_ONLY("Statements", "Énoncés"),
    P_TIME("Timeline", "Chronologie"),
    P_GRAPH("Who told whom", "Qui l’a dit à qui"),
    P_UN("UN instruments", "Instruments de l’ONU"),
    P_INSTRUMENTS("Legal instruments", "Instruments juridiques"),
    P_FINDINGS("Findings ({0})", "Écarts ({0})"),

    SHOW_ONLY("Show only", "N’afficher que"),
    FILTERS("Filters", "Filtres"),
    KIND("Kind", "Nature"),
    SPEAKER("Speaker", "Locuteur"),
    CERTAINTY("Certainty", "Certitude"),
    OPEN_DETAILS("open all details", "ouvrir tous les détails"),
    FILTERS_ON("Filters are on.", "Des filtres sont actifs."),
    SHOWN("of {0} statements shown", "énoncés affichés sur {0}"),

    KEY("Key", "Légende"),
    KEY_ARTICLE("the article", "l’article"),
    KEY_VIA("who passed it on", "qui l’a transmis"),
    KEY_WHO("who says it", "qui le dit"),
    KEY_TO("to whom", "à qui"),
    KEY_TINTED("tinted", "teinté"),
    KEY_REPORTED("reported", "rapporté"),
    KEY_THICK("thick line", "trait épais"),
    KEY_EXACT("exact words", "mots exacts"),
    KEY_DOTTED("dotted", "pointillé"),
    KEY_CUE("reporting verb", "verbe introducteur"),
    KEY_STATED("the text says so", "le texte le dit"),
    KEY_SURE("how sure the speaker is", "certitude du locuteur"),
    CONCLUDED("concluded", "déduit"),
    OUTSIDE("known from outside", "su de l’extérieur"),
    BY_CODER("concluded by the coder", "conclu par le codeur"),

    NUMBER_LABEL("statement {0}, {1}", "énoncé {0}, {1}"),
    CONTINUED("continued", "suite"),
    UNPLACED("Not placed in the text", "Sans place dans le texte"),
    ARTICLE_ITSELF("the article itself", "l’article lui-même"),
    NOBODY("nobody named", "personne de nommé"),
    NOT_NAMED("not named", "non nommés"),
    SOMEBODY("somebody", "quelqu’un"),
    AND("and", "et"),
    FOR("for {0}", "pour {0}"),
    ABOUT("about", "à propos de"),
    TO("to {0}", "à {0}"),
    TEXT_SAYS("the text says", "le texte dit"),
    NO_CONTENT("The act is reported, not what was said", "L’acte est rapporté, non ce qui a été dit"),
    IF("if", "si"),
    UNTIL("by", "d’ici"),
    EFFECTIVE("in effect", "effet"),
    MAY_FOLLOW("may follow:", "peut s’ensuivre :"),
    SIGNED("signed", "signé"),
    FORMAL("formal", "formelle"),
    WORDS_OF("in the words of {0}", "selon les mots de {0}"),
    TRANSLATED("translated from {0}", "traduit : {0}"),
    MEASURE("measure", "mesure"),

    UN("UN", "ONU"),
    INSTRUMENT("Instrument", "Instrument"),
    NO_NUMBER("resolutions without a number", "résolutions sans numéro"),
    GIVES_NO_NUMBER("the text gives no number", "le texte ne donne pas de numéro"),
    REGIME("regime", "régime"),
    COMMITTEE("committee", "comité"),
    FOUNDING("founding resolution", "résolution fondatrice"),
    ADOPTED("adopted {0}", "adoptée le {0}"),
    STATUS("on {0}: {1}", "le {0} : {1}"),
    UNKNOWN_REGIME("not in the catalogue", "absent du catalogue"),
    UNKNOWN_RESOLUTION("beyond the table of resolutions", "au-delà de la table des résolutions"),
    PROGRAMME("programme", "programme"),
    CATALOGUE("What the catalogue says, as of {0}.", "Ce qu’en dit le catalogue, au {0}."),

    MENTIONS("Statement", "Énoncé"),
    FINDINGS("Does not hold against the text", "Ne concorde pas avec le texte"),
    FINDINGS_NOTE("Each is shown where it occurs, too.", "Chaque écart est montré aussi à sa place."),
    FINDING("Finding", "Écart"),
    RECORD_HAS("the record has", "la fiche porte"),
    TEXT_HAS("the text has", "le texte porte"),
    NOTHING_HERE("nothing here", "rien à cet endroit"),

    TIMELINE_NOTE(
            "A solid block is a day. A bracketed bar is some day within it. A bar that fades is open on that side.",
            "Un bloc plein est un jour. Une barre à crochets : un jour parmi ceux-là. Une barre qui s’efface est ouverte de ce côté."),
    WHEN("When", "Quand"),
    STATEMENTS("Statements", "Énoncés"),
    SOME_DAY("some day, not known which", "un jour, on ne sait lequel"),
    ON_OR_BEFORE("on or before {0}", "au plus tard le {0}"),
    ON_OR_AFTER("on or after {0}", "au plus tôt le {0}"),
    FROM_ON("from {0} on", "à partir du {0}"),
    EVENTS("Events spoken of", "Événements évoqués"),
    NO_DATE("no date given", "sans date"),

    GRAPH("Who told whom about whom", "Qui l’a dit à qui, et de qui"),
    GRAPH_NOTE(
            "Only what speakers said; the article’s own voice is left out. Dashed: concluded.",
            "Seulement ce qu’ont dit des locuteurs, sans la voix de l’article. Tireté : déduit."),
    WHO_SAID("Who said it", "Qui l’a dit"),
    HOW_OFTEN("how often, to whom", "combien de fois, à qui"),
    ABOUT_WHOM("about whom", "de qui"),
    TO_WHOM("To whom", "À qui"),
    AS_TABLE("The same as a table", "La même chose en tableau"),

    DETAILS("Details", "Détails"),
    CUE("Cue", "Verbe introducteur"),
    PLACES("Places", "Places"),
    DATE("Date", "Date"),
    WORDING("wording", "formulation"),
    OCCASION("Occasion", "Occasion"),
    SUBJECT("Subject", "Objet"),
    TRANSLATION("Translation", "Traduction"),
    ORIGINAL("Original language", "Langue d’origine"),
    CALLED_BY("Called so by", "Ainsi nommé par"),
    CODES("Codes", "Codes"),
    CODER("Coder", "Codeur"),
    CONFIDENCE("Coder’s confidence", "Confiance du codeur"),
    IDENTIFIERS("Identifiers", "Identifiants"),
    ID("Id", "Id"),
    RELAYED("Passed on", "Transmis"),
    CHARACTERS("characters {0} to {1}", "caractères {0} à {1}"),
    AN_UNNAMED_STATEMENT("a statement not named", "un énoncé non nommé"),

    TAG_WHO("who", "qui"),
    TAG_TO("to", "à"),
    TAG_ABOUT("about", "sur"),
    TAG_VIA("via", "via"),
    TAG_WHEN("when", "quand"),
    TAG_UN("UN", "ONU"),
    TAG_CUE("cue", "verbe"),

    V_AMBIGUOUS("Ambiguous", "Ambigu"),
    V_NOT_FOUND("Not in the text", "Absent du texte"),
    V_MISPLACED("Misplaced", "Mal placé"),
    V_STITCHED("Joined from pieces", "Assemblé de morceaux"),
    V_UNQUOTED("Not between quotation marks", "Sans guillemets"),
    V_OVERLAPPING("Overlaps another quotation", "Chevauche une autre citation"),
    V_UNSTATED("Number not stated", "Numéro non donné"),
    V_CONTRADICTED("Date contradicted", "Date contredite"),
    V_OTHER_TEXT("Another text", "Un autre texte"),
    V_OTHER("Does not hold", "Ne concorde pas"),

    FOOTER("actors: {0}, events: {1}, statements: {2}", "acteurs : {0}, événements : {1}, énoncés : {2}"),
    FORMAT("Format {0}", "Format {0}"),
    CODED_BY("recorded by {0}", "codé par {0}");

    private final String english;
    private final String french;

    Phrase(String english, String french) {
        this.english = english;
        this.french = french;
    }

    String in(boolean isFrench, Object... values) {
        String phrase = isFrench ? french : english;
        for (int i = 0; i < values.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return phrase;
    }
}
