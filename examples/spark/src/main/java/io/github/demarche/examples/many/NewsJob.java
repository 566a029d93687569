package io.github.demarche.examples.many;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.citation.FoundCitation;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventOntology;
import io.github.demarche.examples.many.OutputTables.ActorEntry;
import io.github.demarche.examples.many.OutputTables.CodedEvent;
import io.github.demarche.examples.many.OutputTables.GroundingCounts;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.jackson2.DemarcheModule;
import io.github.demarche.jackson2.Entries;
import io.github.demarche.wire.Entry;
import io.github.demarche.wire.EntryProblem;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The job: makes rows of each line of a file, and of a line that cannot be read a row of its own. It holds one line at a time, and has no
 * state: any thread and any process may run it on any part of the input.
 */
public final class NewsJob {
    /** A misspelt {@code "txt"} would otherwise be a line that is never checked. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new DemarcheModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final List<EventOntology> ONTOLOGIES = List.of(EventOntology.CAMEO_1_1B3, EventOntology.PLOVER_2_0);

    private NewsJob() {}

    /**
     * Reads lines, when they are asked for.
     *
     * @param file the path of the file within the input, as rows name it
     * @param in the lines, plain or compressed by gzip; the stream closes it when it is closed
     * @param linesBefore how many lines of the file come before them
     * @return the rows of each line, in their order
     */
    public static Stream<NewsRows> run(String file, InputStream in, long linesBefore) {
        return Entries.read(MAPPER, NewsEntry.class, in).map(entry -> rows(file, entry, linesBefore));
    }

    private static NewsRows rows(String file, Entry<NewsEntry> entry, long linesBefore) {
        return entry.value()
                .map(it -> rows(new Place(file, linesBefore + entry.line()), it))
                .orElseGet(() -> bad(file, entry.problem().orElseThrow(), linesBefore));
    }

    private static NewsRows bad(String file, EntryProblem problem, long linesBefore) {
        NewsRows rows = new NewsRows();
        long line = linesBefore + problem.line();
        rows.add(OutputTables.BAD_LINES, new BadLine(file, line, problem.pointer(), problem.reason(), problem.text()));
        return rows;
    }

    /** The rows of a line that was read. */
    static NewsRows rows(Place place, NewsEntry entry) {
        NewsRows rows = new NewsRows();
        try {
            add(rows, place, entry);
        } catch (InvalidValueException illFormedText) {
            // JSON may have half of a character, as no text has.
            String reason = String.valueOf(illFormedText.getMessage());
            rows.clear();
            rows.add(OutputTables.BAD_LINES, new BadLine(place.file(), place.line(), "/text", reason, ""));
        }
        return rows;
    }

    private static void add(NewsRows rows, Place place, NewsEntry entry) {
        Dossier dossier = entry.dossier();
        @Nullable String text = entry.text();
        if (text == null) {
            rows.add(OutputTables.ARTICLES, new About<>(place, dossier, Optional.empty()));
        } else {
            check(rows, place, dossier, text);
        }
        for (EventOntology ontology : ONTOLOGIES) {
            EventCoder.in(ontology)
                    .rows(dossier)
                    .forEach(row ->
                            rows.add(OutputTables.EVENTS, new About<>(place, dossier, new CodedEvent(ontology, row))));
        }
        List<Actor> actors = dossier.actors();
        for (int i = 0; i < actors.size(); i++) {
            rows.add(OutputTables.ARTICLE_ACTORS, new About<>(place, dossier, new ActorEntry(i, actors.get(i))));
        }
    }

    private static void check(NewsRows rows, Place place, Dossier dossier, String text) {
        Grounding grounding = Grounding.check(dossier, text);
        List<Finding> problems = grounding.problems();
        int grounded = grounding.findings().size() - problems.size();
        GroundingCounts counts =
                new GroundingCounts(grounded, problems.size(), grounding.hints().size());
        rows.add(OutputTables.ARTICLES, new About<>(place, dossier, Optional.of(counts)));
        Stream.concat(problems.stream(), grounding.hints().stream())
                .forEach(it -> rows.add(OutputTables.FINDINGS, new About<>(place, dossier, it)));
        for (FoundCitation citation : ResolutionCitations.find(text)) {
            rows.add(OutputTables.CITATIONS, new About<>(place, dossier, citation));
        }
    }
}
