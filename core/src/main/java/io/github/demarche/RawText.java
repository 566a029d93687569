package io.github.demarche;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Shows lists and objects as text, without recursion: a message about a deep value must not overflow a small stack. */
final class RawText {
    private RawText() {}

    static String of(RawValue value) {
        StringBuilder text = new StringBuilder();
        // Values and the strings between them; the next one is on top.
        Deque<Object> rest = new ArrayDeque<>();
        rest.push(value);
        while (!rest.isEmpty()) {
            Object next = rest.pop();
            List<Object> parts = parts(next);
            if (parts.isEmpty()) {
                text.append(next);
            }
            for (int i = parts.size() - 1; i >= 0; i--) {
                rest.push(parts.get(i));
            }
        }
        return text.toString();
    }

    /**
     * The parts of a list or an object, to be written in turn; empty for any other value, which is written as it is.
     */
    private static List<Object> parts(Object value) {
        List<Object> parts = new ArrayList<>();
        if (value instanceof RawValue.OfList list) {
            parts.add("[");
            for (RawValue element : list.elements()) {
                parts.add(parts.size() == 1 ? "" : ", ");
                parts.add(element);
            }
            parts.add("]");
        } else if (value instanceof RawValue.OfObject object) {
            parts.add("{");
            for (Map.Entry<String, RawValue> member : object.members().entrySet()) {
                parts.add((parts.size() == 1 ? "" : ", ") + member.getKey() + "=");
                parts.add(member.getValue());
            }
            parts.add("}");
        }
        return parts;
    }
}
