package io.github.demarche.wire;

import io.github.demarche.internal.Escapes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The text that goes back to the writer of a draft. */
final class DraftReply {
    /** The most characters of a reply. */
    static final int LONGEST = 4_000;

    private static final int LONGEST_LINE = 400;
    private static final int ROOM_FOR_THE_END = 80;

    private DraftReply() {}

    static String of(Draft draft) {
        List<String> lines = new ArrayList<>();
        draft.problems().forEach(it -> lines.add(line(it)));
        Set<String> told = withAround(draft.problems());
        draft.fell().stream()
                .filter(it -> !told.contains(it.pointer()))
                .forEach(it -> lines.add(line(it) + "; left out"));
        StringBuilder reply = new StringBuilder(draft.summary());
        reply.append(". Counting from 1, correct the following and send the whole JSON again:");
        int shown = 0;
        for (String line : lines) {
            if (reply.length() + line.length() > LONGEST - ROOM_FOR_THE_END) {
                break;
            }
            reply.append("\n- ").append(line);
            shown++;
        }
        if (shown < lines.size()) {
            reply.append("\n… and ").append(lines.size() - shown).append(" more like these");
        }
        return reply.toString();
    }

    /**
     * The places of the problems and of everything that contains them; the reply need not say that these are left out.
     */
    private static Set<String> withAround(List<DraftRemark> problems) {
        Set<String> pointers = new HashSet<>();
        for (DraftRemark problem : problems) {
            String pointer = problem.pointer();
            while (pointers.add(pointer) && !pointer.isEmpty()) {
                pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            }
        }
        return pointers;
    }

    private static String line(DraftRemark remark) {
        String reason = Escapes.line(remark.reason(), LONGEST_LINE);
        return remark.place().isEmpty() ? reason : remark.place() + ": " + reason;
    }
}
