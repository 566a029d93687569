package io.github.demarche.citation;

import io.github.demarche.citation.HeadReader.Head;
import io.github.demarche.citation.MemberReader.Member;
import io.github.demarche.sanction.ResolutionCheck;
import io.github.demarche.sanction.grammar.CitationTokens;
import io.github.demarche.sanction.grammar.CitationTokens.Kind;
import io.github.demarche.sanction.grammar.CitationTokens.Token;
import io.github.demarche.sanction.grammar.CitationWords;
import io.github.demarche.sanction.grammar.CitationWords.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the numbers and years of resolutions, with the word or symbol before them, to the end of a list.
 *
 * <p>A number needs evidence: the Council's symbol or acronym, the word "resolution" without signs of another body, the
 * right year after a lone number, or an earlier mention in the text.
 */
final class NumberReader {
    /** Resolutions that prose cites without a year or the Council have at least three digits. */
    private static final int SMALLEST_ALONE = 100;

    /** Numbers of the General Assembly that match no year of the Council, far beyond the table. */
    private static final int LARGEST_ALONE = 3000;

    private static final int FOUNDED = 1945;
    private static final int FAR_AHEAD = 2050;

    /** How near to "resolution" a word must be to change its meaning: "image resolution", "New Year's resolution". */
    private static final int SCREEN_WORDS = 3;

    /** The longest conjunction in an unsupported language. */
    private static final int LONGEST_AND = 5;

    private static final Set<String> BEFORE_A_NUMBER =
            Set.of(",", ";", ":", "(", "&", "\u201C", "\u00AB", "\"", "\u3001", "\u060C", "\u061B");
    private static final Set<String> BETWEEN_NUMBERS = Set.of(",", ";", "/", "&", "+", "\u3001", "\u060C", "\u061B");

    private final String text;
    private final CitationTokens tokens;
    private final CitationWords words;
    private final HeadReader heads;
    private final MemberReader members;
    private final BodyMarks bodies;
    /** The numbers that the text has named so far. */
    private final Set<Integer> named = new HashSet<>();
    /** The token after the last resolution that was taken. */
    private int lastEnd = -1;

    NumberReader(String text, CitationTokens tokens, CitationWords words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.heads = new HeadReader(tokens, words);
        this.members = new MemberReader(text, tokens, words, heads);
        this.bodies = new BodyMarks(text, tokens, words);
    }

    /** Reads the resolutions that start at a token; empty if there are none. */
    Optional<List<Member>> readAt(int at) {
        return read(at, false);
    }

    /** Reads the resolutions after paragraphs, which are evidence even without any other. */
    Optional<List<Member>> readAfterProvisions(int at) {
        return read(at, true);
    }

    /** Remembers resolutions that were found, so that later mentions are recognized. */
    void take(List<Member> taken) {
        for (Member member : taken) {
            named.add(member.cited().number());
            lastEnd = members.date(member.end());
        }
    }

    /** Whether a token begins a numbered resolution of any body. */
    boolean isAnyResolution(int at) {
        int word = Math.max(words.skip(Role.HEAD, tokens, at), words.skip(Role.HEADS, tokens, at));
        return word > at && tokens.get(heads.numberWord(word)).kind() == Kind.NUMBER;
    }

    private Optional<List<Member>> read(int at, boolean provisions) {
        Optional<Head> head = heads.readAt(at);
        if (head.isEmpty()) {
            return provisions ? alone(at) : bare(at);
        }
        return members.readAt(at, head.get().end(), isSlashed(head.get()))
                .filter(it -> head.get().listed() || !isDatedOtherwise(it))
                .flatMap(it -> proven(it, head.get(), at, provisions));
    }

    /**
     * The list that begins with a member, if there is evidence for it: the name of the Council next to it or after it,
     * or plausible numbers.
     */
    private Optional<List<Member>> proven(Member first, Head head, int at, boolean provisions) {
        List<Member> list = list(first, head);
        if (head.certain() || isCouncilAfter(list)) {
            return Optional.of(list);
        }
        // "resolution 1718 and 1874 of the Security Council"
        List<Member> longer = head.plural() ? List.of() : list(first, head.asCertain());
        if (longer.size() > 1 && isCouncilAfter(longer)) {
            return Optional.of(longer);
        }
        return Optional.of(list).filter(it -> isCredible(it, head, at, provisions));
    }

    private boolean isCouncilAfter(List<Member> list) {
        int end = last(list).end();
        return heads.council(end) > end;
    }

