package io.github.demarche.sanction;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.internal.Folding;
import io.github.demarche.sanction.grammar.CitationTokens;
import io.github.demarche.sanction.grammar.CitationTokens.Token;
import java.text.Normalizer;
import java.util.List;
import java.util.PrimitiveIterator;

/** Reads a {@link Resolution} from its symbol or from the words that name it. */
final class ResolutionReader {
    private static final String EXPECTED = "a resolution by its symbol, such as \"S/RES/1718 (2006)\"; expected ";
    private static final List<List<String>> NAMES = List.of(
            List.of("unscr"),
            List.of("rcsnu"),
            List.of("unsc", "resolution"),
            List.of("un", "security", "council", "resolution"),
            List.of("security", "council", "resolution"),
            List.of("résolution", "du", "conseil", "de", "sécurité"),
            List.of("résolution"));
    private static final List<String> COUNCIL_BEHIND = List.of("du", "conseil", "de", "sécurité");

    private final String text;
    private final CitationTokens tokens;
    private int at;

    private ResolutionReader(String text) {
        this.text = text;
        tokens = CitationTokens.of(text);
    }

    static Resolution parse(String text) {
        return new ResolutionReader(text).resolution();
    }

    private Resolution resolution() {
        boolean isSymbol = take(List.of("s"));
        if (isSymbol) {
            expect(take(List.of("/", "res", "/")), "\"S/RES/\"");
        } else {
            boolean isNamed =
                    NAMES.stream().anyMatch(this::take) && tokens.get(at).spaced();
            expect(isNamed, "\"S/RES/\", \"UNSCR\" or \"resolution\"");
        }
        Token number = tokens.get(at);
        expect(number.isNumber(5), "a number of one to five digits");
        at++;
        expect(take(List.of("(")), "the year in parentheses");
        Token year = tokens.get(at);
        at++;
        expect(year.isYear() && take(List.of(")")), "a year of four digits and a closing parenthesis");
        if (!isSymbol) {
            take(COUNCIL_BEHIND);
        }
        expect(at == tokens.size(), "nothing after the year");
        return Resolution.of(number.number(), year.number());
    }

    /** Takes these tokens if they come next. */
    private boolean take(List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!isSpelled(tokens.get(at + i), wanted.get(i))) {
                return false;
            }
        }
        at += wanted.size();
        return true;
    }

    /** Whether a token is a word, possibly with missing accents but without added ones. */
    private boolean isSpelled(Token token, String wanted) {
        if (token.isPlain() || !token.is(Folding.letters(wanted))) {
            return token.is(Folding.letters(wanted));
        }
        PrimitiveIterator.OfInt written = decomposed(text.substring(token.start(), token.end()));
        PrimitiveIterator.OfInt right = decomposed(wanted);
        boolean isThere = true;
        while (isThere && written.hasNext()) {
            int c = written.nextInt();
            isThere = false;
            while (!isThere && right.hasNext()) {
                isThere = right.nextInt() == c;
            }
        }
        return isThere;
    }

    private static PrimitiveIterator.OfInt decomposed(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !Folding.isWeightless(c))
                .map(c -> Character.toLowerCase(Folding.plain(c)))
                .iterator();
    }

    private void expect(boolean found, String what) {
        if (!found) {
            check(false, "Resolution", "", EXPECTED + what, text);
        }
    }
}
