package io.github.demarche.wire;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.text.Text;
import java.io.Serializable;

/**
 * How much one document may hold, such as {@code Limits.defaults().withStatements(500)}: for input from strangers.
 *
 * <p>The defaults serve honest documents: an article of 30 statements, the record of a meeting of 1,000. What is beyond a limit is
 * refused where it is met, before more of it is read: the error has the place, the limit, and the method that raises it. Give a module the
 * limits that your documents need.
 *
 * <p>Three more sorts of limits apply, and are set elsewhere:
 *
 * <ul>
 *   <li>The size of a document, its nesting, and the length of names and numbers are limited by Jackson's
 *       {@code StreamReadConstraints}. Of these, Jackson does not limit the size of a document unless you say so.
 *   <li>The model itself is limited, in memory too: {@link Actor#MAX_DEPTH}, {@link Actor#MAX_NESTED},
 *       {@link Text#MAX_LANGUAGES}, {@link RawValue#MAX_DEPTH}.
 *   <li>Messages of errors are short, whatever the input.
 * </ul>
 *
 * <p>Limits apply to reading alone: a value beyond them that a program has built itself is written.
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
    /** How deep an extension may nest. */
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

    /** {@return the limits of a module that is given none} */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** {@return no limits but those of Jackson and of the model, for input that you have written yourself} */
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
     * {@return how many elements any other list may have, such as the passages of a statement, and how many members an object of an
     *     extension; 100,000 by default}
     */
    public int elements() {
        return elements;
    }

    /** {@return how many {@code char}s a text may have, and the name of an extension; 1,000,000 by default} */
    public int textLength() {
        return textLength;
    }

    /** {@return how deep the lists and objects of an extension may nest; what the model takes by default, {@link RawValue#MAX_DEPTH}} */
    public int extensionDepth() {
        return extensionDepth;
    }

    /** {@return how many bytes an entry of a collection may have, such as a line of NDJSON; 64 MB by default} */
    public int entryBytes() {
        return entryBytes;
    }

    /**
     * Returns these limits with another for statements.
     *
     * @param most how many a dossier may have
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withStatements(int most) {
        return new Limits(checked(most), actors, events, elements, textLength, extensionDepth, entryBytes);
    }

    /**
     * Returns these limits with another for actors.
     *
     * @param most how many different ones a dossier may have
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withActors(int most) {
        return new Limits(statements, checked(most), events, elements, textLength, extensionDepth, entryBytes);
    }

    /**
     * Returns these limits with another for events.
     *
     * @param most how many different ones a dossier may have
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withEvents(int most) {
        return new Limits(statements, actors, checked(most), elements, textLength, extensionDepth, entryBytes);
    }

    /**
     * Returns these limits with another for all other lists.
     *
     * @param most how many elements a list may have
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withElements(int most) {
        return new Limits(statements, actors, events, checked(most), textLength, extensionDepth, entryBytes);
    }

    /**
     * Returns these limits with another for the length of texts.
     *
     * @param most how many {@code char}s a text may have
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withTextLength(int most) {
        return new Limits(statements, actors, events, elements, checked(most), extensionDepth, entryBytes);
    }

    /**
     * Returns these limits with another for the depth of extensions.
     *
     * @param most how deep lists and objects may nest; the model takes no more than {@link RawValue#MAX_DEPTH}
     * @return the limits
     * @throws IllegalArgumentException if it is negative
     */
    public Limits withExtensionDepth(int most) {
        return new Limits(statements, actors, events, elements, textLength, checked(most), entryBytes);
    }

    /**
     * Returns these limits with another for the entries of collections.
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
            throw new IllegalArgumentException("a limit is a number from 0, and this one is " + most);
        }
        return most;
    }
}
