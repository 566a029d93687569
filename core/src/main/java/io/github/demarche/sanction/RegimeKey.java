package io.github.demarche.sanction;

import io.github.demarche.internal.Strings;

/** The form of the key of a regime. */
final class RegimeKey {
    static final String RULE =
            "a key is capital letters A to Z and digits, in words joined by single hyphens, such as \"LIBYA-748\"";

    private RegimeKey() {}

    static boolean isKey(String key) {
        return Strings.isHyphenated(key, 'A', 'Z');
    }
}
