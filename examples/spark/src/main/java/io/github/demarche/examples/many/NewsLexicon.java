package io.github.demarche.examples.many;

import java.util.List;
import java.util.Map;

/** The words of which generated news is made, in one language. In a sentence, each capital stands for one of a list. */
final class NewsLexicon {
    static final NewsLexicon ENGLISH = new NewsLexicon(
            "en",
            Map.of(
                    'N', words("harbour bridge canal tunnel railway airport market border valley frontier"),
                    'A', words("northern southern hidden ancient narrow crowded silent frozen"),
                    'P', words("guards ships traders envoys miners pilots farmers sailors"),
                    'V', words("close open leave cross watch repair visit inspect"),
                    'D', words("tomorrow soon again openly calmly together")),
            "the A N near the N loses its P before spring",
            "We will V the A N before the N and # P must wait D in the N",
            "The A N was quiet, and P from the N stayed D.",
            "The paper would quote paragraph 8 (a) of resolution 1718 (2006) and resolution 2664 (2022).",
            words("Valmeria Ostrand Norvania Palar Kestria Dorland"),
            words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
            List.of(
                    "The minister of %s accused %s on %s of this: ",
                    "On %3$s the minister of %1$s denied what %2$s says: ",
                    "The minister of %s warned %s on %s: ",
                    "The minister of %s urged %s on %s: ",
                    "The minister of %s promised %s on %s: ",
                    "The minister of %s threatened %s on %s: ",
                    "The minister of %s told %s on %s: ",
                    "The minister of %s refused %s on %s: ",
                    "The minister of %s worried about %s on %s: ",
                    "The minister of %s asked %s on %s: "),
            words("accused denied warned urged promised threatened told refused worried asked"),
            "“",
            "”",
            "minister of ");
    static final NewsLexicon FRENCH = new NewsLexicon(
            "fr",
            Map.of(
                    'N', words("port pont canal tunnel marché col détroit phare aéroport défilé"),
                    'A', words("désert étroit gelé caché fermé isolé ancien élevé"),
                    'P', words("gardes navires marchands émissaires mineurs pilotes paysans marins"),
                    'V', words("fermer rouvrir quitter traverser surveiller réparer visiter inspecter"),
                    'D', words("demain bientôt encore ouvertement calmement ensemble")),
            "le N A près du N perd ses P avant le printemps",
            "Nous allons V le N A avant le N et # P vont attendre D sur le N",
            "Le N A était calme, et les P du N sont restés D.",
            "Le journal citerait le paragraphe 8 a) de la résolution 1718 (2006) et la résolution 2664 (2022).",
            words("Valmérie Ostrande Norvanie Palar Kestrie Dorlande"),
            words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
            List.of(
                    "La ministre de %s a accusé %s %s de ceci : ",
                    "La ministre de %s a démenti %s %s : ",
                    "La ministre de %s a averti %s %s : ",
                    "La ministre de %s a exhorté %s %s : ",
                    "La ministre de %s a promis à %s %s : ",
                    "La ministre de %s a menacé %s %s : ",
                    "La ministre de %s a dit à %s %s : ",
                    "La ministre de %s a opposé un refus à %s %s : ",
                    "La ministre de %s a plaint %s %s : ",
                    "La ministre de %s a interrogé %s %s : "),
            List.of(
                    "a accusé",
                    "a démenti",
                    "a averti",
                    "a exhorté",
                    "a promis",
                    "a menacé",
                    "a dit",
                    "refus",
                    "a plaint",
                    "a interrogé"),
            "« ",
            " »",
            "ministre de ");

    final String language;
    final Map<Character, List<String>> lists;
    final String claim;
    final String quotation;
    final String filler;
    final String citation;
    final List<String> states;
    final List<String> weekdays;
    final List<String> reports;
    final List<String> cues;
    final String opening;
    final String closing;
    final String office;

    private NewsLexicon(
            String language,
            Map<Character, List<String>> lists,
            String claim,
            String quotation,
            String filler,
            String citation,
            List<String> states,
            List<String> weekdays,
            List<String> reports,
            List<String> cues,
            String opening,
            String closing,
            String office) {
        this.language = language;
        this.lists = lists;
        this.claim = claim;
        this.quotation = quotation;
        this.filler = filler;
        this.citation = citation;
        this.states = states;
        this.weekdays = weekdays;
        this.reports = reports;
        this.cues = cues;
        this.opening = opening;
        this.closing = closing;
        this.office = office;
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
