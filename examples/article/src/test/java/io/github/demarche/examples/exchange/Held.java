package io.github.demarche.examples.exchange;

import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.ConditionalBuilder;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What the layouts of brat and of the W3C's annotations hold of a statement: everything but
 *
 * <ul>
 *   <li>the words of passages that have positions: the text has them;
 *   <li>the order of parties: those that are mentioned come first; their offices and whom they speak for;
 *   <li>how relays nest, and all of a relay but who relays: each is one relay;
 *   <li>condition, deadline, consequences, and from when something holds;
 *   <li>events, the occasion, identifiers, codes, coders, confidence and extensions;
 *   <li>translations of quotations, and links to other articles;
 *   <li>in brat also: instruments without their wording, and all of them but wording, relation and certainty; whose quotation
 *       it is and from which language.
 * </ul>
 */
final class Held {
    private final Dossier dossier;
    private final boolean isBrat;

    private Held(Dossier dossier, boolean isBrat) {
        this.dossier = dossier;
        this.isBrat = isBrat;
    }

    static List<Statement> byBrat(Dossier dossier) {
        return dossier.statements().stream().map(new Held(dossier, true)::of).toList();
    }

    static List<Statement> byAnnotations(Dossier dossier) {
        return dossier.statements().stream().map(new Held(dossier, false)::of).toList();
    }

    private Statement of(Statement statement) {
        StatementBuilder<?> held = statement.toBuilder();
        held.speakers(parties(statement.speakers()));
        held.addressees(parties(statement.addressees()));
        held.targets(parties(statement.targets()));
        held.relays(parties(statement.relays().stream()
                        .flatMap(it -> it.by().stream())
                        .toList())
                .stream()
                .map(it -> Relay.builder().addBy(it).build())
                .toList());
        held.cue(statement.cue().map(Held::position));
        held.passages(statement.passages().stream().map(Held::position).toList());
        held.quotations(statement.quotations().stream()
                .filter(it -> !isBrat || it.passage().isPresent())
                .map(this::quotation)
                .toList());
        held.made(statement
                .made()
                .map(made -> made.toBuilder()
                        .wording(made.wording().map(Held::position))
                        .build()));
        held.sanctionReferences(statement.sanctionReferences().stream()
                .filter(it -> !isBrat || it.wording().isPresent())
                .map(this::reference)
                .toList());
        held.instruments(statement.instruments().stream()
                .filter(it -> !isBrat || it.wording().isPresent())
                .map(this::reference)
                .toList());
        held.links(statement.links().stream()
                .filter(it -> it.article().isEmpty())
                .filter(it -> it.statement().flatMap(dossier::statement).isPresent())
                .toList());
        clear(held);
        return held.build();
    }

    private static void clear(StatementBuilder<?> held) {
        held.about(List.of());
        held.occasion(Optional.empty());
        held.identifiers(List.of());
        held.codes(List.of());
        held.codedBy(Optional.empty());
        held.confidence(OptionalDouble.empty());
        held.article(Optional.empty());
        held.extensions(Map.of());
        if (held instanceof ConditionalBuilder<?> conditional) {
            conditional.condition(Optional.empty());
            conditional.deadline(Optional.empty());
        }
        if (held instanceof Warning.Builder warning) {
            warning.consequences(List.of());
        } else if (held instanceof Decision.Builder decision) {
            decision.effective(Optional.empty());
        } else if (held instanceof Agreement.Builder agreement) {
            agreement.effective(Optional.empty());
        }
    }

    private static List<Party> parties(List<Party> parties) {
        return Stream.concat(
                        parties.stream().filter(it -> it.mention().isPresent()),
                        parties.stream().filter(it -> it.mention().isEmpty()))
                .map(it -> Party.builder()
                        .actor(it.actor())
                        .mention(it.mention().map(Held::position))
                        .basis(it.basis())
                        .build())
                .toList();
    }

    private Quotation quotation(Quotation quotation) {
        return quotation.toBuilder()
                .passage(quotation.passage().map(Held::position))
                .by(isBrat ? Optional.empty() : quotation.by())
                .originalLanguage(isBrat ? Optional.empty() : quotation.originalLanguage())
                .translations(Optional.empty())
                .build();
    }

    private SanctionReference reference(SanctionReference reference) {
        Optional<Passage> wording = reference.wording().map(Held::position);
        return isBrat
                ? SanctionReference.builder()
                        .wording(wording)
                        .relation(reference.relation())
                        .certainty(reference.certainty())
                        .build()
                : reference.toBuilder().wording(wording).build();
    }

    private InstrumentReference reference(InstrumentReference reference) {
        Optional<Passage> wording = reference.wording().map(Held::position);
        return isBrat
                ? InstrumentReference.builder()
                        .wording(wording)
                        .relation(reference.relation())
                        .certainty(reference.certainty())
                        .build()
                : reference.toBuilder().wording(wording).build();
    }

    private static Passage position(Passage passage) {
        return passage.start().isPresent()
                ? Passage.of(passage.start().getAsInt(), passage.end().orElseThrow())
                : passage;
    }
}
