package io.github.demarche.sanction;

/** The form of the key of a regime. */
final class RegimeKey {
    static final String RULE =
            "a key is capital letters A to Z and digits, in words joined by single hyphens, such as \"LIBYA-748\"";

    private RegimeKey() {}

    static boolean isKey(String key) {
        boolean letterBefore = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                letterBefore = true;
            } else if (c == '-' && letterBefore) {
                letterBefore = false;
            } else {
                return false;
            }
        }
        return letterBefore;
    }
}
