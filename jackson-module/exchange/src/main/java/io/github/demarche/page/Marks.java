package io.github.demarche.page;

import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.grounding.Verdict;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the statements of a dossier have in its text. */
final class Marks {
    private final Paragraphs paragraphs;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<List<Mark>> marks = new ArrayList<>();

    private Marks(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    static Marks of(Dossier dossier, Paragraphs paragraphs, Grounding grounding) {
        Marks marks = new Marks(paragraphs);
        grounding.findings().forEach(finding -> marks.findings.put(finding.pointer(), finding));
        for (int i = 0; i < dossier.statements().size(); i++) {
            marks.marks.add(new ArrayList<>());
            marks.statement(i, dossier.statements().get(i));
        }
        grounding.problems().forEach(marks::bad);
        return marks;
    }

    /** The marks of a statement, by its index in the dossier. */
    List<Mark> of(int statement) {
        return marks.get(statement);
    }

    Stream<Mark> all() {
        return marks.stream().flatMap(List::stream);
    }

    /** Where the content of a statement is: passages and exact words, made one where they touch. */
    List<Place> fragments(int statement) {
        return Place.merged(of(statement).stream()
                .filter(mark -> mark.role().isContent())
                .map(Mark::place)
                .toList());
    }

    /** Where a statement has its number: its fragments, or else its cue, or else the mention of its speaker; may be empty. */
    List<Place> anchors(int statement) {
        List<Place> fragments = fragments(statement);
        if (!fragments.isEmpty()) {
            return fragments;
        }
        return Stream.of(Role.CUE, Role.WHO)
                .flatMap(role -> of(statement).stream().filter(mark -> mark.role() == role))
                .map(Mark::place)
                .limit(1)
                .toList();
    }

    private void statement(int index, Statement statement) {
        String pointer = "/statements/" + index;
        passages(index, Role.REPORTED, pointer + "/passages/", statement.passages());
        for (int i = 0; i < statement.quotations().size(); i++) {
            quotation(
                    index, pointer + "/quotations/" + i, statement.quotations().get(i));
        }
        statement.cue().ifPresent(cue -> add(index, Role.CUE, pointer + "/cue", cue));
        parties(index, Role.WHO, pointer + "/speakers/", statement.speakers());
        parties(index, Role.TO, pointer + "/addressees/", statement.addressees());
        parties(index, Role.ABOUT, pointer + "/targets/", statement.targets());
        statement.made().ifPresent(made -> dating(index, pointer + "/made", made));
        for (int i = 0; i < statement.relays().size(); i++) {
            relay(index, pointer + "/relays/" + i, statement.relays().get(i));
        }
        for (int i = 0; i < statement.sanctionReferences().size(); i++) {
            String wording = pointer + "/sanctionReferences/" + i + "/wording";
            statement.sanctionReferences().get(i).wording().ifPresent(it -> add(index, Role.UN, wording, it));
        }
        for (int i = 0; i < statement.instruments().size(); i++) {
            String wording = pointer + "/instruments/" + i + "/wording";
            statement.instruments().get(i).wording().ifPresent(it -> add(index, Role.UN, wording, it));
        }
    }

    private void relay(int index, String pointer, Relay relay) {
        parties(index, Role.VIA, pointer + "/by/", relay.by());
        relay.cue().ifPresent(cue -> add(index, Role.VIA, pointer + "/cue", cue));
    }

    private void dating(int index, String pointer, Dating dating) {
        dating.wording().ifPresent(wording -> add(index, Role.WHEN, pointer + "/wording", wording));
    }

    private void parties(int index, Role role, String pointer, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            String mention = pointer + i + "/mention";
            parties.get(i).mention().ifPresent(it -> add(index, role, mention, it));
        }
    }

    private void passages(int index, Role role, String pointer, List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            add(index, role, pointer + i, passages.get(i));
        }
    }

    private void quotation(int index, String pointer, Quotation quotation) {
        String words = pointer + "/words";
        Optional<Place> place = quotation.passage().flatMap(paragraphs::place).or(() -> found(words));
        place.ifPresent(it -> add(index, Role.EXACT, words, it));
    }

    private void add(int index, Role role, String pointer, Passage passage) {
        paragraphs.place(passage).or(() -> found(pointer)).ifPresent(place -> add(index, role, pointer, place));
    }

    private void add(int index, Role role, String pointer, Place place) {
        places.put(pointer, place);
        marks.get(index).add(new Mark(place, index, role));
    }

    /** Where the check has found words that have no position; none where they only nearly occur, or nothing says where. */
    private Optional<Place> found(String pointer) {
        return Optional.ofNullable(findings.get(pointer))
                .filter(finding -> finding.verdict() != Verdict.NOT_FOUND && finding.verdict() != Verdict.AMBIGUOUS)
                .flatMap(Marks::first)
                .flatMap(paragraphs::place);
    }

    private static Optional<Passage> first(Finding finding) {
        return finding.places().stream().findFirst();
    }

    /** The words that differ, or else the place that is at fault; what has no place is told in the card only. */
    private void bad(Finding finding) {
        Optional<Integer> statement = statement(finding.pointer());
        List<Place> places = finding.differences().isEmpty()
                ? placesOf(finding)
                : finding.differences().stream()
                        .flatMap(it -> paragraphs.place(it.textStart(), it.textEnd()).stream())
                        .toList();
        statement.ifPresent(index -> places.forEach(place -> marks.get(index).add(new Mark(place, index, Role.BAD))));
    }

    private List<Place> placesOf(Finding finding) {
        return switch (finding.verdict()) {
            case NOT_FOUND -> List.of();
            // Each of the pieces that were joined.
            case STITCHED ->
                finding.places().stream()
                        .flatMap(it -> paragraphs.place(it).stream())
                        .toList();
            default ->
                Optional.ofNullable(places.get(finding.pointer())).or(() -> found(finding.pointer())).stream()
                        .toList();
        };
    }

    /** The index of the statement that a pointer leads into. */
    static Optional<Integer> statement(String pointer) {
        String[] parts = pointer.split("/", 4);
        return parts.length > 2 && parts[1].equals("statements")
                ? Optional.of(Integer.parseInt(parts[2]))
                : Optional.empty();
    }
}
