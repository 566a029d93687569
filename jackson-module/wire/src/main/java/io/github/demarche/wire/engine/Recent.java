package io.github.demarche.wire.engine;

import org.jspecify.annotations.Nullable;

/**
 * A cache of the meanings of recent texts: ids and dates are repeated within a document, and then neither a string has
 * to be made nor a date parsed.
 *
 * <p>A text replaces another with a similar end, so that no input can make the cache slow or large.
 *
 * @param <T> the type of the meanings
 */
final class Recent<T> {
    private static final int LEAST = 8;
    private static final int MOST = 2048;
    /** How many characters at the end determine the place. */
    private static final int LAST = 6;

    private @Nullable String[] texts = new String[LEAST];
    private @Nullable Object[] values = new Object[LEAST];
    private int count;

    /** Finds the meaning of the string that is the current token. */
    @SuppressWarnings("unchecked") // Only put sets the values.
    @Nullable
    T get(TokenReader reader) {
        char[] chars = reader.characters();
        int offset = reader.charactersOffset();
        int length = reader.charactersLength();
        int slot = slot(length, chars, offset + Math.max(0, length - LAST), offset + length, texts.length);
        String text = texts[slot];
        return text != null && isSame(text, chars, offset, length) ? (T) values[slot] : null;
    }

    void put(String text, T value) {
        int slot = slot(text, texts.length);
        if (texts[slot] != null && texts.length < MOST && 2 * ++count > texts.length) {
            grow();
            slot = slot(text, texts.length);
        }
        texts[slot] = text;
        values[slot] = value;
    }

    private void grow() {
        String[] oldTexts = texts;
        Object[] oldValues = values;
        texts = new String[4 * oldTexts.length];
        values = new Object[texts.length];
        for (int i = 0; i < oldTexts.length; i++) {
            String text = oldTexts[i];
            if (text != null) {
                int slot = slot(text, texts.length);
                texts[slot] = text;
                values[slot] = oldValues[i];
            }
        }
        count = 0;
    }

    /** The place by the length and the last characters, in which ids and dates differ. */
    private static int slot(int length, char[] chars, int from, int to, int places) {
        int hash = length;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        return slot(hash, places);
    }

    private static int slot(String text, int places) {
        int hash = text.length();
        for (int i = Math.max(0, text.length() - LAST); i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return slot(hash, places);
    }

    private static int slot(int hash, int places) {
        return (hash ^ hash >>> 10) & places - 1;
    }

    private static boolean isSame(String text, char[] chars, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
