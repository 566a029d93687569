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

    /** The roles of words in a citation. */
    public enum Role {
        /** "resolution": one number follows. */
        HEAD,
        /** "resolutions": a list follows. */
        HEADS,
        /** "UNSCR": certainly a resolution of the Security Council. */
        ACRONYM,
        /** The name of the Council, between the head and the number or around both. */
        COUNCIL,
        /** The United Nations, whose resolutions are those of the Council unless the text says otherwise. */
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
        /** Joins a paragraph to its resolution: "of". */
        CONNECTOR,
        /** May precede a head, without a meaning for the citation: "its". */
        FILLER,
        CONJUNCTION,
        /** Joins the ends of a range: "to". */
        RANGE,
        /** Joins a paragraph to what it belongs to, including other documents. */
        OF,
        /** Joins a number to its year: "1718 of 2006". */
        OF_YEAR,
        /** "this": the resolution that contains the text. */
        SELF,
        /** "above": a paragraph of the resolution that contains the text. */
        NEAR,
        /** Joins a resolution to the body named after it: "adopted by the". */
        BY,
        COMMITTEE,
        MONTH,
        /** Follows the number of a screen resolution. */
        PIXELS,
        /** Precedes the resolution of a screen, or a New Year's resolution. */
        SCREEN,
        /** Introduces a part, or one of several: "in particular". */
        EMPHASIS,
        /** Refers to a resolution named before: "that". */
        THAT,
        /** Marks a paragraph of the preamble. */
        PREAMBLE,
        /** An action of a body on its own resolutions: "passed". */
        ADOPTED,
        /** May precede a number with its year. */
        LEAD,
        /** May precede a lone number that was named before. */
        LEAD_PROVEN,
        /** Follows the name of the Council in the text of a resolution: "recalling". */
        OPENING
    }

    /** The most words in an entry; the full French name of the Council has ten. */
    private static final int MOST_WORDS = 10;

    private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
    private final Map<Role, Integer> longest = new EnumMap<>(Role.class);
    /** The roles with an entry that begins or ends with a word, as bits, so that most tokens are skipped at once. */
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

    // The bits are never stored, so the order of the roles does not matter.
    @SuppressWarnings("EnumOrdinal")
    private static long bit(Role role) {
        return 1L << role.ordinal();
    }

    /**
     * Returns the roles with an entry that begins with a word, as bits for {@link #begins}.
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

    /** Returns the index after the longest entry of a role that starts at a token; the same index if none does. */
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

    /** Whether an entry of a role ends just before a token. */
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

    /** Loaded on the first search for citations. */
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
