package io.github.demarche.frame;

import io.github.demarche.RawValue;
import io.github.demarche.internal.Extensions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a value before it is made, or after it was taken apart: one slot per attribute, in the order of its
 * table.
 *
 * <p>An absent attribute and an empty list leave their slots empty. Numbers are stored without boxing.
 */
public final class Frame {
    /** The content of the slot of a number. */
    private static final Object NUMBER = new Object();

    private static final double[] NO_NUMBERS = {};

    private final @Nullable Object[] slots;
    private double[] numbers = NO_NUMBERS;
    private @Nullable Map<String, RawValue> extensions;

    /**
     * Makes an empty frame.
     *
     * @param size the number of slots
     */
    public Frame(int size) {
        slots = new Object[size];
    }

    /**
     * Empties the frame, so that it can be used for another value.
     *
     * @param used how many slots, from the first, may be filled
     */
    public void clear(int used) {
        Arrays.fill(slots, 0, used, null);
        extensions = null;
    }

    /**
     * Returns the content of a slot.
     *
     * @param slot the slot
     * @return the value, or {@code null} when the slot is empty; for a number {@link #number}
     */
    public @Nullable Object slot(int slot) {
        return slots[slot];
    }

    /**
     * Returns a required attribute.
     *
     * @param <T> its type
     * @param slot its slot
     * @return the attribute
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The table determines the type of each slot.
    public <T> T get(int slot) {
        return (T) Objects.requireNonNull(slots[slot]);
    }

    /**
     * Returns an attribute, or {@code null} when it is absent.
     *
     * @param <T> its type
     * @param slot its slot
     * @return the attribute or {@code null}
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // As above.
    public <T> @Nullable T find(int slot) {
        return (T) slots[slot];
    }

    /**
     * Returns an attribute that may be absent.
     *
     * @param <T> its type
     * @param slot its slot
     * @return the attribute, or empty
     */
    public <T> Optional<T> optional(int slot) {
        return Optional.ofNullable(find(slot));
    }

    /**
     * Returns an attribute that has a default.
     *
     * @param <T> its type
     * @param slot its slot
     * @param otherwise the default
     * @return the attribute, or the default
     */
    public <T> T or(int slot, T otherwise) {
        T found = find(slot);
        return found == null ? otherwise : found;
    }

    /**
     * Returns an attribute that is true or false; false by default.
     *
     * @param slot its slot
     * @return the value
     */
    public boolean flag(int slot) {
        return or(slot, false);
    }

    /**
     * Returns a list.
     *
     * @param <T> the type of its elements
     * @param slot its slot
     * @return the list, unmodifiable; empty if the slot is empty
     */
    public <T> List<T> list(int slot) {
        List<T> list = find(slot);
        if (list == null) {
            return List.of();
        }
        // Stored, so that the next caller need not copy it again.
        List<T> unmodifiable = List.copyOf(list);
        slots[slot] = unmodifiable;
        return unmodifiable;
    }

    /**
     * Fills a slot, or empties it.
     *
     * @param slot the slot
     * @param value the attribute, or {@code null}
     */
    public void set(int slot, @Nullable Object value) {
        slots[slot] = value;
    }

    /**
     * Fills a slot with an attribute that may be absent.
     *
     * @param slot the slot
     * @param value the attribute
     */
    public void set(int slot, Optional<?> value) {
        slots[slot] = value.orElse(null);
    }

    /**
     * Fills a slot with a list, or empties it when the list is empty.
     *
     * @param slot the slot
     * @param list the list, which is copied unless it is unmodifiable
     */
    public void set(int slot, List<?> list) {
        slots[slot] = list.isEmpty() ? null : List.copyOf(list);
    }

    /**
     * Fills slots with attributes that {@link #copy} gave.
     *
     * @param from the first slot
     * @param attributes what is in it and in those after it; {@code null} for an empty slot
     */
    public void setAll(int from, @Nullable Object[] attributes) {
        System.arraycopy(attributes, 0, slots, from, attributes.length);
    }

