package io.github.demarche.citation;

import io.github.demarche.citation.MemberReader.Member;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.grammar.CitationTokens;
import io.github.demarche.sanction.grammar.CitationTokens.Kind;
import io.github.demarche.sanction.grammar.CitationTokens.Token;
import io.github.demarche.sanction.grammar.CitationWords;
import io.github.demarche.sanction.grammar.CitationWords.Role;
import io.github.demarche.sanction.grammar.ProvisionParts;
import io.github.demarche.sanction.grammar.ProvisionReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Scans a text once and finds its citations of resolutions. */
final class CitationScanner {
    /** "of its previous Security Council": the words between a paragraph and its resolution. */
    private static final int MOST_BETWEEN = 6;

    /** "in its paragraph 3": the words between a resolution and its paragraph. */
    private static final int MOST_LEADING = 3;

    /** The number of words in a heading before a resolution begins. */
    private static final int LONGEST_HEADING = 80;

    private static final Set<String> PARAGRAPH_SIGNS = Set.of("\u00A7", "\u00B6");
    private static final Set<Role> BEGINNINGS = EnumSet.of(
            Role.PARAGRAPH,
            Role.ITEM,
            Role.ANNEX,
            Role.ANNEXES,
            Role.SECTION,
            Role.HEAD,
            Role.HEADS,
            Role.ACRONYM,
            Role.SELF);

    private static final Set<String> BEFORE_A_PLACE = Set.of("(", "[", ";", ":", ".", "\u201C", "\u00AB", "\"");

    private final CitationTokens tokens;
    private final CitationWords words;
    private final ProvisionReader provisions;
    private final NumberReader numbers;
    private final boolean relative;
    private final List<Place> found = new ArrayList<>();
    /**
     * The resolution that "that resolution" means: the nearest one before, unless a resolution of another body is
     * nearer.
     */
    private Optional<CitedResolution> antecedent = Optional.empty();

    /**
     * Prepares to scan a text.
     *
     * @param text the text
     * @param words the words of the languages that count
     * @param relative whether "this resolution" is a citation; empty if it is one only in the text of a resolution
     */
    CitationScanner(String text, CitationWords words, Optional<Boolean> relative) {
        this.tokens = CitationTokens.of(text);
        this.relative = relative.orElseGet(() -> isResolution(tokens, words));
        this.words = words;
        this.provisions = new ProvisionReader(tokens, words);
        this.numbers = new NumberReader(text, tokens, words);
    }

    /** A citation and its place, in Java's indexes. */
    record Place(
            int start,
            int end,
            Optional<CitedResolution> cited,
            List<ProvisionParts> provisions,
            boolean isFromContext) {}

    /** Whether a text begins like a resolution: "The Security Council, recalling". */
    private static boolean isResolution(CitationTokens tokens, CitationWords words) {
        for (int at = 0; at < LONGEST_HEADING; at++) {
            int end = words.skip(Role.COUNCIL, tokens, at);
            if (end > at && tokens.get(end).is(",") && words.has(Role.OPENING, tokens, end + 1)) {
                return true;
            }
        }
        return false;
    }

    List<Place> scan() {
        int at = 0;
        while (at < tokens.size()) {
            if (isPassedBy(at)) {
                at++;
                continue;
            }
            int next = provisionsAt(at);
            if (next == at) {
                next = resolutionsAt(at, at, List.of());
            }
            if (next == at) {
                next = selfAt(at, at, List.of());
            }
            if (next == at && numbers.isAnyResolution(at)) {
                antecedent = Optional.empty();
            }
            at = next == at ? at + 1 : next;
        }
        return List.copyOf(found);
    }

