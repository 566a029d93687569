package io.github.demarche.examples.many;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.citation.FoundCitation;
import io.github.demarche.coding.Coding;
import io.github.demarche.coding.EventRow;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.grounding.Finding;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The tables of the output. Their names, columns and types stay what they are; a later version may add a column after the others.
 * Codes and kinds are written as the format writes them, such as {@code not-found} and {@code phone-call}.
 */
public final class OutputTables {
    /** One row for each dossier: how it fared. */
    public static final Table<About<Optional<GroundingCounts>>> ARTICLES =
            OutputTables.<Optional<GroundingCounts>>about("articles")
                    .text(
                            "language",
                            "the language of the article",
                            it -> it.dossier().article().language())
                    .text(
                            "published",
                            "when it was published, in EDTF",
                            it -> it.dossier().article().published().date().toString())
                    .whole(
                            "statements",
                            "how many statements it has",
                            it -> it.dossier().statements().size())
                    .flag(
                            "checked",
                            "whether the line has the text, so that it could be checked",
                            it -> it.value().isPresent())
                    .whole("grounded", "how many things the text bears out", it -> count(it, GroundingCounts::grounded))
                    .whole(
                            "problems",
                            "how many findings somebody has to look at",
                            it -> count(it, GroundingCounts::problems))
                    .whole("hints", "how many findings are worth a look", it -> count(it, GroundingCounts::hints));

    /** One row for each finding that is worth a look. */
    public static final Table<About<Finding>> FINDINGS = OutputTables.<Finding>about("findings")
            .optional(
                    "statement",
                    "the statement; absent for the article and its events",
                    it -> it.value().statement())
            .text(
                    "pointer",
                    "the place in the dossier, a JSON Pointer",
                    it -> it.value().pointer())
            .text(
                    "verdict",
                    "what was found, such as not-found",
                    it -> token(it.value().verdict()))
            .flag("hint", "whether it may be all right", it -> it.value().isHint())
            .optional("words", "the words of the dossier", it -> it.value().words())
            .optional(
                    "found",
                    "the nearest words of the text, where there are some",
                    it -> place(it).flatMap(Passage::exact))
            .optionalWhole(
                    "start",
                    "where these begin, in code points",
                    it -> place(it).map(Passage::start).orElse(OptionalInt.empty()))
            .optionalWhole(
                    "end", "where these end", it -> place(it).map(Passage::end).orElse(OptionalInt.empty()))
            .text(
                    "explanation",
                    "what is wrong, in an English sentence",
                    it -> it.value().explanation());

    /** One row for each event, in CAMEO and again in PLOVER. */
    public static final Table<About<CodedEvent>> EVENTS = OutputTables.<CodedEvent>about("events")
            .text("ontology", "CAMEO or PLOVER", it -> it.value().ontology().scheme())
            .text(
                    "edition",
                    "the edition of the ontology",
                    it -> it.value().ontology().edition())
            .text("statement", "the statement", it -> row(it).statementId())
            .optional(
                    "date",
                    "when it was said, in EDTF; absent where nobody knows",
                    it -> row(it).date().map(Object::toString))
            .text(
                    "published",
                    "when the article was published, in EDTF",
                    it -> it.dossier().article().published().date().toString())
            .text("source", "who says it: a state's code, or an actor's id", it -> row(it).sourceCode())
            .optional(
                    "source_sector",
                    "its sector, such as GOV",
                    it -> row(it).sourceSector().map(Enum::name))
            .texts("source_actors", "the ids of the actors who count for it", it -> ids(row(it).sourceParties()))
            .optional("target", "towards whom", it -> row(it).targetCode())
            .optional(
                    "target_sector", "its sector", it -> row(it).targetSector().map(Enum::name))
            .texts("target_actors", "the ids of the actors who count for it", it -> ids(row(it).targetParties()))
            .optional(
                    "code",
                    "the code; absent where several are possible",
                    it -> row(it).coding() instanceof Coding.Code one
                            ? Optional.of(one.code().code())
                            : Optional.empty())
            .texts(
                    "candidates",
                    "the codes that it may be",
                    it -> row(it).coding().candidates().stream()
                            .map(EventCode::code)
                            .toList())
            .optional(
                    "quad_class",
                    "the quad class that all candidates share",
                    it -> row(it).coding().quadClass().map(OutputTables::token));

