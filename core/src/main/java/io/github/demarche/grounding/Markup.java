package io.github.demarche.grounding;

import java.util.Map;

/** The HTML tags and entities that may get into the words of a record. */
final class Markup {
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("laquo", "\u00AB"),
            Map.entry("raquo", "\u00BB"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("euro", "\u20AC"),
            Map.entry("agrave", "\u00E0"),
            Map.entry("acirc", "\u00E2"),
            Map.entry("ccedil", "\u00E7"),
            Map.entry("egrave", "\u00E8"),
            Map.entry("eacute", "\u00E9"),
            Map.entry("ecirc", "\u00EA"),
            Map.entry("euml", "\u00EB"),
            Map.entry("icirc", "\u00EE"),
            Map.entry("iuml", "\u00EF"),
            Map.entry("ocirc", "\u00F4"),
            Map.entry("ugrave", "\u00F9"),
            Map.entry("ucirc", "\u00FB"),
            Map.entry("Agrave", "\u00C0"),
            Map.entry("Eacute", "\u00C9"),
            Map.entry("oelig", "\u0153"));

    private static final int HEXADECIMAL = 16;

    private Markup() {}

    /** Whether there is a tag or an entity in a part. */
    static boolean isIn(String part) {
        return part.indexOf('<') >= 0 && part.indexOf('>') >= 0 || part.indexOf('&') >= 0 && part.indexOf(';') >= 0;
    }

    /** A part without its tags and with its entities decoded. */
    static String plain(String part) {
        StringBuilder plain = new StringBuilder(part.length());
        int from = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (i < from || c != '<' && c != '&') {
                if (i >= from) {
                    plain.append(c);
                }
                continue;
            }
            int end = part.indexOf(c == '<' ? '>' : ';', i);
            if (end < 0) {
                return plain.append(part, i, part.length()).toString();
            }
            if (c == '&') {
                plain.append(entity(part.substring(i + 1, end)));
            }
            from = end + 1;
        }
        return plain.toString();
    }

    private static String entity(String name) {
        if (name.startsWith("#")) {
            boolean isHexadecimal = name.startsWith("#x") || name.startsWith("#X");
            try {
                int c = Integer.parseInt(name, isHexadecimal ? 2 : 1, name.length(), isHexadecimal ? HEXADECIMAL : 10);
                return Character.isValidCodePoint(c) ? Character.toString(c) : "";
            } catch (NumberFormatException e) {
                return "&" + name + ";";
            }
        }
        return NAMED.getOrDefault(name, "&" + name + ";");
    }
}
