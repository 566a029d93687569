package io.github.demarche.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words for kinds and for values of vocabularies: in English their token, in French a table. A token that the table does not
 * know is shown as it is.
 */
final class Tokens {
    private static final Map<String, String> ENGLISH = table(
            "inquiry=question;disapproval=disapproval;no-comment=no comment;phone-call=phone call;readout=read-out;"
                    + "communique=communiqué;occurred=happened;ongoing=going on;cites=cites;violation=violation;"
                    + "for=in favour;responds-to=answers;reiterates=says again;not-participating=not voting;"
                    + "rendition-of=renders");

    private static final Map<String, String> FRENCH =
            table("assertion=affirmation;admission=aveu;accusation=accusation;"
                    + "denial=démenti;justification=justification;commitment=engagement;threat=menace;agreement=accord;"
                    + "acceptance=acceptation;refusal=refus;appeal=appel;proposal=proposition;warning=avertissement;"
                    + "inquiry=question;concern=préoccupation;disapproval=désapprobation;support=soutien;courtesy=civilité;"
                    + "decision=décision;vote=vote;no-comment=sans commentaire;"
                    // Modes, forms, positions and changes.
                    + "alert=alerte;deterrent=dissuasion;request=demande;demand=exigence;offer=offre;suggestion=suggestion;"
                    + "draft=projet;thanks=remerciements;apology=excuses;condolence=condoléances;"
                    + "congratulation=félicitations;for=pour;against=contre;veto=veto;abstention=abstention;"
                    + "not-participating=sans prendre part;start=début;increase=hausse;prolong=prolongation;reduce=réduction;"
                    + "suspend=suspension;end=fin;"
                    // Certainty, placement and status.
                    + "certain=certain;probable=probable;possible=possible;unknown=inconnu;headline=titre;"
                    + "related-link=lien associé;occurred=survenu;ongoing=en cours;planned=prévu;unconfirmed=non confirmé;"
                    + "hypothetical=hypothétique;"
                    // Channels.
                    + "phone-call=appel téléphonique;meeting=réunion;communique=communiqué;readout=compte rendu;"
                    + "briefing=point de presse;interview=entretien;speech=discours;testimony=audition;letter=lettre;"
                    + "diplomatic-note=note diplomatique;social-media=réseau social;state-media=média d’État;"
                    + "press-article=article de presse;summons=convocation;other=autre;"
                    // Measures.
                    + "recognition=reconnaissance;relations=relations;treaty=traité;aid=aide;asylum=asile;"
                    + "ceasefire=cessez-le-feu;recall=rappel;expulsion=expulsion;restriction=restriction;listing=inscription;"
                    + "emergency=urgence;custody=détention;mobilization=mobilisation;office=fonction;order=ordre;"
                    + "ruling=jugement;mandate=mandat;adoption=adoption;"
                    // Relations to an instrument.
                    + "cites=cite;violation=violation;compliance=respect;urges-compliance=appelle au respect;"
                    + "calls-for-measures=demande des mesures;rejects=rejette;threatens=menace de;implements=met en œuvre;"
                    + "enacts=édicte;ends=met fin à;"
                    // Links.
                    + "responds-to=répond à;denies=dément;continues=poursuit;interprets=interprète;reiterates=réaffirme;"
                    + "contradicts=contredit;supersedes=remplace;rendition-of=rend;accepts=accepte;refuses=refuse;"
                    + "explains=explique;"
                    // Regimes and coders.
                    + "in-force=en vigueur;suspended=suspendu;contested=contesté;not-in-force=pas en vigueur;speaker=locuteur;"
                    + "reporter=rapporteur;coder=codeur;human=personne;model=modèle;rules=règles");

    private static final Map<String, String> BACK =
            table("responds-to=answered in;denies=denied in;continues=continued in;interprets=interpreted in;"
                    + "reiterates=said again in;contradicts=contradicted in;supersedes=superseded by;"
                    + "rendition-of=rendered in;accepts=accepted in;refuses=refused in;explains=explained in");

    private static final Map<String, String> BACK_FRENCH =
            table("responds-to=réponse dans;denies=démenti en;continues=poursuivi en;interprets=interprété en;"
                    + "reiterates=réaffirmé en;contradicts=contredit en;supersedes=remplacé par;rendition-of=rendu en;"
                    + "accepts=accepté en;refuses=refusé en;explains=expliqué en");

    private Tokens() {}

    /** The token of a constant or of a value of an open vocabulary, such as {@code phone-call}. */
    static String of(Object value) {
        String text = value.toString();
        return value instanceof Enum<?> ? text.toLowerCase(Locale.ROOT).replace('_', '-') : text;
    }

    static String words(Object value, boolean isFrench) {
        String token = of(value);
        String plain = token.replace('-', ' ');
        return (isFrench ? FRENCH : ENGLISH).getOrDefault(token, plain);
    }

    /** What is said of the other end of a link, such as "denied in". */
    static String back(Object relation, boolean isFrench) {
        String token = of(relation);
        return (isFrench ? BACK_FRENCH : BACK).getOrDefault(token, "← " + words(relation, isFrench));
    }

    /** Words with a capital at the beginning, as a title has it. */
    static String title(String words) {
        int first = words.isEmpty() ? 0 : Character.charCount(words.codePointAt(0));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    private static Map<String, String> table(String rows) {
        Map<String, String> table = new HashMap<>();
        for (String row : rows.split(";", -1)) {
            int equals = row.indexOf('=');
            table.put(row.substring(0, equals), row.substring(equals + 1));
        }
        return table;
    }
}
