package io.github.demarche.sanction.grammar;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.TsvTable;
import io.github.demarche.sanction.grammar.CitationTokens.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The words of {@code citation-words.tsv} in one or several languages, by their role in a citation. */
public final class CitationWords {
    private static final String FINDER = "ResolutionCitations";

    public static final List<String> LANGUAGES = List.of("en", "es", "fr");

    /** What words do in a citation. */
    public enum Role {
        /** "resolution": one number follows. */
        HEAD,
        /** "resolutions": a list follows. */
        HEADS,
        /** "UNSCR": the Security Council's for certain. */
        ACRONYM,
        /** The Council, between the head and the number or around both. */
        COUNCIL,
        /** The United Nations, whose resolutions are the Council's where nothing says otherwise. */
        UN,
        /** Another body that numbers its resolutions. */
        OTHER_BODY,
        /** "No." before a number. */
        NUMBER_WORD,
        PARAGRAPH,
        /** "subparagraph", whose paragraph may follow: "subparagraph (a) of paragraph 8". */
        ITEM,
        ANNEX,
        /** "annexes": their letters or numbers follow. */
        ANNEXES,
        SECTION,
        /** What joins a paragraph to its resolution: "of". */
        CONNECTOR,
        /** What may stand before a head and means nothing here: "its". */
        FILLER,
        CONJUNCTION,
        /** What joins the ends of a range: "to". */
        RANGE,
        /** What joins a paragraph to whatever it belongs to, another document too. */
        OF,
        /** What joins a number to its year: "1718 of 2006". */
        OF_YEAR,
        /** "this": the resolution in which it stands. */
        SELF,
        /** "above": a paragraph of the resolution in which it stands. */
        NEAR,
        /** What joins a resolution to the body behind it: "adopted by the". */
        BY,
        COMMITTEE,
        MONTH,
        /** What makes a resolution one of a screen, after its number. */
        PIXELS,
        /** What makes a resolution one of a screen, or of a New Year, before it. */
        SCREEN,
        /** What leads to a part or to one of several: "in particular". */
        EMPHASIS,
        /** What means a resolution named before: "that". */
        THAT,
        /** What makes a paragraph one of the preamble. */
        PREAMBLE,
        /** What a body does to its own resolutions: "passed". */
        ADOPTED,
        /** What may come before a number with its year. */
        LEAD,
        /** What may come before a number alone that was named before. */
        LEAD_PROVEN,
        /** How the text of a resolution goes on after the name of the Council: "recalling". */
        OPENING
    }

    /** The most words that an entry has; French names the Council in full by ten. */
    private static final int MOST_WORDS = 10;

    private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
    private final Map<Role, Integer> longest = new EnumMap<>(Role.class);
    /** The roles that have an entry which begins, or ends, with a word, as bits, so that most tokens are passed by at once. */
    private final Map<String, Long> first = new HashMap<>();

    private final Map<String, Long> last = new HashMap<>();

    private CitationWords(List<List<String>> rows, Set<String> languages) {
        for (Role role : Role.values()) {
            words.put(role, new HashSet<>());
            longest.put(role, 1);
        }
        for (List<String> row : rows) {
            if (row.get(0).equals("*") || languages.contains(row.get(0))) {
                List<String> entry = fold(row.get(2));
                Role role = Role.valueOf(row.get(1));
                words.computeIfAbsent(role, it -> new HashSet<>()).add(String.join(" ", entry));
                first.merge(entry.get(0), bit(role), (a, b) -> a | b);
                last.merge(entry.get(entry.size() - 1), bit(role), (a, b) -> a | b);
                longest.merge(role, entry.size(), Math::max);
            }
        }
    }

    // The bits live no longer than the program, so that the order of the roles is nobody's business.
    @SuppressWarnings("EnumOrdinal")
    private static long bit(Role role) {
        return 1L << role.ordinal();
    }

    /**
     * Returns the roles of which an entry begins with a word, as bits that {@link #begins} reads.
     *
     * @param word the word, folded
     * @return the bits; 0 when there is none
     */
    long firstRoles(String word) {
        Long roles = first.get(word);
        return roles == null ? 0 : roles;
    }

