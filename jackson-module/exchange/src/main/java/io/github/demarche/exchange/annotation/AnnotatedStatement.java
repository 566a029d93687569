package io.github.demarche.exchange.annotation;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Party;
import io.github.demarche.exchange.internal.PartyRole;
import io.github.demarche.exchange.internal.StatementDraft;
import io.github.demarche.exchange.internal.StatementTokens;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An annotation of our own layout with the spans that it is linked to, as a statement may have them. */
final class AnnotatedStatement {
    private final ReadAnnotation annotation;
    private final Map<String, List<ReadAnnotation>> spans;
    private final Map<String, Actor> actors;
    private final Consumer<String> refuse;

    AnnotatedStatement(
            ReadAnnotation annotation,
            Map<String, List<ReadAnnotation>> spans,
            Map<String, Actor> actors,
            Consumer<String> refuse) {
        this.annotation = annotation;
        this.spans = spans;
        this.actors = actors;
        this.refuse = refuse;
    }

    /** {@return the statement, if its kind and all its actors are known} */
    Optional<StatementDraft> draft() {
        Optional<StatementKind> kind = StatementTokens.kind(annotation.tags().get(0));
        Map<PartyRole, List<Party>> parties = new EnumMap<>(PartyRole.class);
        for (PartyRole role : PartyRole.values()) {
            parties(role).ifPresent(it -> parties.put(role, it));
        }
        if (kind.isEmpty() || parties.size() < PartyRole.values().length) {
            return Optional.empty();
        }
        StatementDraft draft = new StatementDraft(
                annotation.id(), kind.get(), annotation.tag("id").orElseThrow());
        parties.forEach(draft::parties);
        StatementTokens.values()
                .keySet()
                .forEach(property -> annotation.tag(property).ifPresent(it -> draft.token(property, it)));
        if (annotation.tags().contains(Vocab.CUE)) {
            draft.places(annotation.positions().stream().findFirst(), List.of());
        } else {
            draft.places(
                    spans(Vocab.CUE).stream()
                            .flatMap(it -> it.position().stream())
                            .findFirst(),
                    annotation.positions());
        }
        annotation.descriptions().forEach(draft::content);
        annotation.tag("made").flatMap(it -> orRefuse(() -> dating(it))).ifPresent(draft::made);
        spans(Vocab.QUOTATION).forEach(it -> orRefuse(() -> quotation(it)).ifPresent(draft::add));
        spans(Vocab.INSTRUMENT).forEach(it -> orRefuse(() -> sanction(it)).ifPresent(draft::add));
        spans(Vocab.OTHER_INSTRUMENT)
                .forEach(it -> orRefuse(() -> instrument(it)).ifPresent(draft::add));
        return Optional.of(draft);
    }

    /** The parties of a role; empty if one of them is not known. */
    private Optional<List<Party>> parties(PartyRole role) {
        List<Party> all = new ArrayList<>();
        for (ReadAnnotation span : spans(role.token())) {
            Optional<Actor> actor = span.tag("actor").map(actors::get);
            if (actor.isEmpty()) {
                return Optional.empty();
            }
            Optional<Party> party = orRefuse(() -> Party.builder()
                    .actor(actor.get())
                    .mention(span.position())
                    .basis(constant(span, "basis", Basis.class))
                    .build());
            party.ifPresent(all::add);
        }
        for (String tag : annotation.tags(role.token())) {
            String[] words = tag.split(" ", 2);
            Actor actor = actors.get(words[0]);
            if (actor == null) {
                return Optional.empty();
            }
            orRefuse(() -> Party.builder()
                            .actor(actor)
                            .basis(
                                    words.length == 1
                                            ? Optional.empty()
                                            : Optional.of(StatementTokens.constant("basis", words[1], Basis.class)))
                            .build())
                    .ifPresent(all::add);
        }
        return Optional.of(all);
    }

    private Dating dating(String date) {
        return Dating.builder()
                .date(Edtf.parse(date))
                .basis(constant(annotation, "madeBasis", Basis.class))
                .anchor(annotation.tag("madeAnchor").map(LocalDate::parse))
                .wording(spans(Vocab.TIME).stream()
                        .flatMap(it -> it.position().stream())
                        .findFirst())
                .build();
    }

    private Quotation quotation(ReadAnnotation span) {
        Map.Entry<String, String> words = span.descriptions().entrySet().stream()
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "Quotation", "words", "a quotation has a description with its words and their language"));
        Optional<Actor> by = span.tag("by")
                .map(id -> Optional.ofNullable(actors.get(id))
                        .orElseThrow(() ->
                                new InvalidValueException("Quotation", "by", "one of the actors that are given", id)));
        return Quotation.builder()
                .words(words.getValue())
                .language(words.getKey())
                .form(constant(span, "form", QuotationForm.class)
                        .orElseThrow(
                                () -> new InvalidValueException("Quotation", "form", "a tag, such as form:direct")))
                .by(by)
                .originalLanguage(span.tag("originalLanguage"))
                .passage(span.position())
                .build();
    }

    private static SanctionReference sanction(ReadAnnotation span) {
        return SanctionReference.builder()
                .wording(span.position())
                .relation(relation(span))
                .certainty(constant(span, "certainty", Certainty.class))
                .identifiedBy(constant(span, "identifiedBy", Basis.class))
                .regime(span.tag("regime"))
                .programmes(identifiers(span, "programme"))
                .resolutions(span.tags("resolution").stream()
                        .map(AnnotatedStatement::citation)
                        .toList())
                .build();
    }

    private static ResolutionCitation citation(String tag) {
        String[] parts = tag.split("; ", -1);
        return ResolutionCitation.of(
                Resolution.parse(parts[0]),
                Stream.of(parts).skip(1).map(Provision::parse).toArray(Provision[]::new));
    }

    private static InstrumentReference instrument(ReadAnnotation span) {
        Map<String, String> title = span.descriptions();
        return InstrumentReference.builder()
                .wording(span.position())
                .relation(relation(span))
                .certainty(constant(span, "certainty", Certainty.class))
                .identifiedBy(constant(span, "identifiedBy", Basis.class))
                .identifiers(identifiers(span, "identifier"))
                .title(title.isEmpty() ? Optional.empty() : Optional.of(Text.from(title)))
                .build();
    }

    private static SanctionRelation relation(ReadAnnotation span) {
        return span.tag("relation")
                .map(SanctionRelation::of)
                .orElseThrow(() -> new InvalidValueException(
                        "SanctionReference", "relation", "a tag, such as relation:violation"));
    }

    private static List<Identifier> identifiers(ReadAnnotation span, String name) {
        return span.tags(name).stream()
                .map(it -> it.split(":", 2))
                .map(it -> Identifier.of(it[0], it.length == 1 ? "" : it[1]))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(ReadAnnotation span, String name, Class<E> type) {
        return span.tag(name).map(it -> StatementTokens.constant(name, it, type));
    }

    private List<ReadAnnotation> spans(String tag) {
        return spans.getOrDefault(tag, List.of());
    }

    private <T> Optional<T> orRefuse(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValueException | DateTimeException e) {
            refuse.accept("it cannot be read as a whole: " + e.getMessage());
            return Optional.empty();
        }
    }
}
