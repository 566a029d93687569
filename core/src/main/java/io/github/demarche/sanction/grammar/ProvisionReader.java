package io.github.demarche.sanction.grammar;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.InvalidValueException;
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
 * Reads places in a resolution from a text, such as "paragraphs 8 (a), 10 to 13 and 15" or "annex B, paragraph 5", as
 * far as they extend.
 */
public final class ProvisionReader extends PathReader {
    private static final String EXPECTED =
            "a place in a resolution, such as \"8(a)(i)\", \"section C\" or \"annex B, 5\"; expected ";
    private static final String REST =
            "an item such as \"(a)\", \"a)\" or \".1\", with a closing parenthesis, and an opening"
                    + " parenthesis before a number, or nothing more: a range or a list is several provisions";

    private static final Set<String> PUNCTUATION =
            Set.of(",", ";", ".", ":", "!", "?", ")", "]", "\u00BB", "\u201D", "\"", "+", "/");

    /**
     * The end of a list of items that no paragraph follows. A list that starts within it fails in the same way, so it
     * is not read again.
     */
    private int failedTo;

    /**
     * Reads places in prose.
     *
     * @param tokens the tokens of the text
     * @param words the words of the languages that count
     */
    public ProvisionReader(CitationTokens tokens, CitationWords words) {
        this(tokens, words, true);
    }

    private ProvisionReader(CitationTokens tokens, CitationWords words, boolean isProse) {
        super(tokens, words, isProse);
    }

    private static ProvisionReader ofWhole(String text) {
        return new ProvisionReader(CitationTokens.of(text), CitationWords.of(List.of()), false);
    }

    /**
     * Reads a text that consists of one place, such as "annex B, paragraph 6 (c)".
     *
     * @param text the text
     * @return the place
     * @throws InvalidValueException if the text is anything else, including a range or a list
     */
    public static ProvisionParts parse(String text) {
        ProvisionReader reader = ofWhole(text);
        Labels labels = reader.labels();
        boolean section = labels.section().isPresent() || !reader.has(Role.SECTION);
        refuseUnless(section, "the section's letter or number", text);
        int end = reader.at;
        boolean separated = reader.separator();
        boolean named = reader.paragraphWord();
        boolean joined = labels.isNone() || separated || named;
        refuseUnless(joined || end == reader.tokens.size(), "a comma before the paragraph", text);
        List<String> path = joined ? reader.path() : List.of();
        refuseUnless(!joined || !path.isEmpty(), "the number of a paragraph, from 1 to 999", text);
        boolean isTooDeep = path.size() > ProvisionItem.MOST && reader.item().isPresent();
        refuseUnless(!isTooDeep, "at most " + ProvisionItem.MOST + " items", text);
        refuseUnless(reader.at == reader.tokens.size(), REST, text);
        return labels.with(path);
    }

    /**
     * Reads a text that consists of a list of places, such as "paragraphs 10 to 13 and 15".
     *
     * @param text the text
     * @return the places, each once, in the order given
     * @throws InvalidValueException if the text is anything else
     */
    public static List<ProvisionParts> parseAll(String text) {
        ProvisionReader reader = ofWhole(text);
        List<ProvisionParts> provisions = reader.readAt(0);
        if (provisions.isEmpty()) {
            provisions = reader.paragraphs(0, Labels.NONE);
        }
        check(
                !provisions.isEmpty() && reader.at == reader.tokens.size(),
                "Provision",
                "",
                "places in a resolution, such as \"8(a)(i)\", \"paragraphs 10 to 13 and 15\" or \"annex B, 5\"; expected "
                        + (provisions.isEmpty() ? "the number of a paragraph" : "nothing more at index ")
                        + (provisions.isEmpty()
                                ? ""
                                : reader.tokens.get(reader.at).start()),
                text);
        return provisions;
    }

    private static void refuseUnless(boolean found, String what, String text) {
        if (!found) {
            check(false, "Provision", "", EXPECTED + what, text);
        }
    }

    /**
     * {@return the token after what was read last}
     */
    public int end() {
        return at;
    }

    /**
     * Reads what starts at a token with the word for a paragraph, an annex or a section.
     *
     * @param start the index of the token
     * @return the places; empty when none starts here
     */
    public List<ProvisionParts> readAt(int start) {
        at = start;
        List<ProvisionParts> annexes = annexes();
        if (!annexes.isEmpty()) {
            return annexes;
        }
        Labels labels = labels();
        if (!labels.isNone()) {
            return inside(labels);
        }
        List<ProvisionParts> paragraphs = items();
        if (paragraphs.isEmpty()) {
            at = start;
            paragraphs = named(Labels.NONE);
        }
        return paragraphs.isEmpty() ? paragraphs : within(paragraphs);
    }

    /**
     * Reads paragraph numbers that no word introduces, such as {@code 8(a)(i)} in "resolution 1718 (2006), 8(a)(i)",
     * unless the context suggests other numbers, as in "resolution 1718 (2006), 15 members".
     *
     * @param start the index of the token
     * @return the places; empty when none starts here
     */
    public List<ProvisionParts> readBareAt(int start) {
        return bare(start, Labels.NONE);
    }

