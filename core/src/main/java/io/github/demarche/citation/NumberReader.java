package io.github.demarche.citation;

import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCheck;
import io.github.demarche.sanction.grammar.CitationTokens;
import io.github.demarche.sanction.grammar.CitationTokens.Kind;
import io.github.demarche.sanction.grammar.CitationTokens.Token;
import io.github.demarche.sanction.grammar.CitationWords;
import io.github.demarche.sanction.grammar.CitationWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the numbers and years of resolutions, with the word or symbol that stands before them, as far as a list of them goes.
 *
 * <p>A number is taken on evidence: the Council's symbol or acronym, the word "resolution" with nothing that speaks for
 * another body, or, for a number alone, its right year behind it.
 */
final class NumberReader {
    /** The resolutions that prose cites without a year or the Council have three digits or more. */
    private static final int SMALLEST_ALONE = 100;

    private static final int FOUNDED = 1945;
    private static final int FAR_AHEAD = 2050;

    private static final Set<String> BEFORE_A_NUMBER = Set.of(",", ";", "(", "\u201C", "\u00AB", "\"");
    private static final Set<String> SUFFIXES = Set.of("corr", "add", "rev", "amend");

    private final String text;
    private final CitationTokens tokens;
    private final CitationWords words;

    NumberReader(String text, CitationTokens tokens, CitationWords words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
    }

    /** One resolution of a list: its tokens, with the word before it for the first, and what is written. */
    record Member(int start, int end, CitedResolution cited) {
        boolean hasYear() {
            return cited.year().isPresent();
        }
    }

    /**
     * What stands before the numbers.
     *
     * @param end the token behind it
     * @param certain whether it names the Council
     * @param plural whether it announces a list
     * @param listed whether numbers without a year may follow each other, as behind an acronym
     */
    private record Head(int end, boolean certain, boolean plural, boolean listed) {
        static final Head NONE = new Head(0, false, false, false);
    }

    /** Reads what starts at a token; empty when no resolution does. */
    Optional<List<Member>> readAt(int at) {
        return read(at, false);
    }

    /** Reads what follows paragraphs, which speak for a resolution that nothing else speaks for. */
    Optional<List<Member>> readBehindProvisions(int at) {
        return read(at, true);
    }

    private Optional<List<Member>> read(int at, boolean provisions) {
        Optional<Head> head = head(at);
        if (head.isEmpty()) {
            return provisions ? aloneWithYear(at) : bare(at);
        }
        boolean certain = head.get().certain();
        Optional<Member> first =
                member(at, head.get().end()).filter(it -> head.get().listed() || !isDatedOtherwise(it));
        return first.map(it -> list(it, head.get()))
                .filter(list -> certain
                        || isCouncilBehind(list.get(list.size() - 1).end())
                        || isCredible(list, head.get(), provisions) && !isAbbreviated(at));
    }

    private Optional<Head> head(int at) {
        Optional<Head> symbol = symbol(at);
        if (symbol.isPresent()) {
            return symbol;
        }
        int acronym = words.skip(Role.ACRONYM, tokens, at);
        if (acronym > at) {
            int end = numberWord(acronym);
            return Optional.of(new Head(end, true, tokens.get(at).text().endsWith("rs"), true));
        }
        boolean plural = words.has(Role.HEADS, tokens, at);
        int word = plural ? words.skip(Role.HEADS, tokens, at) : words.skip(Role.HEAD, tokens, at);
        if (word == at) {
            return Optional.empty();
        }
        boolean councilBefore = words.endsBefore(Role.COUNCIL, tokens, at);
        if (words.endsBefore(Role.OTHER_BODY, tokens, at)) {
            return Optional.empty();
        }
        int end = tokens.get(word).is(".") && isAbbreviated(at) ? word + 1 : word;
        int council = council(end);
        int number = numberWord(council);
        Head named = new Head(number, councilBefore || council > end, plural, plural);
        return symbol(number).or(() -> Optional.of(named));
    }

    /** "Res." alone may be anybody's. */
    private boolean isAbbreviated(int at) {
        return tokens.get(at).is("res");
    }

    /** {@code S/RES/}, with spaces, or with underscores as in names of files. */
    private Optional<Head> symbol(int at) {
        boolean is = tokens.get(at).is("s")
                && isSeparator(at + 1)
                && tokens.get(at + 2).is("res")
                && isSeparator(at + 3);
        return is ? Optional.of(new Head(at + 4, true, false, false)) : Optional.empty();
    }

    private boolean isSeparator(int at) {
        return tokens.get(at).is("/") || tokens.get(at).is("_");
    }

    private int numberWord(int at) {
        int end = words.skip(Role.NUMBER_WORD, tokens, at);
        return end > at && isNumberSign(end) ? end + 1 : end;
    }

    private boolean isNumberSign(int at) {
        return tokens.get(at).is(".") || tokens.get(at).is("\u00B0");
    }

