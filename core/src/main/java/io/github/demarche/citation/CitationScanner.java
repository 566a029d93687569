package io.github.demarche.citation;

import io.github.demarche.citation.NumberReader.Member;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.grammar.CitationTokens;
import io.github.demarche.sanction.grammar.CitationTokens.Kind;
import io.github.demarche.sanction.grammar.CitationTokens.Token;
import io.github.demarche.sanction.grammar.CitationWords;
import io.github.demarche.sanction.grammar.CitationWords.Role;
import io.github.demarche.sanction.grammar.ProvisionParts;
import io.github.demarche.sanction.grammar.ProvisionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through a text once and finds where it cites resolutions. */
final class CitationScanner {
    /** "of its previous Security Council": the words between a paragraph and its resolution. */
    private static final int MOST_BETWEEN = 6;

    private static final Set<String> BEFORE_A_PLACE = Set.of("(", "[", ";", ":", ".", "\u201C", "\u00AB", "\"");

    private final CitationTokens tokens;
    private final CitationWords words;
    private final ProvisionReader provisions;
    private final NumberReader numbers;
    private final List<Place> found = new ArrayList<>();

    CitationScanner(String text, CitationWords words) {
        this.tokens = CitationTokens.of(text);
        this.words = words;
        this.provisions = new ProvisionReader(tokens, words);
        this.numbers = new NumberReader(text, tokens, words);
    }

    /** A citation and its place, in Java's indexes. */
    record Place(int start, int end, Optional<CitedResolution> cited, List<ProvisionParts> provisions) {}

    List<Place> scan() {
        int at = 0;
        while (at < tokens.size()) {
            int next = provisionsAt(at);
            if (next == at) {
                next = resolutionsAt(at, at, List.of());
            }
            if (next == at) {
                next = selfAt(at, at, List.of());
            }
            at = next == at ? at + 1 : next;
        }
        return List.copyOf(found);
    }

    /** Takes paragraphs and what they belong to; returns the token behind, or the same when none start here. */
    private int provisionsAt(int at) {
        List<ProvisionParts> named = provisions.readAt(at);
        if (named.isEmpty()) {
            return bareAt(at);
        }
        int end = provisions.end();
        int head = between(end);
        int next = resolutionsAt(at, head, named);
        if (next > head) {
            return next;
        }
        next = selfAt(at, head, named);
        if (next > head) {
            return next;
        }
        int near = words.skip(Role.NEAR, tokens, end);
        boolean ofAnother = words.has(Role.OF, tokens, end);
        if (near > end || isParagraph(at) && !ofAnother && !isOfArticle(at)) {
            add(at, near, Optional.empty(), named);
            return near;
        }
        return end;
    }

    /** "8(a) of resolution 1718 (2006)": a place that only its resolution behind tells from any other number. */
    private int bareAt(int at) {
        Optional<ProvisionParts> place = provisions.readPlaceAt(at);
        int end = provisions.end();
        if (place.isEmpty() || !words.has(Role.CONNECTOR, tokens, end) || !begins(at, place.get())) {
            return at;
        }
        int head = between(end);
        return numbers.readAt(head).isPresent() ? resolutionsAt(at, head, List.of(place.get())) : at;
    }

    /** Whether a number is not one of a list or a page, whose other words stand before it. */
    private boolean begins(int at, ProvisionParts place) {
        Token before = tokens.get(at - 1);
        boolean isListed = before.is(",")
                || before.is("-")
                || before.is("/")
                || before.kind() == Kind.NUMBER
                || words.endsBefore(Role.CONJUNCTION, tokens, at);
        return at == 0 || (ProvisionReader.isLettered(place) ? !isListed : BEFORE_A_PLACE.contains(before.text()));
    }

    /** An article, a point or an annex by itself may be that of anything. */
    private boolean isParagraph(int at) {
        String word = tokens.get(at).text();
        return Stream.of("par", "op", "sub", "alinea").anyMatch(word::startsWith);
    }

    /** "article 20, paragraph 1": of what stands before, such as a treaty or a report. */
    private boolean isOfArticle(int at) {
        return tokens.get(at - 1).is(",");
    }

    /** Returns the token behind what may stand between a paragraph and its resolution. */
    private int between(int start) {
        int at = tokens.get(start).is(",") ? start + 1 : start;
        for (int i = 0; i < MOST_BETWEEN; i++) {
            int next = at;
            for (Role role : List.of(Role.CONNECTOR, Role.COUNCIL, Role.FILLER)) {
                // "the present resolution" is not "the" and something.
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

    /** "This resolution": the one in which it stands. */
    private int selfAt(int start, int at, List<ProvisionParts> named) {
        int head = words.skip(Role.SELF, tokens, at);
        int end = words.skip(Role.HEAD, tokens, head);
        if (head == at || end == head || numbers.readAt(head).isPresent()) {
            return at;
        }
        add(start, end, Optional.empty(), named);
        return end;
    }

    /** Takes the resolutions that are named here, the first with these provisions. */
    private int resolutionsAt(int start, int at, List<ProvisionParts> named) {
        Optional<List<Member>> members = named.isEmpty() ? numbers.readAt(at) : numbers.readBehindProvisions(at);
        if (members.isEmpty()) {
            return at;
        }
        int end = at;
        for (int i = 0; i < members.get().size(); i++) {
            Member member = members.get().get(i);
            List<ProvisionParts> its = i == 0 ? named : List.of();
            end = member.end();
            if (its.isEmpty() && i == members.get().size() - 1) {
                its = behind(end);
                end = its.isEmpty() ? end : closed(end, provisions.end());
            }
            add(i == 0 ? start : member.start(), end, Optional.of(member.cited()), its);
        }
        return end;
    }

    /** "UNSCR 2293, paragraph 7(e)": paragraphs behind, unless another resolution follows that they belong to. */
    private List<ProvisionParts> behind(int end) {
        boolean apart = tokens.get(end).is(",") || tokens.get(end).is("(");
        List<ProvisionParts> its = provisions.readAt(apart ? end + 1 : end);
        if (its.isEmpty() && apart) {
            its = provisions.readBareAt(end + 1);
        }
        if (its.isEmpty()) {
            return its;
        }
        int after = provisions.end();
        int head = between(after);
        boolean another = numbers.readBehindProvisions(head).isPresent()
                || words.has(Role.SELF, tokens, head)
                || words.has(Role.OF, tokens, after);
        return another ? List.of() : its;
    }

    private int closed(int opening, int end) {
        return tokens.get(opening).is("(") && tokens.get(end).is(")") ? end + 1 : end;
    }

    private void add(int from, int to, Optional<CitedResolution> cited, List<ProvisionParts> named) {
        Token first = tokens.get(from);
        Token last = tokens.get(to - 1);
        found.add(new Place(first.start(), last.end(), cited, named));
    }
}