    /** Whether slashes join numbers here: after the plural or the Council, or if there are three numbers. */
    private boolean isSlashed(Head head) {
        int at = head.end();
        boolean isThree = tokens.get(at + 1).is("/")
                && tokens.get(at + 3).is("/")
                && tokens.get(at + 2).isNumber(4)
                && tokens.get(at + 4).isNumber(4);
        boolean isPair = head.certain()
                && !head.plural()
                && tokens.get(at + 2).isNumber(4)
                && !looksLikeYear(tokens.get(at + 2).number());
        return head.listed() || isThree || isPair;
    }

    private static Member last(List<Member> list) {
        return list.get(list.size() - 1);
    }

    /** Numbers after "resolution" without an adjacent name of the Council. */
    private boolean isCredible(List<Member> list, Head head, int at, boolean provisions) {
        Member first = list.get(0);
        List<Member> together = head.plural() ? list : List.of(first);
        boolean valid = together.stream().anyMatch(it -> it.cited().checked() == ResolutionCheck.VALID);
        if (bodies.isOfOtherAfter(members.date(last(together).end()), valid)
                || bodies.isOfOtherAfter(first.end(), valid)
                || bodies.isOfOtherBefore(at)
                || isOfScreen(at)) {
            return false;
        }
        if (valid) {
            return true;
        }
        int number = first.cited().number();
        if (head.enclosed()) {
            return list.size() > 1 && bodies.isCouncilAround(at, last(list).end());
        }
        if (heads.isAbbreviated(at) || number < SMALLEST_ALONE || isOfAnother(first, at) || isNextLine(first, head)) {
            return false;
        }
        int sign = heads.isNumberSign(head.end() - 1) ? head.end() - 1 : head.end();
        return first.hasYear()
                || provisions
                || !looksLikeYear(number)
                || named.contains(number)
                || words.endsBefore(Role.NUMBER_WORD, tokens, sign)
                || members.datedYear(first).equals(OptionalInt.of(MemberReader.yearOf(number)))
                || bodies.isOfCouncilBefore(at);
    }

    /**
     * A wrong year, or a number far beyond the table. It usually belongs to another body, named in the clause or not.
     */
    private boolean isOfAnother(Member first, int at) {
        return switch (first.cited().checked()) {
            case WRONG_YEAR -> bodies.isOtherAround(at, first.end());
            case BEYOND_TABLE ->
                !first.hasYear() && (first.cited().number() > LARGEST_ALONE || bodies.isOtherAround(at, first.end()));
            default -> false;
        };
    }

    /** "Revoking resolution", and in the next line "220 Where an order lapses": a number of the line. */
    private boolean isNextLine(Member first, Head head) {
        int start = tokens.get(head.end()).start();
        return !first.hasYear() && start > 0 && text.charAt(start - 1) == '\n';
    }

    /** "image resolution 1920", "New Year resolution 100". */
    private boolean isOfScreen(int at) {
        for (int before = at - 1; before >= at - SCREEN_WORDS; before--) {
            if (words.has(Role.SCREEN, tokens, before)) {
                return true;
            }
        }
        return false;
    }

    /** "UN resolution 181 of 29 November 1947": the Council's 181 is of 1963. */
    private boolean isDatedOtherwise(Member member) {
        OptionalInt year = members.datedYear(member);
        return !member.hasYear()
                && member.cited().checked() == ResolutionCheck.UNKNOWN_YEAR
                && year.isPresent()
                && year.getAsInt() != MemberReader.yearOf(member.cited().number());
    }

    /** Whether the number could be a year, by which a UN resolution may also be called. */
    private static boolean looksLikeYear(int number) {
        return FOUNDED <= number && number < FAR_AHEAD;
    }

