package io.github.demarche.time;

import io.github.demarche.time.RelativeTokens.Hit;
import java.util.List;
import java.util.Set;

/**
 * The possible meanings of words that begin with a digit: numbers, years, dates in a month, decades, centuries and
 * times of day.
 */
final class RelativeDigits {
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "e", "eme");
    private static final Set<String> ZONES =
            Set.of("gmt", "utc", "est", "edt", "cet", "cest", "bst", "local", "locale", "locales");
    private static final Set<String> HOURS = Set.of("h", "heures", "heure");
    private static final int HOURS_OF_DAY = 24;

    private RelativeDigits() {}

    /** Whether digits, as well as words, can fill a place. */
    static boolean canFill(RelativePlace place) {
        return switch (place) {
            case CENTURY, DATE, DECADE, NUMBER, TWO, YEAR -> true;
            default -> false;
        };
    }

    static void look(List<String> words, int at, List<Hit> found) {
        String word = words.get(at);
        int digits = 0;
        while (digits < word.length() && RelativeTokens.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits > 4) {
            return;
        }
        int number = Integer.parseInt(word.substring(0, digits));
        String rest = word.substring(digits);
        if (rest.isEmpty()) {
            plain(number, digits, found);
        } else if (ORDINALS.contains(rest)) {
            add(found, RelativePlace.CENTURY, number, digits <= 2 && number > 0);
            add(found, RelativePlace.DATE, number, digits <= 2 && number > 0);
        } else if (rest.equals("s")) {
            decade(number, digits, found);
        }
        clock(words, at, number, digits, rest, found);
    }

    private static void plain(int number, int digits, List<Hit> found) {
        add(found, RelativePlace.YEAR, number, digits == 4 && number >= 1000);
        add(found, RelativePlace.DATE, number, digits <= 2 && number > 0);
        add(found, RelativePlace.NUMBER, number, digits <= 3 && number > 0);
        add(found, RelativePlace.TWO, number, digits == 2);
        decade(number, digits, found);
    }

    /** "1990s", "90s"; "(années) 1990", "90". */
    private static void decade(int number, int digits, List<Hit> found) {
        add(found, RelativePlace.DECADE, number / 10, digits == 4 && number >= 1000 && number % 10 == 0);
        add(found, RelativePlace.DECADE, 190 + number / 10, digits == 2 && number >= 20 && number % 10 == 0);
    }

    /** "3 pm", "3.30 p.m.", "15h", "15h30", "15 heures 30", "1500 GMT", "10:30". */
    private static void clock(List<String> words, int at, int number, int digits, String rest, List<Hit> found) {
        int end = at + 1;
        boolean hour = digits <= 2 && number <= HOURS_OF_DAY;
        if (rest.isEmpty() && hour) {
            if (end < words.size() && isMinutes(words.get(end))) {
                end++;
            } else if (end < words.size() && HOURS.contains(words.get(end))) {
                end++;
                end += end < words.size() && isMinutes(words.get(end)) ? 1 : 0;
            }
        } else if (!(rest.isEmpty() && digits == 4 && number < 2400)
                && !(hour && rest.startsWith("h") && (rest.length() == 1 || isMinutes(rest.substring(1))))
                && !(digits <= 4 && (rest.equals("am") || rest.equals("pm")))) {
            return;
        }
        end = afterNoon(words, end);
        if (end < words.size() && ZONES.contains(words.get(end))) {
            end++;
            end += end < words.size() && words.get(end).equals("time") ? 1 : 0;
        }
        found.add(new Hit(RelativePlace.CLOCK, end - at, 0));
    }

    private static int afterNoon(List<String> words, int at) {
        if (at >= words.size()) {
            return at;
        }
        String word = words.get(at);
        if (word.equals("am") || word.equals("pm")) {
            return at + 1;
        }
        boolean dotted = (word.equals("a") || word.equals("p"))
                && at + 1 < words.size()
                && words.get(at + 1).equals("m");
        return dotted ? at + 2 : at;
    }

    private static boolean isMinutes(String word) {
        return word.length() == 2
                && RelativeTokens.isDigit(word.charAt(0))
                && RelativeTokens.isDigit(word.charAt(1))
                && word.charAt(0) < '6';
    }

    private static void add(List<Hit> found, RelativePlace place, int number, boolean fits) {
        if (fits) {
            found.add(new Hit(place, 1, number));
        }
    }
}
