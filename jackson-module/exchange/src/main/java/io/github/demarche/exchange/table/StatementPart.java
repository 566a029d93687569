package io.github.demarche.exchange.table;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.exchange.internal.Concluded;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.exchange.internal.Tags;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a report about one statement. */
final class StatementPart {
    private final Labels labels;
    private final Statement statement;
    private final List<String> items = new ArrayList<>();

    StatementPart(Labels labels, Statement statement) {
        this.labels = labels;
        this.statement = statement;
    }

    void write(Appendable out) throws IOException {
        who();
        when();
        nature();
        subject();
        out.append("\n## ").append(heading()).append("\n\n");
        for (String item : items) {
            out.append("- ").append(item).append('\n');
        }
        for (Quotation quotation : statement.quotations()) {
            out.append("\n> “")
                    .append(Markdown.words(quotation.words()))
                    .append("”")
                    .append(quotation
                            .by()
                            .map(it -> " (words of " + actor(it) + ")")
                            .orElse(""))
                    .append('\n');
        }
        passages(out);
    }

    private String heading() {
        String kind = statement instanceof Denial ? "Denies" : Markdown.name(title(Names.kind(statement)));
        String position = statement instanceof Vote vote ? " (" + Names.token(vote.position()) + ")" : "";
        return kind
                + position
                + statement
                        .content()
                        .map(it -> ": " + Markdown.name(labels.text(it)))
                        .orElse("");
    }

    private void passages(Appendable out) throws IOException {
        if (statement.passages().isEmpty()) {
            return;
        }
        String words = statement.passages().stream()
                .flatMap(it -> labels.words(it).stream())
                .map(Markdown::words)
                .collect(Collectors.joining(" […] "));
        List<Passage> placed =
                statement.passages().stream().filter(it -> it.end().isPresent()).toList();
        out.append('\n');
        if (!words.isEmpty()) {
            out.append("> ").append(words).append(placed.isEmpty() ? "\n" : "  \n");
        }
        if (!placed.isEmpty()) {
            int start = placed.stream()
                    .mapToInt(it -> it.start().orElseThrow())
                    .min()
                    .orElseThrow();
            int end =
                    placed.stream().mapToInt(it -> it.end().orElseThrow()).max().orElseThrow();
            out.append("> (characters " + start + " to " + end + ")\n");
        }
    }

    private void who() {
        item(
                "Who",
                statement.voice() == Voice.SPEAKER
                        ? parties(statement.speakers())
                        : statement.voice() == Voice.ARTICLE ? "the article itself" : "nobody named");
        parties("To", statement.addressees());
        parties("About", statement.targets());
        statement.relays().forEach(it -> item("Through", relay(it)));
    }

    private void parties(String label, List<Party> parties) {
        if (!parties.isEmpty()) {
            item(label, parties(parties));
        }
    }

    private String parties(List<Party> parties) {
        return parties.stream().map(this::party).collect(Collectors.joining("; "));
    }

    private String party(Party party) {
        String masters = party.onBehalfOf().stream().map(this::actor).collect(Collectors.joining(", "));
        return actor(party.actor()) + (masters.isEmpty() ? "" : " for " + masters) + basis(party.basis());
    }

    private String actor(Actor actor) {
        return Markdown.name(labels.text(actor.name()))
                + (Concluded.is(actor.identifiedBy())
                        ? Markdown.italic("identified: "
                                + actor.identifiedBy().map(Names::token).orElseThrow())
                        : "");
    }

    private String relay(Relay relay) {
        return (relay.by().isEmpty() ? "nobody named" : parties(relay.by()))
                + relay.channel()
                        .map(it -> ", " + Markdown.name(Names.token(it)))
                        .orElse("")
                + relay.cue()
                        .flatMap(labels::words)
                        .map(it -> ", “" + Markdown.words(it) + "”")
                        .orElse("")
                + basis(relay.basis());
    }

    private void when() {
        statement.made().ifPresent(it -> item("When", date(it)));
        statement.occasion().ifPresent(it -> item("Occasion", event(it)));
    }

    private static String date(Dating dating) {
        return "`" + dating.date() + "`" + basis(dating.basis());
    }

    private void nature() {
        Map<String, String> tags = Tags.shared(statement);
        tags.remove("voice");
        tags.remove("placement", "body");
        tags.remove("channel");
        statement
                .channel()
                .ifPresent(it -> item("Channel", Markdown.name(Names.token(it)) + basis(statement.channelBasis())));
        Optional.ofNullable(tags.remove("characterizedBy")).ifPresent(it -> item("Called so by", Markdown.name(it)));
        tags.forEach((name, value) -> item(title(name), Markdown.name(value)));
        Map<String, String> ofKind = Tags.ofKind(statement);
        // The dates have items of their own, with how they are known.
        ofKind.keySet().removeAll(Set.of("deadline", "effective"));
        ofKind.forEach((name, value) -> item(title(name), Markdown.name(value)));
        if (statement instanceof Decision decision) {
            decision.effective().ifPresent(it -> item("Effective", date(it)));
        }
        if (statement instanceof Agreement agreement) {
            agreement.effective().ifPresent(it -> item("Effective", date(it)));
        }
        if (statement instanceof Conditional conditional) {
            conditional.condition().ifPresent(it -> item("If", Markdown.name(labels.text(it))));
            conditional.deadline().ifPresent(it -> item("By", date(it)));
        }
        if (statement instanceof Warning warning) {
            for (Consequence consequence : warning.consequences()) {
                item(
                        "Feared",
                        Markdown.name(labels.text(consequence.description())) + " ("
                                + Names.token(consequence.certainty()) + ")");
            }
        }
    }

    private void subject() {
        statement.about().forEach(it -> item("Event", event(it)));
        statement
                .sanctionReferences()
                .forEach(it -> instrument(
                        labels.instrument(it), Names.token(it.relation()), it.certainty(), it.identifiedBy()));
        statement
                .instruments()
                .forEach(it -> instrument(
                        labels.instrument(it), Names.token(it.relation()), it.certainty(), it.identifiedBy()));
        for (Link link : statement.links()) {
            item(
                    title(Names.token(link.relation())),
                    link.statement().map(it -> "`" + it + "`").orElse("not known which")
                            + link.article()
                                    .map(it -> " of " + Markdown.name(it.toString()))
                                    .orElse(""));
        }
        // By this, links name a statement.
        item("Id", "`" + statement.id() + "`");
    }

    private String event(Event event) {
        boolean isReal = event.status() == EventStatus.OCCURRED || event.status() == EventStatus.ONGOING;
        return Markdown.name(labels.text(event.description()))
                + (isReal ? "" : " (" + Names.token(event.status()) + ")");
    }

    private void instrument(String name, String relation, Optional<Certainty> certainty, Optional<Basis> basis) {
        item(
                "Instrument",
                Markdown.name(name) + ": " + Markdown.name(relation)
                        + certainty.map(it -> ", " + Names.token(it)).orElse("") + basis(basis));
    }

    private static String basis(Optional<Basis> basis) {
        return Concluded.is(basis) ? Markdown.italic(Names.token(basis.orElseThrow())) : "";
    }

    private void item(String label, String value) {
        items.add("**" + label + "**: " + value);
    }

    /** A token as a title, such as "No comment" or "Responds to". */
    private static String title(String token) {
        String words = token.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
