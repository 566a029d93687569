package io.github.demarche.exchange.table;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.coding.Coding;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.exchange.internal.Codings;
import io.github.demarche.exchange.internal.Concluded;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.exchange.internal.Tags;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of one statement by their columns, in the order of the columns; not yet safe for a spreadsheet. */
final class StatementRow {
    private static final String PIECES = " […] ";
    private static final String LIST = "; ";

    private final Article article;
    private final List<Codings> codings;
    private final Labels labels;
    private final List<String> languages;
    private final Statement statement;
    private final Map<String, String> values = new LinkedHashMap<>();

    private StatementRow(
            Article article, List<Codings> codings, Labels labels, List<String> languages, Statement statement) {
        this.article = article;
        this.codings = codings;
        this.labels = labels;
        this.languages = languages;
        this.statement = statement;
    }

    /** The rows of a dossier, each made when it is asked for. */
    static Stream<Map<String, String>> all(Dossier dossier, Labels labels, List<String> languages) {
        List<Codings> codings = Stream.of(EventOntology.CAMEO_1_1B3, EventOntology.PLOVER_2_0)
                .map(it -> new Codings(dossier, it))
                .toList();
        return dossier.statements().stream()
                .map(it -> new StatementRow(dossier.article(), codings, labels, languages, it).filled());
    }

    private Map<String, String> filled() {
        act();
        words();
        time();
        nature();
        subject();
        article();
        return values;
    }

    static List<String> columns(List<String> languages) {
        return Stream.of(
                        Stream.of(
                                "statement",
                                "type",
                                "voice",
                                "speakers",
                                "speaker_ids",
                                "on_behalf_of",
                                "addressees",
                                "targets"),
                        languages.stream().map(it -> "content_" + it),
                        Stream.of(
                                "quotation",
                                "passage_start",
                                "passage_end",
                                "passage",
                                "cue",
                                "made",
                                "made_earliest",
                                "made_latest",
                                "made_basis",
                                "channel",
                                "relays",
                                "certainty",
                                "characterized_by",
                                "placement",
                                "mode",
                                "force",
                                "condition",
                                "consequences",
                                "about",
                                "instruments",
                                "instrument_relation",
                                "instrument_basis",
                                "links",
                                "cameo",
                                "plover",
                                "confidence",
                                "article",
                                "article_published",
                                "article_uri",
                                "article_sha256"))
                .flatMap(it -> it)
                .toList();
    }

    private void act() {
        values.put("statement", statement.id());
        values.put("type", Names.kind(statement));
        values.put("voice", Names.token(statement.voice()));
        values.put("speakers", list(statement.speakers(), labels::party));
        values.put("speaker_ids", list(statement.speakers(), it -> it.actor().id()));
        values.put(
                "on_behalf_of",
                statement.speakers().stream().flatMap(StatementRow::represented).collect(Collectors.joining(LIST)));
        values.put("addressees", list(statement.addressees(), labels::party));
        values.put("targets", list(statement.targets(), labels::party));
        for (String language : languages) {
            put("content_" + language, statement.content().flatMap(it -> Labels.in(language, it)));
        }
    }

    private static Stream<String> represented(Party party) {
        return party.onBehalfOf().stream().map(Actor::id).map(it -> it + Concluded.mark(party.basis()));
    }

    private void words() {
        values.put(
                "quotation",
                statement.quotations().stream().map(this::quotation).collect(Collectors.joining(PIECES)));
        put("passage_start", edge(Passage::start, false));
        put("passage_end", edge(Passage::end, true));
        values.put(
                "passage",
                statement.passages().stream()
                        .flatMap(it -> labels.words(it).stream())
                        .collect(Collectors.joining(PIECES)));
        put("cue", statement.cue().flatMap(labels::words));
    }

    /** The words, and whose they are where they are not the speaker's. */
    private String quotation(Quotation quotation) {
        return quotation.words()
                + quotation
                        .by()
                        .map(it -> " (words of " + labels.actor(it) + ")")
                        .orElse("");
    }

    private Optional<String> edge(Function<Passage, OptionalInt> position, boolean isLast) {
        List<Integer> positions = statement.passages().stream()
                .map(position)
                .flatMap(it -> it.stream().boxed())
                .toList();
        return positions.isEmpty()
                ? Optional.empty()
                : Optional.of((isLast ? Collections.max(positions) : Collections.min(positions)).toString());
    }