    /** A lone number with its right year, as in lists and after prepositions, or a number that was named before. */
    private Optional<List<Member>> bare(int at) {
        if (tokens.get(at).kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        if (words.endsBefore(Role.LEAD_PROVEN, tokens, at)) {
            Optional<List<Member>> known = known(at);
            if (known.isPresent()) {
                return known;
            }
        }
        Token before = tokens.get(at - 1);
        boolean begins = at == 0
                || isNamed(tokens.get(at))
                || BEFORE_A_NUMBER.contains(before.text())
                || before.is("-") && before.spaced() && tokens.get(at).spaced()
                || MemberReader.isOtherScript(before)
                || tokens.get(at).spaced() && !isInitial(before) && isLed(at);
        return begins && !isPartOfUnread(at) ? alone(at) : Optional.empty();
    }

    private boolean isLed(int at) {
        return Stream.of(Role.CONJUNCTION, Role.EMPHASIS, Role.LEAD, Role.CONNECTOR, Role.FILLER)
                .anyMatch(role -> words.endsBefore(role, tokens, at));
    }

    /** "Phys. Rev. D 338 (1973)" */
    private boolean isInitial(Token word) {
        return word.text().length() == 1 && Character.isUpperCase(text.charAt(word.start()));
    }

    private boolean isNamed(Token number) {
        return number.isNumber(5) && named.contains(number.number());
    }

    /** "under 1572", where the text has named resolution 1572. */
    private Optional<List<Member>> known(int at) {
        return members.readAt(at, at, false)
                .filter(it -> !it.hasYear()
                        && named.contains(it.cited().number())
                        && it.cited().number() >= SMALLEST_ALONE
                        && !looksLikeYear(it.cited().number()))
                .filter(it -> !words.has(Role.COMMITTEE, tokens, it.end())
                        && !tokens.get(it.end()).text().endsWith("s"))
                .map(List::of);
    }

    /**
     * Whether the number continues a list that was rejected: a list in an unsupported language is skipped as a whole.
     */
    private boolean isPartOfUnread(int at) {
        int end = at - 1;
        while (end > at - SCREEN_WORDS && end > 0 && !tokens.get(end).is(")")) {
            end--;
        }
        boolean isMember = tokens.get(end).is(")")
                && tokens.get(end - 1).isYear()
                && tokens.get(end - 2).is("(")
                && tokens.get(end - 3).isNumber(4);
        return isMember && end + 1 > lastEnd;
    }

    private Optional<List<Member>> alone(int at) {
        return members.readAt(at, at, false)
                .filter(it -> it.cited().number() >= SMALLEST_ALONE)
                .filter(it -> it.hasYear() && it.cited().checked() == ResolutionCheck.VALID)
                .filter(it -> tokens.get(at + 1).is("("))
                .filter(it -> !words.has(Role.COMMITTEE, tokens, it.end()))
                .map(it -> list(it, Head.NONE));
    }

    /** Reads the members that follow a first one. */
    private List<Member> list(Member first, Head head) {
        List<Member> list = new ArrayList<>(List.of(first));
        Optional<Member> next = following(first, head);
        while (next.isPresent()) {
            list.add(next.get());
            next = following(next.get(), head);
        }
        return List.copyOf(list);
    }

    private Optional<Member> following(Member before, Head head) {
        int end = members.date(before.end());
        int at = end;
        boolean slash = tokens.get(at).is("/");
        if (BETWEEN_NUMBERS.contains(tokens.get(at).text())) {
            at++;
        }
        at = words.skip(Role.CONJUNCTION, tokens, at);
        at = tokens.get(at).is("&") ? at + 1 : at;
        boolean separated = at > end;
        int start = heads.numberWord(words.skip(Role.FILLER, tokens, isForeignAnd(at) ? at + 1 : at));
        return members.readAt(start, start, slash)
                .filter(it -> it.hasYear()
                        ? head.listed()
                                || tokens.get(start + 1).is("(")
                                || it.cited().checked() == ResolutionCheck.VALID
                        : separated && isBareMember(it, before, head, slash))
                .filter(it -> !words.has(Role.COMMITTEE, tokens, it.end()));
    }

    /** "und", "e", "och", before a number with its right year. */
    private boolean isForeignAnd(int at) {
        Token word = tokens.get(at);
        return word.kind() == Kind.WORD
                && word.text().length() <= LONGEST_AND
                && tokens.get(at + 1).kind() == Kind.NUMBER
                && tokens.get(at + 2).is("(")
                && alone(at + 1, ResolutionCheck.VALID);
    }

    private boolean alone(int at, ResolutionCheck check) {
        return members.readAt(at, at, false)
                .filter(it -> it.cited().checked() == check)
                .isPresent();
    }

    private boolean isBareMember(Member member, Member before, Head head, boolean slash) {
        int number = member.cited().number();
        if (slash) {
            return number >= SMALLEST_ALONE && head.end() > 0;
        }
        boolean isYear = looksLikeYear(number) && (before.hasYear() || !head.plural());
        if (head.listed()) {
            return number >= SMALLEST_ALONE && !isYear;
        }
        // "Security Council resolution 1325 and 1820", but not "and 200 others"
        int digits = Integer.toString(before.cited().number()).length();
        Token next = tokens.get(member.end());
        boolean counts = next.kind() == Kind.WORD
                && List.of(Role.CONJUNCTION, Role.CONNECTOR, Role.BY).stream()
                        .noneMatch(role -> words.has(role, tokens, member.end()));
        return head.certain()
                && !before.hasYear()
                && !isYear
                && number >= SMALLEST_ALONE
                && Integer.toString(number).length() == digits
                && !counts;
    }
}