    /**
     * Reads one paragraph number that no word introduces.
     *
     * @param start the index of the token
     * @return the place; empty when none starts here
     */
    public Optional<ProvisionParts> readPlaceAt(int start) {
        at = start;
        List<String> path = path();
        return path.isEmpty() ? Optional.empty() : Optional.of(Labels.NONE.with(path));
    }

    /**
     * Returns whether a place can only be a paragraph, because it has a letter or a Roman numeral: {@code 8(a)}, but
     * not {@code 8} or {@code 16.1}.
     *
     * @param place the place
     * @return whether it has one
     */
    public static boolean isLettered(ProvisionParts place) {
        return place.path().size() > 1 && !ProvisionItem.isNumber(place.path().get(1));
    }

    private List<ProvisionParts> bare(int start, Labels labels) {
        List<ProvisionParts> places = paragraphs(start, labels);
        if (places.isEmpty() || isLettered(places.get(0)) || isEndOfBare()) {
            return places;
        }
        at = start;
        return List.of();
    }

    /** Whether the text after a number allows it to be a paragraph: the end, a punctuation mark, "of". */
    private boolean isEndOfBare() {
        Token next = tokens.get(at);
        Token second = tokens.get(at + 1);
        boolean isDecimal = second.kind() == Kind.NUMBER && !second.spaced();
        return next.kind() == Kind.END
                || PUNCTUATION.contains(next.text()) && !isDecimal
                || words.has(Role.CONNECTOR, tokens, at);
    }

    /** The annex and the section of a place, as far as it names them. */
    private record Labels(Optional<String> annex, Optional<String> section) {
        static final Labels NONE = new Labels(Optional.empty(), Optional.empty());

        boolean isNone() {
            return annex.isEmpty() && section.isEmpty();
        }

        ProvisionParts with(List<String> path) {
            return new ProvisionParts(annex, section, path);
        }
    }

    private Labels labels() {
        Optional<String> annex = label(Role.ANNEX);
        int end = at;
        if (annex.isPresent()) {
            separator();
        }
        Optional<String> section = label(Role.SECTION);
        if (section.isEmpty()) {
            at = end;
        }
        return new Labels(annex, section);
    }

    /** "annex B, paragraph 5", "annex B, 5", or the annex as a whole. */
    private List<ProvisionParts> inside(Labels labels) {
        int end = at;
        boolean separated = separator();
        List<ProvisionParts> places = named(labels);
        if (places.isEmpty() && separated) {
            places = bare(end + 1, labels);
        }
        if (places.isEmpty()) {
            at = end;
            places = List.of(labels.with(List.of()));
        }
        return places;
    }

    /** "annexes A and B", "annexes I to III": each as a whole. */
    private List<ProvisionParts> annexes() {
        int end = at;
        skip(Role.ANNEXES);
        if (at == end) {
            return List.of();
        }
        Set<String> labels = new LinkedHashSet<>();
        String last = "";
        boolean range = false;
        while (at > end && isLabel(tokens.get(at)) && !isPreposition()) {
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

    /** "paragraph 2 of annex B": the labels may follow. */
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
        Labels labels = new Labels(annex, section);
        return paragraphs.stream().map(it -> labels.with(it.path())).toList();
    }

    private Optional<String> label(Role role) {
        int start = at;
        skip(role);
        if (at == start) {
            return Optional.empty();
        }
        Token label = tokens.get(at);
        if (isLabel(label) && !isPreposition()) {
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

    /** "alinéas a) et b) du paragraphe 8": the items precede the paragraph. */
    private List<ProvisionParts> items() {
        int start = at;
        skip(Role.ITEM);
        if (at == start || start < failedTo) {
            return List.of();
        }
        // A placeholder for the paragraph of the items, replaced when the paragraph is known.
        Set<List<String>> items = list(withItems(List.of("0")));
        int end = at;
        skip(Role.CONNECTOR);
        skip(Role.FILLER);
        List<ProvisionParts> paragraph = at == end ? List.of() : named(Labels.NONE);
        if (items.isEmpty() || paragraph.size() != 1) {
            failedTo = end;
            return List.of();
        }
        List<ProvisionParts> provisions = new ArrayList<>();
        for (List<String> item : items) {
            List<String> path = new ArrayList<>(paragraph.get(0).path());
            path.addAll(item.subList(1, item.size()));
            if (path.size() <= ProvisionItem.MOST) {
                provisions.add(Labels.NONE.with(List.copyOf(path)));
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

    private List<ProvisionParts> named(Labels labels) {
        return paragraphWord() ? paragraphs(at, labels) : List.of();
    }

    private boolean isParagraphSign(int index) {
        return tokens.get(index).is("\u00A7") || tokens.get(index).is("\u00B6");
    }

    /** Takes the word for a paragraph, or its sign. */
    private boolean paragraphWord() {
        int start = at;
        skip(Role.PARAGRAPH);
        if (at == start && isParagraphSign(at)) {
            at += isParagraphSign(at + 1) ? 2 : 1;
        }
        // "par. 8" is a paragraph, French "par 8 voix" is a vote.
        boolean isBy =
                isProse && tokens.get(at - 1).is("par") && !tokens.get(at).is(".");
        if (at == start || isBy) {
            at = start;
            return false;
        }
        if (tokens.get(at).is(".")) {
            at++;
        }
        return true;
    }

    private List<ProvisionParts> paragraphs(int start, Labels labels) {
        at = start;
        return list(path()).stream().map(labels::with).toList();
    }
}
