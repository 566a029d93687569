package io.github.demarche.page;

import io.github.demarche.statement.Statement;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import io.github.demarche.time.EdtfInterval;
import io.github.demarche.time.EdtfSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a page: French for French, English for all else, and texts in the page's language where they have it. */
final class Words {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "prs", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa");
    private static final Map<String, String> ENGLISH_LANGUAGES = Map.ofEntries(
            Map.entry("ar", "Arabic"),
            Map.entry("zh", "Chinese"),
            Map.entry("en", "English"),
            Map.entry("fr", "French"),
            Map.entry("de", "German"),
            Map.entry("he", "Hebrew"),
            Map.entry("ja", "Japanese"),
            Map.entry("ko", "Korean"),
            Map.entry("mul", "several languages"),
            Map.entry("fa", "Persian"),
            Map.entry("pt", "Portuguese"),
            Map.entry("ru", "Russian"),
            Map.entry("es", "Spanish"),
            Map.entry("tr", "Turkish"),
            Map.entry("uk", "Ukrainian"));
    private static final Map<String, String> FRENCH_LANGUAGES = Map.ofEntries(
            Map.entry("ar", "arabe"),
            Map.entry("zh", "chinois"),
            Map.entry("en", "anglais"),
            Map.entry("fr", "français"),
            Map.entry("de", "allemand"),
            Map.entry("he", "hébreu"),
            Map.entry("ja", "japonais"),
            Map.entry("ko", "coréen"),
            Map.entry("mul", "plusieurs langues"),
            Map.entry("fa", "persan"),
            Map.entry("pt", "portugais"),
            Map.entry("ru", "russe"),
            Map.entry("es", "espagnol"),
            Map.entry("tr", "turc"),
            Map.entry("uk", "ukrainien"));

    private static final int LAST_YEAR = 9999;
    private static final List<String> ENGLISH_MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> FRENCH_MONTHS =
            List.of("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.");

    private final String language;
    private final boolean french;

    Words(String language) {
        this.language = language;
        this.french = primary(language).equals("fr");
    }

    /** A text in one language. */
    record Spoken(String language, String words) {}

    /** The language that texts are wanted in. */
    String wanted() {
        return language;
    }

    /** The language of the page's own words. */
    String own() {
        return french ? "fr" : "en";
    }

    String say(Phrase phrase, Object... values) {
        return phrase.in(french, values);
    }

    String token(Object value) {
        return Tokens.words(value, french);
    }

    /** What is said at the other end of a link. */
    String back(Object relation) {
        return Tokens.back(relation, french);
    }

    /** The kind of a statement; of one that this version does not know, its type. */
    String kind(Statement statement) {
        return statement instanceof UnrecognizedStatement unknown
                ? clean(unknown.type())
                : Tokens.title(token(statement.kind()));
    }

    /** The text in the page's language, or else in its own words' language, or else in any. */
    Spoken text(Text text) {
        String words = text.any(language, own());
        String found = text.toMap().entrySet().stream()
                .filter(entry -> entry.getValue().equals(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(own());
        return new Spoken(found, clean(words));
    }

    String plain(Text text) {
        return text(text).words();
    }

    /** A date, with "on or before" for what is open. */
    String date(Edtf date) {
        if (date instanceof EdtfSet
                && date.earliest().isEmpty()
                && date.latest().isPresent()) {
            return say(Phrase.ON_OR_BEFORE, day(date.latest().orElseThrow()));
        }
        if (date instanceof EdtfSet
                && date.latest().isEmpty()
                && date.earliest().isPresent()) {
            return say(Phrase.ON_OR_AFTER, day(date.earliest().orElseThrow()));
        }
        if (date instanceof EdtfInterval interval
                && interval.isOpenEnd()
                && interval.start().isPresent()) {
            return say(Phrase.FROM_ON, interval.start().orElseThrow().describe(own()));
        }
        return date.describe(own());
    }

    String day(LocalDate day) {
        // A year of more digits is no date of EDTF by itself.
        return Math.abs(day.getYear()) > LAST_YEAR
                ? day.toString()
                : Edtf.from(day).describe(own());
    }

    /** A short month, such as "Jun 2024". */
    String month(LocalDate day, boolean withYear) {
        String month = (french ? FRENCH_MONTHS : ENGLISH_MONTHS).get(day.getMonthValue() - 1);
        return withYear ? month + " " + day.getYear() : month;
    }

    String languageName(String tag) {
        return (french ? FRENCH_LANGUAGES : ENGLISH_LANGUAGES).getOrDefault(primary(tag), clean(tag));
    }

    String direction(String tag) {
        return isRightToLeft(tag) ? "rtl" : "ltr";
    }

    private static boolean isRightToLeft(String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() == 4 && Character.isLetter(parts[i].charAt(0))) {
                return RIGHT_TO_LEFT_SCRIPTS.contains(parts[i]);
            }
        }
        return RIGHT_TO_LEFT.contains(parts[0]);
    }

    private static String primary(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    /** Between the quotation marks of the page's language; the French ones have no-break spaces inside. */
    String quoted(String words) {
        return french ? "«\u00A0" + words + "\u00A0»" : "“" + words + "”";
    }

    /** A colon as the page's language writes it. */
    String colon() {
        return french ? "\u00A0:" : ":";
    }

    /** Without what turns the direction of all that comes after it. */
    static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.chars()
                .filter(c -> !(c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069))
                .forEach(c -> clean.append((char) c));
        return clean.toString();
    }
}
