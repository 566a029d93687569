package io.github.demarche.time;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.Rules;
import io.github.demarche.time.EdtfInterval.Limit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one text from left to right, each character once; dates are left to {@link DateReader}. */
final class EdtfParser {
    private static final String DATE = "a date";
    private static final String DOTS = "..";

    private final Scanner in;
    private final DateReader dates;

    EdtfParser(String text) {
        in = new Scanner(text);
        dates = new DateReader(in);
    }

    Edtf parse() {
        int first = in.peek();
        if (first == '[' || first == '{') {
            return set();
        }
        if (first == '/') {
            return interval(Optional.empty(), Limit.UNKNOWN);
        }
        if (in.takeDots()) {
            return in.peek() == '/'
                    ? interval(Optional.empty(), Limit.OPEN)
                    : interval(Optional.of(dates.read("\"/\", or " + DateReader.YEAR)), Limit.BEYOND);
        }
        EdtfDate date = dates.read();
        return switch (in.peek()) {
            case Scanner.END -> date;
            case '/' -> interval(Optional.of(date), Limit.DATE);
            case 'T' -> dateTime(date);
            default ->
                throw in.expected(
                        in.at(),
                        dates.whatMayFollow()
                                + (date.toLocalDate().isPresent() ? "\"T\" and a time, " : "")
                                + "\"/\" or the end"
                                + hint());
        };
    }

    /** A hint about the characters found where the text should have ended. */
    private String hint() {
        if (in.peek() == '.') {
            return " (\"on or after\" is [date..], \"between\" is [date..date])";
        }
        return Qualification.of(in.peek()) == Qualification.NONE ? "" : " (\"?\" and \"~\" together are \"%\")";
    }

    private EdtfInterval interval(Optional<EdtfDate> start, Limit startLimit) {
        in.take('/', orQualification(start) + "\"/\" and the end of the interval (\"on or before\" is [..date])");
        int endAt = in.at();
        Optional<EdtfDate> end = Optional.empty();
        Limit endLimit = Limit.UNKNOWN;
        if (start.isPresent() && in.takeDots()) {
            endLimit = Limit.OPEN;
        } else if (start.isEmpty() || in.peek() != Scanner.END) {
            end = Optional.of(dates.read());
            endLimit = in.takeDots() ? Limit.BEYOND : Limit.DATE;
        }
        if (in.peek() != Scanner.END) {
            throw in.expected(
                    in.at(),
                    (endLimit == Limit.DATE ? dates.whatMayFollow() + "\"..\" or " : "")
                            + "the end (an interval has two ends, without times)");
        }
        if (startLimit == Limit.DATE
                && endLimit == Limit.DATE
                && end.orElseThrow().lastDay() < start.orElseThrow().firstDay()) {
            throw in.expected(endAt, "an end that is not before the start");
        }
        int level = Math.max(level(start, startLimit), level(end, endLimit));
        return new EdtfInterval(in.text(), level, start, startLimit, end, endLimit);
    }

    private String orQualification(Optional<EdtfDate> date) {
        return date.isPresent() ? dates.whatMayFollow() : "";
    }

    private static int level(Optional<EdtfDate> date, Limit limit) {
        return switch (limit) {
            case DATE -> levelWithin(date.orElseThrow());
            case BEYOND -> 2;
            case OPEN, UNKNOWN -> 1;
        };
    }

    /** Level 1 has unspecified digits and intervals, but only level 2 allows unspecified digits in intervals. */
    private static int levelWithin(EdtfDate date) {
        return date.hasUnspecified() ? 2 : date.level();
    }

    private EdtfSet set() {
        char close = in.peek() == '[' ? ']' : '}';
        in.next();
        List<EdtfSet.Member> members = new ArrayList<>(2);
        long firstDay = DayBounds.NO_END;
        long lastDay = DayBounds.NO_START;
        EdtfSet.Member member;
        do {
            member = member(members.isEmpty(), close);
            members.add(member);
            firstDay = Math.min(firstDay, member.firstDay());
            lastDay = Math.max(lastDay, member.lastDay());
        } while (member.to().isPresent() && in.tryTake(','));
        in.take(close, whatMayFollowMember(member) + "\"" + close + "\"");
        if (in.peek() != Scanner.END) {
            throw in.expected(in.at(), "the end (nothing follows a set)");
        }
        return new EdtfSet(in.text(), firstDay, lastDay, members);
    }

