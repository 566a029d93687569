package io.github.demarche.citation;

import io.github.demarche.citation.HeadReader.Head;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.grammar.CitationTokens;
import io.github.demarche.sanction.grammar.CitationTokens.Kind;
import io.github.demarche.sanction.grammar.CitationTokens.Token;
import io.github.demarche.sanction.grammar.CitationWords;
import io.github.demarche.sanction.grammar.CitationWords.Role;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the number of a resolution with its year and a following date, regardless of what introduced it. */
final class MemberReader {
    private static final int FOUNDED = 1946;
    private static final Set<String> SUFFIXES = Set.of("corr", "add", "rev", "amend");

    private final String text;
    private final CitationTokens tokens;
    private final CitationWords words;
    private final HeadReader heads;

    MemberReader(String text, CitationTokens tokens, CitationWords words, HeadReader heads) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.heads = heads;
    }

    /**
     * One resolution of a list: its tokens, including the word before the first, and the number and year as written.
     */
    record Member(int start, int end, CitedResolution cited) {
        boolean hasYear() {
            return cited.year().isPresent();
        }
    }

    /**
     * Reads a number and its year, possibly followed by the symbol.
     *
     * @param start where the member begins
     * @param at the token of the number
     * @param slashes whether numbers may be joined by slashes, as in "resolutions 1267/1989/2253"
     */
    Optional<Member> readAt(int start, int at, boolean slashes) {
        Optional<Member> once = once(start, at, slashes);
        return once.flatMap(it -> again(tokens.get(at), it)).or(() -> once);
    }

    private Optional<Member> once(int start, int at, boolean slashes) {
        Token number = tokens.get(at);
        if (!number.isNumber(5) || isOfAnotherSeries(at, slashes)) {
            return Optional.empty();
        }
        int end = at + 1;
        OptionalInt year = OptionalInt.empty();
        int open = heads.isSeparator(end) || tokens.get(end).is("-") ? end + 1 : end;
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
        } else if (heads.council(end) > end
                && tokens.get(heads.council(end)).is("(")
                && isYearOf(number, heads.council(end) + 1)) {
            // "resolution 1701 of the Security Council (2006)"
            year = OptionalInt.of(tokens.get(heads.council(end) + 1).number());
            end = heads.council(end) + 3;
        }
        boolean isSuffixed =
                tokens.get(end).is("/") && SUFFIXES.contains(tokens.get(end + 1).text());
        boolean isTooEarly = year.isPresent() && year.getAsInt() < FOUNDED;
        return isSuffixed || isTooEarly
                ? Optional.empty()
                : Optional.of(new Member(start, end, CitedResolution.of(number.number(), year)));
    }

    /** "UNSCR 1325 (S/RES/1325 (2000))": the same resolution by its symbol; this is read only once, so that it ends. */
    private Optional<Member> again(Token number, Member named) {
        int at = named.end() + 1;
        if (named.hasYear() || !tokens.get(named.end()).is("(")) {
            return Optional.empty();
        }
        return heads.symbol(at)
                .map(Head::end)
                .filter(symbol -> tokens.get(symbol).is(number.text()))
                .flatMap(symbol -> once(at, symbol, false))
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

    /** "32/162", "1803 (XVII)", "377 A (V)", "1080p", "1920 x 1080", "3.14", "10-17": other numbers. */
    private boolean isOfAnotherSeries(int at, boolean slashes) {
        Token number = tokens.get(at);
        Token before = tokens.get(at - 1);
        Token next = tokens.get(at + 1);
        Token second = tokens.get(at + 2);
        boolean glued = !next.spaced();
        if (next.is("/") && second.kind() == Kind.NUMBER) {
            boolean isListed =
                    slashes && number.text().length() >= 3 && second.text().length() >= 3;
            return !isListed
                    && !isYearOf(number, at + 2)
                    && !(tokens.get(at + 3).is("(") && tokens.get(at + 4).isYear());
        }
        if (next.is("(") && isRoman(second.text()) && tokens.get(at + 3).is(")")) {
            return true;
        }
        if (next.kind() == Kind.WORD) {
            boolean letter = next.text().length() == 1
                    && Character.isUpperCase(text.charAt(next.start()))
                    && !words.has(Role.CONJUNCTION, tokens, at + 1);
            boolean product = next.is("by") && second.kind() == Kind.NUMBER;
            return letter || product || words.has(Role.PIXELS, tokens, at + 1) || glued && !isOtherScript(next);
        }
        boolean joined = glued && !second.spaced() && second.kind() == Kind.NUMBER;
        boolean touchesBefore =
                !number.spaced() && (before.is(".") || before.is(":") || before.is("-") && !isHead(at - 2));
        return touchesBefore || next.is("%") || next.is("\u00D7") || joined && (next.is(".") || next.is("-"));
    }

    /** "résolution-1701". */
    private boolean isHead(int at) {
        return words.has(Role.HEAD, tokens, at)
                || words.has(Role.HEADS, tokens, at)
                || words.has(Role.ACRONYM, tokens, at);
    }

    /** Words in unsupported languages, in which only a number with its year can be read. */
    static boolean isOtherScript(Token word) {
        return word.kind() == Kind.WORD && word.text().codePointAt(0) > 0x24F;
    }

    private static boolean isRoman(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
    }

    /** Returns the token after a date such as "of 22 October 1973", or the same token if there is none. */
    int date(int at) {
        boolean apart = tokens.get(at).is(",") && words.has(Role.CONNECTOR, tokens, at + 1);
        int from = apart ? at + 1 : at;
        boolean open = tokens.get(from).is("(");
        int day = open ? from + 1 : words.skip(Role.CONNECTOR, tokens, from);
        int month = tokens.get(day).isNumber(2) ? day + 1 : day;
        month = tokens.get(month).is("er") ? month + 1 : month;
        // Spanish: "de 20 de julio de 1987"
        int joined = words.skip(Role.OF_YEAR, tokens, month);
        month = words.has(Role.MONTH, tokens, joined) ? joined : month;
        int year = words.skip(Role.MONTH, tokens, month);
        if (year == month) {
            return at;
        }
        // "October 22, 1973"
        if (month == day && tokens.get(year).isNumber(2)) {
            year = tokens.get(year + 1).is(",") ? year + 2 : year + 1;
        }
        joined = words.skip(Role.OF_YEAR, tokens, year);
        year = tokens.get(joined).isYear() ? joined : year;
        int end = tokens.get(year).isYear() ? year + 1 : year;
        return open && tokens.get(end).is(")") ? end + 1 : end;
    }

    /** The year of the date after a number: "of 29 November 1947", "(29 November 1947)". */
    OptionalInt datedYear(Member member) {
        int end = date(member.end());
        Token year = tokens.get(tokens.get(end - 1).is(")") ? end - 2 : end - 1);
        return end > member.end() && year.isYear() ? OptionalInt.of(year.number()) : OptionalInt.empty();
    }

    /** The year of a resolution, or 0 if the table does not have it. */
    static int yearOf(int number) {
        return Resolution.byNumber(number).map(Resolution::year).orElse(0);
    }
}