    long lastRoles(String word) {
        Long roles = last.get(word);
        return roles == null ? 0 : roles;
    }

    /** Whether an entry of one of some roles may begin at a token. */
    public boolean begins(Set<Role> roles, CitationTokens tokens, int at) {
        long begun = tokens.firstRoles(at, this);
        if (begun == 0) {
            return false;
        }
        for (Role role : roles) {
            if ((begun & bit(role)) != 0) {
                return true;
            }
        }
        return false;
    }

    public static CitationWords of(List<String> languages) {
        Set<String> known = new TreeSet<>();
        for (String tag : languages) {
            String language = LanguageTag.primary(LanguageTag.check(tag, FINDER, "language"));
            check(
                    LANGUAGES.contains(language),
                    FINDER,
                    "language",
                    "citations are found in " + String.join(", ", LANGUAGES),
                    tag);
            known.add(language);
        }
        List<String> all = known.isEmpty() ? LANGUAGES : List.copyOf(known);
        return Objects.requireNonNull(Loaded.BY_LANGUAGES.get(all));
    }

    /** Returns the index behind the longest entry of a role that starts at a token; the index itself when none does. */
    public int skip(Role role, CitationTokens tokens, int at) {
        if ((tokens.firstRoles(at, this) & bit(role)) == 0) {
            return at;
        }
        StringBuilder phrase = new StringBuilder();
        int end = at;
        int limit = Math.min(at + longest.getOrDefault(role, 1), tokens.size());
        int next = at;
        while (next < limit && tokens.get(next).kind() == Kind.WORD) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(tokens.get(next).text());
            next++;
            if (words(role).contains(phrase.toString())) {
                end = next;
            }
            if (tokens.get(next).is("-") && tokens.get(next + 1).kind() == Kind.WORD) {
                next++;
                limit = Math.min(limit + 1, tokens.size());
            }
        }
        return end;
    }

    public boolean has(Role role, CitationTokens tokens, int at) {
        return skip(role, tokens, at) > at;
    }

    /** Whether an entry of a role ends right before a token. */
    public boolean endsBefore(Role role, CitationTokens tokens, int at) {
        // "the Assembly's"
        int first = tokens.get(at - 1).is("s") ? at - 2 : at - 1;
        if ((tokens.lastRoles(first, this) & bit(role)) == 0) {
            return false;
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < MOST_WORDS && tokens.get(first).kind() == Kind.WORD; i++) {
            phrase.insert(0, tokens.get(first).text() + (phrase.isEmpty() ? "" : " "));
            if (words(role).contains(phrase.toString())) {
                return true;
            }
            first--;
            first -= tokens.get(first).is("-") ? 1 : 0;
        }
        return false;
    }

    private Set<String> words(Role role) {
        return words.getOrDefault(role, Set.of());
    }

    private static List<String> fold(String entry) {
        CitationTokens tokens = CitationTokens.of(entry);
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.WORD) {
                folded.add(tokens.get(i).text());
            }
        }
        return folded;
    }

    /** Read when citations are first sought. */
    private static final class Loaded {
        static final Map<List<String>, CitationWords> BY_LANGUAGES = load();

        private static Map<List<String>, CitationWords> load() {
            List<List<String>> rows = TsvTable.rows(CitationWords.class, "citation-words.tsv", 3);
            Map<List<String>, CitationWords> loaded = new HashMap<>();
            for (int subset = 1; subset < 1 << LANGUAGES.size(); subset++) {
                List<String> languages = new ArrayList<>();
                for (int i = 0; i < LANGUAGES.size(); i++) {
                    if ((subset >> i & 1) == 1) {
                        languages.add(LANGUAGES.get(i));
                    }
                }
                loaded.put(List.copyOf(languages), new CitationWords(rows, Set.copyOf(languages)));
            }
            return Collections.unmodifiableMap(loaded);
        }
    }
}
