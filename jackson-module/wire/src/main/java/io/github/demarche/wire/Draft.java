package io.github.demarche.wire;

import io.github.demarche.dossier.Dossier;
import java.util.List;
import java.util.Optional;

/**
 * The readable part of a dossier that a language model or a person wrote, and everything that is wrong with the rest.
 *
 * <pre>{@code
 * Draft draft = ModelOutput.read(answer);
 * draft.problems().forEach(System.out::println);
 * if (!draft.isClean()) {
 *     send(draft.reply());
 * }
 * }</pre>
 *
 * <p>A statement is read as a whole or not at all: anything with a problem is left out of the {@link #dossier()}, and
 * so is everything that depends on it. Nothing is guessed: a misspelt name is a problem that suggests the nearest one.
 * Input that deviates from the format but has only one possible meaning is accepted, and {@link #notes()} lists it.
 *
 * <p>The Jackson modules write this type but do not read it.
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
     * Returns a draft, for readers of drafts.
     *
     * @param dossier the readable part
     * @param problems the problems
     * @param fell what the dossier lacks as a result
     * @param notes deviations from the format that were accepted
     * @param statements the number of statements in the draft
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
     * {@return the dossier of everything without a problem, possibly without statements; empty if the article cannot be
     * read and the caller gave none}
     */
    public Optional<Dossier> dossier() {
        return dossier;
    }

    /** {@return all problems, in the order of the text, unmodifiable} */
    public List<DraftRemark> problems() {
        return problems;
    }

    /**
     * {@return what the dossier lacks because of the problems: statements, actors and events, and links to a statement
     * that was left out; each with the reason, in the order of the text, unmodifiable}
     */
    public List<DraftRemark> fell() {
        return fell;
    }

    /**
     * {@return deviations from the format that were accepted, such as a number in quotes, and unknown properties that
     * were kept; in the order of the text, unmodifiable}
     */
    public List<DraftRemark> notes() {
        return notes;
    }

    /** {@return whether the dossier is present and complete: there are no problems, and nothing was left out} */
    public boolean isClean() {
        return dossier.isPresent() && problems.isEmpty() && fell.isEmpty();
    }

    /**
     * {@return the text to send back to the writer: the problems and what was left out because of them, in English, one
     * per line, at most 4,000 characters; empty if there is nothing to correct. Words of the draft are shortened and
     * escaped}
     */
    public String reply() {
        return problems.isEmpty() ? "" : DraftReply.of(this);
    }

    int statements() {
        return statements;
    }

    /** {@return a summary of what was read, then one line for each problem and note} */
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
