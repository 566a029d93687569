package io.github.demarche.examples;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Warning;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier as text for people: the article, each of its statements, the events and the actors. */
final class DossierText {
    private final Dossier dossier;
    private final Page page = new Page();

    private DossierText(Dossier dossier) {
        this.dossier = dossier;
    }

    static String of(Dossier dossier) {
        return new DossierText(dossier).render();
    }

    private String render() {
        head();
        for (int i = 0; i < dossier.statements().size(); i++) {
            statement(i + 1, dossier.statements().get(i));
        }
        if (!dossier.events().isEmpty()) {
            page.heading("Events", "");
        }
        for (Event event : dossier.events()) {
            page.line(Phrases.constant(event.status()), Phrases.eventInFull(event));
        }
        page.heading("Actors", "");
        for (Actor actor : dossier.actors()) {
            page.line(Phrases.actorType(actor), Phrases.actorInFull(actor) + identified(actor));
        }
        return page.toString();
    }

    private void head() {
        Article article = dossier.article();
        page.title(Phrases.text(article.title()));
        List<String> facts = new ArrayList<>();
        article.publisher().ifPresent(publisher -> facts.add(Phrases.text(publisher.name())));
        article.byline().ifPresent(byline -> facts.add("by " + byline));
        facts.add("in " + Phrases.language(article.language()));
        facts.add("published " + Phrases.dating(article.published()));
        page.words(String.join(", ", facts));
        page.words(number(dossier.statements(), "statement") + ": " + counts());
        page.words(number(dossier.events(), "event") + " and " + number(dossier.actors(), "actor")
                + ", listed at the end");
        page.words("");
        page.words(
                "In brackets: how far the speaker is committed to it, [certain] to [unknown]. In parentheses: how it is"
                        + " known, (stated) in the article, (inferred) from it or (external) to it; without a mark it is stated,"
                        + " or nobody said.");
    }

    private static String number(List<?> values, String one) {
        return values.size() + " " + one + (values.size() == 1 ? "" : "s");
    }

