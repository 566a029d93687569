package io.github.demarche.time;

import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.Rules;
import io.github.demarche.time.EdtfInterval.Limit;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Describes a date in the words of one language. This class finds out which parts a date has and what is known of them;
 * its subclasses have the words of their language.
 */
abstract class DateDescriber {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /**
     * A noun phrase for a date.
     *
     * @param words the phrase without its article, such as "14 juin 2024"
     * @param article what a language puts before it in a sentence, such as "le ", or nothing
     * @param kind how prepositions treat it
     */
    record Phrase(String words, String article, Kind kind) {
        static Phrase of(String words) {
            return new Phrase(words, "", Kind.OTHER);
        }
    }

    /** How prepositions combine with a phrase. */
    enum Kind {
        /** A year or a month: "en 2024". */
        PLAIN,
        /** Some date of several, in words that begin with an indefinite article: "un jour de 2024". */
        SOME,
        OTHER
    }

    static String describe(Edtf date, String language) {
        String primary = LanguageTag.primary(LanguageTag.check(language, "Edtf", "language"));
        boolean french = primary.equals("fr");
        Rules.check(
                french || primary.equals("en"),
                "Edtf",
                "language",
                "dates are described in English (en) and French (fr)",
                language);
        return (french ? new FrenchDates() : new EnglishDates()).describe(date);
    }

    private String describe(Edtf date) {
        if (date instanceof EdtfDate single) {
            return qualified(single).words();
        }
        if (date instanceof EdtfInterval interval) {
            return interval(
                    interval.start().map(this::qualified),
                    interval.startLimit(),
                    interval.end().map(this::qualified),
                    interval.endLimit());
        }
        if (date instanceof EdtfSet set) {
            List<String> members = new ArrayList<>();
            for (EdtfSet.Member member : set.members()) {
                members.add(
                        member.isRange()
                                ? range(
                                        set.isOneOf(),
                                        member.any().precision(),
                                        member.from().map(this::qualified),
                                        member.to().map(this::qualified))
                                : qualified(member.any()).words());
            }
            return list(members, set.isOneOf());
        }
        EdtfDateTime dateTime = (EdtfDateTime) date;
        String local = dateTime.toLocalDateTime().toString();
        // java.time leaves out seconds that are zero.
        String time = local.substring(local.indexOf('T') + 1);
        LocalDate day = dateTime.toLocalDateTime().toLocalDate();
        Phrase year = year(Edtf.from(Year.from(day)));
        return of(month(day.getDayOfMonth(), day.getMonthValue()), year) + ", " + time
                + (time.length() == 5 ? ":00 " : " ")
                + dateTime.offset()
                        .map(offset -> offset.getTotalSeconds() == 0 ? "UTC" : "UTC" + offset)
                        .orElse(localTime());
    }

    private Phrase qualified(EdtfDate date) {
        Phrase phrase = phrase(date);
        Qualification year = date.yearQualification();
        Qualification month = date.monthQualification();
        Qualification day = date.dayQualification();
        boolean hasMonth = date.precision() != Precision.YEAR;
        boolean hasDay = date.precision() == Precision.DAY;
        if ((!hasMonth || month == year) && (!hasDay || day == year)) {
            return whole(phrase, year);
        }
        List<String> parts = new ArrayList<>();
        part(parts, Part.YEAR, year);
        part(parts, date.grouping().isPresent() ? Part.PERIOD : Part.MONTH, month);
        part(parts, Part.DAY, day);
        return new Phrase(phrase.words() + " (" + String.join(", ", parts) + ")", phrase.article(), phrase.kind());
    }

    private void part(List<String> parts, Part part, Qualification qualification) {
        if (qualification != Qualification.NONE) {
            parts.add(qualified(part, qualification));
        }
    }

    enum Part {
        YEAR,
        MONTH,
        PERIOD,
        DAY
    }

    private Phrase phrase(EdtfDate date) {
        Phrase year = year(date);
        if (date.grouping().isPresent()) {
            return grouping(date.grouping().get(), year);
        }
        Optional<String> month = date.monthText();
        if (month.isEmpty()) {
            return year;
        }
        List<Integer> months = matching(month.get(), MONTHS);
        Phrase whole = months.size() == MONTHS ? someMonth(year) : months(months, year);
        if (date.dayText().isEmpty()) {
            return whole;
        }
        String day = date.dayText().get();
        boolean anyMonth = months.size() == MONTHS;
        if (day.equals("XX")) {
            return someDay(anyMonth ? year : whole);
        }
        int length = months.size() == 1 ? DayBounds.lengthOfMonth(true, months.get(0)) : DAYS;
        List<Integer> days = matching(day, length);
        return days.size() == 1 && months.size() == 1
                ? day(month(days.get(0), months.get(0)), year)
                : days(days, months, months.size() == 1 ? year : whole);
    }

