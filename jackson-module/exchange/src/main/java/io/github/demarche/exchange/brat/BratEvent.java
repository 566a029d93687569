package io.github.demarche.exchange.brat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.exchange.ForeignAttribution;
import io.github.demarche.exchange.internal.PartyRole;
import io.github.demarche.exchange.internal.StatementDraft;
import io.github.demarche.exchange.internal.StatementTokens;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An event of a file: what a statement may have of it, and what it is for whoever does not know its kind and its actors. */
final class BratEvent {
    private static final String CONTENT_NOTE = "content@";
    private static final Set<String> ROLES = Set.of(
            Types.SPEAKER,
            Types.SOURCE,
            Types.ADDRESSEE,
            Types.TARGET,
            Types.RELAY,
            Types.CUE,
            Types.CONTENT,
            Types.QUOTATION,
            Types.INSTRUMENT,
            Types.OTHER_INSTRUMENT,
            Types.TIME);

    private final StandoffFile.Event event;
    private final StandoffFile file;
    private final StandoffMarks marks;
    private final StandoffText text;
    private final Optional<StatementKind> kind;
    /** The ids of the spans of each role. */
    private final Map<String, List<String>> spans = new HashMap<>();

    BratEvent(StandoffFile.Event event, StandoffFile file, StandoffMarks marks, StandoffText text) {
        this.event = event;
        this.file = file;
        this.marks = marks;
        this.text = text;
        this.kind = StatementTokens.kind(Types.token(event.type()));
        event.arguments().forEach(this::take);
    }

    private void take(StandoffFile.Argument argument) {
        if (!ROLES.contains(argument.role())) {
            refuse("has the role " + argument.role() + ", which has no meaning here");
        } else if (file.spans().containsKey(argument.target())) {
            spans.computeIfAbsent(argument.role(), it -> new ArrayList<>()).add(argument.target());
        } else {
            refuse("has the argument " + argument.target() + ", which is no span that can be read");
        }
    }

    /** {@return the event as a statement, if its kind, its cue and all its actors are known} */
    Optional<StatementDraft> draft() {
        if (kind.isEmpty() || !hasNoCue() && cue().isEmpty()) {
            return Optional.empty();
        }
        Map<PartyRole, List<Party>> parties = new EnumMap<>(PartyRole.class);
        for (PartyRole role : PartyRole.values()) {
            Optional<List<Party>> all = parties(role);
            if (all.isEmpty()) {
                return Optional.empty();
            }
            parties.put(role, all.get());
        }
        boolean hasVoice = marks.attributes(event.id()).containsKey("Voice");
        if (hasVoice != parties.getOrDefault(PartyRole.SPEAKER, List.of()).isEmpty()) {
            return Optional.empty();
        }
        String id =
                marks.note(event.id(), "id").orElseGet(() -> "e" + event.id().substring(1));
        StatementDraft draft = new StatementDraft(event.id(), kind.get(), id);
        parties.forEach(draft::parties);
        fill(draft);
        return Optional.of(draft);
    }

    /** The parties of a role; empty if one of them is not known. */
    private Optional<List<Party>> parties(PartyRole role) {
        List<Party> all = new ArrayList<>();
        for (String span : spans(Types.spelled(role.token()))) {
            List<Fragment> mention = fragments(span);
            Optional<Actor> actor = marks.mentioned(span);
            if (actor.isEmpty() || mention.size() != 1) {
                return Optional.empty();
            }
            String basis = marks.attributes(span).getOrDefault(Types.BASIS, "");
            all.add(Party.builder()
                    .actor(actor.get())
                    .mention(mention.get(0).passage())
                    .basis(basis.isEmpty() ? Optional.empty() : basis(Types.token(basis)))
                    .build());
        }
        for (String note : marks.notes(event.id()).getOrDefault(role.token(), List.of())) {
            String[] words = note.split(" ", 2);
            Optional<Actor> actor = marks.actor(words[0]);
            if (actor.isEmpty()) {
                return Optional.empty();
            }
            // Nobody is stated to be there without a mention.
            Optional<Basis> basis =
                    words.length == 1 ? Optional.empty() : basis(words[1]).filter(it -> it != Basis.STATED);
            all.add(Party.builder().actor(actor.get()).basis(basis).build());
        }
        return Optional.of(all);
    }

    private Optional<Basis> basis(String token) {
        return orRefuse(() -> StatementTokens.constant("basis", token, Basis.class));
    }

