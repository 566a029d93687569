package io.github.demarche.wire.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a dossier in a draft, which may be the dossier itself, a wrapper around it, a list of statements, or a
 * single statement.
 */
final class DraftBody {
    private static final Names PARTS = DossierTables.TABLE.names();
    private static final String STATEMENTS = "statements";
    /** A wrapper with a longer name would lengthen the pointer of each remark. */
    private static final int LONGEST_NAME = 60;

    private final Map<String, Node> parts = new LinkedHashMap<>();
    private final List<Node> others = new ArrayList<>();
    private final Node body;

    private DraftBody(Node body) {
        this.body = body;
    }

    static Optional<DraftBody> of(Node root, DraftRemarks remarks, DraftLeaves leaves) {
        if (!root.isList() && !root.isObject()) {
            remarks.problem(root, "a dossier expected, an object, got " + DraftLeaves.shown(root));
            return Optional.empty();
        }
        DraftBody parts = new DraftBody(body(root, remarks));
        for (Node member : parts.body.children()) {
            int index = leaves.line(PARTS, member);
            if (index == TokenReader.UNKNOWN) {
                parts.others.add(member);
            } else if (parts.parts.putIfAbsent(PARTS.get(index), member) != null) {
                remarks.problem(member, Input.TWICE);
            }
        }
        return Optional.of(parts);
    }

    private static Node body(Node root, DraftRemarks remarks) {
        if (root.isList()) {
            boolean isOfOne =
                    root.children().size() == 1 && isDossier(root.children().get(0));
            remarks.note(
                    root, isOfOne ? "a list of one dossier is taken as the dossier" : "a list is taken as statements");
            return isOfOne ? root.children().get(0) : root.asMember(STATEMENTS);
        }
        if (isDossier(root)) {
            return root;
        }
        if (root.children().size() == 1
                && isDossier(root.children().get(0))
                && root.children().get(0).name().length() <= LONGEST_NAME) {
            remarks.note(root, "the dossier is within another object");
            return root.children().get(0);
        }
        if (root.member(Family.TYPE).isPresent()) {
            remarks.note(root, "an object with a type is taken as the only statement");
            return root.asList().asMember(STATEMENTS);
        }
        return root;
    }

    private static boolean isDossier(Node node) {
        return node.member(STATEMENTS).isPresent() || node.member("article").isPresent();
    }

    /** The object that has the parts. */
    Node body() {
        return body;
    }

    /** A part; empty if the draft does not have it, or it has no content. */
    Optional<Node> part(String name) {
        return Optional.ofNullable(parts.get(name)).filter(it -> !it.isEmpty());
    }

    /** Members that are not properties of the format. */
    List<Node> others() {
        return others;
    }

    /** The elements of a part that is a list. */
    List<Node> elements(String name, DraftRemarks remarks) {
        Optional<Node> list = part(name);
        if (list.isEmpty()) {
            return List.of();
        }
        if (!list.get().isList()) {
            remarks.problem(list.get(), "a list expected, got " + DraftLeaves.shown(list.get()));
            return List.of();
        }
        return list.get().children().stream()
                .filter(it -> !it.isEmpty() || !it.isComplete())
                .toList();
    }
}
