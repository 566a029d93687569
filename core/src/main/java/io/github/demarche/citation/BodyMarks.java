package io.github.demarche.citation;

import io.github.demarche.sanction.grammar.CitationTokens;
import io.github.demarche.sanction.grammar.CitationTokens.Kind;
import io.github.demarche.sanction.grammar.CitationTokens.Token;
import io.github.demarche.sanction.grammar.CitationWords;
import io.github.demarche.sanction.grammar.CitationWords.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * The places where a text names the Security Council and other bodies. They tell which body a resolution without an
 * adjacent name belongs to: the nearest one in its clause, if that body adopts the resolution there.
 */
final class BodyMarks {
    /** How far a clause is searched; the limit keeps a text without full stops cheap. */
    private static final int FARTHEST = 40;

    /** "the Assembly's landmark resolution". */
    private static final int MOST_OWNED = 4;

    /** "the WHO Assembly, in its landmark resolution". */
    private static final int MOST_INTRODUCED = 5;

    /** "resolution 3379 was then adopted by the Assembly". */
    private static final int MOST_BEHIND = 5;

    private static final Set<Role> BODIES = EnumSet.of(Role.COUNCIL, Role.OTHER_BODY);
    private static final Set<String> FAR_BY = Set.of("by", "par", "por");

    private enum Body {
        NONE,
        COUNCIL,
        OTHER
    }

    private final String text;
    private final CitationTokens tokens;
    private final CitationWords words;
    /** The body whose name ends with a token. */
    private final Body[] bodies;

    BodyMarks(String text, CitationTokens tokens, CitationWords words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.bodies = new Body[tokens.size()];
        for (int at = 0; at < bodies.length; at++) {
            bodies[at] = Body.NONE;
            if (words.begins(BODIES, tokens, at)) {
                int other = words.skip(Role.OTHER_BODY, tokens, at);
                int council = words.skip(Role.COUNCIL, tokens, at);
                int end = Math.max(other, council);
                while (at < end - 1) {
                    bodies[at++] = Body.NONE;
                }
                if (at < end) {
                    bodies[at] = other >= council ? Body.OTHER : Body.COUNCIL;
                }
            }
        }
    }

    /** Whether the clause says, before a head, that another body adopted the resolution. */
    boolean isOfOtherBefore(int head) {
        int body = nearestBefore(head);
        if (body < 0 || bodies[body] != Body.OTHER) {
            return false;
        }
        int gap = head - body - 1;
        boolean owned = tokens.get(body + 1).is("s") && gap <= MOST_OWNED;
        boolean introduced = tokens.get(body + 1).is(",") && gap <= MOST_INTRODUCED && isIntroduced(body + 2, head);
        return owned || introduced || hasAdopted(body + 1, head);
    }

    /** ", in its landmark resolution". */
    private boolean isIntroduced(int from, int head) {
        return words.has(Role.CONNECTOR, tokens, from) && nearestBefore(head) < from;
    }

    private boolean hasAdopted(int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.has(Role.ADOPTED, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another body follows: "of the Parliamentary Assembly", "was adopted by the Assembly". */
    boolean isOfOtherAfter(int end, boolean isCertainYear) {
        int at = tokens.get(end).is(",") ? end + 1 : end;
        for (int i = 0; i < MOST_BEHIND && !words.has(Role.BY, tokens, at); i++) {
            if (tokens.get(at).kind() != Kind.WORD || !hasAdopted(at, at + MOST_BEHIND - i)) {
                return false;
            }
            at++;
        }
        int by = words.skip(Role.BY, tokens, at);
        // "resolution 1718 (2006) by the Union" may describe how the Union applies it.
        boolean isFar = isCertainYear && FAR_BY.contains(tokens.get(at).text()) && !hasAdopted(end, at);
        return by > at && !isFar && startsWithOther(by);
    }

    /**
     * "Parliamentary Assembly", "13th General Conference": the name of another body, possibly preceded by other words.
     */
    private boolean startsWithOther(int from) {
        int limit = Math.min(from + MOST_BEHIND, bodies.length);
        for (int at = from; at < limit && tokens.get(at).kind() == Kind.WORD; at++) {
            if (bodies[at] != Body.NONE) {
                return bodies[at] == Body.OTHER;
            }
        }
        return false;
    }

    /** Whether the clause names the Council before a head and no other body in between. */
    boolean isOfCouncilBefore(int head) {
        int body = nearestBefore(head);
        return body >= 0 && bodies[body] == Body.COUNCIL;
    }

    /** Whether the Council is the only body of the clause. */
    boolean isCouncilAround(int from, int to) {
        boolean council = false;
        int start = from;
        while (start > 0 && from - start < FARTHEST && !isEnd(start - 1)) {
            start--;
        }
        for (int at = start; at < bodies.length && at - to < FARTHEST && !(at >= to && isEnd(at)); at++) {
            if (bodies[at] == Body.OTHER) {
                return false;
            }
            council |= bodies[at] == Body.COUNCIL;
        }
        return council;
    }

    /** Whether the clause names another body at all. */
    boolean isOtherAround(int from, int to) {
        if (nearestBefore(from) >= 0 && bodies[nearestBefore(from)] == Body.OTHER) {
            return true;
        }
        for (int at = to; at < bodies.length && at - to < FARTHEST && !isEnd(at); at++) {
            if (bodies[at] != Body.NONE) {
                return bodies[at] == Body.OTHER;
            }
        }
        return false;
    }

    /** The last token of the nearest name of a body before a token in its clause; -1 if there is none. */
    private int nearestBefore(int head) {
        for (int at = head - 1; at >= 0 && head - at <= FARTHEST && !isEnd(at); at--) {
            if (bodies[at] != Body.NONE) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a token ends a clause: a semicolon or a full stop, but not the point of an abbreviation. */
    private boolean isEnd(int at) {
        Token token = tokens.get(at);
        if (token.is(";") || token.is("!") || token.is("?")) {
            return true;
        }
        Token next = tokens.get(at + 1);
        Token before = tokens.get(at - 1);
        if (!token.is(".") || !next.spaced()) {
            return false;
        }
        if (token.end() < next.start() && isNewParagraph(token.end(), next.start())) {
            return true;
        }
        boolean isInitial = before.kind() == Kind.WORD && before.text().length() < 3;
        return !isInitial && (next.kind() != Kind.WORD || !Character.isLowerCase(text.charAt(next.start())));
    }

    /** Whether there is an empty line between two places. */
    private boolean isNewParagraph(int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == '\n').count() > 1;
    }
}