    private void time() {
        Optional<Edtf> date = statement.made().map(Dating::date);
        put("made", date.map(Edtf::toString));
        put("made_earliest", date.flatMap(Edtf::earliest).map(LocalDate::toString));
        put("made_latest", date.flatMap(Edtf::latest).map(LocalDate::toString));
        put("made_basis", statement.made().flatMap(Dating::basis).map(Names::token));
    }

    private void nature() {
        Map<String, String> shared = Tags.shared(statement);
        Map<String, String> ofKind = new LinkedHashMap<>(Tags.ofKind(statement));
        put("channel", Optional.ofNullable(shared.get("channel")));
        // Outermost first, as the reader meets them.
        values.put("relays", statement.relays().stream().map(this::relay).collect(Collectors.joining(" < ")));
        put("certainty", Optional.ofNullable(shared.get("certainty")));
        put("characterized_by", Optional.ofNullable(shared.get("characterizedBy")));
        put("placement", Optional.ofNullable(shared.get("placement")));
        Optional<String> force = Optional.ofNullable(ofKind.remove("force"));
        Optional<String> deadline = Optional.ofNullable(ofKind.remove("deadline"));
        // A mode has the column's own name; everything else says what it is.
        values.put(
                "mode",
                ofKind.entrySet().stream()
                        .map(it -> it.getKey().equals("mode") ? it.getValue() : it.getKey() + ":" + it.getValue())
                        .collect(Collectors.joining(LIST)));
        put("force", force);
        Optional<String> condition = statement instanceof Conditional conditional
                ? conditional.condition().map(labels::text)
                : Optional.empty();
        values.put(
                "condition",
                Stream.concat(condition.stream(), deadline.map(it -> "deadline:" + it).stream())
                        .collect(Collectors.joining(LIST)));
        values.put(
                "consequences",
                statement instanceof Warning warning
                        ? list(
                                warning.consequences(),
                                it -> labels.text(it.description()) + " (" + Names.token(it.certainty()) + ")")
                        : "");
    }

    private String relay(Relay relay) {
        String by = relay.by().isEmpty()
                ? "nobody named"
                : relay.by().stream().map(labels::party).collect(Collectors.joining(" and "));
        return by + Concluded.mark(relay.basis());
    }

    private void subject() {
        values.put("about", list(statement.about(), Labels::event));
        List<String> instruments = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<Optional<Basis>> bases = new ArrayList<>();
        for (SanctionReference reference : statement.sanctionReferences()) {
            instruments.add(labels.instrument(reference));
            relations.add(Labels.relation(reference.relation(), reference.certainty()));
            bases.add(reference.identifiedBy());
        }
        for (InstrumentReference reference : statement.instruments()) {
            instruments.add(labels.instrument(reference));
            relations.add(Labels.relation(reference.relation(), reference.certainty()));
            bases.add(reference.identifiedBy());
        }
        values.put("instruments", String.join(LIST, instruments));
        values.put("instrument_relation", String.join(LIST, relations));
        // As many as there are instruments, so that each is known to be whose; none where nobody said.
        values.put(
                "instrument_basis",
                bases.stream().allMatch(Optional::isEmpty)
                        ? ""
                        : list(bases, it -> it.map(Names::token).orElse("none")));
        values.put("links", list(statement.links(), Labels::link));
        values.put("cameo", code(EventOntology.CAMEO_1_1B3, codings.get(0)));
        values.put("plover", code(EventOntology.PLOVER_2_0, codings.get(1)));
        put(
                "confidence",
                statement.confidence().isPresent()
                        ? Optional.of(Double.toString(statement.confidence().getAsDouble()))
                        : Optional.empty());
    }

    private String code(EventOntology ontology, Codings codes) {
        Coding coding = codes.code(statement);
        return coding.candidates().isEmpty()
                ? ""
                : ontology + " "
                        + coding.candidates().stream().map(StatementRow::code).collect(Collectors.joining(" or "));
    }

    private static String code(EventCode code) {
        return code.code() + code.mode().map(it -> "/" + it).orElse("");
    }

    private void article() {
        values.put("article", article.id());
        values.put("article_published", article.published().date().toString());
        put("article_uri", article.uri().map(Object::toString));
        put("article_sha256", article.sha256());
    }

    private void put(String column, Optional<String> value) {
        values.put(column, value.orElse(""));
    }

    private static <T> String list(List<T> values, Function<T, String> label) {
        return values.stream().map(label).collect(Collectors.joining(LIST));
    }
}
