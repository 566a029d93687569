package io.github.demarche.time;

import static io.github.demarche.internal.Rules.check;
import static java.util.stream.Collectors.joining;

import io.github.demarche.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of several dates, such as {@code [1667,1668,1670..1672]}, or all of them, such as <code>{1960,1961-12}</code>.
 *
 * <p>A member is a date, or a range of all dates from one to another with the same precision. The first member may be
 * all dates up to one, and the last all dates from one on: {@code [..2024-06-14]} is "on or before". The members keep
 * the order given, which has no meaning.
 *
 * <p>A set contains no blanks. It may have only one member, and no member has {@code ..} at both ends. The dates of a
 * range may be qualified and have unspecified digits; the second is not surely before the first.
 */
public final class EdtfSet extends Edtf {
    private final List<Member> members;

    EdtfSet(String text, long firstDay, long lastDay, List<Member> members) {
        super(text, 2, firstDay, lastDay, members.stream().anyMatch(Member::isQualified));
        this.members = List.copyOf(members);
    }

    /**
     * Returns one of several dates, such as {@code [1667,1760-12]}.
     *
     * @param dates the dates, at least one
     * @return the set
     * @throws InvalidValueException if there is none
     */
    public static EdtfSet oneOf(List<EdtfDate> dates) {
        return of('[', dates, ']');
    }

    /**
     * Returns several dates together, such as <code>{1960,1961-12}</code>.
     *
     * @param dates the dates, at least one
     * @return the set
     * @throws InvalidValueException if there is none
     */
    public static EdtfSet allOf(List<EdtfDate> dates) {
        return of('{', dates, '}');
    }

    /**
     * Returns some date from one to another, such as {@code [2024-06-10..2024-06-14]}. It is not the interval {@code
     * 2024-06-10/2024-06-14}, which says that something lasted all that time.
     *
     * @param first the first
     * @param last the last, of the same precision
     * @return the set
     * @throws InvalidValueException if the last is before the first, or of another precision
     */
    public static EdtfSet between(EdtfDate first, EdtfDate last) {
        return (EdtfSet) parse("[" + first + ".." + last + "]");
    }

    /**
     * Returns some date up to one, such as {@code [..2023]}; of a day, {@link #onOrBefore} is the same.
     *
     * @param last the last
     * @return the set
     */
    public static EdtfSet upTo(EdtfDate last) {
        return (EdtfSet) parse("[.." + last + "]");
    }

    /**
     * Returns some date from one on, such as {@code [2025..]}; of a day, {@link #onOrAfter} is the same.
     *
     * @param first the first
     * @return the set
     */
    public static EdtfSet onFrom(EdtfDate first) {
        return (EdtfSet) parse("[" + first + "..]");
    }

    static EdtfSet of(boolean oneOf, List<Member> members) {
        String text = members.stream().map(Member::toString).collect(joining(","));
        return (EdtfSet) parse(oneOf ? "[" + text + "]" : "{" + text + "}");
    }

    private static EdtfSet of(char open, List<EdtfDate> dates, char close) {
        check(!dates.isEmpty(), "EdtfSet", "members", "a set has at least one member", dates);
        return (EdtfSet) parse(dates.stream().map(Edtf::toString).collect(joining(",", "" + open, "" + close)));
    }

    /** {@return whether only one of the members is meant, written with square brackets; otherwise all of them are} */
    public boolean isOneOf() {
        return toString().charAt(0) == '[';
    }

    /**
     * {@return the members, at least one, in the order given}
     */
    public List<Member> members() {
        return members;
    }

    @Override
    public Precision precision() {
        Precision coarsest = Precision.SECOND;
        for (Member member : members) {
            if (member.any().precision().compareTo(coarsest) < 0) {
                coarsest = member.any().precision();
            }
        }
        return coarsest;
    }

    @Override
    public boolean isUncertain() {
        return members.stream().anyMatch(m -> m.first.isUncertain() || m.second.isUncertain());
    }

    @Override
    public boolean isApproximate() {
        return members.stream().anyMatch(m -> m.first.isApproximate() || m.second.isApproximate());
    }

    @Override
    long firstToSort() {
        return members.stream().mapToLong(Member::firstToSort).min().orElseThrow();
    }

    @Override
    long lastToSort() {
        return members.stream().mapToLong(Member::lastToSort).max().orElseThrow();
    }

    @Override
    boolean hasGaps() {
        return members.size() > 1 || members.get(0).hasGaps();
    }

    @Override
    boolean isRunOfDays() {
        return members.size() == 1 && members.get(0).isRange();
    }

    @Override
    DayRuns runs(boolean sure) {
        List<DayRuns.Run> runs = new ArrayList<>();
        for (Member member : members) {
            if (member.range) {
                runs.add(new DayRuns.Run(member.firstDay(), member.lastDay()));
            } else {
                runs.addAll(member.first.runs(sure).toList());
            }
        }
        return DayRuns.of(runs);
    }

    @Override
    boolean isBounded() {
        return members.stream().allMatch(m -> m.first.isBounded() && m.second.isBounded());
    }

    /** One date of a set, or a range of dates, such as {@code 1670..1672}, {@code ..1760-12-03} or {@code 1760-12..}. */
    public static final class Member {
        private final EdtfDate first;
        private final EdtfDate second;
        private final boolean openStart;
        private final boolean openEnd;
        private final boolean range;

        private Member(EdtfDate first, EdtfDate second, boolean openStart, boolean openEnd, boolean range) {
            this.first = first;
            this.second = second;
            this.openStart = openStart;
            this.openEnd = openEnd;
            this.range = range;
        }

        static Member one(EdtfDate date) {
            return new Member(date, date, false, false, false);
        }

        static Member upTo(EdtfDate last) {
            return new Member(last, last, true, false, true);
        }

        static Member onFrom(EdtfDate first) {
            return new Member(first, first, false, true, true);
        }

        static Member range(EdtfDate first, EdtfDate last) {
            return new Member(first, last, false, false, true);
        }

        /**
         * {@return the first date; empty when all dates up to {@link #to} are meant}
         */
        public Optional<EdtfDate> from() {
            return openStart ? Optional.empty() : Optional.of(first);
        }

        /**
         * {@return the last date, which for a single date is the same as {@link #from}; empty when all dates from
         * {@link #from} on are meant}
         */
        public Optional<EdtfDate> to() {
            return openEnd ? Optional.empty() : Optional.of(second);
        }

        /**
         * {@return whether it is written as a range, with {@code ..}}
         */
        public boolean isRange() {
            return range;
        }

        EdtfDate any() {
            return first;
        }

        boolean isQualified() {
            return first.isQualified() || second.isQualified();
        }

        boolean hasGaps() {
            return !range && first.hasGaps();
        }

        long firstToSort() {
            return openStart ? DayBounds.NO_START : first.firstToSort();
        }

        long lastToSort() {
            return openEnd ? DayBounds.NO_END : second.lastToSort();
        }

        long firstDay() {
            return openStart ? DayBounds.NO_START : first.firstDay();
        }

        long lastDay() {
            return openEnd ? DayBounds.NO_END : second.lastDay();
        }

        /**
         * {@return whether the other object is a member with the same text}
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof Member member && toString().equals(member.toString());
        }

        /**
         * {@return the hash code of the text}
         */
        @Override
        public int hashCode() {
            return toString().hashCode();
        }

        /**
         * {@return the member as it was read, such as {@code 1670..1672}}
         */
        @Override
        public String toString() {
            if (openStart || openEnd) {
                return openStart ? ".." + first : first + "..";
            }
            return range ? first + ".." + second : first.toString();
        }
    }
}