    /** Whether no citation can begin with a token, as is true of most. */
    private boolean isPassedBy(int at) {
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case WORD -> !token.is("s") && !words.begins(BEGINNINGS, tokens, at);
            case SIGN -> !PARAGRAPH_SIGNS.contains(token.text());
            default -> false;
        };
    }

    /** Takes paragraphs and what they belong to; returns the token after them, or the same token if none start here. */
    private int provisionsAt(int at) {
        List<ProvisionParts> named = provisions.readAt(at);
        if (named.isEmpty()) {
            return bareAt(at);
        }
        int end = provisions.end();
        if (isOfPreamble(at, end)) {
            return end;
        }
        int head = between(end);
        int next = resolutionsAt(at, head, named);
        if (next > head) {
            return next;
        }
        next = thatAt(at, end, named);
        if (next > end) {
            return next;
        }
        next = selfAt(at, head, named);
        if (next > head) {
            return next;
        }
        int near = words.skip(Role.NEAR, tokens, end);
        boolean ofAnother = words.has(Role.OF, tokens, end);
        if (near > end || isParagraph(at) && !ofAnother && !isOfArticle(at)) {
            addRelative(at, near, named);
            return near;
        }
        return end;
    }

    /** "preambular paragraph 5", "paragraph 5 of the preamble": paragraphs without a number of their own. */
    private boolean isOfPreamble(int at, int end) {
        int following = words.skip(Role.FILLER, tokens, words.skip(Role.CONNECTOR, tokens, end));
        return words.endsBefore(Role.PREAMBLE, tokens, at)
                || words.has(Role.PREAMBLE, tokens, end)
                || following > end && words.has(Role.PREAMBLE, tokens, following);
    }

    /** "Paragraph 8 of that resolution": of the nearest before. */
    private int thatAt(int start, int end, List<ProvisionParts> named) {
        int at = words.skip(Role.CONNECTOR, tokens, tokens.get(end).is(",") ? end + 1 : end);
        int that = words.skip(Role.THAT, tokens, at);
        int head = words.skip(Role.HEAD, tokens, that);
        if (antecedent.isEmpty()
                || that == at
                || head == that
                || numbers.readAt(that).isPresent()) {
            return end;
        }
        add(start, head, antecedent, named, true);
        return head;
    }

    /** "8(a) of resolution 1718 (2006)": a place that only the resolution after it distinguishes from other numbers. */
    private int bareAt(int at) {
        Optional<ProvisionParts> place = provisions.readPlaceAt(at);
        int end = provisions.end();
        if (place.isEmpty() || !words.has(Role.CONNECTOR, tokens, end) || !begins(at, place.get())) {
            return at;
        }
        int head = between(end);
        return numbers.readAt(head).isPresent() ? resolutionsAt(at, head, List.of(place.get())) : at;
    }

    /** Whether a number is not part of a list or a page number, introduced by other words before it. */
    private boolean begins(int at, ProvisionParts place) {
        Token before = tokens.get(at - 1);
        boolean isListed = before.is(",")
                || before.is("-")
                || before.is("/")
                || before.kind() == Kind.NUMBER
                || words.endsBefore(Role.CONJUNCTION, tokens, at);
        return at == 0 || (ProvisionReader.isLettered(place) ? !isListed : BEFORE_A_PLACE.contains(before.text()));
    }

    /** An article, a point or an annex on its own may belong to anything. */
    private boolean isParagraph(int at) {
        String word = tokens.get(at).text();
        return Stream.of("par", "op", "sub", "alinea").anyMatch(word::startsWith);
    }

    /** "article 20, paragraph 1": belongs to something named before, such as a treaty or a report. */
    private boolean isOfArticle(int at) {
        return tokens.get(at - 1).is(",");
    }

    /** Returns the token after the words that may come between a paragraph and its resolution. */
    private int between(int start) {
        int at = tokens.get(start).is(",") ? start + 1 : start;
        for (int i = 0; i < MOST_BETWEEN; i++) {
            int next = at;
            for (Role role : List.of(Role.CONNECTOR, Role.COUNCIL, Role.FILLER)) {
                // "the present resolution" is not "the" plus something else.
                if (next == at && !words.has(Role.SELF, tokens, at)) {
                    next = words.skip(role, tokens, at);
                }
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** "This resolution": the one that contains the text. */
    private int selfAt(int start, int at, List<ProvisionParts> named) {
        int head = words.skip(Role.SELF, tokens, at);
        int end = words.skip(Role.HEAD, tokens, head);
        if (head == at || end == head || numbers.readAt(head).isPresent()) {
            return at;
        }
        addRelative(start, end, named);
        return end;
    }

    /** Takes the resolutions that are named here; the provisions belong to the first. */
    private int resolutionsAt(int start, int at, List<ProvisionParts> named) {
        Optional<List<Member>> members = named.isEmpty() ? numbers.readAt(at) : numbers.readAfterProvisions(at);
        if (members.isEmpty()) {
            return at;
        }
        numbers.take(members.get());
        int end = at;
        for (int i = 0; i < members.get().size(); i++) {
            Member member = members.get().get(i);
            List<ProvisionParts> its = i == 0 ? named : List.of();
            end = member.end();
            if (its.isEmpty() && i == members.get().size() - 1) {
                its = following(end);
                end = its.isEmpty() ? end : closed(end, provisions.end());
            }
            add(i == 0 ? start : member.start(), end, Optional.of(member.cited()), its, false);
        }
        return end;
    }

    /**
     * "UNSCR 2293, paragraph 7(e)": the paragraphs that follow, unless they belong to another resolution after them.
     */
    private List<ProvisionParts> following(int end) {
        boolean apart = tokens.get(end).is(",") || tokens.get(end).is("(");
        int lead = leading(apart || tokens.get(end).is(":") ? end + 1 : end);
        List<ProvisionParts> its = words.endsBefore(Role.PREAMBLE, tokens, lead) ? List.of() : provisions.readAt(lead);
        if (its.isEmpty() && apart) {
            its = provisions.readBareAt(end + 1);
        }
        if (its.isEmpty()) {
            return its;
        }
        int after = provisions.end();
        int head = between(after);
        boolean another = numbers.readAfterProvisions(head).isPresent()
                || words.has(Role.SELF, tokens, head)
                || words.has(Role.OF, tokens, after);
        return another ? List.of() : its;
    }

    /** Returns the token after "in particular its", "au", "'s". */
    private int leading(int following) {
        int start = tokens.get(following).is("s") ? following + 1 : following;
        int and = words.skip(Role.CONJUNCTION, tokens, start);
        int at = words.skip(Role.EMPHASIS, tokens, words.has(Role.EMPHASIS, tokens, and) ? and : start);
        for (int i = 0; i < MOST_LEADING; i++) {
            int next = words.skip(Role.CONNECTOR, tokens, at);
            at = next > at ? next : words.skip(Role.FILLER, tokens, at);
        }
        return at;
    }

    private int closed(int opening, int end) {
        return tokens.get(opening).is("(") && tokens.get(end).is(")") ? end + 1 : end;
    }

    private void addRelative(int from, int to, List<ProvisionParts> named) {
        if (relative) {
            add(from, to, Optional.empty(), named, false);
        }
    }

    private void add(
            int from, int to, Optional<CitedResolution> cited, List<ProvisionParts> named, boolean isFromContext) {
        Token first = tokens.get(from);
        Token last = tokens.get(to - 1);
        found.add(new Place(first.start(), last.end(), cited, named, isFromContext));
        antecedent = cited.or(() -> antecedent);
    }
}
