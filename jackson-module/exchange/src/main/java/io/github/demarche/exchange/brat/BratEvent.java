package io.github.demarche.exchange.brat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.exchange.ForeignAttribution;
import io.github.demarche.exchange.internal.StatementTokens;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An event of a file as a statement may have it. */
final class BratEvent {
    private static final String CONTENT_NOTE = "content@";
    private static final Set<String> PARTIES = Set.of(Types.SPEAKER, Types.ADDRESSEE, Types.TARGET, Types.RELAY);
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

    private final Map<String, List<Party>> parties = new HashMap<>();
    private final Set<OutgoingLink> links = new LinkedHashSet<>();
    private final boolean isComplete;
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<SanctionReference> sanctions = new ArrayList<>();
    private final List<InstrumentReference> instruments = new ArrayList<>();
    private Optional<Dating> made = Optional.empty();
    private String refusal = "";

    BratEvent(StandoffFile.Event event, StandoffFile file, StandoffMarks marks, StandoffText text) {
        this.event = event;
        this.file = file;
        this.marks = marks;
        this.text = text;
        this.kind = StatementTokens.kind(Types.token(event.type()));
        event.arguments().forEach(this::take);
        boolean isKnown = kind.isPresent();
        for (String role : PARTIES) {
            isKnown &= takeParties(role);
        }
        this.isComplete = isKnown && hasOneCue() && (hasSpeaker() != hasVoice());
        if (isComplete) {
            takeDetails();
        }
    }

    private void take(StandoffFile.Argument argument) {
        if (!ROLES.contains(argument.role())) {
            refuseLine("has the role " + argument.role() + ", which has no meaning here");
        } else if (file.spans().containsKey(argument.target())) {
            spans.computeIfAbsent(argument.role(), it -> new ArrayList<>()).add(argument.target());
        } else {
            refuseLine("has the argument " + argument.target() + ", which is no span that can be read");
        }
    }

    /** Takes the parties of a role, and tells whether all of them are known. */
    private boolean takeParties(String role) {
        List<Party> all = new ArrayList<>();
        for (String span : spans(role)) {
            List<Fragment> mention = fragments(span);
            Optional<Actor> actor = marks.mentioned(span);
            if (actor.isEmpty() || mention.size() != 1) {
                return false;
            }
            all.add(Party.builder()
                    .actor(actor.get())
                    .mention(mention.get(0).passage())
                    .basis(basis(marks.attributes(span).getOrDefault(Types.BASIS, "")))
                    .build());
        }
        for (String note : marks.notes(event.id()).getOrDefault(Types.property(role), List.of())) {
            String[] words = note.split(" ", 2);
            Optional<Actor> actor = marks.actor(words[0]);
            Optional<Basis> basis = words.length == 1 ? Optional.empty() : basis(Types.spelled(words[1]));
            if (actor.isEmpty() || basis.equals(Optional.of(Basis.STATED))) {
                return false;
            }
            all.add(Party.builder().actor(actor.get()).basis(basis).build());
        }
        parties.put(role, all);
        return true;
    }

    private Optional<Basis> basis(String name) {
        return name.isEmpty() ? Optional.empty() : orRefuse(() -> constant(Types.BASIS, name, Basis.class));
    }

    private boolean hasSpeaker() {
        return !parties.getOrDefault(Types.SPEAKER, List.of()).isEmpty();
    }

    private boolean hasVoice() {
        return marks.attributes(event.id()).containsKey("Voice");
    }

    private boolean hasOneCue() {
        return hasNoCue() || fragments(event.trigger()).size() == 1;
    }

    private boolean hasNoCue() {
        return marks.attributes(event.id()).containsKey(Types.NO_CUE);
    }

    private void takeDetails() {
        spans(Types.QUOTATION).forEach(span -> quotation(span).ifPresent(quotations::add));
        spans(Types.INSTRUMENT).forEach(span -> relation(span).ifPresent(relation -> sanctions.add(SanctionReference.builder()
                .wording(wording(span))
                .relation(relation)
                .certainty(certainty(span))
                .build())));
        spans(Types.OTHER_INSTRUMENT).forEach(span -> relation(span).ifPresent(relation -> instruments.add(
                InstrumentReference.builder()
                        .wording(wording(span))
                        .relation(relation)
                        .certainty(certainty(span))
                        .build())));
        made = marks.note(event.id(), "made").flatMap(date -> orRefuse(() -> dating(Edtf.parse(date))));
        if (made.isEmpty() && !spans(Types.TIME).isEmpty()) {
            refuseLine("has a Time and no date; a note says it, such as made=2024-06-14");
        }
    }

    private Optional<Quotation> quotation(String span) {
        String form = marks.attributes(span).getOrDefault(Types.QUOTATION_FORM, "");
        Optional<String> language = marks.note(span, "language");
        List<Fragment> places = fragments(span);
        if (form.isEmpty() || language.isEmpty() || places.size() != 1) {
            refuseLine("has the quotation " + span
                    + ", which needs its QuotationForm, a note of its language, such as language=en, and one place");
            return Optional.empty();
        }
        return orRefuse(() -> Quotation.builder()
                .words(text.words(places.get(0)))
                .passage(places.get(0).passage())
                .language(language.get())
                .form(constant(Types.QUOTATION_FORM, form, QuotationForm.class))
                .build());
    }

