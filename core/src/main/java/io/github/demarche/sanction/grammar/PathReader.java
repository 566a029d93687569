package io.github.demarche.sanction.grammar;

import io.github.demarche.sanction.grammar.CitationTokens.Kind;
import io.github.demarche.sanction.grammar.CitationTokens.Token;
import io.github.demarche.sanction.grammar.CitationWords.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lists and ranges of paragraphs with their items, such as "8 (a) and (b), 10 to 13". This is the lower half of
 * the grammar.
 */
abstract sealed class PathReader permits ProvisionReader {
    /** How many paragraphs a range may have to be expanded. */
    public static final int WIDEST_RANGE = 100;

    final CitationTokens tokens;
    final CitationWords words;
    /** Whether other words may surround the list. */
    final boolean isProse;
    /** The token after what was read last. */
    int at;

    PathReader(CitationTokens tokens, CitationWords words, boolean isProse) {
        this.tokens = tokens;
        this.words = words;
        this.isProse = isProse;
    }

    /** The paths of a list whose first path has been read; empty if that is. */
    Set<List<String>> list(List<String> first) {
        Set<List<String>> paths = new LinkedHashSet<>();
        if (first.isEmpty()) {
            return paths;
        }
        List<String> last = first;
        paths.add(last);
        while (true) {
            int before = at;
            List<String> from = last;
            boolean range = range();
            if (!range && !isAnd()) {
                break;
            }
            boolean isApposition = at == before + 1 && tokens.get(before).is(",");
            if (isApposition && from.size() == 1 && isItemWord()) {
                // "paragraph 8, point (a)" is one place.
                paths.remove(from);
            }
            last = next(from);
            if (last.isEmpty()) {
                at = before;
                break;
            }
            if (range) {
                paths.addAll(between(from, last));
            }
            paths.add(last);
        }
        return paths;
    }

    /** Whether the word for an item is here, and its item follows. */
    private boolean isItemWord() {
        int start = at;
        skip(Role.ITEM);
        boolean is = at > start && item().isPresent();
        at = start;
        return is;
    }

    boolean range() {
        if (tokens.get(at).is("-")) {
            at++;
            return true;
        }
        // French "à" is also the letter of an item: "2 a)".
        if (words.has(Role.RANGE, tokens, at) && !tokens.get(at + 1).is(")")) {
            skip(Role.RANGE);
            return true;
        }
        return false;
    }

    boolean isAnd() {
        int start = at;
        if (tokens.get(at).is(",") || tokens.get(at).is(";") || tokens.get(at).is("+")) {
            at++;
        }
        // Spanish "e" is also the letter of an item, in "d), e) y f)", and "u" one of "U.N.".
        if (!tokens.get(at + 1).is(")") && !tokens.get(at + 1).is(".")) {
            skip(Role.CONJUNCTION);
        }
        // "and/or"
        if (tokens.get(at).is("/") && words.has(Role.CONJUNCTION, tokens, at + 1)) {
            at++;
            skip(Role.CONJUNCTION);
        }
        return at > start;
    }

    /**
     * The next element of a list: a path, possibly with the word for it repeated, or an item that belongs to the path
     * before.
     */
    List<String> next(List<String> before) {
        if (isItemWord()) {
            skip(Role.ITEM);
        } else {
            skip(Role.PARAGRAPH);
        }
        List<String> path = path();
        if (!path.isEmpty()) {
            return path;
        }
        Optional<String> item = item();
        return item.isEmpty() ? List.of() : beside(before, item.get());
    }

    List<String> path() {
        Token number = tokens.get(at);
        boolean isDate = words.has(Role.MONTH, tokens, at + 1);
        boolean isResolution = tokens.get(at + 1).is("(") && tokens.get(at + 2).isYear();
        if (!number.isNumber(3) || isProse && (isDate || isResolution)) {
            return List.of();
        }
        at++;
        return withItems(List.of(number.text()));
    }

    /** A path and the items that follow it. */
    List<String> withItems(List<String> start) {
        List<String> path = new ArrayList<>(start);
        Optional<String> item = item();
        while (item.isPresent()) {
            path.add(item.get());
            item = path.size() > ProvisionItem.MOST ? Optional.empty() : item();
        }
        return List.copyOf(path);
    }

    /** One of {@code (a)}, {@code a)} and {@code .a}. */
    Optional<String> item() {
        Token first = tokens.get(at);
        Token second = tokens.get(at + 1);
        if (first.is("(") && isItem(second) && tokens.get(at + 2).is(")")) {
            at += 3;
            return Optional.of(second.text());
        }
        if (first.is(".") && !first.spaced() && !second.spaced() && isItem(second)) {
            at += 2;
            return Optional.of(second.text());
        }
        boolean isLetter = first.kind() == Kind.WORD && isItem(first);
        if (isLetter && second.is(")") && !second.spaced()) {
            at += 2;
            return Optional.of(first.text());
        }
        return Optional.empty();
    }

    /** The path that a lone item forms with the path before: "7 (d) and (e)", "8 (a) (i) and (b)". */
    static List<String> beside(List<String> before, String item) {
        int place = before.size() == 1 ? 1 : before.size() - 1;
        while (place > 1 && !ProvisionItem.isBeside(before.get(place), item)) {
            place--;
        }
        List<String> path = new ArrayList<>(before.subList(0, place));
        path.add(item);
        return List.copyOf(path);
    }

    /** The elements between the ends of a range: numbers, or letters of one paragraph. */
    static List<List<String>> between(List<String> first, List<String> last) {
        int place = last.size() - 1;
        if (first.size() != last.size() || !first.subList(0, place).equals(last.subList(0, place))) {
            return List.of();
        }
        List<List<String>> between = new ArrayList<>();
        for (String item : ProvisionItem.between(first.get(place), last.get(place), WIDEST_RANGE)) {
            List<String> path = new ArrayList<>(first.subList(0, place));
            path.add(item);
            between.add(List.copyOf(path));
        }
        return between;
    }

    /** An accent makes a different letter, as in "8 (é)", or a word, as in "annexe à". */
    static boolean isItem(Token token) {
        return token.isPlain() && ProvisionItem.isItem(token.text());
    }

    static boolean isLabel(Token token) {
        return token.isPlain() && ProvisionItem.isLabel(token.text());
    }

    boolean has(Role role) {
        return words.has(role, tokens, at);
    }

    void skip(Role role) {
        at = words.skip(role, tokens, at);
    }
}
