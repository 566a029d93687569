package io.github.demarche.examples;

import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Attribution;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.InstrumentStatements;
import io.github.demarche.dossier.WeakestLink;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks the article's dossier the questions of a reader, and prints the answers. */
public final class AskDossier {
    private final Dossier dossier;
    private final StringBuilder page = new StringBuilder();

    private AskDossier(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Prints the answers.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page());
    }

    static String page() {
        return new AskDossier(ArticleDossier.dossier()).answers();
    }

    private String answers() {
        State usa = State.of("USA");
        State russia = State.of("RUS");
        answer("Warnings by the United States, its officials and organs", dossier.byOnBehalfOf(usa, Warning.class));
        answer("What Russia is told", dossier.toldTo(russia));
        answer("What is said about Russia", dossier.about(russia));
        Statement accusation = dossier.statements(Accusation.class).get(0);
        answer("What denies " + accusation.id(), dossier.linkedTo(accusation, LinkRelation.DENIES));
        Statement denial = dossier.statements(Denial.class).get(0);
        answer("What " + denial.id() + " denies", dossier.linkedFrom(denial, LinkRelation.DENIES));
        InstrumentStatements touching =
                dossier.touching(SanctionsRegimes.byKey("DPRK").orElseThrow());
        answer("What touches the sanctions on North Korea, as the source says", touching.stated());
        answer("What touches them, as the coder concludes", touching.concluded());
        answer("All in the order of dates, each where it may begin", dossier.timeline(), AskDossier::dated);
        Statement briefing = dossier.statement("peskov-withholds-date").orElseThrow();
        answer("What surely was said before " + briefing.id(), dossier.surelyBefore(briefing));
        answer(
                "What is rendered elsewhere in the article, and what became of its certainty",
                those(it -> !dossier.renditions(it).isEmpty()),
                this::renditions);
        answer(
                "Who says it in the end, where it is not plainly one who is named",
                those(it -> !it.relays().isEmpty() || dossier.attribution(it).weakest() != WeakestLink.NAMED),
                this::attribution);
        return page.toString();
    }

    private List<Statement> those(Predicate<Statement> condition) {
        return dossier.statements().stream().filter(condition).toList();
    }

    private void answer(String question, List<? extends Statement> statements) {
        answer(question, statements, Statement::id);
    }

    private void answer(String question, List<? extends Statement> statements, Function<Statement, String> line) {
        page.append(question).append('\n');
        if (statements.isEmpty()) {
            page.append("  nothing\n");
        }
        statements.forEach(
                statement -> page.append("  ").append(line.apply(statement)).append('\n'));
        page.append('\n');
    }

    private static String dated(Statement statement) {
        return statement.made().map(it -> it.date().toString()).orElse("undated") + "  " + statement.id();
    }

    private String renditions(Statement statement) {
        return statement.id() + ": "
                + dossier.renditions(statement).stream()
                        .map(it -> it.statement().id() + " (" + word(it.certainty()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private String attribution(Statement statement) {
        Attribution attribution = dossier.attribution(statement);
        return statement.id() + ": "
                + attribution.hops().stream().map(AskDossier::names).collect(Collectors.joining(", then "))
                + " (weakest link: " + word(attribution.weakest()) + ")";
    }

    private static String names(List<Party> hop) {
        return hop.isEmpty()
                ? "nobody"
                : hop.stream().map(party -> party.actor().name().any("en")).collect(Collectors.joining(" and "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
