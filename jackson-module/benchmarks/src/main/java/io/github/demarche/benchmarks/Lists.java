package io.github.demarche.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What records leave null. */
final class Lists {
    private Lists() {}

    static <T> void each(@Nullable List<T> elements, Consumer<? super T> action) {
        if (elements != null) {
            elements.forEach(action);
        }
    }

    static <K, V> void each(@Nullable Map<K, V> entries, BiConsumer<? super K, ? super V> action) {
        if (entries != null) {
            entries.forEach(action);
        }
    }

    static <T> void set(@Nullable T value, Consumer<? super T> action) {
        if (value != null) {
            action.accept(value);
        }
    }
}
