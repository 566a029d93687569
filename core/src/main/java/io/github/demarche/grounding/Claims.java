package io.github.demarche.grounding;

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
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a record claims to be in the text, in the order of its JSON. */
final class Claims {
    private final List<Claim> claims = new ArrayList<>();
    private Optional<String> statement = Optional.empty();

    private Claims() {}

    static List<Claim> of(Dossier dossier) {
        Claims claims = new Claims();
        claims.dated("/article/published", Optional.of(dossier.article().published()));
        claims.dated("/article/updated", dossier.article().updated());
        for (int i = 0; i < dossier.events().size(); i++) {
            claims.dated("/events/" + i + "/time", dossier.events().get(i).time());
        }
        for (int i = 0; i < dossier.statements().size(); i++) {
            claims.statement("/statements/" + i, dossier.statements().get(i));
        }
        return claims.claims;
    }

    /** Those of a statement alone, whose events are in it in full. */
    static List<Claim> of(Statement statement) {
        Claims claims = new Claims();
        claims.statement("", statement);
        for (int i = 0; i < statement.about().size(); i++) {
            claims.dated("/about/" + i + "/time", statement.about().get(i).time());
        }
        claims.dated("/occasion/time", statement.occasion().flatMap(Event::time));
        return claims.claims;
    }

    private void statement(String pointer, Statement one) {
        statement = Optional.of(one.id());
        parties(pointer + "/speakers/", one.speakers(), new Speaker());
        parties(pointer + "/addressees/", one.addressees(), new Plain());
        parties(pointer + "/targets/", one.targets(), new Plain());
        for (int i = 0; i < one.quotations().size(); i++) {
            quotation(pointer + "/quotations/" + i, one.quotations().get(i));
        }
        for (int i = 0; i < one.passages().size(); i++) {
            add(pointer + "/passages/" + i, one.passages().get(i), new Plain());
        }
        one.cue().ifPresent(it -> add(pointer + "/cue", it, new Cue()));
        dated(pointer + "/made", one.made());
        for (int i = 0; i < one.relays().size(); i++) {
            relay(pointer + "/relays/" + i, one.relays().get(i));
        }
        for (int i = 0; i < one.sanctionReferences().size(); i++) {
            String place = pointer + "/sanctionReferences/" + i + "/wording";
            var reference = one.sanctionReferences().get(i);
            reference.wording().ifPresent(it -> add(place, it, new Cited(reference)));
        }
        for (int i = 0; i < one.instruments().size(); i++) {
            String place = pointer + "/instruments/" + i + "/wording";
            one.instruments().get(i).wording().ifPresent(it -> add(place, it, new Plain()));
        }
        if (one instanceof Conditional conditional) {
            dated(pointer + "/deadline", conditional.deadline());
        }
        if (one instanceof Agreement agreement) {
            dated(pointer + "/effective", agreement.effective());
        } else if (one instanceof Decision decision) {
            dated(pointer + "/effective", decision.effective());
        }
    }

    private void relay(String pointer, Relay relay) {
        parties(pointer + "/by/", relay.by(), new Plain());
        relay.cue().ifPresent(it -> add(pointer + "/cue", it, new Plain()));
        dated(pointer + "/made", relay.made());
    }

    private void parties(String pointer, List<Party> parties, Subject subject) {
        for (int i = 0; i < parties.size(); i++) {
            String place = pointer + i + "/mention";
            parties.get(i).mention().ifPresent(it -> add(place, it, subject));
        }
    }

    /** The words, and beside them the passage where it has words of its own that are others. */
    private void quotation(String pointer, Quotation quotation) {
        claims.add(new Claim(
                pointer + "/words",
                statement,
                quotation.passage(),
                Optional.of(quotation.words()),
                new Quoted(quotation)));
        quotation
                .passage()
                .filter(it -> it.exact()
                        .filter(exact -> isOther(exact, quotation.words()))
                        .isPresent())
                .ifPresent(it -> add(pointer + "/passage", it, new Plain()));
    }

    private static boolean isOther(String exact, String words) {
        return !exact.equals(words) && !NormalizedText.words(exact).equals(NormalizedText.words(words));
    }

    private void dated(String pointer, Optional<Dating> dating) {
        dating.ifPresent(it -> it.wording().ifPresent(wording -> add(pointer + "/wording", wording, new Dated(it))));
    }

    private void add(String pointer, Passage passage, Subject subject) {
        claims.add(new Claim(pointer, statement, Optional.of(passage), passage.exact(), subject));
    }
}
