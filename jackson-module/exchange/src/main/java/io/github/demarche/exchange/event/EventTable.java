package io.github.demarche.exchange.event;

import io.github.demarche.InvalidValueException;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A dossier as rows of event data, with the columns of ICEWS, GDELT 1.0 or POLECAT, separated by tabs.
 *
 * <pre>{@code
 * EventTable table = EventTable.icews(dossier).day(DayPolicy.PUBLISHED);
 * table.write(out);
 * table.leftOut().forEach(System.out::println);
 * }</pre>
 *
 * <p>Codes and actors are those of {@link io.github.demarche.coding.EventCoder}. What its rows say and these columns cannot is left out
 * by default: a date that is not one day, a choice between codes, an actor that is not a state, a party that is
 * inferred or known from outside. A value that is not known is empty, not 0: a zero is a place in the sea. Tabs and line breaks in values become spaces. The same
 * dossier gives the same characters.
 */
public final class EventTable {
    private final Dossier dossier;
    private final DataSet dataSet;
    private final DayPolicy days;
    private final CandidatesPolicy candidates;
    private final ActorPolicy actors;
    private final Source source;

    /** What the caller says of the file. */
    record Source(long firstId, Optional<String> storyId, Optional<SourceText> text) {}

    private EventTable(
            Dossier dossier,
            DataSet dataSet,
            DayPolicy days,
            CandidatesPolicy candidates,
            ActorPolicy actors,
            Source source) {
        this.dossier = Objects.requireNonNull(dossier);
        this.dataSet = dataSet;
        this.days = Objects.requireNonNull(days);
        this.candidates = Objects.requireNonNull(candidates);
        this.actors = Objects.requireNonNull(actors);
        this.source = source;
    }

    private static EventTable of(Dossier dossier, DataSet dataSet) {
        return new EventTable(
                dossier,
                dataSet,
                DayPolicy.ONE_DAY,
                CandidatesPolicy.LEAVE_OUT,
                ActorPolicy.STATES,
                new Source(1, Optional.empty(), Optional.empty()));
    }

    /**
     * Returns a dossier as ICEWS has events: 20 columns with a header, codes of CAMEO 1.1b3.
     *
     * @param dossier the dossier
     * @return the table
     */
    public static EventTable icews(Dossier dossier) {
        return of(dossier, DataSet.ICEWS);
    }

    /**
     * Returns a dossier as GDELT 1.0 has events: 58 columns without a header. The five codes of CAMEO that mean something else in
     * GDELT's edition are left out.
     *
     * @param dossier the dossier
     * @return the table
     */
    public static EventTable gdelt1(Dossier dossier) {
        return of(dossier, DataSet.GDELT_1);
    }

    /**
     * Returns a dossier as POLECAT has events: 40 columns with a header, categories of PLOVER 2.0.
     *
     * @param dossier the dossier
     * @return the table
     */
    public static EventTable polecat(Dossier dossier) {
        return of(dossier, DataSet.POLECAT);
    }

    /**
     * Returns the table with other days. Without it a row has the day of the statement.
     *
     * @param policy which day a row has
     * @return the table
     */
    public EventTable day(DayPolicy policy) {
        return new EventTable(dossier, dataSet, policy, candidates, actors, source);
    }

    /**
     * Returns the table with or without statements that may have several codes. Without it they are left out.
     *
     * @param policy what becomes of them
     * @return the table
     */
    public EventTable candidates(CandidatesPolicy policy) {
        return new EventTable(dossier, dataSet, days, policy, actors, source);
    }

    /**
     * Returns the table with or without actors that are not states. Without it they are left out.
     *
     * @param policy what becomes of them
     * @return the table
     */
    public EventTable actors(ActorPolicy policy) {
        return new EventTable(dossier, dataSet, days, candidates, policy, source);
    }

    /**
     * Returns the table with other ids of rows, which are numbers in ICEWS and GDELT. Without it they count from 1.
     *
     * @param firstId the id of the first row
     * @return the table
     * @throws InvalidValueException if it is negative, or so large that the rows could not be counted
     */
    public EventTable firstId(long firstId) {
        if (firstId < 0 || firstId > Long.MAX_VALUE / 2) {
            throw new InvalidValueException(
                    "EventTable", "firstId", "a number from 0 to " + Long.MAX_VALUE / 2, Long.toString(firstId));
        }
        return new EventTable(
                dossier, dataSet, days, candidates, actors, new Source(firstId, source.storyId, source.text));
    }

    /**
     * Returns the table with the number that the caller's ICEWS data give the article. Without it the column is empty.
     *
     * @param storyId the number, or any name
     * @return the table
     */
    public EventTable storyId(String storyId) {
        return new EventTable(
                dossier,
                dataSet,
                days,
                candidates,
                actors,
                new Source(source.firstId, Optional.of(storyId), source.text));
    }

    /**
     * Returns the table with the article's words for actors, which POLECAT has a column for. Without it the column has the words
     * that the mentions hold themselves.
     *
     * @param text the article's text
     * @return the table
     * @throws InvalidValueException if the article has the digest of another text
     */
    public EventTable text(String text) {
        return new EventTable(
                dossier,
                dataSet,
                days,
                candidates,
                actors,
                new Source(source.firstId, source.storyId, Optional.of(SourceText.of(dossier.article(), text))));
    }

    /**
     * {@return the statements that have no row or not all of theirs, and why, each reason once}
     */
    public List<LeftOut> leftOut() {
        return selection().leftOut();
    }

    /**
     * Writes the table. What it is written to must encode as UTF-8.
     *
     * @param out where to
     * @throws IOException if it cannot be written to
     */
    public void write(Appendable out) throws IOException {
        if (dataSet.hasHeader()) {
            out.append(String.join("\t", dataSet.columns())).append('\n');
        }
        EventCells cells = new EventCells(dossier, source);
        for (CodedRow row : selection().rows()) {
            var values = cells.of(dataSet, row);
            out.append(dataSet.columns().stream()
                            .map(it -> clean(values.getOrDefault(it, "")))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
    }

    private static String clean(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private RowSelection selection() {
        return new RowSelection(dossier, dataSet, days, candidates, actors);
    }
}
