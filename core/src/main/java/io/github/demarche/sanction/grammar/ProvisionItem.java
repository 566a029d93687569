package io.github.demarche.sanction.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One step of a path of paragraphs: a number ({@code 8}), one or two letters ({@code a}, {@code aa}), or a lower-case
 * Roman numeral ({@code iv}).
 */
public final class ProvisionItem {
    /** The most items below a paragraph. */
    public static final int MOST = 8;

    public static final String RULE =
            "a number up to 999, one or two letters, or a Roman numeral up to xxxix, all lower-case and without parentheses";

    private static final List<String> TENS = List.of("", "x", "xx", "xxx");
    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final Map<String, Integer> ROMAN = romanNumerals();

    private ProvisionItem() {}

    public static boolean isItem(String item) {
        return isNumber(item) || isOneLetter(item) || isTwoLetters(item) || ROMAN.containsKey(item);
    }

    /**
     * The form of the label of an annex or a section. It excludes two letters, which would admit words such as "op".
     */
    public static boolean isLabel(String label) {
        return isNumber(label) || isOneLetter(label) || ROMAN.containsKey(label);
    }

    public static boolean isNumber(String item) {
        if (item.isEmpty() || item.length() > 3 || item.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < item.length(); i++) {
            if (item.charAt(i) < '0' || item.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the second of two items can be in the same list as the first: two numbers, two Roman numerals or two
     * letters. After (i), (b) continues a list of letters on a higher level.
     */
    static boolean isBeside(String a, String b) {
        boolean roman = ROMAN.containsKey(a) && ROMAN.containsKey(b);
        return roman || isNumber(a) && isNumber(b) || isOneLetter(a) && isOneLetter(b) && !ROMAN.containsKey(a);
    }

    /** The items between two items of a list, exclusive; none if there are too many or they are not known. */
    static List<String> between(String first, String last, int most) {
        if (isNumber(first) && isNumber(last)) {
            int from = Integer.parseInt(first) + 1;
            int to = Integer.parseInt(last);
            return to - from > most
                    ? List.of()
                    : IntStream.range(from, to).mapToObj(Integer::toString).toList();
        }
        Integer from = ROMAN.get(first);
        Integer to = ROMAN.get(last);
        // (c) to (i) is a list of letters, (i) to (v) a list of numerals.
        if (from != null && to != null) {
            return IntStream.range(from + 1, to).mapToObj(ProvisionItem::roman).toList();
        }
        if (isOneLetter(first) && isOneLetter(last)) {
            return IntStream.range(first.charAt(0) + 1, last.charAt(0))
                    .mapToObj(Character::toString)
                    .toList();
        }
        return List.of();
    }

    /** Numbers come before letters; see {@link #rank}. */
    public static int compare(String a, String b) {
        boolean number = isNumber(a);
        if (number != isNumber(b)) {
            return number ? -1 : 1;
        }
        return number ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : Integer.compare(rank(a), rank(b));
    }

    /**
     * The place of an item among letters and Roman numerals. {@code (i)} may be either, and resolutions use both kinds
     * on every level, so the order must be right for both: a numeral comes just after the letter of its greatest round
     * value, which gives h, i, ii, iii, iv, j … v, vi, vii, viii, ix, w, x, xi … y, z, aa, ab.
     */
    private static int rank(String item) {
        Integer value = ROMAN.get(item);
        if (value != null) {
            char letter = value < 5 ? 'i' : value < 10 ? 'v' : 'x';
            return (letter - 'a' + 1) * 100 + value;
        }
        int rank = 0;
        for (int i = 0; i < item.length(); i++) {
            rank = rank * 27 + (item.charAt(i) - 'a' + 1);
        }
        return rank * 100;
    }

    private static boolean isOneLetter(String item) {
        return item.length() == 1 && isLetter(item.charAt(0));
    }

    private static boolean isTwoLetters(String item) {
        return item.length() == 2 && isLetter(item.charAt(0)) && isLetter(item.charAt(1));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String roman(int value) {
        return TENS.get(value / 10) + ONES.get(value % 10);
    }

    private static Map<String, Integer> romanNumerals() {
        Map<String, Integer> roman = new HashMap<>();
        for (int value = 1; value < 40; value++) {
            roman.put(roman(value), value);
        }
        return Map.copyOf(roman);
    }
}
