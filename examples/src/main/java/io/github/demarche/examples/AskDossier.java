package io.github.demarche.examples;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Attribution;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.InstrumentStatements;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.sanction.SanctionsRegimes;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Asks the article's dossier what a reader would ask, and prints the answers. */
public final class AskDossier {
    private final Dossier dossier;
    private final StringBuilder page = new StringBuilder();

    private AskDossier(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Prints the answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page());
    }

    static String page() {
        return new AskDossier(ArticleDossier.dossier()).answers();
    }

    private String answers() {
        List<Statement> american = dossier.byOrFor(actor("USA"));
        answer(
                "Warnings by the United States, its officials and organs",
                american.stream().filter(Warning.class::isInstance).toList());
        answer("What Russia is told", dossier.toldTo(actor("RUS")));
        answer("What is said about Russia", dossier.about(actor("RUS")));
        Statement accusation = dossier.statements(Accusation.class).get(0);
        answer("What denies " + accusation.id(), dossier.linkedTo(accusation, LinkRelation.DENIES));
        InstrumentStatements touching =
                dossier.touching(SanctionsRegimes.byKey("DPRK").orElseThrow());
        answer("What touches the sanctions on North Korea, as the source says", touching.stated());
        answer("What touches them, as the coder concludes", touching.concluded());
        Statement briefing = dossier.statement("peskov-withholds-date").orElseThrow();
        answer("What surely was said before " + briefing.id(), dossier.surelyBefore(briefing));
        page.append("Who says it in the end\n");
        dossier.statements().stream().filter(it -> !it.relays().isEmpty()).forEach(this::attribution);
        return page.toString();
    }

    private Actor actor(String code) {
        return dossier.actors().stream()
                .filter(actor -> actor instanceof State state && state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void answer(String question, List<Statement> statements) {
        page.append(question).append('\n');
        if (statements.isEmpty()) {
            page.append("  nothing\n");
        }
        statements.forEach(statement -> page.append("  ").append(statement.id()).append('\n'));
        page.append('\n');
    }

    private void attribution(Statement statement) {
        Attribution attribution = dossier.attribution(statement);
        page.append("  ")
                .append(statement.id())
                .append(": ")
                .append(attribution.hops().stream()
                        .map(hop -> hop.stream()
                                .map(party -> party.actor().name().any("en"))
                                .collect(Collectors.joining(" and ")))
                        .collect(Collectors.joining(", then ")))
                .append(" (weakest link: ")
                .append(attribution.weakest().name().toLowerCase(Locale.ROOT))
                .append(")\n");
    }
}
