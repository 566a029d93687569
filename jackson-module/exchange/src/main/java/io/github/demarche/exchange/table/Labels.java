package io.github.demarche.exchange.table;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.exchange.internal.Concluded;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.statement.Link;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What parties, events, links and instruments are called in a cell or a line, in the languages that are wanted. */
final class Labels {
    private final Optional<SourceText> text;
    private final String[] languages;

    Labels(Optional<SourceText> text, List<String> languages) {
        this.text = text;
        this.languages = languages.toArray(String[]::new);
    }

    String text(Text words) {
        return words.any(languages);
    }

    /** The words in one language, also in that of a region; empty where the text does not have it. */
    static Optional<String> in(String language, Text words) {
        String prefix = language.toLowerCase(Locale.ROOT) + "-";
        return words.get(language)
                .or(() -> words.toMap().entrySet().stream()
                        .filter(it -> it.getKey().toLowerCase(Locale.ROOT).startsWith(prefix))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    Optional<String> words(Passage passage) {
        return SourceText.words(text, passage);
    }

    /** The name of an actor, and whether the source has it. */
    String actor(Actor actor) {
        return text(actor.name())
                + (Concluded.is(actor.identifiedBy())
                        ? " (identified: "
                                + actor.identifiedBy().map(Names::token).orElseThrow() + ")"
                        : "");
    }

    /** The name of a party, and whether the source has it in this role. */
    String party(Party party) {
        return actor(party.actor()) + Concluded.mark(party.basis());
    }

    /** An event, and whether it has happened: nobody may take one that is only feared for one that was. */
    static String event(Event event) {
        boolean isReal = event.status() == EventStatus.OCCURRED || event.status() == EventStatus.ONGOING;
        return event.id() + (isReal ? "" : " (" + Names.token(event.status()) + ")");
    }

    static String link(Link link) {
        return Stream.of(
                        Optional.of(Names.token(link.relation())),
                        link.article().map(Object::toString),
                        link.statement())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** A relation to an instrument, and how sure of it the speaker is. */
    static String relation(Object relation, Optional<Certainty> certainty) {
        return Names.token(relation)
                + certainty
                        .filter(it -> it != Certainty.CERTAIN)
                        .map(it -> " (" + Names.token(it) + ")")
                        .orElse("");
    }

    String instrument(SanctionReference reference) {
        List<String> parts = Stream.of(
                        reference.resolutions().stream().map(Labels::citation),
                        reference.regime().stream(),
                        reference.programmes().stream().map(Labels::identifier))
                .flatMap(it -> it)
                .toList();
        return parts.isEmpty()
                ? reference.wording().flatMap(this::words).orElse("resolutions without a number")
                : String.join(" / ", parts);
    }

    String instrument(InstrumentReference reference) {
        List<String> parts = Stream.concat(
                        reference.title().map(this::text).stream(),
                        reference.identifiers().stream().map(Labels::identifier))
                .toList();
        return parts.isEmpty()
                ? reference.wording().flatMap(this::words).orElse("an instrument without a title")
                : String.join(" / ", parts);
    }

    private static String citation(ResolutionCitation citation) {
        return Stream.concat(
                        Stream.of(citation.resolution().symbol()),
                        citation.provisions().stream().map(Provision::toString))
                .collect(Collectors.joining(", "));
    }

    private static String identifier(Identifier identifier) {
        return identifier.scheme() + " " + identifier.value();
    }
}
