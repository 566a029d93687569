package io.github.demarche.citation;

import io.github.demarche.sanction.grammar.CitationTokens;
import io.github.demarche.sanction.grammar.CitationTokens.Kind;
import io.github.demarche.sanction.grammar.CitationTokens.Token;
import io.github.demarche.sanction.grammar.CitationWords;
import io.github.demarche.sanction.grammar.CitationWords.Role;
import java.util.Optional;

/**
 * Reads the head before the numbers of resolutions: a symbol, an acronym, or "resolution" with the name of the body.
 */
final class HeadReader {
    /** "resolutions adopted before that by the Security Council (": the words before a list in parentheses. */
    private static final int MOST_BEFORE_LIST = 8;

    private static final int MOST_INITIALS = 4;

    private final CitationTokens tokens;
    private final CitationWords words;

    HeadReader(CitationTokens tokens, CitationWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * The head before the numbers.
     *
     * @param end the token after it
     * @param certain whether it names the Council
     * @param plural whether it announces a list
     * @param listed whether numbers without a year may follow each other, as after an acronym
     * @param enclosed whether the numbers are in parentheses, which makes sense only if the clause names the Council
     */
    record Head(int end, boolean certain, boolean plural, boolean listed, boolean enclosed) {
        static final Head NONE = new Head(0, false, false, false, false);

        Head asCertain() {
            return new Head(end, true, plural, listed, enclosed);
        }
    }

    Optional<Head> readAt(int at) {
        Optional<Head> symbol = symbol(at);
        if (symbol.isPresent()) {
            return symbol;
        }
        int acronym = words.skip(Role.ACRONYM, tokens, at);
        if (acronym > at) {
            boolean isClosed = tokens.get(at - 1).is("(") && tokens.get(acronym).is(")");
            int end = numberWord(hyphen(isClosed ? acronym + 1 : acronym));
            return Optional.of(new Head(end, true, tokens.get(at).text().endsWith("rs"), true, false));
        }
        boolean plural = words.has(Role.HEADS, tokens, at);
        int word = plural ? words.skip(Role.HEADS, tokens, at) : words.skip(Role.HEAD, tokens, at);
        if (word == at || words.endsBefore(Role.OTHER_BODY, tokens, at)) {
            return Optional.empty();
        }
        boolean councilBefore = words.endsBefore(Role.COUNCIL, tokens, at)
                || words.endsBefore(Role.UN, tokens, at)
                || isCouncilByInitials(at);
        int end = tokens.get(word).is(".") && isAbbreviated(at) ? word + 1 : word;
        int council = council(end);
        int number = numberWord(hyphen(council));
        Head named = new Head(number, councilBefore || council > end, plural, plural, false);
        return symbol(number)
                .or(() -> plural ? enclosed(end) : Optional.empty())
                .or(() -> Optional.of(named));
    }

    /** "later resolutions of the Security Council (1820, 1888 and 1960)". */
    private Optional<Head> enclosed(int from) {
        int at = from;
        while (at - from < MOST_BEFORE_LIST && tokens.get(at).kind() == Kind.WORD) {
            at++;
        }
        boolean isList = tokens.get(at).is("(")
                && tokens.get(at + 1).isNumber(4)
                && !tokens.get(at + 2).is(")");
        return isList ? Optional.of(new Head(at + 1, false, true, true, true)) : Optional.empty();
    }

    /** "Res." alone may belong to any body. */
    boolean isAbbreviated(int at) {
        return tokens.get(at).is("res");
    }

    /** "S.C. Res. 1540", "U.N.S.C. Res. 1540". */
    private boolean isCouncilByInitials(int at) {
        StringBuilder initials = new StringBuilder();
        int dot = at - 1;
        for (int i = 0; i < MOST_INITIALS && tokens.get(dot).is("."); i++) {
            Token letter = tokens.get(dot - 1);
            if (letter.kind() != Kind.WORD || letter.text().length() != 1) {
                break;
            }
            initials.insert(0, letter.text());
            dot -= 2;
        }
        return initials.toString().equals("sc") || initials.toString().equals("unsc");
    }

    /** {@code S/RES/}, possibly with spaces, or with underscores as in file names. */
    Optional<Head> symbol(int at) {
        boolean is = tokens.get(at).is("s")
                && isSeparator(at + 1)
                && tokens.get(at + 2).is("res")
                && isSeparator(at + 3);
        return is ? Optional.of(new Head(at + 4, true, false, false, false)) : Optional.empty();
    }

    boolean isSeparator(int at) {
        return tokens.get(at).is("/") || tokens.get(at).is("_");
    }

    /** "résolution-1701". */
    private int hyphen(int at) {
        boolean joins = tokens.get(at).is("-")
                && !tokens.get(at).spaced()
                && tokens.get(at + 1).kind() == Kind.NUMBER;
        return joins ? at + 1 : at;
    }

    /** "no.", "n.º". */
    int numberWord(int at) {
        int end = words.skip(Role.NUMBER_WORD, tokens, at);
        if (end == at || !isNumberSign(end)) {
            return end;
        }
        boolean isOrdinal =
                tokens.get(end + 1).is("\u00BA") || tokens.get(end + 1).is("o");
        return isOrdinal && tokens.get(end + 2).kind() == Kind.NUMBER ? end + 2 : end + 1;
    }

    boolean isNumberSign(int at) {
        return tokens.get(at).is(".") || tokens.get(at).is("\u00B0");
    }

    /** "of the Security Council" between the head and the number, or after it. */
    int council(int at) {
        int end = words.skip(Role.FILLER, tokens, words.skip(Role.CONNECTOR, tokens, at));
        int council = Math.max(words.skip(Role.COUNCIL, tokens, end), words.skip(Role.UN, tokens, end));
        // "du Conseil municipal"
        return council > end && council >= words.skip(Role.OTHER_BODY, tokens, end) ? council : at;
    }
}
