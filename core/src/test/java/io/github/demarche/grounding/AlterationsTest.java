package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.grounding.InventedNews.Lexicon;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Chars;
import io.github.demarche.text.Passage;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Measures how many alterations of a record are found, and reported with the right kind, on invented news in English
 * and French.
 */
class AlterationsTest {
    private static final int ARTICLES = 24;
    private static final int PARAGRAPHS = 8;
    private static final int SEED = 20241126;

    private static final Set<Verdict> FAITHFUL = Set.of(Verdict.EXACT, Verdict.NORMALIZED);

    /** An alteration of the words of a record, and the expected finding. */
    enum Alteration {
        NONE(Optional.empty()),
        TYPOGRAPHY(Optional.empty()),
        DROPPED(Optional.of(DifferenceKind.WORD_LEFT_OUT)),
        ADDED(Optional.of(DifferenceKind.WORD_ADDED)),
        CHANGED(Optional.of(DifferenceKind.WORD_CHANGED)),
        NEGATED(Optional.of(DifferenceKind.NEGATION)),
        NUMBER(Optional.of(DifferenceKind.NUMBER)),
        CASE(Optional.of(DifferenceKind.CASE)),
        ACCENT(Optional.of(DifferenceKind.ACCENT)),
        PUNCTUATION(Optional.of(DifferenceKind.PUNCTUATION)),
        MARKUP(Optional.of(DifferenceKind.MARKUP)),
        ENTITY(Optional.of(DifferenceKind.MARKUP)),
        SWAPPED(Optional.of(DifferenceKind.ORDER)),
        CUT(Optional.empty()),
        MERGED(Optional.empty()),
        INVENTED(Optional.empty()),
        TRANSLATED(Optional.empty()),
        SHIFTED(Optional.empty()),
        SHIFTED_AND_CUT(Optional.empty()),
        UTF16(Optional.empty()),
        BYTES(Optional.empty());

        final Optional<DifferenceKind> kind;

        Alteration(Optional<DifferenceKind> kind) {
            this.kind = kind;
        }
    }

    /** How often an alteration was made, found, given its kind, and its words alone were named. */
    private static final class Count {
        int made;
        int found;
        int kind;
        int alone;

        double share(int part) {
            return made == 0 ? 1 : (double) part / made;
        }
    }

    /** A record of altered words, and the words that alone ought to be named. */
    private record Altered(Statement statement, Alteration alteration, Optional<String> alone) {}

    private final Random random = new Random(SEED);
    private final Map<Alteration, Count> counts = new EnumMap<>(Alteration.class);

    @Test
    void alterationsAreFoundAndNamed() {
        for (int i = 0; i < ARTICLES; i++) {
            Lexicon lexicon = i % 2 == 0 ? Lexicon.ENGLISH : Lexicon.FRENCH;
            Lexicon other = i % 2 == 0 ? Lexicon.FRENCH : Lexicon.ENGLISH;
            article(new InventedNews(random, lexicon, PARAGRAPHS), lexicon, new InventedNews(random, other, 2));
        }
        print();
        for (Alteration alteration : Alteration.values()) {
            Count count = count(alteration);
            assertThat(count.made).as("%s", alteration).isGreaterThan(60);
            if (FAITHFUL_ONES.contains(alteration)) {
                assertThat(count.found).as("false alarms of %s", alteration).isZero();
            } else {
                assertThat(count.share(count.found))
                        .as("found of %s", alteration)
                        .isGreaterThanOrEqualTo(0.99);
                assertThat(count.share(count.kind))
                        .as("kinds of %s", alteration)
                        .isGreaterThanOrEqualTo(0.98);
                assertThat(count.share(count.alone))
                        .as("words of %s", alteration)
                        .isGreaterThanOrEqualTo(0.98);
            }
        }
    }

    private static final Set<Alteration> FAITHFUL_ONES = Set.of(Alteration.NONE, Alteration.TYPOGRAPHY);

    private Count count(Alteration alteration) {
        return counts.computeIfAbsent(alteration, it -> new Count());
    }

    private void print() {
        System.out.println("alteration        made  found%   kind%  words%");
        counts.forEach((alteration, count) -> System.out.println(alteration.name()
                + " ".repeat(18 - alteration.name().length()) + count.made + "    " + percent(count.share(count.found))
                + "    " + percent(count.share(count.kind)) + "    " + percent(count.share(count.alone))));
    }

    private static String percent(double share) {
        return Double.toString(Math.round(share * 1000) / 10.0);
    }

    private void article(InventedNews news, Lexicon lexicon, InventedNews other) {
        List<Altered> records = new ArrayList<>();
        for (int i = 0; i < news.quotations().size(); i++) {
            for (Alteration alteration : Alteration.values()) {
                boolean isQuotation = random.nextBoolean() || alteration == Alteration.MERGED;
                String words = (isQuotation ? news.quotations() : news.passages()).get(i);
                String foreign = other.quotations().get(i % other.quotations().size());
                String next = news.quotations().get((i + 1) % news.quotations().size());
                altered(news, lexicon, alteration, words, alteration == Alteration.MERGED ? next : foreign, isQuotation)
                        .ifPresent(records::add);
            }
        }
        for (Altered record : records) {
            Grounding grounding =
                    Grounding.check(Records.dossier(lexicon.language(), List.of(record.statement())), news.text());
            count(record, grounding);
        }
    }

