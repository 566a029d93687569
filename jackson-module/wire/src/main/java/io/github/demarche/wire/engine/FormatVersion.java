package io.github.demarche.wire.engine;

import java.util.Optional;

/**
 * The property {@code format} of a dossier: absent means this version; a different one needs another version of the
 * library.
 */
final class FormatVersion {
    static final String PROPERTY = "format";

    private static final String NAME = "demarche/";
    private static final int MOST_DIGITS = 5;

    private FormatVersion() {}

    /** Rejects the current token unless it names this version. */
    static void check(Input in) {
        String format = in.string();
        if (format.equals(Format.VERSION)) {
            return;
        }
        throw isOther(format) ? refusal(in, format) : in.expected(Input.quoted(Format.VERSION));
    }

    private static boolean isOther(String format) {
        String number = format.startsWith(NAME) ? format.substring(NAME.length()) : "";
        return !format.equals(Format.VERSION)
                && !number.isEmpty()
                && number.length() <= MOST_DIGITS
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static FormatException refusal(Input in, String format) {
        return in.error("this version reads " + Format.VERSION + "; read " + format
                + " with a version of Demarche that uses that format, from " + format.substring(NAME.length())
                + ".0.0 on");
    }

    /**
     * Looks for another version in the rest of a rejected dossier. We write the version first, but databases and
     * scripts use their own order of properties, and then other novelties may come before it.
     *
     * @param in the input, within a dossier or at its end
     * @param depth the depth of the dossier
     * @return the error that names the version, or empty if none is found
     */
    static Optional<FormatException> findOther(Input in, int depth) {
        TokenReader reader = in.base();
        int level = reader.depth() - depth;
        while (level >= 0) {
            Token token = reader.next();
            if (token == Token.OTHER) {
                return Optional.empty();
            }
            level += Tape.step(token);
            if (level == 0 && token == Token.NAME && reader.name().equals(PROPERTY)) {
                boolean isText = reader.next() == Token.STRING;
                return isText && isOther(reader.string())
                        ? Optional.of(in.readAt(reader, at -> refusal(at, reader.string()))
                                .within(PROPERTY))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
