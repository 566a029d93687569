package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.InventedNews.Lexicon;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Measures how many places of invented news are found again from their words alone. */
class AnchoringFiguresTest {
    private static final int ARTICLES = 16;
    private static final int PARAGRAPHS = 20;
    private static final int SEED = 20241127;
    private static final Map<String, Double> LEAST =
            Map.of("quotations", 0.998, "passages", 0.99, "cues", 0.98, "mentions", 0.95);

    private final Random random = new Random(SEED);
    private final Map<String, int[]> counts = new TreeMap<>();

    @Test
    void wordsAloneGetTheirPlaces() {
        for (int i = 0; i < ARTICLES; i++) {
            Lexicon lexicon = i % 2 == 0 ? Lexicon.ENGLISH : Lexicon.FRENCH;
            article(new InventedNews(random, lexicon, PARAGRAPHS), lexicon);
        }
        counts.forEach((what, count) -> System.out.println(what + ": " + count[1] + " of " + count[0] + " right, "
                + count[2] + " listed for review, " + count[3] + " wrong"));
        assertThat(counts).containsOnlyKeys(LEAST.keySet());
        LEAST.forEach((what, least) -> {
            int[] count = counts.getOrDefault(what, new int[4]);
            assertThat(count[0]).isGreaterThan(300);
            assertThat((double) count[1] / count[0]).as(what).isGreaterThanOrEqualTo(least);
        });
    }

    private void article(InventedNews news, Lexicon lexicon) {
        boolean isEnglish = lexicon.equals(Lexicon.ENGLISH);
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> truth = new HashMap<>();
        int from = 0;
        for (int i = 0; i < news.quotations().size(); i++) {
            String report = news.passages().get(i);
            String quotation = news.quotations().get(i);
            String state = report.split(" ", -1)[3];
            String cue = isEnglish ? "said" : "a dit";
            int reported = news.text().indexOf(report, from);
            int quoted = news.text().indexOf(quotation, reported);
            String pointer = "/statements/" + i;
            truth.put(pointer + "/passages/0", reported);
            truth.put(pointer + "/speakers/0/mention", news.text().indexOf(state, reported));
            truth.put(pointer + "/quotations/0/words", quoted);
            from = news.text().indexOf(cue, quoted + quotation.length());
            truth.put(pointer + "/cue", from);
            statements.add(Assertion.builder()
                    .id("statement-" + i)
                    .addSpeaker(Party.builder()
                            .actor(State.of("NOR"))
                            .mention(Passage.of(state))
                            .build())
                    .addPassage(Passage.of(report))
                    .addQuotation(Quotation.builder()
                            .words(quotation)
                            .language(lexicon.language())
                            .form(QuotationForm.DIRECT)
                            .build())
                    .cue(Passage.of(cue))
                    .build());
        }
        Anchoring anchoring = Anchoring.of(Records.dossier(lexicon.language(), statements), news.text())
                .nearest();
        Set<String> review = new HashSet<>();
        anchoring.review().forEach(it -> review.add(it.pointer()));
        for (Claim claim : Claims.of(anchoring.dossier())) {
            boolean isPlaced = claim.hasPositions();
            boolean isRight = isPlaced
                    && claim.passage().orElseThrow().chars(news.text()).from()
                            == truth.getOrDefault(claim.pointer(), -1);
            int[] count = counts.computeIfAbsent(kind(claim.pointer()), it -> new int[4]);
            count[0]++;
            count[1] += isRight ? 1 : 0;
            count[2] += review.contains(claim.pointer()) ? 1 : 0;
            count[3] += isPlaced && !isRight ? 1 : 0;
            assertThat(!isPlaced || isRight || review.contains(claim.pointer()))
                    .as("wrong and not listed: %s", claim.pointer())
                    .isTrue();
        }
    }

    private static String kind(String pointer) {
        return pointer.endsWith("/cue")
                ? "cues"
                : pointer.endsWith("/mention")
                        ? "mentions"
                        : pointer.contains("/quotations/") ? "quotations" : "passages";
    }

    @Test
    void lettersAreRepairedAndAlteredWordsAreNot() {
        int made = 0;
        int repaired = 0;
        int altered = 0;
        for (int i = 0; i < ARTICLES; i++) {
            Lexicon lexicon = i % 2 == 0 ? Lexicon.ENGLISH : Lexicon.FRENCH;
            InventedNews news = new InventedNews(random, lexicon, PARAGRAPHS);
            Map<String, String> same = new LinkedHashMap<>();
            Set<String> others = new LinkedHashSet<>();
            for (String words : news.quotations()) {
                same(words).forEach(one -> same.put(one, words));
                others.addAll(others(words, lexicon));
            }
            Map<String, String> after = repaired(news, lexicon, same.keySet());
            made += same.size();
            for (Map.Entry<String, String> one : same.entrySet()) {
                repaired += one.getValue().equals(after.get(one.getKey())) ? 1 : 0;
                assertThat(after.get(one.getKey()))
                        .as("repaired at a wrong place")
                        .isIn(one.getValue(), one.getKey());
            }
            altered += others.size();
            repaired(news, lexicon, others)
                    .forEach(
                            (before, now) -> assertThat(now).as("altered words").isEqualTo(before));
        }
        System.out.println("repairs in letters: " + repaired + " of " + made + "; of altered words none of " + altered);
        assertThat(altered).isGreaterThan(800);
        assertThat((double) repaired / made).isGreaterThanOrEqualTo(0.94);
    }

    private static List<String> same(String words) {
        String first = words.substring(words.indexOf(' ') + 1, words.indexOf(' ', words.indexOf(' ') + 1));
        return List.of(
                words.replace(" ", "\u00A0 "),
                words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1),
                words.toUpperCase(Locale.ROOT),
                words.replace(",", ";"),
                words.replaceFirst(" " + first + " ", " **" + first + "** "),
                words.replaceFirst(" " + first + " ", " <em>" + first + "</em> "),
                words.replaceFirst(" ", "&nbsp;").replaceFirst("é", "&eacute;"));
    }

    private List<String> others(String words, Lexicon lexicon) {
        List<String> all = List.of(words.split(" ", -1));
        int any = 1 + random.nextInt(all.size() - 2);
        String other = lexicon.others().get(random.nextInt(lexicon.others().size()));
        List<String> changed = new ArrayList<>(all);
        changed.set(any, other);
        List<String> dropped = new ArrayList<>(all);
        dropped.remove(any);
        return List.of(String.join(" ", changed), String.join(" ", dropped), words.replaceFirst("(\\d)", "7.$1"));
    }

    private static Map<String, String> repaired(InventedNews news, Lexicon lexicon, Set<String> words) {
        List<Statement> statements = new ArrayList<>();
        for (String one : words) {
            statements.add(Assertion.builder()
                    .id("statement-" + statements.size())
                    .addSpeaker(State.of("NOR"))
                    .addQuotation(Quotation.builder()
                            .words(one)
                            .language(lexicon.language())
                            .form(QuotationForm.DIRECT)
                            .build())
                    .build());
        }
        Dossier dossier = Anchoring.of(Records.dossier(lexicon.language(), statements), news.text())
                .repair(Repair.LETTERS)
                .dossier();
        Map<String, String> repaired = new LinkedHashMap<>();
        for (String one : words) {
            repaired.put(
                    one,
                    dossier.statements()
                            .get(repaired.size())
                            .quotations()
                            .get(0)
                            .words());
        }
        return repaired;
    }
}