    private Optional<SanctionRelation> relation(String span) {
        String name = marks.attributes(span).getOrDefault(Types.RELATION, "");
        Optional<SanctionRelation> relation = SanctionRelation.known().stream()
                .filter(it -> Types.spelled(it.token()).equals(name))
                .findFirst();
        if (relation.isEmpty() || fragments(span).size() != 1) {
            refuseLine("has the instrument " + span + ", which needs a Relation, and one place");
            return Optional.empty();
        }
        return relation;
    }

    private Optional<Certainty> certainty(String span) {
        String name = marks.attributes(span).getOrDefault(Types.CERTAINTY, "");
        return name.isEmpty()
                ? Optional.empty()
                : orRefuse(() -> constant(Types.CERTAINTY, name, Certainty.class));
    }

    private Dating dating(Edtf date) {
        List<String> times = spans(Types.TIME);
        return Dating.builder()
                .date(date)
                .wording(times.isEmpty() ? Optional.empty() : Optional.of(wording(times.get(0))))
                .basis(marks.note(event.id(), "madeBasis").map(it -> StatementTokens.constant("made", it, Basis.class)))
                .anchor(marks.note(event.id(), "madeAnchor").map(LocalDate::parse))
                .build();
    }

    /** Builds the statement with some of its links. */
    Statement build(List<Link> to) {
        Map<String, String> tokens = new HashMap<>();
        marks.attributes(event.id()).forEach((type, value) -> {
            if (!type.isEmpty() && !type.equals(Types.NO_CUE)) {
                tokens.put(Types.property(type), value.isEmpty() ? "true" : Types.token(value));
            }
        });
        StatementBuilder<?> builder = StatementTokens.builder(kind.orElseThrow(), tokens);
        builder.id(statementId());
        builder.speakers(parties.getOrDefault(Types.SPEAKER, List.of()));
        builder.addressees(parties.getOrDefault(Types.ADDRESSEE, List.of()));
        builder.targets(parties.getOrDefault(Types.TARGET, List.of()));
        builder.relays(parties.getOrDefault(Types.RELAY, List.of()).stream()
                .map(it -> Relay.builder().addBy(it).build())
                .toList());
        builder.cue(cue());
        builder.passages(contents());
        builder.content(content());
        builder.quotations(quotations);
        builder.sanctionReferences(sanctions);
        builder.instruments(instruments);
        builder.made(made);
        builder.links(to);
        return builder.build();
    }

    private Optional<Text> content() {
        Map<String, String> words = new LinkedHashMap<>();
        marks.notes(event.id()).forEach((key, values) -> {
            if (key.startsWith(CONTENT_NOTE)) {
                words.put(key.substring(CONTENT_NOTE.length()), values.get(0));
            }
        });
        return words.isEmpty() ? Optional.empty() : Optional.of(Text.from(words));
    }

    private Optional<Passage> cue() {
        if (hasNoCue()) {
            return Optional.empty();
        }
        List<String> cues = spans(Types.CUE);
        List<Fragment> places = fragments(cues.isEmpty() ? event.trigger() : cues.get(0));
        return places.size() == 1 ? Optional.of(places.get(0).passage()) : Optional.empty();
    }

    private List<Passage> contents() {
        return passages(Types.CONTENT);
    }

    /** The event as what it is for whoever does not know its kind and its actors. */
    ForeignAttribution attribution() {
        if (cue().isEmpty() && !hasNoCue()) {
            refuseLine("has a cue in several places, which is left out");
        }
        List<Passage> sources = new ArrayList<>(passages(Types.SPEAKER));
        sources.addAll(passages(Types.SOURCE));
        return ForeignAttribution.builder(event.id())
                .kind(kind)
                .sources(sources)
                .addressees(passages(Types.ADDRESSEE))
                .targets(passages(Types.TARGET))
                .cue(cue())
                .contents(contents())
                .build();
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
        return text.joined(file.spans().get(span).fragments());
    }

    private static <E extends Enum<E>> E constant(String attribute, String name, Class<E> type) {
        return StatementTokens.constant(attribute, Types.token(name), type);
    }

    private <T> Optional<T> orRefuse(java.util.function.Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValueException | DateTimeException e) {
            refuseLine(e.getMessage());
            return Optional.empty();
        }
    }

    private void refuseLine(String reason) {
        file.refuse(event.line(), event.id() + " " + reason);
    }

    void addLink(LinkRelation relation, StandoffFile.Relation line) {
        links.add(new OutgoingLink(relation, line.to()));
    }

    boolean leadsBy(LinkRelation relation, String to) {
        return links.contains(new OutgoingLink(relation, to));
    }

    Set<OutgoingLink> links() {
        return links;
    }

    String id() {
        return event.id();
    }

    int line() {
        return event.line();
    }

    Optional<StatementKind> kind() {
        return kind;
    }

    /** The id that the statement has by its note, or else by its event. */
    String statementId() {
        return marks.note(event.id(), "id").orElseGet(() -> "e" + event.id().substring(1));
    }

    boolean isComplete() {
        return isComplete;
    }

    void refuse(String reason) {
        refusal = reason;
    }

    String refusal() {
        return refusal;
    }

    /**
     * A link to another event.
     *
     * @param relation how it relates to the other
     * @param to the id of the other event
     */
    record OutgoingLink(LinkRelation relation, String to) {}
}
