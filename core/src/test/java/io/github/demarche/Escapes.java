package io.github.demarche;

/** Reads escapes of UTF-16 code units in files of test vectors, used for invisible characters. */
public final class Escapes {
    private Escapes() {}

    public static String read(String text) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u", from)) {
            plain.append(text, from, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
            from = at + 6;
        }
        return plain.append(text.substring(from)).toString();
    }
}