    private String counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        dossier.statements().forEach(statement -> counts.merge(Kinds.name(statement), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }

    private void statement(int number, Statement statement) {
        String kind = Kinds.name(statement)
                + Kinds.nuance(statement).map(nuance -> ", " + nuance).orElse("");
        page.heading((number < 10 ? " " : "") + number + "  " + kind, statement.id());
        if (statement.placement() != Placement.BODY) {
            page.line("where", Phrases.constant(statement.placement()));
        }
        page.line("who", speakers(statement));
        page.line("to whom", Phrases.parties(statement.addressees()));
        page.line("about whom", Phrases.parties(statement.targets()));
        content(statement);
        statement.quotations().forEach(quotation -> page.line("in words", quotation(quotation)));
        statement.made().ifPresent(made -> page.line("when", Phrases.dating(made)));
        statement
                .channel()
                .ifPresent(channel ->
                        page.line("through", Phrases.channel(channel) + Phrases.basis(statement.channelBasis())));
        statement.occasion().ifPresent(event -> page.line("on", Phrases.text(event.description())));
        page.line("chain", chain(statement));
        statement
                .links()
                .forEach(link -> page.line(Phrases.words(link.relation().token()), link(link)));
        statement.sanctionReferences().forEach(reference -> page.line("instrument", instrument(reference)));
        statement.about().forEach(event -> page.line("event", Phrases.event(event)));
        statement.characterizedBy().ifPresent(who -> page.line("called so by", Phrases.constant(who)));
        statement.codes().forEach(code -> page.line("code", code(code)));
    }

    private static String speakers(Statement statement) {
        if (statement.voice() == Voice.SPEAKER) {
            return Phrases.parties(statement.speakers());
        }
        return statement.voice() == Voice.ARTICLE ? "the article itself" : "nobody who is named";
    }

    private void content(Statement statement) {
        String label = Kinds.contentLabel(statement);
        String content = statement.content().map(Phrases::text).orElse("(the act is reported, not its content)");
        page.line(label, content + Phrases.certainty(statement.certainty()));
        Kinds.condition(statement).ifPresent(condition -> page.line("if", condition));
        Kinds.deadline(statement).ifPresent(deadline -> page.line("by when", deadline));
        Kinds.effective(statement).ifPresent(effective -> page.line("from when", effective));
        if (statement instanceof Warning warning) {
            for (Consequence consequence : warning.consequences()) {
                page.line(
                        "may follow",
                        Phrases.text(consequence.description())
                                + Phrases.certainty(Optional.of(consequence.certainty())));
            }
        }
    }

    private static String quotation(Quotation quotation) {
        List<String> remarks = new ArrayList<>();
        quotation.by().ifPresent(by -> remarks.add("words of the " + Phrases.text(by.name())));
        quotation.originalLanguage().ifPresent(language -> remarks.add("from the " + Phrases.language(language)));
        quotation
                .translations()
                .ifPresent(translations -> remarks.add("elsewhere “" + Phrases.text(translations) + "”"));
        return "“" + quotation.words() + "”" + (remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")");
    }

    /** The chain from the reader inward: each hop with its details. */
    private static String chain(Statement statement) {
        List<String> hops = new ArrayList<>();
        hops.add("article");
        for (Relay relay : statement.relays()) {
            List<String> facts = new ArrayList<>();
            facts.add(
                    relay.by().isEmpty()
                            ? "somebody"
                            : Phrases.names(relay.by().stream()
                                    .map(party -> party.actor())
                                    .toList()));
            relay.channel().ifPresent(channel -> facts.add(Phrases.channel(channel)));
            relay.made().ifPresent(made -> facts.add(Phrases.dating(made)));
            hops.add(String.join(", ", facts) + Phrases.unlessStated(relay.basis()));
        }
        if (statement.voice() == Voice.SPEAKER) {
            hops.add(Phrases.names(
                    statement.speakers().stream().map(party -> party.actor()).toList()));
        } else if (statement.voice() == Voice.UNATTRIBUTED) {
            hops.add("nobody who is named");
        }
        return hops.size() == 1 ? "" : String.join(" → ", hops);
    }

    private String link(Link link) {
        if (link.statement().isEmpty()) {
            return "something of " + link.article().map(URI::toString).orElse("before");
        }
        if (link.article().isPresent()) {
            return link.statement().get() + " of " + link.article().get();
        }
        Statement other = dossier.statement(link.statement().get()).orElseThrow();
        return (dossier.statements().indexOf(other) + 1) + "  " + other.id();
    }

    private static String instrument(SanctionReference reference) {
        List<String> facts = new ArrayList<>();
        facts.add(Phrases.words(reference.relation().token()) + Phrases.certainty(reference.certainty()));
        if (reference.resolutions().isEmpty()) {
            facts.add("resolutions without a number");
        } else {
            reference.resolutions().forEach(citation -> facts.add(citation(citation)));
        }
        reference
                .regime()
                .ifPresent(key -> facts.add("regime " + key
                        + SanctionsRegimes.byKey(key)
                                .map(SanctionsRegime::name)
                                .map(name -> ", " + Phrases.text(name))
                                .orElse("")));
        return String.join("; ", facts) + Phrases.basis(reference.identifiedBy());
    }

    /** Such as "S/RES/1718 (2006), 8(a)(i)". */
    private static String citation(ResolutionCitation citation) {
        return Stream.concat(Stream.of(citation.resolution()), citation.provisions().stream())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String code(EventCode code) {
        return code.scheme() + " " + code.edition() + ": " + code.code()
                + code.mode().map(mode -> ", " + mode).orElse("");
    }

    private static String identified(Actor actor) {
        return Phrases.unlessStated(actor.identifiedBy())
                + (actor.identifiedBy().isEmpty() && !(actor instanceof State) ? " (described only)" : "");
    }
}
