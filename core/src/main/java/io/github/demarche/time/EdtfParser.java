package io.github.demarche.time;

import io.github.demarche.InvalidValueException;
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
        if (first == '/' || first == '.') {
            return interval(Optional.empty());
        }
        EdtfDate date = dates.read();
        return switch (in.peek()) {
            case Scanner.END -> date;
            case '/' -> interval(Optional.of(date));
            case 'T' -> dateTime(date);
            default ->
                throw in.expected(
                        in.at(),
                        dates.whatMayFollow()
                                + (date.toLocalDate().isPresent() ? "\"T\" and a time, " : "")
                                + "\"/\" or the end");
        };
    }

    private EdtfInterval interval(Optional<EdtfDate> start) {
        boolean openStart = start.isEmpty() && in.takeDots();
        in.take('/', "\"/\" and the end of the interval");
        int endAt = in.at();
        boolean openEnd = false;
        Optional<EdtfDate> end = Optional.empty();
        if (in.peek() == '.' && start.isPresent()) {
            openEnd = true;
            in.takeDots();
        } else if (in.peek() != Scanner.END || start.isEmpty()) {
            end = Optional.of(dates.read());
        }
        if (in.peek() != Scanner.END) {
            throw in.expected(
                    in.at(),
                    (openEnd ? "" : dates.whatMayFollow()) + "the end (an interval has two ends, without times)");
        }
        if (start.isPresent()
                && end.isPresent()
                && end.get().lastDay() < start.get().firstDay()) {
            throw in.expected(endAt, "an end that is not before the start");
        }
        boolean unknown = !openStart && !openEnd && (start.isEmpty() || end.isEmpty());
        int level = Math.max(levelWithin(start), levelWithin(end));
        return new EdtfInterval(
                in.text(), start.isEmpty() || end.isEmpty() ? Math.max(1, level) : level, start, end, unknown);
    }

    /** Level 1 knows unspecified digits, and level 1 knows intervals, but only level 2 has the one in the other. */
    private static int levelWithin(Optional<EdtfDate> date) {
        return date.isEmpty() ? 0 : date.get().hasUnspecified() ? 2 : date.get().level();
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
                .orElseThrow(() -> in.expected(in.at(), "the end (a time stands after a whole day without \"?~%X\")"));
        in.next();
        int hour = in.twoDigits(23, "an hour, 00 to 23");
        in.take(':', "\":\" and minutes");
        int minute = in.twoDigits(59, "minutes, 00 to 59");
        in.take(':', "\":\" and seconds");
        int second = in.twoDigits(59, "seconds, 00 to 59");
        Optional<ZoneOffset> offset = offset();
        if (in.peek() != Scanner.END) {
            throw in.expected(
                    in.at(),
                    offset.isPresent()
                            ? "the end"
                            : "the end, or an offset: \"Z\", \"+hh\" or \"+hh:mm\" (no fraction of a second)");
        }
        return new EdtfDateTime(
                in.text(), date.level(), LocalDateTime.of(day, LocalTime.of(hour, minute, second)), offset);
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
        /** What {@link #peek} says behind the last character. */
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

        InvalidValueException expected(int index, String what) {
            try {
                InvalidValueException.check(false, "Edtf", "", "expected " + what + " at index " + index, text);
            } catch (InvalidValueException refusal) {
                return refusal;
            }
            throw new AssertionError("a rule that does not hold is refused");
        }
    }
}