    /**
     * Returns what is in several slots, for a value to keep: an empty slot is {@code null}, and lists are unmodifiable. Of a
     * number it is only noted that there is one.
     *
     * @param from the first slot
     * @param to the slot after the last
     * @return the attributes
     */
    public @Nullable Object[] copy(int from, int to) {
        @Nullable Object[] copy = Arrays.copyOfRange(slots, from, to);
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] instanceof ArrayList<?> list) {
                copy[i] = List.copyOf(list);
            }
        }
        return copy;
    }

    /**
     * Returns a frame of the same content, for when this one is used for another value.
     *
     * @param used how many slots, from the first, may be filled
     * @return the copy
     */
    public Frame copy(int used) {
        Frame copy = new Frame(used);
        System.arraycopy(slots, 0, copy.slots, 0, used);
        if (numbers.length > 0) {
            copy.numbers = Arrays.copyOf(numbers, used);
        }
        copy.extensions = extensions;
        return copy;
    }

    /**
     * Adds an element to a list.
     *
     * @param slot the slot of the list
     * @param element the element
     */
    public void add(int slot, Object element) {
        Objects.requireNonNull(element);
        if (slots[slot] == null) {
            // Most lists have one element and then need no copy.
            slots[slot] = List.of(element);
        } else if (slots[slot] instanceof ArrayList<?>) {
            this.<List<Object>>get(slot).add(element);
        } else {
            List<Object> list = new ArrayList<>(list(slot));
            list.add(element);
            slots[slot] = list;
        }
    }

    /**
     * Fills a slot with a number.
     *
     * @param slot the slot
     * @param value the number; every {@code int} is one
     */
    public void setNumber(int slot, double value) {
        if (numbers.length == 0) {
            numbers = new double[slots.length];
        }
        slots[slot] = NUMBER;
        // Normalizes zero, because -0.0 would be a different value.
        numbers[slot] = value + 0.0;
    }

    /**
     * Fills a slot with a number that may be absent.
     *
     * @param slot the slot
     * @param value the number
     */
    public void set(int slot, OptionalInt value) {
        if (value.isPresent()) {
            setNumber(slot, value.getAsInt());
        } else {
            slots[slot] = null;
        }
    }

    /**
     * Fills a slot with a number that may be absent.
     *
     * @param slot the slot
     * @param value the number
     */
    public void set(int slot, OptionalDouble value) {
        if (value.isPresent()) {
            setNumber(slot, value.getAsDouble());
        } else {
            slots[slot] = null;
        }
    }

    /**
     * Returns the number of a slot that is not empty.
     *
     * @param slot the slot
     * @return the number
     */
    public double number(int slot) {
        return numbers[slot];
    }

    /**
     * Returns a number that may be absent.
     *
     * @param slot its slot
     * @return the number, or empty
     */
    public OptionalDouble optionalNumber(int slot) {
        return slots[slot] == null ? OptionalDouble.empty() : OptionalDouble.of(numbers[slot]);
    }

    /**
     * Returns a whole number that may be absent.
     *
     * @param slot its slot
     * @return the number, or empty
     */
    public OptionalInt optionalInt(int slot) {
        return slots[slot] == null ? OptionalInt.empty() : OptionalInt.of((int) numbers[slot]);
    }

    /** The attribute of a slot in printed form: a whole number has no fraction. */
    Object shown(int slot) {
        if (slots[slot] != NUMBER) {
            return get(slot);
        }
        int whole = (int) numbers[slot];
        return whole == numbers[slot] ? (Object) whole : (Object) numbers[slot];
    }

    /** {@return the properties that this version does not know, in order, by their names} */
    public Map<String, RawValue> extensions() {
        return extensions == null ? Map.of() : extensions;
    }

    /** {@return the properties that this version does not know, to be kept by a value} */
    public Extensions kept() {
        return extensions == null ? Extensions.NONE : Extensions.of(extensions);
    }

    /**
     * Sets the properties that this version does not know.
     *
     * @param all all of them, in order
     */
    public void setExtensions(Map<String, RawValue> all) {
        extensions = all.isEmpty() ? null : new LinkedHashMap<>(all);
    }

    /**
     * Adds a property that this version does not know.
     *
     * @param name its name
     * @param value its value
     */
    public void putExtension(String name, RawValue value) {
        if (extensions == null) {
            extensions = new LinkedHashMap<>();
        }
        extensions.put(Objects.requireNonNull(name), Objects.requireNonNull(value));
    }
}