    private void fill(StatementDraft draft) {
        marks.attributes(event.id()).forEach((type, value) -> {
            if (!type.equals(Types.NO_CUE)) {
                draft.token(Types.property(type), value.isEmpty() ? "true" : Types.token(value));
            }
        });
        draft.places(cue(), passages(Types.CONTENT));
        marks.notes(event.id()).forEach((key, values) -> {
            if (key.startsWith(CONTENT_NOTE)) {
                draft.content(key.substring(CONTENT_NOTE.length()), values.get(0));
            }
        });
        spans(Types.QUOTATION).forEach(span -> quotation(span).ifPresent(draft::add));
        spans(Types.INSTRUMENT)
                .forEach(span -> relation(span)
                        .ifPresent(relation -> draft.add(SanctionReference.builder()
                                .wording(wording(span))
                                .relation(relation)
                                .certainty(certainty(span))
                                .build())));
        spans(Types.OTHER_INSTRUMENT)
                .forEach(span -> relation(span)
                        .ifPresent(relation -> draft.add(InstrumentReference.builder()
                                .wording(wording(span))
                                .relation(relation)
                                .certainty(certainty(span))
                                .build())));
        Optional<String> date = marks.note(event.id(), "made");
        date.flatMap(it -> orRefuse(() -> dating(it))).ifPresent(draft::made);
        if (date.isEmpty() && !spans(Types.TIME).isEmpty()) {
            refuse("has a Time and no date; a note says it, such as made=2024-06-14");
        }
    }

    private Optional<Quotation> quotation(String span) {
        String form = marks.attributes(span).getOrDefault(Types.QUOTATION_FORM, "");
        Optional<String> language = marks.note(span, "language");
        List<Fragment> places = fragments(span);
        if (form.isEmpty() || language.isEmpty() || places.size() != 1) {
            refuse("has the quotation " + span
                    + ", which needs its QuotationForm, a note of its language, such as language=en, and one place");
            return Optional.empty();
        }
        return orRefuse(() -> Quotation.builder()
                .words(text.words(places.get(0)))
                .passage(places.get(0).passage())
                .language(language.get())
                .form(StatementTokens.constant("form", Types.token(form), QuotationForm.class))
                .build());
    }

    private Optional<SanctionRelation> relation(String span) {
        String name = marks.attributes(span).getOrDefault(Types.RELATION, "");
        Optional<SanctionRelation> relation = SanctionRelation.known().stream()
                .filter(it -> Types.spelled(it.token()).equals(name))
                .findFirst();
        if (relation.isEmpty() || fragments(span).size() != 1) {
            refuse("has the instrument " + span + ", which needs a Relation, and one place");
            return Optional.empty();
        }
        return relation;
    }

    private Optional<Certainty> certainty(String span) {
        String name = marks.attributes(span).getOrDefault(Types.CERTAINTY, "");
        return name.isEmpty()
                ? Optional.empty()
                : orRefuse(() -> StatementTokens.constant("certainty", Types.token(name), Certainty.class));
    }

    private Dating dating(String date) {
        List<String> times = spans(Types.TIME);
        return Dating.builder()
                .date(Edtf.parse(date))
                .wording(times.isEmpty() ? Optional.empty() : Optional.of(wording(times.get(0))))
                .basis(marks.note(event.id(), "madeBasis").map(it -> StatementTokens.constant("made", it, Basis.class)))
                .anchor(marks.note(event.id(), "madeAnchor").map(LocalDate::parse))
                .build();
    }

    /** The event as what it is for whoever does not know its kind and its actors. */
    ForeignAttribution attribution() {
        if (cue().isEmpty() && !hasNoCue()) {
            refuse("has a cue in several places, which is left out");
        }
        List<Passage> sources = new ArrayList<>(passages(Types.SPEAKER));
        sources.addAll(passages(Types.SOURCE));
        return ForeignAttribution.builder(event.id())
                .kind(kind)
                .sources(sources)
                .addressees(passages(Types.ADDRESSEE))
                .targets(passages(Types.TARGET))
                .cue(cue())
                .contents(passages(Types.CONTENT))
                .build();
    }

    private boolean hasNoCue() {
        return marks.attributes(event.id()).containsKey(Types.NO_CUE);
    }

    private Optional<Passage> cue() {
        if (hasNoCue()) {
            return Optional.empty();
        }
        List<String> cues = spans(Types.CUE);
        List<Fragment> places = fragments(cues.isEmpty() ? event.trigger() : cues.get(0));
        return places.size() == 1 ? Optional.of(places.get(0).passage()) : Optional.empty();
    }

    private List<Passage> passages(String role) {
        return spans(role).stream()
                .flatMap(span -> fragments(span).stream())
                .sorted(Comparator.comparingInt(Fragment::start))
                .map(Fragment::passage)
                .toList();
    }

    private Passage wording(String span) {
        return fragments(span).get(0).passage();
    }

    private List<String> spans(String role) {
        return spans.getOrDefault(role, List.of());
    }

    private List<Fragment> fragments(String span) {
        return text.joined(file.fragments(span));
    }

    private <T> Optional<T> orRefuse(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValueException | DateTimeException e) {
            refuse("cannot be read as a whole: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void refuse(String reason) {
        file.refuse(event.line(), event.id() + " " + reason);
    }
}
