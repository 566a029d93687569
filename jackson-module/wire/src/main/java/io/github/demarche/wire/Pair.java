package io.github.demarche.wire;

import io.github.demarche.InvalidValueException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a record of two parts is built from, since records have no builders.
 *
 * @param <A> the type of the first part
 * @param <B> the type of the second part
 */
final class Pair<A, B> {
    private @Nullable A first;
    private @Nullable B second;

    /** The table of a record of two parts. */
    static <T, A, B> Shape<T, Pair<A, B>> shape(
            String title, Line<T, A> first, Line<T, B> second, BiFunction<A, B, T> of) {
        return Shape.<T, Pair<A, B>>of(
                        title,
                        Pair::new,
                        pair -> of.apply(
                                present(title, first.name, pair.first), present(title, second.name, pair.second)))
                .required(first.name, first.codec, (pair, in) -> pair.first = first.codec.read(in), first.means)
                .required(second.name, second.codec, (pair, in) -> pair.second = second.codec.read(in), second.means)
                .written((it, out) ->
                        out.required(first.codec, first.get.apply(it)).required(second.codec, second.get.apply(it)));
    }

    private static <V> V present(String title, String name, @Nullable V value) {
        if (value == null) {
            throw new InvalidValueException(title, name, "required, and not given");
        }
        return value;
    }

    /** One line of the table. */
    record Line<T, V>(String name, Codec<V> codec, Function<T, V> get, String means) {}
}
