package io.github.demarche.sanction;

import java.util.HashMap;
import java.util.Map;

/**
 * One step of a path of paragraphs: a number ({@code 8}), one or two letters ({@code a}, {@code aa}), or a small Roman
 * numeral ({@code iv}).
 */
final class ProvisionItem {
    static final String RULE =
            "a number up to 999, one or two letters, or a Roman numeral up to xxxix, all lower-case and without parentheses";

    private static final Map<String, Integer> ROMAN = roman();

    private ProvisionItem() {}

    static boolean isItem(String item) {
        return isNumber(item) || isOneLetter(item) || isTwoLetters(item) || ROMAN.containsKey(item);
    }

    /** What may name an annex or a section; two letters would let a word such as "op" be one. */
    static boolean isLabel(String label) {
        return isNumber(label) || isOneLetter(label) || ROMAN.containsKey(label);
    }

    static boolean isNumber(String item) {
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

    /** Numbers come before letters; see {@link #rank}. */
    static int compare(String a, String b) {
        boolean number = isNumber(a);
        if (number != isNumber(b)) {
            return number ? -1 : 1;
        }
        return number ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : Integer.compare(rank(a), rank(b));
    }

    /**
     * The place of an item among letters and Roman numerals. {@code (i)} may be either, and resolutions use both kinds on
     * every level, so the order has to be right for both: a numeral stands right behind the letter of its greatest round
     * value, hence h, i, ii, iii, iv, j … v, vi, vii, viii, ix, w, x, xi … y, z, aa, ab.
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

    private static Map<String, Integer> roman() {
        String[] tens = {"", "x", "xx", "xxx"};
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        Map<String, Integer> roman = new HashMap<>();
        for (int value = 1; value < 40; value++) {
            roman.put(tens[value / 10] + ones[value % 10], value);
        }
        return Map.copyOf(roman);
    }
}
