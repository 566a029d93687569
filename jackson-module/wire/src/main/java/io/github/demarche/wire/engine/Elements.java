package io.github.demarche.wire.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of the lists being read, on one shared stack, so that each list is made once, in its exact size. */
final class Elements {
    private static final int LEAST = 16;

    private @Nullable Object[] stack = new Object[LEAST];
    private int size;

    int size() {
        return size;
    }

    void push(Object element) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, 2 * size);
        }
        stack[size++] = element;
    }

    /** Removes the elements after the first {@code start} and returns them as an unmodifiable list. */
    @SuppressWarnings({"unchecked", "NullAway"
    }) // The caller that pops a list has pushed its elements, none of which is null.
    <E> List<E> pop(int start) {
        int count = size - start;
        List<Object> list = switch (count) {
            case 0 -> List.of();
            case 1 -> List.of(stack[start]);
            case 2 -> List.of(stack[start], stack[start + 1]);
            default -> List.of(Arrays.copyOfRange(stack, start, size));
        };
        Arrays.fill(stack, start, size, null);
        size = start;
        return (List<E>) list;
    }
}
