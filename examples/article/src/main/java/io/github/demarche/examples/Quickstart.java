package io.github.demarche.examples;

import io.github.demarche.actor.Office;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.jackson.DemarcheModule;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A short, invented communiqué as typed objects and as JSON. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints the communiqué as JSON, and the statements that were read back from the JSON.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        JsonMapper mapper = JsonMapper.builder().addModule(new DemarcheModule()).build();
        String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(communique());
        Dossier read = mapper.readValue(json, Dossier.class);

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(json);
        for (Statement statement : read.timeline()) {
            out.println(statement.made().orElseThrow().date() + "  " + statement.id() + ": "
                    + statement.content().orElseThrow().any("en"));
        }
    }

    static Dossier communique() {
        State norway = State.of("NOR");
        State chile = State.of("CHL");
        Person minister = Person.builder()
                .id("ingrid-solvang")
                .name(Text.of("en", "Ingrid Solvang"))
                .addOffice(Office.of(Text.of("en", "Minister of Foreign Affairs"), norway))
                .build();
        Dating monday = Dating.builder()
                .date(Edtf.parse("2025-03-03"))
                .wording(Passage.of("on Monday 3 March 2025"))
                .basis(Basis.STATED)
                .build();
        Warning warning = Warning.builder()
                .id("minister-warns-of-arms-shipments")
                .addSpeaker(minister)
                .addAddressee(chile)
                .mode(WarningMode.ALERT)
                .content(Text.of("en", "arms are on their way to Libya by sea"))
                .addConsequence(Consequence.of(Text.of("en", "the truce breaks down"), Certainty.PROBABLE))
                .made(monday)
                .addSanctionReference(SanctionReference.builder()
                        .wording(Passage.of("in breach of Security Council resolutions"))
                        .regime("LIBYA") // no number is given, so the measures are inferred
                        .identifiedBy(Basis.INFERRED)
                        .relation(SanctionRelation.VIOLATION)
                        .build())
                .build();
        Agreement agreement = Agreement.builder()
                .id("norway-and-chile-agree-on-inspections")
                .addSpeaker(norway) // both agree,
                .addSpeaker(chile)
                .addRelay(Relay.builder() // and one of them says so
                        .addBy(minister)
                        .channel(Channel.COMMUNIQUE)
                        .build())
                .content(Text.of("en", "to inspect ships bound for Libya"))
                .made(Dating.of(Edtf.parse("[..2025-03-03]"))) // on that day or before
                .build();
        return Dossier.builder()
                .article(Article.builder()
                        .id("communique-on-inspections")
                        .title(Text.of("en", "Joint communiqué on maritime inspections"))
                        .language("en")
                        .published(monday)
                        .build())
                .statements(List.of(warning, agreement))
                .build();
    }
}
