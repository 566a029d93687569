package io.github.demarche.exchange.table;

/** Makes any words safe for a cell of a spreadsheet, and a cell fit for a line of CSV. */
final class Spreadsheet {
    /** How many {@code char}s a cell of Excel holds; what is longer is lost, or the file is refused. */
    static final int MAX_CELL = 32_767;

    private static final String CUT = " […]";
    private static final char GUARD = '\'';
    /** What begins a formula, with its full-width and small forms, and the sign of minus. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";

    private Spreadsheet() {}

    /**
     * A value as a cell shows it: in one line, and never a formula. An apostrophe precedes what would be one, and what has an
     * apostrophe first already, so that whoever takes one away has the value again.
     */
    static String cell(String value) {
        return cut(guarded(value));
    }

    /** Whether a cell does not hold the value as a whole. */
    static boolean isCut(String value) {
        return value.length() >= MAX_CELL && guarded(value).length() > MAX_CELL;
    }

    private static String guarded(String value) {
        String line = line(value);
        return isFormula(line) || line.startsWith("'") ? GUARD + line : line;
    }

    private static boolean isFormula(String line) {
        return line.codePoints().filter(c -> !isBlank(c)).limit(1).anyMatch(c -> FORMULA.indexOf(c) >= 0);
    }

    private static boolean isBlank(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }

    private static String line(String value) {
        StringBuilder line = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isSecondOfBreak = c == '\n' && i > 0 && value.charAt(i - 1) == '\r';
            if (!isSecondOfBreak) {
                line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
            }
        }
        return line.toString();
    }

    private static String cut(String cell) {
        if (cell.length() <= MAX_CELL) {
            return cell;
        }
        int end = MAX_CELL - CUT.length();
        // Half a character is none.
        return cell.substring(0, Character.isLowSurrogate(cell.charAt(end)) ? end - 1 : end) + CUT;
    }

    /** A cell as a field of RFC 4180. */
    static String field(String cell) {
        boolean isPlain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.equals(cell.strip());
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