    /** "of the Security Council" between the head and the number. */
    private int council(int at) {
        int end = words.skip(Role.FILLER, tokens, words.skip(Role.CONNECTOR, tokens, at));
        int council = words.skip(Role.COUNCIL, tokens, end);
        // "du Conseil municipal"
        return council > end && council >= words.skip(Role.OTHER_BODY, tokens, end) ? council : at;
    }

    private boolean isCouncilBehind(int at) {
        return council(at) > at;
    }

    /** Numbers behind "resolution", where nothing names the Council. */
    private boolean isCredible(List<Member> list, Head head, boolean provisions) {
        Member first = list.get(0);
        List<Member> together = head.plural() ? list : List.of(first);
        if (together.stream().anyMatch(it -> it.cited().checked() == ResolutionCheck.VALID)) {
            return true;
        }
        if (isOtherBodyBehind(first.end()) || first.cited().number() < SMALLEST_ALONE) {
            return false;
        }
        int number = first.cited().number();
        int sign = isNumberSign(head.end() - 1) ? head.end() - 1 : head.end();
        return first.hasYear()
                || provisions
                || !looksLikeYear(number)
                || words.endsBefore(Role.NUMBER_WORD, tokens, sign)
                || datedYear(first).equals(OptionalInt.of(yearOf(number)));
    }

    /** "UN resolution 181 of 29 November 1947": the Council's 181 is of 1963. */
    private boolean isDatedOtherwise(Member member) {
        OptionalInt year = datedYear(member);
        return !member.hasYear()
                && member.cited().checked() == ResolutionCheck.UNKNOWN_YEAR
                && year.isPresent()
                && year.getAsInt() != yearOf(member.cited().number());
    }

    /** The year of the date behind a number: "of 29 November 1947", "(29 November 1947)". */
    private OptionalInt datedYear(Member member) {
        int end = date(member.end());
        Token year = tokens.get(tokens.get(end - 1).is(")") ? end - 2 : end - 1);
        return end > member.end() && year.isYear() ? OptionalInt.of(year.number()) : OptionalInt.empty();
    }

    private boolean isOtherBodyBehind(int at) {
        int by = words.skip(Role.BY, tokens, at);
        return by > at && words.has(Role.OTHER_BODY, tokens, by);
    }

    /** Whether a resolution of the UN could be called by the year instead. */
    private static boolean looksLikeYear(int number) {
        return FOUNDED <= number && number < FAR_AHEAD;
    }

