package io.github.demarche.page;

import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.page.Filters.Facet;
import io.github.demarche.page.Rows.Home;
import io.github.demarche.page.Rows.Row;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parts of a page have in common: where each statement is, its number, its classes, and what is found about it. */
final class Layout {
    /** The values of the filter for speakers where there is none; no actor can have such an id. */
    static final String ARTICLE = "P_article";

    static final String NOBODY = "P_nobody";

    private final Dossier dossier;
    private final Words words;
    private final Optional<Paragraphs> paragraphs;
    private final Optional<Grounding> grounding;
    private final Optional<Marks> marks;
    private final List<Row> rows;
    private final int[] numbers;
    private final int[] lanes;
    private final String[] locals;
    private final String[] facets;
    private final Filters filters = new Filters();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<Integer, List<Finding>> findings = new HashMap<>();
    private final Map<Integer, List<Back>> back = new HashMap<>();

    /** Another statement that links to one. */
    record Back(LinkRelation relation, int statement) {}

    Layout(Dossier dossier, Words words, Optional<String> text, Optional<Grounding> grounding) {
        this.dossier = dossier;
        this.words = words;
        this.paragraphs = text.map(Paragraphs::new);
        this.grounding = grounding;
        this.marks = paragraphs.flatMap(it -> grounding.map(checked -> Marks.of(dossier, it, checked)));
        int count = dossier.statements().size();
        for (int i = 0; i < count; i++) {
            indexes.put(dossier.statements().get(i).id(), i);
        }
        List<Home> homes = new ArrayList<>();
        List<List<Place>> fragments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            homes.add(home(i));
            fragments.add(fragments(i));
        }
        this.rows = Rows.of(paragraphs.map(it -> it.all().size()).orElse(0), homes);
        this.lanes = Lanes.of(fragments);
        this.numbers = new int[count];
        this.locals = new String[count];
        this.facets = new String[count];
        number();
        for (int i = 0; i < count; i++) {
            facets[i] = facets(dossier.statements().get(i));
            for (Link link : dossier.statements().get(i).links()) {
                back(link, i);
            }
        }
        grounding.stream()
                .flatMap(it -> Stream.concat(it.problems().stream(), it.hints().stream()))
                .forEach(finding -> Marks.statement(finding.pointer())
                        .ifPresent(index -> findings.computeIfAbsent(index, key -> new ArrayList<>())
                                .add(finding)));
    }

    private Home home(int statement) {
        List<Place> anchors = anchors(statement);
        if (anchors.isEmpty()) {
            return Home.NONE;
        }
        Paragraphs lines = paragraphs.orElseThrow();
        int start = anchors.get(0).from();
        int end = anchors.get(anchors.size() - 1).to();
        return new Home(start, lines.at(start), lines.at(end - 1));
    }

    private void number() {
        int number = 0;
        for (Row row : rows) {
            int local = 0;
            for (int statement : row.statements()) {
                numbers[statement] = ++number;
                locals[statement] = isFar(statement, row) ? "f" + number : String.valueOf(++local);
            }
        }
    }

    /** Whether a statement has content in another row, so that its classes must not be local to its own. */
    private boolean isFar(int statement, Row row) {
        return paragraphs
                .map(lines -> fragments(statement).stream()
                        .anyMatch(place -> !row.paragraphs().contains(lines.at(place.from()))
                                || !row.paragraphs().contains(lines.at(place.to() - 1))))
                .orElse(false);
    }

    private void back(Link link, int from) {
        if (link.article().isEmpty()) {
            link.statement()
                    .flatMap(this::index)
                    .ifPresent(to ->
                            back.computeIfAbsent(to, key -> new ArrayList<>()).add(new Back(link.relation(), from)));
        }
    }

    private String facets(Statement statement) {
        Set<String> speakers = statement.speakers().stream()
                .map(Party::actor)
                .map(actor -> actor.id())
                .collect(Collectors.toCollection(TreeSet::new));
        if (speakers.isEmpty()) {
            speakers.add(statement.voice() == Voice.ARTICLE ? ARTICLE : NOBODY);
        }
        return String.join(
                " ",
                filters.add(Facet.FAMILY, Set.of(Family.of(statement).key)),
                filters.add(Facet.KIND, Set.of(words.kind(statement))),
                filters.add(Facet.SPEAKER, speakers),
                filters.add(
                        Facet.CERTAINTY,
                        statement.certainty().map(Tokens::of).map(Set::of).orElse(Set.of())));
    }

    Dossier dossier() {
        return dossier;
    }

    Words words() {
        return words;
    }

    Filters filters() {
        return filters;
    }

    Optional<Paragraphs> paragraphs() {
        return paragraphs;
    }

    Optional<Grounding> grounding() {
        return grounding;
    }

    List<Row> rows() {
        return rows;
    }

    Optional<Marks> marks() {
        return marks;
    }

    List<Place> fragments(int statement) {
        return marks.map(it -> it.fragments(statement)).orElse(List.of());
    }

    List<Place> anchors(int statement) {
        return marks.map(it -> it.anchors(statement)).orElse(List.of());
    }

    Statement statement(int index) {
        return dossier.statements().get(index);
    }

    /** The last day on which a statement may have been made, or else that of publication. */
    Optional<LocalDate> day(Statement statement) {
        return statement
                .made()
                .flatMap(made -> made.date().latest())
                .or(() -> dossier.article().published().date().latest());
    }

    int size() {
        return dossier.statements().size();
    }

    /** The number of a statement on the page, from 1. */
    int number(int index) {
        return numbers[index];
    }

    /** The index of a statement; empty if the dossier has none with the id. */
    Optional<Integer> index(String id) {
        return Optional.ofNullable(indexes.get(id));
    }

    int lane(int index) {
        return lanes[index];
    }

    /** The end of the classes of a statement's places, unique in its row. */
    String local(int index) {
        return locals[index];
    }

    /** The classes by which a statement is filtered. */
    String facets(int index) {
        return facets[index];
    }

    /** What does not hold about a statement, and after that what is worth a look. */
    List<Finding> findings(int index) {
        return findings.getOrDefault(index, List.of());
    }

    List<Back> back(int index) {
        return back.getOrDefault(index, List.of());
    }

    Family family(int index) {
        return Family.of(statement(index));
    }

    /** The words of a passage: its own, or those of the text; empty without either. */
    Optional<String> words(Passage passage) {
        return passage.exact()
                .or(() -> paragraphs.flatMap(lines -> lines.place(passage).map(lines::words)))
                .map(Words::clean);
    }
}
