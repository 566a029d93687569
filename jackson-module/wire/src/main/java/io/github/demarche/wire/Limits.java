package io.github.demarche.wire;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.text.Text;
import java.io.Serializable;

/**
 * Limits on the contents of a document, for input from strangers, such as {@code
 * Limits.defaults().withStatements(500)}.
 *
 * <p>The defaults suit honest documents: an article with 30 statements, or the record of a meeting with 1,000. Reading
 * stops as soon as a limit is exceeded: the error has the place, the limit, and the method that raises it. Give a
 * module the limits that your documents need.
 *
 * <p>Three other kinds of limits also apply:
 *
 * <ul>
 *   <li>The size of a document, its nesting, and the length of names and numbers are limited by Jackson's {@code
 *       StreamReadConstraints}. By default, Jackson does not limit the size of a document.
 *   <li>The model itself has limits, even in memory: {@link Actor#MAX_DEPTH}, {@link Actor#MAX_NESTED}, {@link
 *       Text#MAX_LANGUAGES}, {@link RawValue#MAX_DEPTH}.
 *   <li>Error messages are short for any input.
 * </ul>
 *
 * <p>Limits apply only to reading: a value that a program has built is written even if it exceeds them.
 */
public final class Limits implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MANY = 10_000;
    private static final int VERY_MANY = 100_000;
    private static final int LONG = 1_000_000;
    private static final int LARGE = 64 * 1024 * 1024;
    private static final int ALL = Integer.MAX_VALUE;

    private static final Limits DEFAULTS = new Limits(MANY, MANY, MANY, VERY_MANY, LONG, RawValue.MAX_DEPTH, LARGE);
    private static final Limits NONE = new Limits(ALL, ALL, ALL, ALL, ALL, ALL, ALL);

    /** How many statements a dossier may have. */
    private final int statements;
    /** How many actors a dossier may have. */
    private final int actors;
    /** How many events a dossier may have. */
    private final int events;
    /** How many elements any other list may have. */
    private final int elements;
    /** How many {@code char}s a text may have. */
    private final int textLength;
    /** How deep an extension may be nested. */
    private final int extensionDepth;
    /** How many bytes an entry may have. */
    private final int entryBytes;

    private Limits(
            int statements, int actors, int events, int elements, int textLength, int extensionDepth, int entryBytes) {
        this.statements = statements;
        this.actors = actors;
        this.events = events;
        this.elements = elements;
        this.textLength = textLength;
        this.extensionDepth = extensionDepth;
        this.entryBytes = entryBytes;
    }

    /** {@return the default limits of a module} */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** {@return no limits except those of Jackson and the model, for input that you have written yourself} */
    public static Limits none() {
        return NONE;
    }

    /** {@return how many statements a dossier may have; 10,000 by default} */
    public int statements() {
        return statements;
    }

    /** {@return how many different actors a dossier may have; 10,000 by default} */
    public int actors() {
        return actors;
    }

    /** {@return how many different events a dossier may have; 10,000 by default} */
    public int events() {
        return events;
    }

    /**
     * {@return how many elements any other list may have, such as the passages of a statement, or how many members an
     * object of an extension may have; 100,000 by default}
     */
    public int elements() {
        return elements;
    }

    /** {@return how many {@code char}s a text or the name of an extension may have; 1,000,000 by default} */
    public int textLength() {
        return textLength;
    }

    /**
     * {@return how deep the lists and objects of an extension may be nested; by default as deep as the model allows,
     * {@link RawValue#MAX_DEPTH}}
     */
    public int extensionDepth() {
        return extensionDepth;
    }

    /** {@return how many bytes an entry of a collection may have, such as a line of NDJSON; 64 MB by default} */
    public int entryBytes() {
        return entryBytes;
    }

    /**
     * Returns these limits with a different limit for statements.
     *
     * @param most how many a dossier may have
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withStatements(int most) {
        return new Limits(checked(most), actors, events, elements, textLength, extensionDepth, entryBytes);
    }

    /**
     * Returns these limits with a different limit for actors.
     *
     * @param most how many different ones a dossier may have
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withActors(int most) {
        return new Limits(statements, checked(most), events, elements, textLength, extensionDepth, entryBytes);
    }

    /**
     * Returns these limits with a different limit for events.
     *
     * @param most how many different ones a dossier may have
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withEvents(int most) {
        return new Limits(statements, actors, checked(most), elements, textLength, extensionDepth, entryBytes);
    }

    /**
     * Returns these limits with a different limit for all other lists.
     *
     * @param most how many elements a list may have
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withElements(int most) {
        return new Limits(statements, actors, events, checked(most), textLength, extensionDepth, entryBytes);
    }

    /**
     * Returns these limits with a different limit for the length of texts.
     *
     * @param most how many {@code char}s a text may have
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withTextLength(int most) {
        return new Limits(statements, actors, events, elements, checked(most), extensionDepth, entryBytes);
    }

    /**
     * Returns these limits with a different limit for the depth of extensions.
     *
     * @param most how deep lists and objects may be nested; the model allows no more than {@link RawValue#MAX_DEPTH}
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withExtensionDepth(int most) {
        return new Limits(statements, actors, events, elements, textLength, checked(most), entryBytes);
    }

    /**
     * Returns these limits with a different limit for the entries of collections.
     *
     * @param most how many bytes an entry may have
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withEntryBytes(int most) {
        return new Limits(statements, actors, events, elements, textLength, extensionDepth, checked(most));
    }

    private static int checked(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("a limit is at least 0, and this one is " + most);
        }
        return most;
    }
}
