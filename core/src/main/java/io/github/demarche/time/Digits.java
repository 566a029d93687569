package io.github.demarche.time;

/** Digits, some of which may be unspecified, in four bits each: 0 to 9, or {@link #UNSPECIFIED}. */
final class Digits {
    private static final int UNSPECIFIED = 0xF;
    private static final int BITS = 4;

    private Digits() {}

    /** Reads this many digits or {@code X}. */
    static int read(EdtfParser.Scanner in, int count, String what) {
        int mask = 0;
        for (int i = 0; i < count; i++) {
            mask = mask << BITS | (in.tryTake('X') ? UNSPECIFIED : in.digit(what));
        }
        return mask;
    }

    /** Two digits, all specified. */
    static int of(int number) {
        return number / 10 << BITS | number % 10;
    }

    static boolean hasUnspecified(int mask) {
        for (int rest = mask; rest != 0; rest >>>= BITS) {
            if ((rest & UNSPECIFIED) == UNSPECIFIED) {
                return true;
            }
        }
        return false;
    }

    static boolean isAllUnspecified(int mask, int count) {
        return mask == (1 << BITS * count) - 1;
    }

    /** The number, or {@link EdtfDate.Parts#NONE} when digits are unspecified. */
    static int value(int mask) {
        return hasUnspecified(mask) ? EdtfDate.Parts.NONE : fill(mask, 0);
    }

    static int least(int mask) {
        return fill(mask, 0);
    }

    static int most(int mask) {
        return fill(mask, 9);
    }

    /** Whether a number matches the specified digits, including leading zeros. */
    static boolean matches(int mask, int value) {
        int number = value;
        for (int rest = mask; rest != 0; rest >>>= BITS) {
            int digit = rest & UNSPECIFIED;
            if (digit != UNSPECIFIED && digit != number % 10) {
                return false;
            }
            number /= 10;
        }
        return number == 0;
    }

    static boolean anyMatch(int mask, int from, int to) {
        for (int value = from; value <= to; value++) {
            if (matches(mask, value)) {
                return true;
            }
        }
        return false;
    }

    private static int fill(int mask, int with) {
        int value = 0;
        int unit = 1;
        for (int rest = mask; rest != 0; rest >>>= BITS) {
            int digit = rest & UNSPECIFIED;
            value += unit * (digit == UNSPECIFIED ? with : digit);
            unit *= 10;
        }
        return value;
    }
}
