package io.github.demarche.wire;

import io.github.demarche.dossier.Dossier;
import java.util.List;
import java.util.Optional;

/**
 * What could be read of a dossier that a language model or a person wrote, and everything that is wrong with the rest.
 *
 * <pre>{@code
 * Draft draft = ModelOutput.read(answer);
 * draft.problems().forEach(System.out::println);
 * if (!draft.isClean()) {
 *     send(draft.reply());
 * }
 * }</pre>
 *
 * <p>A statement is read as a whole or not at all: what has a problem is no part of the {@link #dossier()}, and neither is what
 * cannot be without it. Nothing is guessed: a misspelt name is a problem that tells the nearest one. What is only written in another way than the
 * format wants, and can mean one thing only, is taken, and {@link #notes()} says so.
 *
 * <p>It is an answer: the Jackson modules write it and do not read it.
 */
public final class Draft {
    private final Optional<Dossier> dossier;
    private final List<DraftRemark> problems;
    private final List<DraftRemark> fell;
    private final List<DraftRemark> notes;
    private final int statements;

    private Draft(
            Optional<Dossier> dossier,
            List<DraftRemark> problems,
            List<DraftRemark> fell,
            List<DraftRemark> notes,
            int statements) {
        this.dossier = dossier;
        this.problems = List.copyOf(problems);
        this.fell = List.copyOf(fell);
        this.notes = List.copyOf(notes);
        this.statements = statements;
    }

    /**
     * Gathers what was read, for readers of drafts.
     *
     * @param dossier what could be read
     * @param problems what is wrong
     * @param fell what is therefore not in the dossier
     * @param notes what was taken although it is written in another way
     * @param statements how many statements the draft has
     * @return the draft
     */
    public static Draft of(
            Optional<Dossier> dossier,
            List<DraftRemark> problems,
            List<DraftRemark> fell,
            List<DraftRemark> notes,
            int statements) {
        return new Draft(dossier, problems, fell, notes, statements);
    }

    /**
     * {@return the dossier of all that has no problem, possibly without statements; empty when the article cannot be read and the
     * caller gave none}
     */
    public Optional<Dossier> dossier() {
        return dossier;
    }

    /** {@return everything that is wrong, in the order of the text, unmodifiable} */
    public List<DraftRemark> problems() {
        return problems;
    }

    /**
     * {@return what the dossier lacks because of the problems: statements, actors and events, and links to a statement that fell;
     * each with the reason; in the order of the text, unmodifiable}
     */
    public List<DraftRemark> fell() {
        return fell;
    }

    /**
     * {@return what was taken although it is written in another way, such as a number in quotes, and properties that this version
     * does not know and keeps; in the order of the text, unmodifiable}
     */
    public List<DraftRemark> notes() {
        return notes;
    }

    /** {@return whether the dossier is there and has everything that was written: no problem, and nothing fell} */
    public boolean isClean() {
        return dossier.isPresent() && problems.isEmpty() && fell.isEmpty();
    }

    /**
     * {@return what to send back to the writer: the problems and what fell with them, in English, one in a line, at most
     * 4,000 characters; empty when there is nothing to mend. Words of the draft are cut and escaped}
     */
    public String reply() {
        return problems.isEmpty() ? "" : DraftReply.of(this);
    }

    int statements() {
        return statements;
    }

    /** {@return how much was read, and each problem and note in a line of its own} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(summary());
        problems.forEach(it -> text.append("\nproblem: ").append(it));
        fell.forEach(it -> text.append("\nfell: ").append(it));
        notes.forEach(it -> text.append("\nnote: ").append(it));
        return text.toString();
    }

    String summary() {
        int read = dossier.map(it -> it.statements().size()).orElse(0);
        return read + " of " + statements + (statements == 1 ? " statement" : " statements") + " can be read, "
                + problems.size() + (problems.size() == 1 ? " problem" : " problems");
    }
}
