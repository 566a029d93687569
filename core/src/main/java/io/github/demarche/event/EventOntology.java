package io.github.demarche.event;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.TsvTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An edition of an event ontology whose codes this library knows, such as {@link #CAMEO_1_1B3}.
 *
 * <p>Each constant is an edition, because the same code has different meanings in different editions. Codes of other
 * editions and ontologies may be written, but are not checked or explained.
 */
public enum EventOntology {
    /**
     * CAMEO 1.1b3 (Conflict and Mediation Event Observations) with the 312 codes that ICEWS distributes: twenty roots
     * of two digits, and codes of three and four below them. GDELT's codes have the same name, but its codes 101 and
     * 105 to 108 have other meanings: write them under a different edition.
     */
    CAMEO_1_1B3("CAMEO", "1.1b3", "cameo-1.1b3.tsv"),
    /**
     * PLOVER 2.0 (Political Language Ontology for Verifiable Event Records): sixteen categories, such as {@code
     * ACCUSE}, each of which a mode may narrow down.
     */
    PLOVER_2_0("PLOVER", "2.0", "plover-2.0.tsv");

    private final String scheme;
    private final String edition;
    private final String table;

    EventOntology(String scheme, String edition, String table) {
        this.scheme = scheme;
        this.edition = edition;
        this.table = table;
    }

    /**
     * Returns the ontology with a name and an edition.
     *
     * @param scheme the ontology, such as {@code CAMEO}
     * @param edition its edition, such as {@code 1.1b3}
     * @return the ontology, or empty if this library does not know it
     */
    public static Optional<EventOntology> find(String scheme, String edition) {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(edition, "edition");
        return Arrays.stream(values())
                .filter(it -> it.scheme.equals(scheme) && it.edition.equals(edition))
                .findFirst();
    }

    /** {@return the name of the ontology, as in {@link EventCode#scheme()}} */
    public String scheme() {
        return scheme;
    }

    /** {@return the edition, as in {@link EventCode#edition()}} */
    public String edition() {
        return edition;
    }

    /**
     * {@return all its codes, without modes, in the order of the ontology}
     */
    public List<EventCode> codes() {
        return entries().keySet().stream().map(this::code).toList();
    }

    /**
     * Returns a code of this edition, without a mode.
     *
     * @param code the code, such as {@code 112}
     * @return the code
     * @throws InvalidValueException if this edition has no such code
     */
    public EventCode code(String code) {
        return EventCode.of(scheme, edition, code);
    }

    /**
     * Returns whether this edition has a code.
     *
     * @param code the code, such as {@code 112}
     * @return whether it has it
     */
    public boolean has(String code) {
        return entries().containsKey(code);
    }

    /** The entry of a code that {@link EventCode} has accepted. */
    Entry entry(String code) {
        return Objects.requireNonNull(entries().get(code));
    }

    /**
     * {@return the name and the edition, such as {@code CAMEO 1.1b3}}
     */
    @Override
    public String toString() {
        return scheme + " " + edition;
    }

    private Map<String, Entry> entries() {
        return Objects.requireNonNull(Lists.ALL.get(this));
    }

    /** The entry of a code in the list of an ontology. */
    record Entry(String label, Optional<String> parent, QuadClass quadClass) {}

    /** The lists, read when the first code is checked. */
    private static final class Lists {
        static final Map<EventOntology, Map<String, Entry>> ALL = new EnumMap<>(EventOntology.class);

        static {
            for (EventOntology ontology : values()) {
                Map<String, Entry> entries = new LinkedHashMap<>();
                for (List<String> row : TsvTable.rows(EventOntology.class, ontology.table, 4)) {
                    Optional<String> parent = Optional.of(row.get(2)).filter(it -> !it.equals("-"));
                    entries.put(row.get(0), new Entry(row.get(1), parent, QuadClass.valueOf(row.get(3))));
                }
                ALL.put(ontology, entries);
            }
        }
    }
}
