package io.github.demarche.grounding;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.grounding.Claim.Cited;
import io.github.demarche.grounding.Claim.Cue;
import io.github.demarche.grounding.Claim.Dated;
import io.github.demarche.grounding.Claim.Plain;
import io.github.demarche.grounding.Claim.Quoted;
import io.github.demarche.grounding.Claim.Speaker;
import io.github.demarche.grounding.Claim.Subject;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.ConditionalBuilder;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The claims of a record about the text, in the order of its JSON. A single walk records the claims and replaces them
 * with others; unchanged parts are not rebuilt.
 */
final class Claims {
    private final Visitor visitor;
    private Optional<String> statement = Optional.empty();

    private Claims(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The action of a walk on each claim. */
    interface Visitor {
        /** {@return the claim itself, a replacement, or empty to remove it} */
        Optional<Claim> visit(Claim claim);

        /** Receives what is removed together with something else. */
        default void falls(String pointer, String before) {}
    }

    /**
     * The parts of a dossier after a walk, which may still be inconsistent.
     *
     * @param article the article
     * @param events the events, in order
     * @param statements the statements, in order; empty for one that depended on something removed
     */
    record Parts(Article article, List<Event> events, List<Optional<Statement>> statements) {}

    static List<Claim> of(Dossier dossier) {
        List<Claim> claims = new ArrayList<>();
        walk(dossier, recorder(claims));
        return claims;
    }

    /** The claims of a single statement, which contains its events in full. */
    static List<Claim> of(Statement statement) {
        List<Claim> all = new ArrayList<>();
        Claims claims = new Claims(recorder(all));
        claims.statement("", statement, Map.of());
        for (int i = 0; i < statement.about().size(); i++) {
            claims.dated("/about/" + i + "/time", statement.about().get(i).time());
        }
        claims.dated("/occasion/time", statement.occasion().flatMap(Event::time));
        return all;
    }

    private static Visitor recorder(List<Claim> claims) {
        return claim -> {
            claims.add(claim);
            return Optional.of(claim);
        };
    }

    static Parts walk(Dossier dossier, Visitor visitor) {
        Claims claims = new Claims(visitor);
        Article article = claims.article(dossier.article());
        Map<String, Event> changed = new HashMap<>();
        List<Event> events = claims.each("/events/", dossier.events(), (pointer, event) -> {
            Optional<Dating> time = claims.dated(pointer + "/time", event.time());
            if (isSame(time, event.time())) {
                return Optional.of(event);
            }
            Event other = event.toBuilder().time(time).build();
            changed.put(event.id(), other);
            return Optional.of(other);
        });
        List<Optional<Statement>> statements = new ArrayList<>();
        for (int i = 0; i < dossier.statements().size(); i++) {
            statements.add(
                    claims.statement("/statements/" + i, dossier.statements().get(i), changed));
        }
        return new Parts(article, events, statements);
    }

    private Article article(Article article) {
        Dating published = dating("/article/published", article.published());
        Optional<Dating> updated = dated("/article/updated", article.updated());
        return published.equals(article.published()) && isSame(updated, article.updated())
                ? article
                : article.toBuilder().published(published).updated(updated).build();
    }

    private Optional<Statement> statement(String pointer, Statement one, Map<String, Event> events) {
        statement = Optional.of(one.id());
        List<Party> speakers = parties(pointer + "/speakers/", one.speakers(), new Speaker());
        List<Party> addressees = parties(pointer + "/addressees/", one.addressees(), new Plain());
        List<Party> targets = parties(pointer + "/targets/", one.targets(), new Plain());
        List<Quotation> quotations = each(pointer + "/quotations/", one.quotations(), this::quotation);
        List<Passage> passages =
                each(pointer + "/passages/", one.passages(), (place, passage) -> passage(place, passage, new Plain()));
        Optional<Passage> cue = one.cue().flatMap(it -> passage(pointer + "/cue", it, new Cue()));
        Optional<Dating> made = dated(pointer + "/made", one.made());
        Optional<Basis> channelBasis = cue.isPresent() || !passages.isEmpty()
                ? one.channelBasis()
                : unstated(pointer + "/channelBasis", one.channelBasis());
        List<Relay> relays = each(pointer + "/relays/", one.relays(), this::relay);
        List<SanctionReference> references =
                each(pointer + "/sanctionReferences/", one.sanctionReferences(), this::reference);
        List<InstrumentReference> instruments = each(pointer + "/instruments/", one.instruments(), this::instrument);
        Optional<Dating> deadline = dated(pointer + "/deadline", deadline(one));
        Optional<Dating> effective = dated(pointer + "/effective", effective(one));
        List<Event> about = each("", one.about(), (place, event) -> Optional.of(latest(event, events)));
        Optional<Event> occasion = one.occasion().map(event -> latest(event, events));
        if (speakers.equals(one.speakers())
                && addressees.equals(one.addressees())
                && targets.equals(one.targets())
                && quotations.equals(one.quotations())
                && passages.equals(one.passages())
                && relays.equals(one.relays())
                && references.equals(one.sanctionReferences())
                && instruments.equals(one.instruments())
                && isSame(deadline, deadline(one))
                && isSame(effective, effective(one))
                && about.equals(one.about())
                && isSame(cue, one.cue())
                && isSame(made, one.made())
                && isSame(occasion, one.occasion())) {
            return Optional.of(one);
        }
        try {
            StatementBuilder<?> to = one.toBuilder();
            if (to instanceof ConditionalBuilder<?> conditional) {
                conditional.deadline(deadline);
            }
            if (to instanceof Agreement.Builder agreement) {
                agreement.effective(effective);
            } else if (to instanceof Decision.Builder decision) {
                decision.effective(effective);
            }
            return Optional.of(to.speakers(speakers)
                    .addressees(addressees)
                    .targets(targets)
                    .quotations(quotations)
                    .passages(sorted(passages))
                    .cue(cue)
                    .made(made)
                    .channelBasis(channelBasis)
                    .occasion(occasion)
                    .relays(relays)
                    .about(about)
                    .sanctionReferences(references)
                    .instruments(instruments)
                    .build());
        } catch (InvalidValueException withoutWhatWasRemoved) {
            return Optional.empty();
        }
    }

    private static Optional<Dating> deadline(Statement one) {
        return one instanceof Conditional conditional ? conditional.deadline() : Optional.empty();
    }

    private static Optional<Dating> effective(Statement one) {
        if (one instanceof Agreement agreement) {
            return agreement.effective();
        }
        return one instanceof Decision decision ? decision.effective() : Optional.empty();
    }

    private static Event latest(Event event, Map<String, Event> changed) {
        return changed.getOrDefault(event.id(), event);
    }

    /** The passages in the order of the text; those without a known place keep their position in the list. */
    private static List<Passage> sorted(List<Passage> passages) {
        Iterator<Passage> placed = passages.stream()
                .filter(it -> it.start().isPresent())
                .sorted(Comparator.comparingInt(it -> it.start().orElseThrow()))
                .iterator();
        return passages.stream()
                .map(it -> it.start().isPresent() ? placed.next() : it)
                .toList();
    }

    private Optional<Relay> relay(String pointer, Relay relay) {
        List<Party> by = parties(pointer + "/by/", relay.by(), new Plain());
        Optional<Passage> cue = relay.cue().flatMap(it -> passage(pointer + "/cue", it, new Plain()));
        Optional<Dating> made = dated(pointer + "/made", relay.made());
        if (by.equals(relay.by()) && isSame(cue, relay.cue()) && isSame(made, relay.made())) {
            return Optional.of(relay);
        }
        if (by.isEmpty() && cue.isEmpty()) {
            visitor.falls(pointer, "a relay without a party or cue");
            return Optional.empty();
        }
        Optional<Basis> basis = cue.isPresent() ? relay.basis() : unstated(pointer + "/basis", relay.basis());
        return Optional.of(
                relay.toBuilder().by(by).cue(cue).made(made).basis(basis).build());
    }

    private Optional<SanctionReference> reference(String pointer, SanctionReference reference) {
        Optional<Passage> wording =
                reference.wording().flatMap(it -> passage(pointer + "/wording", it, new Cited(reference)));
        if (isSame(wording, reference.wording())) {
            return Optional.of(reference);
        }
        if (wording.isPresent()) {
            return Optional.of(reference.toBuilder().wording(wording).build());
        }
        Optional<Basis> basis = unstated(pointer + "/identifiedBy", reference.identifiedBy());
        try {
            return Optional.of(
                    reference.toBuilder().wording(wording).identifiedBy(basis).build());
        } catch (InvalidValueException onlyWording) {
            visitor.falls(pointer, "a reference of which only the wording was known");
            return Optional.empty();
        }
    }

    private Optional<InstrumentReference> instrument(String pointer, InstrumentReference instrument) {
        Optional<Passage> wording = instrument.wording().flatMap(it -> passage(pointer + "/wording", it, new Plain()));
        if (isSame(wording, instrument.wording())) {
            return Optional.of(instrument);
        }
        Optional<Basis> basis = wording.isPresent()
                ? instrument.identifiedBy()
                : unstated(pointer + "/identifiedBy", instrument.identifiedBy());
        try {
            return Optional.of(
                    instrument.toBuilder().wording(wording).identifiedBy(basis).build());
        } catch (InvalidValueException onlyWording) {
            visitor.falls(pointer, "an instrument of which only the wording was known");
            return Optional.empty();
        }
    }

    private List<Party> parties(String pointer, List<Party> parties, Subject subject) {
        return each(pointer, parties, (place, party) -> {
            Optional<Passage> mention = party.mention().flatMap(it -> passage(place + "/mention", it, subject));
            if (isSame(mention, party.mention())) {
                return Optional.of(party);
            }
            Optional<Basis> basis = mention.isPresent() ? party.basis() : unstated(place + "/basis", party.basis());
            return Optional.of(party.toBuilder().mention(mention).basis(basis).build());
        });
    }

    /** The words, and the passage too if it has different words of its own. */
    private Optional<Quotation> quotation(String pointer, Quotation quotation) {
        Claim words = new Claim(
                pointer + "/words",
                statement,
                quotation.passage(),
                Optional.of(quotation.words()),
                new Quoted(quotation));
        Optional<Claim> after = visitor.visit(words);
        Optional<Passage> before = quotation.passage();
        Optional<Passage> passage = after.flatMap(Claim::passage);
        if (hasOtherWords(quotation)) {
            passage = before.flatMap(it -> passage(pointer + "/passage", it, new Plain()));
        }
        if (after.isEmpty() || after.get().equals(words) && isSame(passage, before)) {
            return after.map(it -> quotation);
        }
        return Optional.of(quotation.toBuilder()
                .words(after.get().words().orElseThrow())
                .passage(passage)
                .build());
    }

    /** Whether the passage of a quotation has words of its own that differ. */
    static boolean hasOtherWords(Quotation quotation) {
        return quotation
                .passage()
                .flatMap(Passage::exact)
                .filter(exact -> isOther(exact, quotation.words()))
                .isPresent();
    }

    private static boolean isOther(String exact, String words) {
        return !exact.equals(words) && !NormalizedText.words(exact).equals(NormalizedText.words(words));
    }

    private Optional<Dating> dated(String pointer, Optional<Dating> dating) {
        return dating.map(it -> dating(pointer, it));
    }

    private Dating dating(String pointer, Dating dating) {
        Optional<Passage> wording =
                dating.wording().flatMap(it -> passage(pointer + "/wording", it, new Dated(dating)));
        if (isSame(wording, dating.wording())) {
            return dating;
        }
        Optional<Basis> basis = wording.isPresent() ? dating.basis() : unstated(pointer + "/basis", dating.basis());
        return dating.toBuilder().wording(wording).basis(basis).build();
    }

    private Optional<Passage> passage(String pointer, Passage passage, Subject subject) {
        Claim before = new Claim(pointer, statement, Optional.of(passage), passage.exact(), subject);
        return visitor.visit(before).flatMap(Claim::passage);
    }

    /** The basis that remains without a passage that states the fact. */
    private Optional<Basis> unstated(String pointer, Optional<Basis> basis) {
        boolean isStated = basis.equals(Optional.of(Basis.STATED));
        if (isStated) {
            visitor.falls(pointer, Basis.STATED.name());
        }
        return isStated ? Optional.empty() : basis;
    }

    /** The elements after the walk; the same list if none has changed. */
    private <T> List<T> each(String pointer, List<T> before, BiFunction<String, T, Optional<T>> change) {
        List<T> after = new ArrayList<>(before.size());
        boolean isSame = true;
        for (int i = 0; i < before.size(); i++) {
            Optional<T> one = change.apply(pointer + i, before.get(i));
            isSame &= one.isPresent() && one.get().equals(before.get(i));
            one.ifPresent(after::add);
        }
        return isSame ? before : after;
    }

    private static <T> boolean isSame(Optional<T> after, Optional<T> before) {
        return after.equals(before);
    }
}
