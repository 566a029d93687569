package io.github.demarche.time;

import io.github.demarche.time.EdtfInterval.Limit;
import java.util.List;
import java.util.Optional;

/** Dates in French, whose prepositions merge with the articles of what follows. */
final class FrenchDates extends DateDescriber {
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> ORDINALS = List.of("premier", "deuxième", "troisième", "quatrième");
    private static final List<String> SEASONS = List.of("printemps", "été", "automne", "hiver");
    private static final String LE = "le ";
    private static final String ELIDED = "l’";
    private static final Phrase UNKNOWN = some("une date inconnue");

    @Override
    String exactYear(int year) {
        if (year <= 0) {
            return 1 - year + " av. J.-C.";
        }
        return year < 100 ? year + " apr. J.-C." : Integer.toString(year);
    }

    @Override
    Phrase bigYear(String number) {
        return new Phrase("an " + number, ELIDED, Kind.OTHER);
    }

    @Override
    Phrase unknownYear() {
        return some("une année inconnue");
    }

    @Override
    Phrase writtenYear(String mask) {
        return some("une année qui s’écrit " + mask + ", où X est un chiffre quelconque");
    }

    @Override
    Phrase someYear(String first, String last) {
        return some("une année de " + first + " à " + last);
    }

    @Override
    Phrase someYearOfDecade(int first) {
        return some("une année de la décennie " + first);
    }

    @Override
    Phrase estimated(String first, String last, Phrase estimate) {
        return some(someYear(first, last).words() + ", estimée à " + estimate.article() + estimate.words());
    }

    @Override
    Phrase rounded(Phrase year, int digits) {
        return new Phrase(
                year.words() + ", à " + digits + (digits == 1 ? " chiffre significatif" : " chiffres significatifs"),
                ELIDED,
                Kind.OTHER);
    }

    @Override
    Phrase grouping(SubYear grouping, Phrase year) {
        int number = grouping.number();
        return switch (grouping.precision()) {
            case SEASON -> {
                int season = (number - 21) % 4;
                String hemisphere = number < 25 ? "" : number < 29 ? " (boréal)" : " (austral)";
                yield new Phrase(of(SEASONS.get(season), year) + hemisphere, season == 0 ? LE : ELIDED, Kind.OTHER);
            }
            case QUARTER -> period(number - 33, "trimestre", year);
            case QUADRIMESTER -> period(number - 37, "quadrimestre", year);
            default -> period(number - 40, "semestre", year);
        };
    }

    private Phrase period(int index, String name, Phrase year) {
        return new Phrase(of(ORDINALS.get(index) + " " + name, year), LE, Kind.OTHER);
    }

    @Override
    Phrase someMonth(Phrase year) {
        return some("un mois " + from(year));
    }

    @Override
    Phrase months(List<Integer> months, Phrase year) {
        return new Phrase(of(names(months), year), "", months.size() == 1 ? Kind.PLAIN : Kind.OTHER);
    }

    private static String names(List<Integer> months) {
        return list(months.stream().map(month -> MONTHS.get(month - 1)).toList(), "ou");
    }

    @Override
    String month(int day, int month) {
        return number(day) + " " + MONTHS.get(month - 1);
    }

    private static String number(int day) {
        return day == 1 ? "1er" : Integer.toString(day);
    }

    @Override
    Phrase day(String day, Phrase year) {
        return new Phrase(of(day, year), LE, Kind.OTHER);
    }

    @Override
    Phrase someDay(Phrase period) {
        return some("un jour " + from(period));
    }

    @Override
    Phrase days(List<Integer> days, List<Integer> months, Phrase rest) {
        String month = months.size() == 1 ? of(names(months), rest) : from(rest);
        return isRun(days)
                ? some("un jour du " + number(days.get(0)) + " au " + days.get(days.size() - 1) + " " + month)
                : new Phrase(list(days.stream().map(FrenchDates::number).toList(), "ou") + " " + month, LE, Kind.OTHER);
    }

