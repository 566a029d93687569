package io.github.demarche.examples.many;

/**
 * A line that could not be read.
 *
 * @param file the path of the file within the input
 * @param line the line of the fault, from 1
 * @param pointer the place of the fault in the line; empty for the whole
 * @param reason what was expected and what was met
 * @param text the line
 */
public record BadLine(String file, long line, String pointer, String reason, String text) {
    private static final int LONGEST = 500;

    /**
     * Names a bad line in one line for people.
     *
     * @param file the path of the file within the input
     * @param line the line of the fault
     * @param pointer the place of the fault in the line
     * @param reason what was expected and what was met
     * @return such as {@code march.ndjson:17: /dossier/article/id: …}
     */
    public static String shown(String file, long line, String pointer, String reason) {
        String place = pointer.isEmpty() ? "" : pointer + ": ";
        // Names of files and of properties are what others wrote.
        return (file + ':' + line + ": " + place + reason).replaceAll("[\\p{C}\\u2028\\u2029]", "?");
    }

    String beginning() {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
