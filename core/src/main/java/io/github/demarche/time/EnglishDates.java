package io.github.demarche.time;

import io.github.demarche.time.EdtfInterval.Limit;
import java.util.List;
import java.util.Optional;

/** Dates in English, with the day before the month, as in most countries. */
final class EnglishDates extends DateDescriber {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    @Override
    String exactYear(int year) {
        if (year <= 0) {
            return 1 - year + " BC";
        }
        return year < 100 ? "AD " + year : Integer.toString(year);
    }

    @Override
    Phrase bigYear(String number) {
        return Phrase.of("the year " + number);
    }

    @Override
    Phrase unknownYear() {
        return some("an unknown year");
    }

    @Override
    Phrase writtenYear(String mask) {
        return some("some year written " + mask + ", where X is any digit");
    }

    @Override
    Phrase someYear(String first, String last) {
        return some("some year from " + first + " to " + last);
    }

    @Override
    Phrase someYearOfDecade(int first) {
        return some("some year in the " + first + "s");
    }

    @Override
    Phrase estimated(String first, String last, Phrase estimate) {
        return some(someYear(first, last).words() + ", estimated as " + estimate.words());
    }

    @Override
    Phrase rounded(Phrase year, int digits) {
        return Phrase.of(
                year.words() + ", to " + digits + (digits == 1 ? " significant digit" : " significant digits"));
    }

    @Override
    Phrase grouping(SubYear grouping, Phrase year) {
        int number = grouping.number();
        return Phrase.of(
                switch (grouping.precision()) {
                    case SEASON -> {
                        String hemisphere = number < 25 ? "" : number < 29 ? " (northern)" : " (southern)";
                        yield of(SEASONS.get((number - 21) % 4), year) + hemisphere;
                    }
                    case QUARTER -> "the " + ORDINALS.get(number - 33) + " quarter of " + year.words();
                    case QUADRIMESTER -> "the " + ORDINALS.get(number - 37) + " four months of " + year.words();
                    default -> "the " + ORDINALS.get(number - 40) + " half of " + year.words();
                });
    }

    @Override
    Phrase someMonth(Phrase year) {
        return some("some month in " + year.words());
    }

    @Override
    Phrase months(List<Integer> months, Phrase year) {
        return new Phrase(of(names(months), year), "", months.size() == 1 ? Kind.PLAIN : Kind.SOME);
    }

    private static String names(List<Integer> months) {
        return list(months.stream().map(month -> MONTHS.get(month - 1)).toList(), "or");
    }

    @Override
    String month(int day, int month) {
        return day + " " + MONTHS.get(month - 1);
    }

    @Override
    Phrase day(String day, Phrase year) {
        return Phrase.of(of(day, year));
    }

    @Override
    Phrase someDay(Phrase period) {
        return some("some day in " + period.words());
    }

    @Override
    Phrase days(List<Integer> days, List<Integer> months, Phrase rest) {
        boolean oneMonth = months.size() == 1;
        String run = days.get(0) + " to " + days.get(days.size() - 1);
        String numbers = isRun(days)
                ? run
                : list(days.stream().map(day -> Integer.toString(day)).toList(), "or");
        if (!oneMonth) {
            return some("day " + numbers + " of " + rest.words());
        }
        return some((isRun(days) ? "some day from " : "") + of(numbers + " " + names(months), rest));
    }

    @Override
    String of(String part, Phrase year) {
        return part + (year.kind() == Kind.PLAIN ? " " : " of ") + year.words();
    }

    @Override
    Phrase whole(Phrase phrase, Qualification qualification) {
        boolean some = phrase.kind() == Kind.SOME;
        String about = qualification.isApproximate() && !some ? "about " : "";
        String after = switch (qualification) {
            case NONE -> "";
            case UNCERTAIN -> " (uncertain)";
            case APPROXIMATE -> some ? " (approximate)" : "";
            case UNCERTAIN_AND_APPROXIMATE -> some ? " (uncertain and approximate)" : " (uncertain)";
        };
        return new Phrase(about + phrase.words() + after, "", phrase.kind());
    }

    @Override
    String qualified(Part part, Qualification qualification) {
        String name = switch (part) {
            case YEAR -> "year ";
            case MONTH -> "month ";
            case PERIOD -> "period ";
            case DAY -> "day ";
        };
        return name
                + switch (qualification) {
                    case UNCERTAIN -> "uncertain";
                    case APPROXIMATE -> "approximate";
                    default -> "uncertain and approximate";
                };
    }

    @Override
    String interval(Optional<Phrase> start, Limit startLimit, Optional<Phrase> end, Limit endLimit) {
        String until = endLimit == Limit.BEYOND ? " or later" : "";
        String last = end.map(Phrase::words).orElse("an unknown date") + until;
        if (startLimit == Limit.OPEN) {
            return "until " + last;
        }
        String first = "from " + start.map(Phrase::words).orElse("an unknown date")
                + (startLimit == Limit.BEYOND ? " or earlier" : "");
        return endLimit == Limit.OPEN ? first + " on" : first + " to " + last;
    }

    @Override
    String range(boolean oneOf, Precision precision, Optional<Phrase> from, Optional<Phrase> to) {
        String unit = (oneOf ? "some " : "every ")
                + switch (precision) {
                    case YEAR -> "year";
                    case SEMESTER -> "half-year";
                    case QUADRIMESTER -> "four months";
                    case SEASON -> "season";
                    case QUARTER -> "quarter";
                    case MONTH -> "month";
                    default -> "day";
                };
        if (from.isEmpty()) {
            return unit + " up to " + to.orElseThrow().words();
        }
        String first = unit + " from " + from.get().words();
        return to.map(last -> first + " to " + last.words()).orElse(first + " on");
    }

    @Override
    String list(List<String> members, boolean oneOf) {
        return list(members, oneOf ? "or" : "and");
    }

    @Override
    String localTime() {
        return "local time";
    }

    private static Phrase some(String words) {
        return new Phrase(words, "", Kind.SOME);
    }
}
