package io.github.demarche.wire.engine;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.internal.Escapes;
import io.github.demarche.wire.Draft;
import io.github.demarche.wire.DraftRemark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The remarks about a draft, collected while it is read. */
final class DraftRemarks {
    private static final int LONGEST_STEP = 60;
    private static final int MOST_STEPS = 12;
    private static final int MOST_HINTS = 500;

    private final List<Placed> problems = new ArrayList<>();
    private final List<Placed> fell = new ArrayList<>();
    private final List<Placed> notes = new ArrayList<>();
    private int statements;
    private int hints;

    /** A remark with its place in the text, by which remarks are sorted at the end. */
    private record Placed(long offset, DraftRemark remark) {}

    void statements(int count) {
        statements = count;
    }

    int problems() {
        return problems.size();
    }

    /** The addition to a reason: the nearest known word, or nothing. The number of these suggestions is limited. */
    String hint(String word, List<String> known) {
        if (hints == MOST_HINTS) {
            return "";
        }
        hints++;
        return DraftWords.near(word, known)
                .map(it -> "; did you mean " + Input.quoted(it) + "?")
                .orElse("");
    }

    void problem(Node node, String reason) {
        problems.add(placed(node, reason));
    }

    /** A problem within a value that a codec read. */
    void problem(Node node, FormatException fault) {
        List<Object> path = new ArrayList<>(node.path());
        path.addAll(fault.path());
        problems.add(placed(node, path, fault.location(), fault.problem()));
    }

    void problem(Node node, List<Object> below, String reason) {
        List<Object> path = new ArrayList<>(node.path());
        path.addAll(below);
        problems.add(placed(node, path, node.location(), reason));
    }

    void problem(Location location, String reason) {
        problems.add(placed(location, reason));
    }

    void fell(Node node, String reason) {
        fell.add(placed(node, reason));
    }

    void note(Node node, String reason) {
        notes.add(placed(node, reason));
    }

    void note(Location location, String reason) {
        notes.add(placed(location, reason));
    }

    /** Removes the problems and notes after a number of them. */
    void backTo(int problemsBefore, int notesBefore) {
        problems.subList(problemsBefore, problems.size()).clear();
        notes.subList(notesBefore, notes.size()).clear();
    }

    int notes() {
        return notes.size();
    }

    Draft draft(Optional<Dossier> dossier) {
        return Draft.of(dossier, sorted(problems), sorted(fell), sorted(notes), statements);
    }

    private static List<DraftRemark> sorted(List<Placed> placed) {
        return placed.stream()
                .sorted(Comparator.comparingLong(Placed::offset))
                .map(Placed::remark)
                .toList();
    }

    private static Placed placed(Node node, String reason) {
        return placed(node, node.path(), node.location(), reason);
    }

    private static Placed placed(Node node, List<Object> path, Location location, String reason) {
        String place = words(path, node.idOfEntry());
        return new Placed(location.offset(), remark(FormatException.pointer(path), place, location, reason));
    }

    private static Placed placed(Location location, String reason) {
        return new Placed(location.offset(), remark("", "", location, reason));
    }

    private static DraftRemark remark(String pointer, String place, Location location, String reason) {
        return DraftRemark.of(pointer, place, location.line(), location.column(), reason);
    }

    /** {@code statement 3 ("warning"), speaker 1}; the elements of a list in place of a dossier are statements. */
    private static String words(List<Object> path, Optional<String> id) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < Math.min(path.size(), MOST_STEPS); i++) {
            if (path.get(i) instanceof Integer index) {
                String list = words.isEmpty() ? "statements" : words.remove(words.size() - 1);
                String one = list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
                boolean isEntry = id.isPresent() && words.isEmpty();
                words.add(one
                        + ' '
                        + (index + 1)
                        + (isEntry ? " (" + Escapes.quoted(id.orElseThrow(), LONGEST_STEP) + ')' : ""));
            } else {
                words.add(Escapes.line(path.get(i).toString(), LONGEST_STEP));
            }
        }
        return String.join(", ", words);
    }
}
