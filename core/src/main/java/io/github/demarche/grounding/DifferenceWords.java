package io.github.demarche.grounding;

import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.TsvTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The negations and number words of a language, which determine the kind of a difference. */
final class DifferenceWords {
    private static final List<List<String>> TABLE = TsvTable.rows(DifferenceWords.class, "difference-words.tsv", 3);
    /** The HTML and Markdown that a record may contain. */
    private static final String EMPHASIS = "*_~`#";

    private static final Set<String> WEAK_NEGATIONS = Set.of("ne", "n'");

    private final Set<String> negations = new HashSet<>();
    private final List<String> negatingParts = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> weakNumbers = new HashSet<>();

    private DifferenceWords(String language) {
        for (List<String> row : TABLE) {
            if (row.get(0).equals(language)) {
                List<String> words = List.of(row.get(2).split(" "));
                switch (row.get(1)) {
                    case "negation" ->
                        words.stream().map(Words.Vocabulary::fold).forEach(negations::add);
                    case "negating-part" ->
                        words.stream().map(Words.Vocabulary::fold).forEach(negatingParts::add);
                    case "number" -> words.stream().map(Words.Vocabulary::fold).forEach(numbers::add);
                    case "perhaps-number" ->
                        words.stream().map(Words.Vocabulary::fold).forEach(weakNumbers::add);
                    default -> throw new IllegalStateException("difference-words.tsv: " + row);
                }
            }
        }
    }

    /** The words for the language of a tag; those of English and French if the table does not have the language. */
    static DifferenceWords of(String tag) {
        String primary = LanguageTag.primary(tag);
        DifferenceWords words = new DifferenceWords(primary);
        if (words.negations.isEmpty()) {
            words.add(new DifferenceWords("en"));
            words.add(new DifferenceWords("fr"));
        }
        return words;
    }

    private void add(DifferenceWords other) {
        negations.addAll(other.negations);
        negatingParts.addAll(other.negatingParts);
        numbers.addAll(other.numbers);
        weakNumbers.addAll(other.weakNumbers);
    }

    /** The kind of a difference between words of a record and of a text that are not the same. */
    DifferenceKind kind(List<String> record, List<String> text) {
        if (negations(record) != negations(text)) {
            return DifferenceKind.NEGATION;
        }
        if (numbersDiffer(record, text)) {
            return DifferenceKind.NUMBER;
        }
        if (text.isEmpty()) {
            return DifferenceKind.WORD_ADDED;
        }
        if (record.isEmpty()) {
            return DifferenceKind.WORD_LEFT_OUT;
        }
        String had = String.join("", record);
        String has = String.join("", text);
        if (letters(had).equals(letters(has))) {
            return had.equals(has) ? DifferenceKind.SPACING : DifferenceKind.PUNCTUATION;
        }
        return DifferenceKind.WORD_CHANGED;
    }

    private int negations(List<String> words) {
        String all = Words.Vocabulary.fold(String.join("", words));
        int count = 0;
        for (String word : words) {
            String folded = Words.Vocabulary.fold(word);
            count += negations.contains(folded) || folded.endsWith("n't") ? 1 : 0;
        }
        for (String part : negatingParts) {
            for (int at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + part.length())) {
                count++;
            }
        }
        return count;
    }

    /** Whether only the weaker half of a French negation is missing: "ne" without "pas". */
    static boolean isWeakNegation(List<String> record, List<String> text) {
        List<String> longer = record.isEmpty() ? text : record;
        return longer.size() == 1
                && (record.isEmpty() || text.isEmpty())
                && WEAK_NEGATIONS.contains(Words.Vocabulary.fold(longer.get(0)));
    }

    private boolean numbersDiffer(List<String> record, List<String> text) {
        List<String> had = numbers(record);
        List<String> has = numbers(text);
        if (had.equals(has)) {
            return false;
        }
        List<String> all = new ArrayList<>(had);
        all.addAll(has);
        return !weakNumbers.containsAll(all);
    }

    private List<String> numbers(List<String> words) {
        return words.stream()
                .map(Words.Vocabulary::fold)
                .filter(it -> hasDigit(it) || numbers.contains(it) || weakNumbers.contains(it))
                .toList();
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        Words.Vocabulary.fold(words).codePoints().filter(WordEdges::isOfWord).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether words have the same letters and accents with different capitals. */
    static boolean differsInCaseOnly(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** Whether one is the other with added HTML or Markdown markup. */
    static boolean isMarkup(String record, String text) {
        boolean hasMarkup = Markup.isIn(record) || Markup.isIn(text) || isEmphasized(record) || isEmphasized(text);
        return hasMarkup && plain(record).equals(plain(text));
    }

    private static boolean isEmphasized(String part) {
        return part.chars().anyMatch(c -> EMPHASIS.indexOf(c) >= 0);
    }

    private static String plain(String part) {
        StringBuilder plain = new StringBuilder();
        Markup.plain(part)
                .codePoints()
                .filter(c -> c != ' ' && c != '\u00A0' && EMPHASIS.indexOf(c) < 0)
                .forEach(plain::appendCodePoint);
        return NormalizedText.words(plain.toString());
    }
}
