package io.github.demarche.examples.many;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the output, such as {@code verdict}.
 *
 * @param <T> what a row is about
 * @param name the name
 * @param type what it holds
 * @param isOptional whether it may be absent
 * @param meaning what it says, for the guide
 * @param value its value in a row: a {@code String}, a {@code Long}, a {@code Boolean}, a {@code String[]}, or null where it is absent
 */
public record Column<T>(
        String name, ColumnType type, boolean isOptional, String meaning, Function<T, @Nullable Object> value) {}