    /** One row for each citation of a resolution in a text. */
    public static final Table<About<FoundCitation>> CITATIONS = OutputTables.<FoundCitation>about("citations")
            .text(
                    "words",
                    "the words of the text",
                    it -> it.value().passage().exact().orElse(""))
            .optionalWhole(
                    "start",
                    "where they begin, in code points",
                    it -> it.value().passage().start())
            .optionalWhole("end", "where they end", it -> it.value().passage().end())
            .optional(
                    "resolution",
                    "the resolution with its right year; absent where it is not known",
                    it -> it.value()
                            .cited()
                            .flatMap(CitedResolution::resolution)
                            .map(Resolution::toString))
            .optional(
                    "check",
                    "whether number and year are right",
                    it -> it.value().cited().map(cited -> token(cited.checked())))
            .texts(
                    "provisions",
                    "the paragraphs, annexes and sections",
                    it -> it.value().provisions().stream().map(Object::toString).toList())
            .flag(
                    "from_context",
                    "whether the words only refer back",
                    it -> it.value().isFromContext());

    /** One row for each actor of each dossier. */
    public static final Table<About<ActorEntry>> ARTICLE_ACTORS = OutputTables.<ActorEntry>about("article_actors")
            .whole(
                    "position",
                    "its place among the actors of the dossier, from 0",
                    it -> it.value().position())
            .text("id", "its id in the dossier", it -> it.value().actor().id())
            .text(
                    "type",
                    "its type, such as person",
                    it -> ActorKeys.type(it.value().actor()))
            .text(
                    "name",
                    "its name in the language of the article",
                    it -> it.value().actor().name().any(it.dossier().article().language(), "en"))
            .texts(
                    "keys",
                    "what joins it to others: a state's code, or its identifiers",
                    it -> ActorKeys.of(it.value().actor()))
            .optional("actor", "the joined actor; absent where there is no key", known -> Optional.empty());

    /** One row for each joined actor. */
    public static final Table<JoinedActorRow> ACTORS = new Table<JoinedActorRow>("actors")
            .text("actor", "the first of its keys, in the order of their characters", JoinedActorRow::actor)
            .text("type", "its type, such as person", JoinedActorRow::type)
            .text("name", "its name where it occurs first", JoinedActorRow::name)
            .texts("keys", "all its keys", JoinedActorRow::keys)
            .whole("occurrences", "in how many places of article_actors it is", JoinedActorRow::occurrences)
            .text("file", "the file where it occurs first", it -> it.first().file())
            .whole("line", "the line", it -> it.first().line());

    /** One row for each line that could not be read. */
    public static final Table<BadLine> BAD_LINES = new Table<BadLine>("bad_lines")
            .text("file", "the file, by its path within the input", BadLine::file)
            .whole("line", "the line of the fault, from 1", BadLine::line)
            .text(
                    "pointer",
                    "the place of the fault in the line, a JSON Pointer; empty for the whole",
                    BadLine::pointer)
            .text("reason", "what was expected and what was met", BadLine::reason)
            .text("text", "the line as it was read, at most its first 500 characters", BadLine::beginning);

    /** Those that each line adds rows to. The column {@code actor} of the actors is empty until all of them are known. */
    public static final List<Table<?>> OF_LINES =
            List.of(ARTICLES, FINDINGS, EVENTS, CITATIONS, ARTICLE_ACTORS, BAD_LINES);

    /** All tables. */
    public static final List<Table<?>> ALL =
            Stream.concat(OF_LINES.stream(), Stream.of(ACTORS)).toList();

    private OutputTables() {}

    /** How many findings are borne out, problems and hints. */
    record GroundingCounts(int grounded, int problems, int hints) {}

    /** An event row in an ontology. */
    record CodedEvent(EventOntology ontology, EventRow row) {}

    /** An actor of a dossier. */
    record ActorEntry(int position, Actor actor) {}

    private static <V> Table<About<V>> about(String name) {
        return new Table<About<V>>(name)
                .text(
                        "file",
                        "the file, by its path within the input",
                        it -> it.place().file())
                .whole(
                        "line",
                        "the line on which the dossier begins, from 1",
                        it -> it.place().line())
                .text(
                        "article",
                        "the id of the article",
                        it -> it.dossier().article().id());
    }

    private static long count(About<Optional<GroundingCounts>> about, ToIntFunction<GroundingCounts> counted) {
        return about.value().map(counted::applyAsInt).orElse(0);
    }

    /** The nearest place; several are pieces of one thing, or all as near. */
    private static Optional<Passage> place(About<Finding> about) {
        return about.value().places().stream().findFirst();
    }

    private static EventRow row(About<CodedEvent> about) {
        return about.value().row();
    }

    private static List<String> ids(List<Party> parties) {
        return parties.stream().map(it -> it.actor().id()).toList();
    }

    /** A constant as the format writes it. */
    private static String token(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
