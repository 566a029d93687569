package io.github.demarche.wire.engine;

import io.github.demarche.internal.Near;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A fixed list of words that the format knows: the property names of one type in the order in which they are written, or the
 * values of an enum.
 *
 * <p>There is one object per list, and each has a {@link #position} among those of the same sort, so that an adapter
 * can prepare data for each of them once.
 */
public final class Names {
    /** The most words in a list: the engine records the properties it has met in the bits of a {@code long}. */
    static final int MOST = 64;

    private static final byte NONE = -1;

    private final List<String> names;
    private final char[][] characters;
    /**
     * The index of each word at the place of its hash, or at the next free one; at most half of the places are taken.
     */
    private final byte[] slots;

    private int position = NONE;

    Names(List<String> names) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " words: " + names);
        }
        this.names = List.copyOf(names);
        this.characters = names.stream().map(String::toCharArray).toArray(char[][]::new);
        this.slots = new byte[Math.max(2, 4 * Integer.highestOneBit(names.size()))];
        Arrays.fill(slots, NONE);
        for (int i = 0; i < characters.length; i++) {
            int slot = slot(this.names.get(i));
            while (slots[slot] != NONE) {
                slot = next(slot);
            }
            slots[slot] = (byte) i;
        }
    }

    private int slot(String word) {
        int length = word.length();
        return length == 0 ? 0 : slot(length, word.charAt(0), word.charAt(length / 2), word.charAt(length - 1));
    }

    /** By the length and three characters: words are few, and are compared anyway. */
    private int slot(int length, char first, char middle, char last) {
        int hash = 31 * (31 * length + first) + 7 * middle + last;
        return (hash ^ hash >>> 6) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    /** Sets the position of this list among those of the same sort. */
    void position(int value) {
        position = value;
    }

    /** {@return the position of this list in {@link Format#tables} or {@link Format#enums}, from 0} */
    public int position() {
        return position;
    }

    /** {@return the words} */
    public List<String> list() {
        return names;
    }

    /** The words as a message lists them: {@code one of "alert", "deterrent"}. */
    String oneOf() {
        return oneOf(names);
    }

    private static String oneOf(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", ", "one of ", ""));
    }

    /** The error for an unknown word: it lists the known words and suggests the nearest. */
    static String refusal(String word, List<String> known) {
        return oneOf(known) + " expected, got " + Input.quoted(word) + Near.hint(word, known);
    }

    /**
     * Returns a word.
     *
     * @param index from 0
     * @return the word
     */
    public String get(int index) {
        return names.get(index);
    }

    /**
     * Finds a word, for adapters whose library has no faster method.
     *
     * @param word the word
     * @return its index, or {@link TokenReader#UNKNOWN}
     */
    public int indexOf(String word) {
        int slot = slot(word);
        while (slots[slot] != NONE) {
            if (names.get(slots[slot]).equals(word)) {
                return slots[slot];
            }
            slot = next(slot);
        }
        return TokenReader.UNKNOWN;
    }

    /** Finds the string that is the current token, without making a {@link String}. */
    int indexOfString(TokenReader reader) {
        char[] chars = reader.characters();
        int offset = reader.charactersOffset();
        int length = reader.charactersLength();
        int slot =
                length == 0 ? 0 : slot(length, chars[offset], chars[offset + length / 2], chars[offset + length - 1]);
        while (slots[slot] != NONE) {
            char[] word = characters[slots[slot]];
            if (Arrays.equals(word, 0, word.length, chars, offset, offset + length)) {
                return slots[slot];
            }
            slot = next(slot);
        }
        return TokenReader.UNKNOWN;
    }
}