    private void count(Altered record, Grounding grounding) {
        Count count = count(record.alteration());
        count.made++;
        Finding finding = grounding.findings().get(0);
        boolean isFound = !grounding.isClean();
        count.found += isFound ? 1 : 0;
        Optional<DifferenceKind> kind = finding.difference().map(Difference::kind);
        boolean isKind = switch (record.alteration()) {
            case NONE, TYPOGRAPHY -> FAITHFUL.contains(finding.verdict());
            case CUT, SHIFTED_AND_CUT -> finding.verdict() == Verdict.MISPLACED;
            case MERGED -> finding.verdict() == Verdict.STITCHED;
            case INVENTED, TRANSLATED ->
                finding.verdict() == Verdict.NOT_FOUND
                        && finding.difference().filter(it -> it.ratio() > 0.6).isEmpty();
            case SHIFTED, UTF16, BYTES ->
                finding.verdict() == Verdict.NOT_FOUND
                        && !finding.places().isEmpty()
                        && finding.difference().isEmpty();
            default -> kind.equals(record.alteration().kind);
        };
        count.kind += isKind ? 1 : 0;
        boolean isAlone = record.alone().isEmpty()
                || finding.difference()
                        .map(it -> it.recordWords() + "|" + it.textWords())
                        .equals(record.alone());
        count.alone += isAlone ? 1 : 0;
        if (System.getProperty("grounding.show") != null
                && (isFound == FAITHFUL_ONES.contains(record.alteration()) || !isKind || !isAlone)) {
            System.out.println(record.alteration() + " " + record.alone() + " " + grounding.findings() + " "
                    + finding.words() + finding.difference());
        }
    }

    private Optional<Altered> altered(
            InventedNews news,
            Lexicon lexicon,
            Alteration alteration,
            String words,
            String other,
            boolean isQuotation) {
        List<String> all = new ArrayList<>(Arrays.asList(words.split(" ", -1)));
        int any = random.nextInt(all.size());
        int inner = 1 + random.nextInt(all.size() - 2);
        String word = all.get(any);
        switch (alteration) {
            case NONE -> {
                return Optional.of(record(words, isQuotation, lexicon, alteration, ""));
            }
            case TYPOGRAPHY -> {
                return Optional.of(
                        record(words.replace("'", "’").replace(" ", "\u00A0 "), isQuotation, lexicon, alteration, ""));
            }
            case DROPPED -> {
                if (!isPlain(all.get(inner))) {
                    return Optional.empty();
                }
                String dropped = all.remove(inner);
                return Optional.of(record(join(all), isQuotation, lexicon, alteration, "|" + dropped));
            }
            case ADDED -> {
                String added = news.one(lexicon.others());
                all.add(random.nextInt(all.size() + 1), added);
                return Optional.of(record(join(all), isQuotation, lexicon, alteration, added + "|"));
            }
            case CHANGED -> {
                if (!isPlain(word)) {
                    return Optional.empty();
                }
                String changed = news.one(lexicon.others());
                all.set(any, changed);
                return Optional.of(record(join(all), isQuotation, lexicon, alteration, changed + "|" + word));
            }
            case NEGATED -> {
                return negated(words, isQuotation, lexicon);
            }
            case NUMBER -> {
                int number = 1;
                while (number < all.size() && !Character.isDigit(all.get(number).charAt(0))) {
                    number++;
                }
                String had = all.get(number);
                String has = Integer.toString(100 + random.nextInt(900));
                all.set(number, has);
                return Optional.of(record(join(all), isQuotation, lexicon, alteration, has + "|" + had));
            }
            case CASE -> {
                if (!Character.isLetter(word.charAt(0)) || word.indexOf('\'') >= 0 || word.endsWith(",")) {
                    return Optional.empty();
                }
                char first = word.charAt(0);
                char turned =
                        Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
                all.set(any, turned + word.substring(1));
                return Optional.of(
                        record(join(all), isQuotation, lexicon, alteration, turned + word.substring(1) + "|" + word));
            }
            case ACCENT -> {
                String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
                String accented = plain.equals(word) ? word.replaceFirst("e", "é") : plain;
                if (accented.equals(word) || !isPlain(word) || word.indexOf('\'') >= 0) {
                    return Optional.empty();
                }
                all.set(any, accented);
                return Optional.of(record(join(all), isQuotation, lexicon, alteration, accented + "|" + word));
            }
            case PUNCTUATION -> {
                return Optional.of(
                        random.nextBoolean()
                                ? record(words.replace(",", ""), isQuotation, lexicon, alteration, "|,")
                                : record(words.replace(",", ";"), isQuotation, lexicon, alteration, ";|,"));
            }
            case MARKUP -> {
                if (!isPlain(word)) {
                    return Optional.empty();
                }
                all.set(any, random.nextBoolean() ? "<em>" + word + "</em>" : "**" + word + "**");
                return Optional.of(record(join(all), isQuotation, lexicon, alteration, ""));
            }
            case ENTITY -> {
                String entity = words.replaceFirst(" ", "&nbsp;")
                        .replaceFirst("é", "&eacute;")
                        .replaceFirst("'", "&#39;");
                return Optional.of(record(entity, isQuotation, lexicon, alteration, ""));
            }
            case SWAPPED -> {
                if (!isPlain(all.get(inner))
                        || inner + 1 == all.size()
                        || !isPlain(all.get(inner + 1))
                        || all.get(inner).equals(all.get(inner + 1))) {
                    return Optional.empty();
                }
                String pair = all.get(inner) + " " + all.get(inner + 1);
                all.add(inner, all.remove(inner + 1));
                return Optional.of(record(
                        join(all),
                        isQuotation,
                        lexicon,
                        alteration,
                        all.get(inner) + " " + all.get(inner + 1) + "|" + pair));
            }
            case CUT -> {
                String last = all.get(all.size() - 1);
                return Optional.of(record(
                        words.substring(0, words.length() - last.length() / 2), isQuotation, lexicon, alteration, ""));
            }
            case MERGED -> {
                return Optional.of(record(words + " " + other, true, lexicon, alteration, ""));
            }
            case INVENTED -> {
                return Optional.of(record(
                        lexicon.equals(Lexicon.ENGLISH)
                                ? "Nobody here has ever believed such promises about peace"
                                : "Personne ici ne croira jamais de telles promesses sur la paix",
                        isQuotation,
                        lexicon,
                        alteration,
                        ""));
            }
            case TRANSLATED -> {
                return Optional.of(record(other, isQuotation, lexicon, alteration, ""));
            }
            case SHIFTED -> {
                return shifted(news.text(), words, alteration, 1 + random.nextInt(50), false);
            }
            case SHIFTED_AND_CUT -> {
                return shifted(news.text(), words, alteration, 1 + random.nextInt(50), true);
            }
            case UTF16 -> {
                int start = news.text().indexOf(words);
                return placed(news.text(), words, alteration, start, start + words.length());
            }
            case BYTES -> {
                int from = news.text().indexOf(words);
                int bytes = news.text().substring(0, from).getBytes(StandardCharsets.UTF_8).length;
                return placed(
                        news.text(), words, alteration, bytes, bytes + words.getBytes(StandardCharsets.UTF_8).length);
            }
            default -> throw new IllegalStateException();
        }
    }

