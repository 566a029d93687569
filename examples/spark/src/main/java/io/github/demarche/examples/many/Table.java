package io.github.demarche.examples.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A table of the output, such as {@code findings}: its columns in their order, each with the place where its value comes from.
 *
 * @param <T> what a row is about
 */
public final class Table<T> {
    private final String name;
    private final List<Column<T>> columns = new ArrayList<>();

    Table(String name) {
        this.name = name;
    }

    /** {@return the name, which is that of its file or folder} */
    public String name() {
        return name;
    }

    /** {@return the columns in their order} */
    public List<Column<T>> columns() {
        return columns;
    }

    Table<T> text(String column, String meaning, Function<T, String> value) {
        return add(column, ColumnType.TEXT, false, meaning, value::apply);
    }

    Table<T> optional(String column, String meaning, Function<T, Optional<String>> value) {
        return add(column, ColumnType.TEXT, true, meaning, it -> value.apply(it).orElse(null));
    }

    Table<T> whole(String column, String meaning, ToLongFunction<T> value) {
        return add(column, ColumnType.WHOLE, false, meaning, value::applyAsLong);
    }

    Table<T> optionalWhole(String column, String meaning, Function<T, OptionalInt> value) {
        return add(column, ColumnType.WHOLE, true, meaning, it -> {
            OptionalInt found = value.apply(it);
            return found.isPresent() ? Long.valueOf(found.getAsInt()) : null;
        });
    }

    Table<T> flag(String column, String meaning, Predicate<T> value) {
        return add(column, ColumnType.FLAG, false, meaning, value::test);
    }

    Table<T> texts(String column, String meaning, Function<T, List<String>> value) {
        return add(
                column, ColumnType.TEXTS, false, meaning, it -> value.apply(it).toArray(String[]::new));
    }

    private Table<T> add(
            String column, ColumnType type, boolean isOptional, String meaning, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(column, type, isOptional, meaning, value));
        return this;
    }

    /**
     * Makes a row.
     *
     * @param about what it is about
     * @return the values of the columns, in their order
     */
    public @Nullable Object[] row(T about) {
        @Nullable Object[] row = new @Nullable Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = columns.get(i).value().apply(about);
        }
        return row;
    }
}