    /** The numbers from 1 that match the given digits. */
    private static List<Integer> matching(String mask, int most) {
        return IntStream.rangeClosed(1, most)
                .filter(number -> matches(mask, (number < 10 ? "0" : "") + number))
                .boxed()
                .toList();
    }

    private static boolean matches(String mask, String digits) {
        return IntStream.range(0, mask.length())
                .allMatch(i -> mask.charAt(i) == 'X' || mask.charAt(i) == digits.charAt(i));
    }

    private Phrase year(EdtfDate date) {
        String text = date.yearText();
        int x = text.indexOf('X');
        if (x >= 0) {
            String digits = text.replace("-", "");
            if (digits.equals("XXXX")) {
                return unknownYear();
            }
            boolean trailing = digits.substring(digits.indexOf('X')).chars().allMatch(c -> c == 'X');
            if (!trailing) {
                return writtenYear(text);
            }
            int least = Integer.parseInt(digits.replace('X', '0'));
            int most = Integer.parseInt(digits.replace('X', '9'));
            if (text.startsWith("-")) {
                return someYear(exactYear(-most), exactYear(-Math.max(1, least)));
            }
            // "The 1900s" may be a century.
            boolean isDecade = most - least == 9 && least >= 100 && least % 100 != 0;
            return isDecade ? someYearOfDecade(least) : someYear(exactYear(least), exactYear(most));
        }
        Phrase exact = date.year().isPresent()
                ? number(date.year().getAsInt())
                : bigYear(text.replace("Y", "").replaceAll("S.*", "").replace("E", " × 10^"));
        if (date.significantDigits().isEmpty()) {
            return exact;
        }
        EdtfDate alone = (EdtfDate) Edtf.parse(text);
        if (alone.earliest().isEmpty() || alone.latest().isEmpty()) {
            return rounded(exact, date.significantDigits().getAsInt());
        }
        int first = alone.earliest().get().getYear();
        int last = alone.latest().get().getYear();
        return first == last ? exact : estimated(exactYear(first), exactYear(last), exact);
    }

    private Phrase number(int year) {
        return Math.abs(year) > 9999 ? bigYear(exactYear(year)) : new Phrase(exactYear(year), "", Kind.PLAIN);
    }

    // The words of a language

    /** "2024", "AD 14", "44 BC": EDTF has a year zero, which is 1 BC. */
    abstract String exactYear(int year);

    abstract Phrase bigYear(String number);

    abstract Phrase unknownYear();

    abstract Phrase writtenYear(String mask);

    abstract Phrase someYear(String first, String last);

    abstract Phrase someYearOfDecade(int first);

    abstract Phrase estimated(String first, String last, Phrase estimate);

    abstract Phrase rounded(Phrase year, int digits);

    abstract Phrase grouping(SubYear grouping, Phrase year);

    abstract Phrase someMonth(Phrase year);

    abstract Phrase months(List<Integer> months, Phrase year);

    /** "14 June". */
    abstract String month(int day, int month);

    abstract Phrase day(String day, Phrase year);

    abstract Phrase someDay(Phrase period);

    /** One of several days in a month, or a day of an unknown month. */
    abstract Phrase days(List<Integer> days, List<Integer> months, Phrase rest);

    abstract String of(String part, Phrase year);

    abstract Phrase whole(Phrase phrase, Qualification qualification);

    abstract String qualified(Part part, Qualification qualification);

    abstract String interval(Optional<Phrase> start, Limit startLimit, Optional<Phrase> end, Limit endLimit);

    abstract String range(boolean oneOf, Precision precision, Optional<Phrase> from, Optional<Phrase> to);

    abstract String list(List<String> members, boolean oneOf);

    abstract String localTime();

    static boolean isRun(List<Integer> numbers) {
        return numbers.size() > 2 && numbers.get(numbers.size() - 1) - numbers.get(0) == numbers.size() - 1;
    }

    /** "1, 2 or 3". */
    static String list(List<String> parts, String last) {
        int size = parts.size();
        return size == 1
                ? parts.get(0)
                : String.join(", ", parts.subList(0, size - 1)) + " " + last + " " + parts.get(size - 1);
    }
}