    private EdtfSet.Member member(boolean isFirst, char close) {
        if (isFirst && in.peek() == '.') {
            in.takeDots();
            return EdtfSet.Member.upTo(dates.read());
        }
        EdtfDate first = dates.read();
        if (in.peek() != '.') {
            return EdtfSet.Member.one(first);
        }
        in.takeDots();
        if (in.peek() == close) {
            return EdtfSet.Member.onFrom(first);
        }
        if (in.peek() == ',') {
            throw in.expected(in.at(), DATE + ", or \"" + close + "\" (only the last member is open)");
        }
        int secondAt = in.at();
        EdtfDate second = dates.read();
        if (first.precision() != second.precision()) {
            throw in.expected(secondAt, DATE + " of the same precision as the one before \"" + DOTS + "\"");
        }
        if (second.lastDay() < first.firstDay()) {
            throw in.expected(secondAt, DATE + " that is not before the one before \"" + DOTS + "\"");
        }
        return EdtfSet.Member.range(first, second);
    }

    private String whatMayFollowMember(EdtfSet.Member member) {
        if (member.to().isEmpty()) {
            return "";
        }
        return dates.whatMayFollow() + (member.isRange() ? "\",\" or " : "\"..\", \",\" or ");
    }

    private EdtfDateTime dateTime(EdtfDate date) {
        LocalDate day = date.toLocalDate()
                .orElseThrow(() -> in.expected(in.at(), "the end (a time follows a whole day without \"?~%X\")"));
        in.next();
        int hour = in.twoDigits(23, "an hour, 00 to 23");
        in.take(':', "\":\" and minutes");
        int minute = in.twoDigits(59, "minutes, 00 to 59");
        in.take(':', "\":\" and seconds");
        int second = in.twoDigits(59, "seconds, 00 to 59");
        int offsetAt = in.at();
        Optional<ZoneOffset> offset = offset();
        if (in.peek() != Scanner.END) {
            throw in.expected(in.at(), whatMayFollowTime(in.at() - offsetAt));
        }
        return new EdtfDateTime(
                in.text(), date.level(), LocalDateTime.of(day, LocalTime.of(hour, minute, second)), offset);
    }

    private static String whatMayFollowTime(int lengthOfOffset) {
        return switch (lengthOfOffset) {
            case 0 -> "the end, or an offset: \"Z\", \"+hh\" or \"+hh:mm\" (no fraction of a second)";
            case 3 -> "\":\" and minutes of the offset, or the end";
            default -> "the end";
        };
    }

    private Optional<ZoneOffset> offset() {
        if (in.tryTake('Z')) {
            return Optional.of(ZoneOffset.UTC);
        }
        int signAt = in.at();
        boolean negative = in.peek() == '-';
        if (!negative && in.peek() != '+') {
            return Optional.empty();
        }
        in.next();
        int minutes = 60 * in.twoDigits(18, "hours of an offset, 00 to 18");
        if (in.tryTake(':')) {
            minutes += in.twoDigits(59, "minutes of an offset, 00 to 59");
        }
        if (minutes > 18 * 60 || negative && minutes == 0) {
            throw in.expected(signAt, "an offset from -18:00 to +18:00, in which zero is not negative");
        }
        return Optional.of(ZoneOffset.ofTotalSeconds((negative ? -60 : 60) * minutes));
    }

    /** A text and a place in it. */
    static final class Scanner {
        /** What {@link #peek} returns after the last character. */
        static final int END = -1;

        private final String text;
        private int at;

        Scanner(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        int at() {
            return at;
        }

        int peek() {
            return at < text.length() ? text.charAt(at) : END;
        }

        void next() {
            at++;
        }

        String since(int start) {
            return text.substring(start, at);
        }

        boolean tryTake(char c) {
            boolean here = peek() == c;
            if (here) {
                at++;
            }
            return here;
        }

        void take(char c, String what) {
            if (!tryTake(c)) {
                throw expected(at, what);
            }
        }

        /** Takes {@code ..}, if a dot is next. */
        boolean takeDots() {
            boolean here = tryTake('.');
            if (here) {
                take('.', "a second \".\"");
            }
            return here;
        }

        int twoDigits(int most, String what) {
            int start = at;
            int value = 10 * digit(what) + digit(what);
            if (value > most) {
                throw expected(start, what);
            }
            return value;
        }

        boolean isDigit() {
            int c = peek();
            return '0' <= c && c <= '9';
        }

        int digit(String what) {
            if (!isDigit()) {
                throw expected(at, what);
            }
            return text.charAt(at++) - '0';
        }

        /**
         * Rejects the text. Callers write {@code throw} before the call, so that the compiler knows that it does not
         * return.
         */
        InvalidValueException expected(int index, String what) {
            Rules.check(false, "Edtf", "", "expected " + what + " at index " + index, text);
            throw new AssertionError("a rule that does not hold is refused");
        }
    }
}
