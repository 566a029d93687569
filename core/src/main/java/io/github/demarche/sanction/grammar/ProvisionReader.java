package io.github.demarche.sanction.grammar;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.sanction.grammar.CitationTokens.Kind;
import io.github.demarche.sanction.grammar.CitationTokens.Token;
import io.github.demarche.sanction.grammar.CitationWords.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads places in a resolution that stand in a text, such as "paragraphs 8 (a), 10 to 13 and 15" or "annex B, paragraph 5",
 * as far as they go.
 */
public final class ProvisionReader {
    /** How many paragraphs a range may have that stands for each of them. */
    public static final int WIDEST_RANGE = 100;

    private final CitationTokens tokens;
    private final CitationWords words;
    /** The token after what was read last. */
    private int at;

    public ProvisionReader(CitationTokens tokens, CitationWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    public static List<ProvisionParts> parseAll(String text) {
        CitationTokens tokens = CitationTokens.of(text);
        ProvisionReader reader = new ProvisionReader(tokens, CitationWords.of(List.of()));
        List<ProvisionParts> provisions = reader.readAt(0);
        if (provisions.isEmpty()) {
            provisions = reader.paragraphs(0, Optional.empty(), Optional.empty());
        }
        check(
                !provisions.isEmpty() && reader.at == tokens.size(),
                "Provision",
                "",
                "places in a resolution, such as \"8(a)(i)\", \"paragraphs 10 to 13 and 15\" or \"annex B, 5\"; expected "
                        + (provisions.isEmpty() ? "the number of a paragraph" : "nothing more at index ")
                        + (provisions.isEmpty() ? "" : tokens.get(reader.at).start()),
                text);
        return provisions;
    }

    /** The token after what was read last. */
    public int end() {
        return at;
    }

    /** Reads what starts at a token with the word for a paragraph, an annex or a section; empty when nothing does. */
    public List<ProvisionParts> readAt(int start) {
        at = start;
        List<ProvisionParts> annexes = annexes();
        if (!annexes.isEmpty()) {
            return annexes;
        }
        Optional<String> annex = label(Role.ANNEX);
        boolean separated = annex.isEmpty() || separator();
        Optional<String> section =
                separated || words.has(Role.SECTION, tokens, at) ? label(Role.SECTION) : Optional.empty();
        int behindLabels = at;
        if (annex.isPresent() || section.isPresent()) {
            separator();
            List<ProvisionParts> inside = words.has(Role.PARAGRAPH, tokens, at) ? named(annex, section) : List.of();
            if (inside.isEmpty() && at > behindLabels && tokens.get(at).isNumber(3)) {
                inside = paragraphs(at, annex, section);
            }
            if (!inside.isEmpty()) {
                return inside;
            }
            at = behindLabels;
            return List.of(new ProvisionParts(annex, section, List.of()));
        }
        List<ProvisionParts> paragraphs = items();
        if (paragraphs.isEmpty()) {
            at = start;
            paragraphs = named(annex, section);
        }
        return paragraphs.isEmpty() ? paragraphs : within(paragraphs);
    }

    /** "annexes A and B", "annexes I to III": each of them whole. */
    private List<ProvisionParts> annexes() {
        int end = at;
        skip(Role.ANNEXES);
        if (at == end) {
            return List.of();
        }
        Set<String> labels = new LinkedHashSet<>();
        String last = "";
        boolean range = false;
        while (at > end && ProvisionItem.isLabel(tokens.get(at).text()) && !isPreposition()) {
            String label = tokens.get(at).text();
            if (range) {
                labels.addAll(ProvisionItem.between(last, label, WIDEST_RANGE));
            }
            labels.add(label);
            last = label;
            at++;
            end = at;
            range = range();
            if (!range) {
                isAnd();
            }
        }
        at = end;
        return labels.stream()
                .map(label ->
                        new ProvisionParts(Optional.of(label.toUpperCase(Locale.ROOT)), Optional.empty(), List.of()))
                .toList();
    }

    /** "paragraph 2 of annex B": the labels may stand behind. */
    private List<ProvisionParts> within(List<ProvisionParts> paragraphs) {
        int end = at;
        skip(Role.CONNECTOR);
        skip(Role.FILLER);
        Optional<String> section = label(Role.SECTION);
        if (section.isPresent()) {
            end = at;
            skip(Role.CONNECTOR);
            skip(Role.FILLER);
        }
        Optional<String> annex = label(Role.ANNEX);
        if (annex.isEmpty()) {
            at = end;
        }
        if (annex.isEmpty() && section.isEmpty()) {
            return paragraphs;
        }
        return paragraphs.stream()
                .map(it -> new ProvisionParts(annex, section, it.path()))
                .toList();
    }

    private Optional<String> label(Role role) {
        int start = at;
        skip(role);
        if (at == start) {
            return Optional.empty();
        }
        Token label = tokens.get(at);
        if (ProvisionItem.isLabel(label.text()) && !isPreposition()) {
            at++;
            return Optional.of(label.text().toUpperCase(Locale.ROOT));
        }
        if (role == Role.SECTION) {
            at = start;
            return Optional.empty();
        }
        return Optional.of("");
    }

    /** "annexe à la résolution", "annexe d’une lettre"; but "annex A to", "annexes A and B" and "(annex D)". */
    private boolean isPreposition() {
        Token next = tokens.get(at + 1);
        return words.has(Role.CONNECTOR, tokens, at)
                && (next.kind() == Kind.WORD || next.kind() == Kind.NUMBER)
                && Stream.of(Role.CONNECTOR, Role.CONJUNCTION, Role.PARAGRAPH, Role.SECTION, Role.ANNEX)
                        .noneMatch(role -> words.has(role, tokens, at + 1));
    }

    /** "alinéas a) et b) du paragraphe 8": the items stand before the paragraph. */
    private List<ProvisionParts> items() {
        int start = at;
        skip(Role.ITEM);
        // What a list of paragraphs needs before its items, and is replaced when the paragraph is known.
        Set<List<String>> items = at == start ? Set.of() : list(withItems(List.of("0")));
        int end = at;
        skip(Role.CONNECTOR);
        skip(Role.FILLER);
        List<ProvisionParts> paragraph = at == end ? List.of() : named(Optional.empty(), Optional.empty());
        if (items.isEmpty() || paragraph.size() != 1) {
            return List.of();
        }
        List<ProvisionParts> provisions = new ArrayList<>();
        for (List<String> item : items) {
            List<String> path = new ArrayList<>(paragraph.get(0).path());
            path.addAll(item.subList(1, item.size()));
            if (path.size() <= ProvisionItem.MOST) {
                provisions.add(new ProvisionParts(Optional.empty(), Optional.empty(), List.copyOf(path)));
            }
        }
        return List.copyOf(provisions);
    }

    private boolean separator() {
        if (tokens.get(at).is(",") || tokens.get(at).is(":")) {
            at++;
            return true;
        }
        return false;
    }

    private List<ProvisionParts> named(Optional<String> annex, Optional<String> section) {
        int start = at;
        skip(Role.PARAGRAPH);
        if (at == start && tokens.get(at).is("\u00A7")) {
            at += tokens.get(at + 1).is("\u00A7") ? 2 : 1;
        }
        // "par. 8" is a paragraph, French "par 8 voix" is a vote.
        boolean isBy = tokens.get(at - 1).is("par") && !tokens.get(at).is(".");
        if (at == start || isBy) {
            return List.of();
        }
        if (tokens.get(at).is(".")) {
            at++;
        }
        return paragraphs(at, annex, section);
    }

    private List<ProvisionParts> paragraphs(int start, Optional<String> annex, Optional<String> section) {
        at = start;
        return list(path()).stream()
                .map(path -> new ProvisionParts(annex, section, path))
                .toList();
    }

    /** The paths of a list of which the first has been read; empty when that is. */
    private Set<List<String>> list(List<String> first) {
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

    private boolean range() {
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

    private boolean isAnd() {
        int start = at;
        if (tokens.get(at).is(",") || tokens.get(at).is(";") || tokens.get(at).is("+")) {
            at++;
        }
        skip(Role.CONJUNCTION);
        // "and/or"
        if (tokens.get(at).is("/") && words.has(Role.CONJUNCTION, tokens, at + 1)) {
            at++;
            skip(Role.CONJUNCTION);
        }
        return at > start;
    }

    /** The next of a list: a path, perhaps with the word for it again, or an item that goes with the path before. */
    private List<String> next(List<String> before) {
        skip(Role.PARAGRAPH);
        List<String> path = path();
        if (!path.isEmpty()) {
            return path;
        }
        Optional<String> item = item();
        return item.isEmpty() ? List.of() : beside(before, item.get());
    }

    private List<String> path() {
        Token number = tokens.get(at);
        boolean isDate = words.has(Role.MONTH, tokens, at + 1);
        boolean isResolution = tokens.get(at + 1).is("(") && tokens.get(at + 2).isYear();
        if (!number.isNumber(3) || isDate || isResolution) {
            return List.of();
        }
        at++;
        return withItems(List.of(number.text()));
    }

    /** A path and the items that follow it. */
    private List<String> withItems(List<String> start) {
        List<String> path = new ArrayList<>(start);
        Optional<String> item = item();
        while (item.isPresent()) {
            path.add(item.get());
            item = path.size() > ProvisionItem.MOST ? Optional.empty() : item();
        }
        return List.copyOf(path);
    }

    /** One of {@code (a)}, {@code a)} and {@code .a}. */
    private Optional<String> item() {
        Token first = tokens.get(at);
        Token second = tokens.get(at + 1);
        if (first.is("(")
                && ProvisionItem.isItem(second.text())
                && tokens.get(at + 2).is(")")) {
            at += 3;
            return Optional.of(second.text());
        }
        if (first.is(".") && !first.spaced() && !second.spaced() && ProvisionItem.isItem(second.text())) {
            at += 2;
            return Optional.of(second.text());
        }
        boolean isLetter = first.kind() == Kind.WORD && ProvisionItem.isItem(first.text());
        if (isLetter && second.is(")") && !second.spaced()) {
            at += 2;
            return Optional.of(first.text());
        }
        return Optional.empty();
    }

    /** The path that an item alone makes with the path before: "7 (d) and (e)", "8 (a) (i) and (b)". */
    private static List<String> beside(List<String> before, String item) {
        int place = before.size() == 1 ? 1 : before.size() - 1;
        while (place > 1 && !ProvisionItem.isBeside(before.get(place), item)) {
            place--;
        }
        List<String> path = new ArrayList<>(before.subList(0, place));
        path.add(item);
        return List.copyOf(path);
    }

    /** What lies between the ends of a range: numbers, or letters of one paragraph. */
    private static List<List<String>> between(List<String> first, List<String> last) {
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

    private void skip(Role role) {
        at = words.skip(role, tokens, at);
    }
}
