package io.github.demarche.exchange.event;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.coding.EventRow;
import io.github.demarche.coding.Sector;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventCode;
import io.github.demarche.exchange.internal.Dates;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.source.Article;
import io.github.demarche.text.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of a row by the data set's columns; what has none is empty. */
final class EventCells {
    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 365;
    private static final int FRACTION = 10_000;

    private final Article article;
    private final EventTable.Source source;
    private final Map<String, Integer> perStatement = new HashMap<>();
    private long next;

    EventCells(Dossier dossier, EventTable.Source source) {
        this.article = dossier.article();
        this.source = source;
        this.next = source.firstId();
    }

    Map<String, String> of(DataSet dataSet, CodedRow row) {
        Map<String, String> values = new HashMap<>();
        switch (dataSet) {
            case ICEWS -> icews(row, values);
            case GDELT_1 -> gdelt(row, values);
            case POLECAT -> polecat(row, values);
        }
        next++;
        return values;
    }

    private void icews(CodedRow coded, Map<String, String> values) {
        EventRow row = coded.row();
        values.put("Event ID", Long.toString(next));
        values.put("Event Date", coded.day().toString());
        icews("Source", row.source(), row.sourceSector(), values);
        values.put("Event Text", coded.code().label().orElse(""));
        values.put("CAMEO Code", coded.code().code());
        row.target().ifPresent(it -> icews("Target", it, row.targetSector(), values));
        source.storyId().ifPresent(it -> values.put("Story ID", it));
        publisher().ifPresent(it -> values.put("Publisher", it));
    }

    private static void icews(String side, Actor actor, Optional<Sector> sector, Map<String, String> values) {
        values.put(side + " Name", name(actor));
        sector.ifPresent(it -> values.put(side + " Sectors", DataSet.icewsSector(it)));
        country(actor).ifPresent(it -> values.put(side + " Country", name(it)));
    }

    private void gdelt(CodedRow coded, Map<String, String> values) {
        EventRow row = coded.row();
        LocalDate day = coded.day();
        String date = day.toString().replace("-", "");
        values.put("GLOBALEVENTID", Long.toString(next));
        values.put("SQLDATE", date);
        values.put("MonthYear", date.substring(0, 6));
        values.put("Year", date.substring(0, 4));
        values.put("FractionDate", fraction(day));
        gdelt("Actor1", row.source(), row.sourceSector(), values);
        row.target().ifPresent(it -> gdelt("Actor2", it, row.targetSector(), values));
        EventCode code = coded.code();
        values.put("EventCode", code.code());
        values.put(
                "EventBaseCode",
                code.code().substring(0, Math.min(3, code.code().length())));
        values.put("EventRootCode", code.code().substring(0, 2));
        code.quadClass().ifPresent(it -> values.put("QuadClass", Integer.toString(it.number())));
        article.uri().ifPresent(it -> values.put("SOURCEURL", it.toString()));
    }

    private static void gdelt(String side, Actor actor, Optional<Sector> sector, Map<String, String> values) {
        Optional<String> country = country(actor).map(State::code);
        String type = sector.map(Enum::name).orElse("");
        values.put(side + "Code", country.orElse("") + type);
        values.put(side + "Name", name(actor).toUpperCase(Locale.ROOT));
        country.ifPresent(it -> values.put(side + "CountryCode", it));
        values.put(side + "Type1Code", type);
    }

    /** The year and the part of it that is over, as GDELT counts: twelve months of thirty days. */
    private static String fraction(LocalDate day) {
        long days = (long) DAYS_OF_MONTH * day.getMonthValue() + day.getDayOfMonth();
        long fraction = Math.round((double) days * FRACTION / DAYS_OF_YEAR);
        String digits = Long.toString(FRACTION + fraction % FRACTION).substring(1);
        return day.getYear() + fraction / FRACTION + "." + digits;
    }

    private void polecat(CodedRow coded, Map<String, String> values) {
        EventRow row = coded.row();
        EventCode code = coded.code();
        int number = perStatement.merge(row.statementId(), 1, Integer::sum);
        values.put("Event ID", article.id() + "/" + row.statementId() + "/" + number);
        values.put("Event Date", coded.day().toString());
        values.put("Event Type", code.code());
        code.mode().ifPresent(it -> values.put("Event Mode", it));
        code.quadClass().ifPresent(it -> values.put("Quad Code", it.name().replace('_', ' ')));
        polecat("Actor", row.source(), row.sourceParties(), row.sourceSector(), values);
        row.target().ifPresent(it -> polecat("Recipient", it, row.targetParties(), row.targetSector(), values));
        publisher().ifPresent(it -> values.put("Source", it));
        Dates.day(article.published().date()).ifPresent(it -> values.put("Publication Date", it.toString()));
        values.put("Language", EnglishLanguages.name(article.language()));
    }

    private void polecat(
            String side, Actor actor, List<Party> parties, Optional<Sector> sector, Map<String, String> values) {
        values.put(side + " Name", name(actor));
        country(actor).ifPresent(it -> values.put(side + " Country", it.code()));
        sector.map(Enum::name).ifPresent(it -> {
            values.put("Primary " + side + " Sector", it);
            values.put(side + " Sectors", it);
        });
        values.put(side + " Title", joined(parties, EventCells::title));
        values.put(
                side + " Name Raw",
                joined(parties, it -> it.mention().flatMap(words -> SourceText.words(source.text(), words))));
    }

    private static String joined(List<Party> parties, Function<Party, Optional<String>> value) {
        return parties.stream()
                .flatMap(it -> value.apply(it).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The title of the office in which a party appears, where it is one. */
    private static Optional<String> title(Party party) {
        Optional<Office> only = party.actor() instanceof Person person
                        && person.offices().size() == 1
                        && !person.offices().get(0).former()
                ? Optional.of(person.offices().get(0))
                : Optional.empty();
        return party.office().or(() -> only).map(it -> english(it.title()));
    }

    private static String name(Actor actor) {
        return english(actor.name());
    }

    private static String english(Text text) {
        return text.any("en");
    }

    /** The state that an actor is, or is at home in. */
    private static Optional<State> country(Actor actor) {
        if (actor instanceof State state) {
            return Optional.of(state);
        }
        return actor instanceof Organization organization ? organization.state() : Optional.empty();
    }

    private Optional<String> publisher() {
        return article.publisher().map(EventCells::name);
    }
}