    private Optional<Altered> negated(String words, boolean isQuotation, Lexicon lexicon) {
        if (lexicon.equals(Lexicon.ENGLISH)) {
            String altered = words.contains(" not ")
                    ? words.replace(" not ", " ")
                    : words.replaceFirst(" (will|must) ", " $1 not ");
            String alone = words.contains(" not ") ? "|not" : "not|";
            return Optional.of(record(altered, isQuotation, lexicon, Alteration.NEGATED, alone));
        }
        String altered = words.contains(" pas ")
                ? words.replace(" pas ", " ").replace("n'", "")
                : words.replaceFirst(" (allons|gardera) ", " ne $1 pas ");
        return Optional.of(
                record(altered, isQuotation, lexicon, Alteration.NEGATED, words.contains(" pas ") ? "|pas" : "pas|"));
    }

    private Optional<Altered> shifted(String text, String words, Alteration alteration, int by, boolean isCut) {
        Passage right = Grounding.locate(text, words).get(0);
        int shift = random.nextBoolean() ? by : -by;
        int start = right.start().orElseThrow() + shift;
        int end = right.end().orElseThrow() + shift;
        if (start < 0 || end > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        Passage place = Passage.of(start, end);
        Chars chars = place.chars(text);
        String there = text.substring(chars.from(), chars.to());
        if (isCut && !WordEdges.areWithinWord(text, chars.from(), chars.to())) {
            // Wrong but whole words cannot be detected.
            return Optional.empty();
        }
        Passage passage = Passage.builder()
                .start(start)
                .end(end)
                .exact(isCut ? there : words)
                .build();
        return Optional.of(new Altered(Records.passage(passage), alteration, Optional.empty()));
    }

    private static Optional<Altered> placed(String text, String words, Alteration alteration, int start, int end) {
        Passage passage = Passage.builder().start(start).end(end).exact(words).build();
        boolean isRight = Grounding.locate(text, words).get(0).start().orElseThrow() == start;
        return isRight
                ? Optional.empty()
                : Optional.of(new Altered(Records.passage(passage), alteration, Optional.empty()));
    }

    private static Altered record(
            String words, boolean isQuotation, Lexicon lexicon, Alteration alteration, String alone) {
        Statement statement = isQuotation
                ? Records.quotation(words, lexicon.language(), QuotationForm.DIRECT)
                : Records.passage(Passage.of(words));
        return new Altered(statement, alteration, Optional.of(alone).filter(it -> !it.isEmpty()));
    }

    private static boolean isPlain(String word) {
        return Character.isLetter(word.charAt(0))
                && word.chars().allMatch(c -> Character.isLetter(c))
                && !Set.of("not", "pas", "ne", "no").contains(word);
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }
}
