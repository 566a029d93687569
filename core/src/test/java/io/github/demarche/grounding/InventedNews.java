package io.github.demarche.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** News of invented states, English or French, drawn from a seed: paragraphs of reported speech with a quotation in each. */
final class InventedNews {
    private static final List<String> MARKS = List.of("“ ”", "\" \"", "« »", "„ “", "” ”", "‘ ’", "“ “");

    private final Random random;
    private final Lexicon lexicon;
    private final StringBuilder text = new StringBuilder();
    private final List<String> quotations = new ArrayList<>();
    private final List<String> passages = new ArrayList<>();

    /**
     * The words for making sentences.
     *
     * @param language the tag of the language
     * @param nouns what is talked about
     * @param adjectives how that is
     * @param people who acts
     * @param verbs what is done
     * @param adverbs how that is done
     * @param quotation the pattern of what is quoted
     * @param report the pattern of what is reported
     * @param states who speaks
     * @param others words that no sentence has
     */
    record Lexicon(
            String language,
            List<String> nouns,
            List<String> adjectives,
            List<String> people,
            List<String> verbs,
            List<String> adverbs,
            String quotation,
            String report,
            List<String> states,
            List<String> others) {
        static final Lexicon ENGLISH = new Lexicon(
                "en",
                words("harbour bridge canal tunnel railway airport market border valley frontier"),
                words("northern southern hidden ancient narrow crowded silent frozen"),
                words("guards ships traders envoys miners pilots farmers sailors"),
                words("close open leave cross watch repair visit inspect"),
                words("tomorrow soon again openly calmly together"),
                "We will not V the A N before the N and 2 P must wait D in the N",
                "The minister of S warned that the A N near the N will keep its 2 P and the A P until spring",
                words("Valmeria Ostrand Norvania Palar Kestria Dorland"),
                words("quietly firmly perhaps"));
        static final Lexicon FRENCH = new Lexicon(
                "fr",
                words("port pont canal tunnel marché col détroit phare aéroport défilé"),
                words("désert étroit gelé caché fermé isolé ancien élevé"),
                words("gardes navires marchands émissaires mineurs pilotes paysans marins"),
                words("fermer rouvrir quitter traverser surveiller réparer visiter inspecter"),
                words("demain bientôt encore ouvertement calmement ensemble"),
                "Nous n' allons pas V le N A avant le N et 2 P doivent attendre D sur le N",
                "La ministre de S a prévenu que le N A près du N gardera ses 2 P et les P A jusqu'au printemps",
                words("Valmérie Ostrande Norvanie Palar Kestrie Dorlande"),
                words("doucement fermement vraiment"));

        private static List<String> words(String words) {
            return List.of(words.split(" ", -1));
        }
    }

    InventedNews(Random random, Lexicon lexicon, int paragraphs) {
        this.random = random;
        this.lexicon = lexicon;
        for (int i = 0; i < paragraphs; i++) {
            String[] marks = MARKS.get(random.nextInt(MARKS.size())).split(" ", -1);
            String report = sentence(lexicon.report());
            String quotation = sentence(lexicon.quotation());
            text.append(random.nextInt(4) == 0 ? "\uD83D\uDCF0 " : "")
                    .append(report)
                    .append(". ");
            text.append(marks[0])
                    .append(quotation)
                    .append(random.nextBoolean() ? "." : "")
                    .append(marks[1]);
            text.append(lexicon.equals(Lexicon.FRENCH) ? ", a dit le porte-parole" : ", said the speaker")
                    .append(".\n\n");
            passages.add(report);
            quotations.add(quotation);
        }
    }

    String text() {
        return text.toString();
    }

    /** The words of each quotation, and beside it at the same index a passage. */
    List<String> quotations() {
        return quotations;
    }

    List<String> passages() {
        return passages;
    }

    String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String sentence(String pattern) {
        StringBuilder sentence = new StringBuilder();
        boolean isNegated = random.nextBoolean();
        String[] parts = pattern.split(" ", -1);
        for (String part : parts) {
            String word = switch (part) {
                case "N" -> one(lexicon.nouns());
                case "A" -> one(lexicon.adjectives());
                case "P" -> one(lexicon.people());
                case "V" -> one(lexicon.verbs());
                case "D" -> one(lexicon.adverbs());
                case "S" -> one(lexicon.states());
                case "2" -> Integer.toString(12 + random.nextInt(80));
                case "not", "pas", "n'" -> isNegated ? part : "";
                default -> part;
            };
            boolean isComma =
                    part.equals("before") || part.equals("avant") || part.equals("jusqu'au") || part.equals("until");
            if (!word.isEmpty()) {
                String joint = sentence.length() == 0 || sentence.charAt(sentence.length() - 1) == '\'' ? "" : " ";
                sentence.append(isComma ? "," : "").append(joint).append(word);
            }
        }
        return sentence.toString();
    }
}