    @Override
    String of(String part, Phrase year) {
        return part + " " + (year.kind() == Kind.PLAIN ? year.words() : from(year));
    }

    @Override
    Phrase whole(Phrase phrase, Qualification qualification) {
        boolean some = phrase.kind() == Kind.SOME;
        boolean about = qualification.isApproximate() && !some;
        String after = switch (qualification) {
            case NONE -> "";
            case UNCERTAIN -> " (date incertaine)";
            case APPROXIMATE -> some ? " (date approximative)" : "";
            case UNCERTAIN_AND_APPROXIMATE -> some ? " (date incertaine et approximative)" : " (date incertaine)";
        };
        return about
                ? Phrase.of("vers " + phrase.article() + phrase.words() + after)
                : new Phrase(phrase.words() + after, phrase.article(), phrase.kind());
    }

    @Override
    String qualified(Part part, Qualification qualification) {
        boolean feminine = part == Part.YEAR || part == Part.PERIOD;
        String name = switch (part) {
            case YEAR -> "année ";
            case MONTH -> "mois ";
            case PERIOD -> "période ";
            case DAY -> "jour ";
        };
        String uncertain = feminine ? "incertaine" : "incertain";
        String approximate = feminine ? "approximative" : "approximatif";
        return name
                + switch (qualification) {
                    case UNCERTAIN -> uncertain;
                    case APPROXIMATE -> approximate;
                    default -> uncertain + " et " + approximate;
                };
    }

    @Override
    String interval(Optional<Phrase> start, Limit startLimit, Optional<Phrase> end, Limit endLimit) {
        String later = endLimit == Limit.BEYOND ? " ou plus tard" : "";
        if (startLimit == Limit.OPEN) {
            return until(end.orElse(UNKNOWN)) + later;
        }
        String earlier = startLimit == Limit.BEYOND ? " ou plus tôt" : "";
        String first = from(start.orElse(UNKNOWN)) + earlier;
        return endLimit == Limit.OPEN ? "à partir " + first : first + " " + to(end.orElse(UNKNOWN)) + later;
    }

    @Override
    String range(boolean oneOf, Precision precision, Optional<Phrase> from, Optional<Phrase> to) {
        boolean feminine = precision == Precision.YEAR || precision == Precision.SEASON;
        String unit = (oneOf ? feminine ? "une " : "un " : "chaque ")
                + switch (precision) {
                    case YEAR -> "année";
                    case SEMESTER -> "semestre";
                    case QUADRIMESTER -> "quadrimestre";
                    case SEASON -> "saison";
                    case QUARTER -> "trimestre";
                    case MONTH -> "mois";
                    default -> "jour";
                };
        if (from.isEmpty()) {
            return unit + " " + until(to.orElseThrow());
        }
        String first = from(from.get());
        return unit + " " + to.map(last -> first + " " + to(last)).orElse("à partir " + first);
    }

    @Override
    String list(List<String> members, boolean oneOf) {
        return list(members, oneOf ? "ou" : "et");
    }

    @Override
    String localTime() {
        return "heure locale";
    }

    private static Phrase some(String words) {
        return new Phrase(words, "", Kind.SOME);
    }

    /** "du 14 juin", "de juin", "d'avril". */
    private static String from(Phrase phrase) {
        if (phrase.article().equals(LE)) {
            return "du " + phrase.words();
        }
        boolean vowel =
                phrase.article().isEmpty() && "aeiouéh".indexOf(phrase.words().charAt(0)) >= 0;
        return (vowel ? "d’" : "de ") + phrase.article() + phrase.words();
    }

    /** "au 14 juin", "à juin". */
    private static String to(Phrase phrase) {
        return phrase.article().equals(LE) ? "au " + phrase.words() : "à " + phrase.article() + phrase.words();
    }

    /** "jusqu'au 14 juin", "jusqu'en juin". */
    private static String until(Phrase phrase) {
        return phrase.kind() == Kind.PLAIN ? "jusqu’en " + phrase.words() : "jusqu’" + to(phrase);
    }
}
