package io.github.demarche.grounding;

import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.Claim.Cited;
import io.github.demarche.grounding.Claim.Dated;
import io.github.demarche.grounding.Claim.Plain;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a dossier claims to stand in the text, in the order of its JSON. */
final class Claims {
    private final List<Claim> claims = new ArrayList<>();

    private Claims() {}

    static List<Claim> of(Dossier dossier) {
        Claims claims = new Claims();
        claims.dated("/article/published", Optional.of(dossier.article().published()));
        for (int i = 0; i < dossier.events().size(); i++) {
            claims.dated("/events/" + i + "/time", dossier.events().get(i).time());
        }
        for (int i = 0; i < dossier.statements().size(); i++) {
            claims.statement("/statements/" + i, dossier.statements().get(i));
        }
        return claims.claims;
    }

    private void statement(String pointer, Statement statement) {
        parties(pointer + "/speakers/", statement.speakers());
        parties(pointer + "/addressees/", statement.addressees());
        parties(pointer + "/targets/", statement.targets());
        for (int i = 0; i < statement.quotations().size(); i++) {
            quotation(pointer + "/quotations/" + i, statement.quotations().get(i));
        }
        for (int i = 0; i < statement.passages().size(); i++) {
            plain(pointer + "/passages/" + i, Optional.of(statement.passages().get(i)));
        }
        plain(pointer + "/cue", statement.cue());
        dated(pointer + "/made", statement.made());
        for (int i = 0; i < statement.relays().size(); i++) {
            relay(pointer + "/relays/" + i, statement.relays().get(i));
        }
        for (int i = 0; i < statement.sanctionReferences().size(); i++) {
            String place = pointer + "/sanctionReferences/" + i + "/wording";
            var reference = statement.sanctionReferences().get(i);
            reference.wording().ifPresent(it -> claims.add(Claim.of(place, it, new Cited(reference))));
        }
    }

    private void relay(String pointer, Relay relay) {
        parties(pointer + "/by/", relay.by());
        plain(pointer + "/cue", relay.cue());
        dated(pointer + "/made", relay.made());
    }

    private void parties(String pointer, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            plain(pointer + i + "/mention", parties.get(i).mention());
        }
    }

    /** The words, and beside them the passage where it has words of its own that are others. */
    private void quotation(String pointer, Quotation quotation) {
        claims.add(Claim.of(pointer + "/words", quotation));
        String words = NormalizedText.words(quotation.words());
        plain(
                pointer + "/passage",
                quotation
                        .passage()
                        .filter(it -> it.exact()
                                .filter(exact -> !NormalizedText.words(exact).equals(words))
                                .isPresent()));
    }

    private void dated(String pointer, Optional<Dating> dating) {
        dating.ifPresent(it ->
                it.wording().ifPresent(wording -> claims.add(Claim.of(pointer + "/wording", wording, new Dated(it)))));
    }

    private void plain(String pointer, Optional<Passage> passage) {
        passage.ifPresent(it -> claims.add(Claim.of(pointer, it, new Plain())));
    }
}