    /** A number alone with its right year, as it stands in lists. */
    private Optional<List<Member>> bare(int at) {
        if (tokens.get(at).kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        Token before = tokens.get(at - 1);
        boolean begins = at == 0
                || BEFORE_A_NUMBER.contains(before.text())
                || before.is("-") && before.spaced() && tokens.get(at).spaced()
                || words.endsBefore(Role.CONJUNCTION, tokens, at)
                || before.kind() == Kind.WORD && isOtherScript(before);
        return begins ? aloneWithYear(at) : Optional.empty();
    }

    private Optional<List<Member>> aloneWithYear(int at) {
        return member(at, at)
                .filter(it -> it.cited().number() >= SMALLEST_ALONE)
                .filter(it -> it.hasYear() && it.cited().checked() == ResolutionCheck.VALID)
                .filter(it -> tokens.get(at + 1).is("("))
                .filter(it -> !words.has(Role.COMMITTEE, tokens, it.end()))
                .map(it -> list(it, Head.NONE));
    }

    /** Words of languages that we do not know, in which a number with its year is all that can be read. */
    private static boolean isOtherScript(Token word) {
        return word.text().codePointAt(0) > 0x24F;
    }

    /** Reads the members that follow a first one. */
    private List<Member> list(Member first, Head head) {
        List<Member> members = new ArrayList<>(List.of(first));
        Optional<Member> next = following(first, head);
        while (next.isPresent()) {
            members.add(next.get());
            next = following(next.get(), head);
        }
        return List.copyOf(members);
    }

    private Optional<Member> following(Member before, Head head) {
        int end = date(before.end());
        int at = end;
        if (tokens.get(at).is(",") || tokens.get(at).is(";") || tokens.get(at).is("/")) {
            at++;
        }
        at = words.skip(Role.CONJUNCTION, tokens, at);
        boolean separated = at > end;
        at = numberWord(words.skip(Role.FILLER, tokens, at));
        int start = at;
        return member(start, start)
                .filter(it -> it.hasYear()
                        ? head.listed() || tokens.get(start + 1).is("(")
                        : separated && isBareMember(it.cited().number(), before, head))
                .filter(it -> !words.has(Role.COMMITTEE, tokens, it.end()));
    }

    private static boolean isBareMember(int number, Member before, Head head) {
        boolean isYear = looksLikeYear(number) && (before.hasYear() || !head.plural());
        return head.listed() && number >= SMALLEST_ALONE && !isYear;
    }

    /** Reads a number and its year, perhaps with the symbol behind; {@code start} is where the member begins. */
    private Optional<Member> member(int start, int at) {
        Optional<Member> once = once(start, at);
        return once.flatMap(it -> again(tokens.get(at), it)).or(() -> once);
    }

    private Optional<Member> once(int start, int at) {
        Token number = tokens.get(at);
        if (!number.isNumber(5) || isOfAnotherSeries(at)) {
            return Optional.empty();
        }
        int end = at + 1;
        OptionalInt year = OptionalInt.empty();
        int open = isSeparator(end) || tokens.get(end).is("-") ? end + 1 : end;
        boolean bracket = tokens.get(open).is("(") || tokens.get(open).is("[");
        if (bracket && tokens.get(open + 1).isYear() && isClosing(open + 2)) {
            year = OptionalInt.of(tokens.get(open + 1).number());
            end = open + 3;
        } else if (tokens.get(end).is("/") && isYearOf(number, end + 1)) {
            year = OptionalInt.of(tokens.get(end + 1).number());
            end += 2;
        } else if (words.has(Role.OF_YEAR, tokens, end) && isYearOf(number, end + 1)) {
            year = OptionalInt.of(tokens.get(end + 1).number());
            end += 2;
        } else if (council(end) > end && tokens.get(council(end)).is("(") && isYearOf(number, council(end) + 1)) {
            // "resolution 1701 of the Security Council (2006)"
            year = OptionalInt.of(tokens.get(council(end) + 1).number());
            end = council(end) + 3;
        }
        if (tokens.get(end).is("/") && SUFFIXES.contains(tokens.get(end + 1).text())) {
            return Optional.empty();
        }
        return Optional.of(new Member(start, end, CitedResolution.of(number.number(), year)));
    }

    /** "UNSCR 1325 (S/RES/1325 (2000))": the same resolution by its symbol; not again and again, which would have no end. */
    private Optional<Member> again(Token number, Member named) {
        int at = named.end() + 1;
        if (named.hasYear() || !tokens.get(named.end()).is("(")) {
            return Optional.empty();
        }
        return symbol(at)
                .filter(symbol -> tokens.get(symbol.end()).is(number.text()))
                .flatMap(symbol -> once(at, symbol.end()))
                .filter(it -> isClosing(it.end()))
                .map(it -> new Member(named.start(), it.end() + 1, it.cited()));
    }

    private boolean isClosing(int at) {
        return tokens.get(at).is(")") || tokens.get(at).is("]");
    }

    private boolean isYearOf(Token number, int at) {
        Token year = tokens.get(at);
        return year.isYear() && yearOf(number.number()) == year.number();
    }

    /** "32/162", "1803 (XVII)", "377 A (V)", "1080p", "1920 x 1080", "3.14", "10-17": numbers of something else. */
    private boolean isOfAnotherSeries(int at) {
        Token number = tokens.get(at);
        Token before = tokens.get(at - 1);
        Token next = tokens.get(at + 1);
        Token second = tokens.get(at + 2);
        boolean glued = !next.spaced();
        if (next.is("/") && second.kind() == Kind.NUMBER) {
            return !isYearOf(number, at + 2)
                    && !(tokens.get(at + 3).is("(") && tokens.get(at + 4).isYear());
        }
        if (next.is("(") && isRoman(second.text()) && tokens.get(at + 3).is(")")) {
            return true;
        }
        if (next.kind() == Kind.WORD) {
            boolean letter = next.text().length() == 1 && Character.isUpperCase(text.charAt(next.start()));
            return letter || words.has(Role.PIXELS, tokens, at + 1) || glued && !isOtherScript(next);
        }
        boolean joined = glued && !second.spaced() && second.kind() == Kind.NUMBER;
        boolean behind = !number.spaced() && (before.is(".") || before.is(":") || before.is("-"));
        return behind || next.is("%") || next.is("\u00D7") || joined && (next.is(".") || next.is("-"));
    }

    private static boolean isRoman(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
    }

    /** Returns the token behind a date such as "of 22 October 1973", or the same when there is none. */
    private int date(int at) {
        boolean open = tokens.get(at).is("(");
        int day = open ? at + 1 : words.skip(Role.CONNECTOR, tokens, at);
        int month = tokens.get(day).isNumber(2) ? day + 1 : day;
        month = tokens.get(month).is("er") ? month + 1 : month;
        int year = words.skip(Role.MONTH, tokens, month);
        if (year == month) {
            return at;
        }
        // "October 22, 1973"
        if (month == day && tokens.get(year).isNumber(2)) {
            year = tokens.get(year + 1).is(",") ? year + 2 : year + 1;
        }
        int end = tokens.get(year).isYear() ? year + 1 : year;
        return open && tokens.get(end).is(")") ? end + 1 : end;
    }

    /** The year of a resolution, or 0 when the table does not have it. */
    private static int yearOf(int number) {
        return Resolution.byNumber(number).map(Resolution::year).orElse(0);
    }
}
