package io.github.demarche.internal;

import io.github.demarche.InvalidValueException;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * The check of a BCP 47 language tag, such as {@code fr}, {@code pt-BR} or {@code zh-Hant-TW}.
 *
 * <p>A tag is kept as it was written: {@code EN} remains {@code EN}. It must be well-formed; its subtags need not be
 * registered, because the registry grows.
 */
public final class LanguageTag {
    private LanguageTag() {}

    /**
     * Rejects a tag that is not well-formed.
     *
     * @param tag the tag, such as {@code fr}
     * @param type the simple name of the type that holds it, for the message
     * @param attribute the name of the attribute that holds it, for the message
     * @return the tag, as written
     * @throws InvalidValueException if the tag is not well-formed by BCP 47 (RFC 5646)
     */
    public static String check(String tag, String type, String attribute) {
        Rules.check(
                isLanguageAlone(tag) || isWellFormed(tag),
                type,
                attribute,
                "a well-formed BCP 47 language tag, such as \"fr\" or \"pt-BR\"",
                tag);
        return tag;
    }

    /**
     * Returns the language at the beginning of a tag, in lower case, such as {@code fr} for {@code fr-CA}.
     *
     * @param tag a well-formed tag
     * @return its primary subtag
     */
    public static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /** The common case, which needs no locale. */
    private static boolean isLanguageAlone(String tag) {
        if (tag.length() != 2 && tag.length() != 3) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWellFormed(String tag) {
        if (tag.isEmpty()) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
