package io.github.demarche.time;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A date that was read leniently, with the changes that were needed: {@code [1667,1668]} from {@code [1667, 1668]},
 * without the blank. {@link Edtf#parseLenient} makes it.
 *
 * <p>Only unambiguous spellings are changed: blanks, lower case, dashes for hyphens, and from the 2012 draft {@code u}
 * for {@code X}, {@code p} for {@code S}, {@code ?~} for {@code %}, and {@code open} and {@code unknown} for the ends
 * of intervals. The draft's groups in parentheses and seasons with a place are rejected.
 */
public final class LenientEdtf {
    private final Edtf edtf;
    private final List<String> changes;

    private LenientEdtf(Edtf edtf, List<String> changes) {
        this.edtf = edtf;
        this.changes = List.copyOf(changes);
    }

    static LenientEdtf read(String text) {
        List<String> changes = new ArrayList<>();
        try {
            return new LenientEdtf(Edtf.parse(text), changes);
        } catch (InvalidValueException refusal) {
            String repaired = repaired(text, changes);
            if (changes.isEmpty()) {
                throw refusal;
            }
            return new LenientEdtf(Edtf.parse(repaired), changes);
        }
    }

    private static String repaired(String text, List<String> changes) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blanks = false;
        boolean dashes = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Folding.isSpace(c)) {
                blanks = true;
            } else if (c != '-' && Folding.isDash(c)) {
                dashes = true;
                plain.append('-');
            } else {
                plain.append(c);
            }
        }
        note(changes, blanks, "blanks left out");
        note(changes, dashes, "dashes written as hyphens");
        String read = ends(plain.toString(), changes);
        read = letters(read, changes);
        return both(read, changes);
    }

    /** The keywords of the draft for the ends of an interval. */
    private static String ends(String text, List<String> changes) {
        int slash = text.indexOf('/');
        if (slash < 0 || slash != text.lastIndexOf('/')) {
            return text;
        }
        return end(text.substring(0, slash), changes) + "/" + end(text.substring(slash + 1), changes);
    }

    private static String end(String end, List<String> changes) {
        if (end.equalsIgnoreCase("unknown")) {
            note(changes, true, end + " left out: an unknown end is empty");
            return "";
        }
        if (end.equalsIgnoreCase("open")) {
            note(changes, true, end + " written as ..");
            return "..";
        }
        return end;
    }

    private static String letters(String text, List<String> changes) {
        StringBuilder read = new StringBuilder(text.length());
        boolean unspecified = false;
        boolean precision = false;
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isU = c == 'u' || c == 'U';
            boolean isP = c == 'p' || c == 'P';
            boolean isSmall = "xyestz".indexOf(c) >= 0;
            unspecified |= isU;
            precision |= isP;
            small |= isSmall;
            read.append(isU ? 'X' : isP ? 'S' : isSmall ? (char) (c - 'a' + 'A') : c);
        }
        note(changes, unspecified, "u written as X");
        note(changes, precision, "p written as S");
        note(changes, small, "small letters written as capitals");
        return read.toString();
    }

    private static String both(String text, List<String> changes) {
        String read = text.replace("?~", "%").replace("~?", "%");
        note(changes, !read.equals(text), "? and ~ together written as %");
        return read;
    }

    private static void note(List<String> changes, boolean happened, String change) {
        if (happened) {
            changes.add(change);
        }
    }

    /**
     * {@return the date that was read}
     */
    public Edtf edtf() {
        return edtf;
    }

    /** {@return the changes in English, such as "blanks left out"; empty if the text was EDTF} */
    public List<String> changes() {
        return changes;
    }

    /**
     * {@return whether the other object is the same date with the same changes}
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof LenientEdtf lenient && edtf.equals(lenient.edtf) && changes.equals(lenient.changes);
    }

    /**
     * {@return the hash code of the date and the changes}
     */
    @Override
    public int hashCode() {
        return Objects.hash(edtf, changes);
    }

    /**
     * {@return the date and what was changed, such as {@code 199X (u written as X)}}
     */
    @Override
    public String toString() {
        return changes.isEmpty() ? edtf.toString() : edtf + " (" + String.join(", ", changes) + ")";
    }
}
