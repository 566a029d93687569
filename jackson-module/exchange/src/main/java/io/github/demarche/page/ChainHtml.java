package io.github.demarche.page;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes by whom something is said, through whom it reached the article, to whom, and about whom. */
final class ChainHtml {
    private final Html html;
    private final HtmlWriter out;
    private final Set<String> introduced = new HashSet<>();
    /** The day of the statement whose chain is written. */
    private Optional<LocalDate> day = Optional.empty();

    ChainHtml(Html html) {
        this.html = html;
        this.out = html.out();
    }

    /** The whole chain, from the article inward. */
    void write(Statement statement) {
        day = html.layout().day(statement);
        out.open("ol", "class", "ch");
        out.open("li", "class", "src");
        html.icon("doc");
        html.heard(html.say(Phrase.KEY_ARTICLE));
        out.close();
        for (Relay relay : statement.relays()) {
            hop(relay.by(), relay.basis(), false);
            relay.channel()
                    .ifPresent(channel ->
                            out.text(" ").element("span", html.words().token(channel), "class", "so"));
            out.close();
        }
        if (statement.voice() == Voice.UNATTRIBUTED) {
            out.open("li", "class", "hop");
            html.icon("group");
            out.element("span", html.say(Phrase.NOBODY), "class", "nb").close();
        } else if (statement.voice() == Voice.SPEAKER) {
            hop(statement.speakers(), Optional.empty(), true);
            out.close();
        }
        if (!statement.addressees().isEmpty()) {
            out.open("li", "class", "to");
            out.element("span", "→ ", "aria-hidden", "true");
            html.heard(html.say(Phrase.KEY_TO) + " ");
            parties(statement.addressees(), false);
            out.close();
        }
        about(statement, "li");
        out.close();
    }

    /** Whom it is about; nothing where that is nobody. */
    void about(Statement statement, String element) {
        if (!statement.targets().isEmpty()) {
            out.open(element, "class", "ab").text(html.say(Phrase.ABOUT) + " ");
            for (int i = 0; i < statement.targets().size(); i++) {
                Party target = statement.targets().get(i);
                out.text(i == 0 ? "" : ", ");
                html.name(target.actor(), target.basis());
            }
            out.close();
        }
    }

    /** The speakers in one line, for an act that continues the one before. */
    void brief(List<Party> speakers) {
        for (int i = 0; i < speakers.size(); i++) {
            out.text(i == 0 ? "" : " " + html.say(Phrase.AND) + " ");
            Party speaker = speakers.get(i);
            html.icon(Html.icon(speaker.actor()));
            html.name(speaker.actor(), speaker.basis());
        }
    }

    private void hop(List<Party> parties, Optional<Basis> basis, boolean isSpeaker) {
        Optional<Basis> weakest = basis;
        for (Party party : parties) {
            weakest = Bases.weakest(
                    weakest, Bases.weakest(party.basis(), party.actor().identifiedBy()));
        }
        out.open("li", "class", ("hop " + (isSpeaker ? "sp " : "") + Bases.mark(weakest)).trim());
        parties(parties, true);
        if (parties.isEmpty()) {
            html.icon("group");
            out.element("span", html.say(Phrase.SOMEBODY), "class", "nb");
        }
    }

    private void parties(List<Party> parties, boolean inFull) {
        for (int i = 0; i < parties.size(); i++) {
            if (i > 0) {
                out.text(" ")
                        .element("span", html.say(Phrase.AND), "class", "so")
                        .text(" ");
            }
            party(parties.get(i), inFull);
        }
    }

    private void party(Party party, boolean inFull) {
        Actor actor = party.actor();
        html.icon(Html.icon(actor));
        html.name(actor, party.basis());
        if (inFull && introduced.add(actor.id())) {
            office(party).ifPresent(office -> {
                out.text(" ");
                if (isOver(office)) {
                    out.element("span", html.say(Phrase.FORMER), "class", "so");
                }
                html.text("span", office.title(), "class", "so");
                if (introduced.add(office.organization().id())) {
                    out.element(
                            "span",
                            ", " + html.words().plain(office.organization().name()),
                            "class",
                            "so");
                }
            });
        }
        if (inFull && !party.onBehalfOf().isEmpty()) {
            out.text(" ").element("span", html.say(Phrase.FOR, html.names(party.onBehalfOf())), "class", "so");
        }
        if (isNotNamed(actor)) {
            out.element("span", " · " + html.say(Phrase.NOT_NAMED), "class", "so");
        }
        mention(party);
    }

    /** What the text says for a name that it does not give. */
    private void mention(Party party) {
        Optional<String> mention = party.mention().flatMap(html.layout()::words);
        if (mention.isPresent()
                && !Bases.isStated(Bases.weakest(party.basis(), party.actor().identifiedBy()))) {
            out.open("span", "class", "so").text(" · " + html.say(Phrase.TEXT_SAYS) + " ");
            String language = html.layout().dossier().article().language();
            out.element("bdi", html.words().quoted(mention.get()), "class", "sw", "lang", language);
            out.close();
        }
    }

    private boolean isOver(Office office) {
        return office.former()
                || office.until()
                        .flatMap(Edtf::latest)
                        .filter(until -> day.filter(until::isBefore).isPresent())
                        .isPresent();
    }

    private static boolean isNotNamed(Actor actor) {
        return actor instanceof Unidentified
                || actor instanceof Group group
                        && group.identifiedBy().isEmpty()
                        && group.identifiers().isEmpty();
    }

    /** The office in which somebody speaks: the one that is named, or the only one. */
    private static Optional<Office> office(Party party) {
        if (party.office().isPresent() || !(party.actor() instanceof Person person)) {
            return party.office();
        }
        return person.offices().size() == 1 ? Optional.of(person.offices().get(0)) : Optional.empty();
    }
}
