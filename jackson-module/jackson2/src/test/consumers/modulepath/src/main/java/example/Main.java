package example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.demarche.actor.State;
import io.github.demarche.event.EventOntology;
import io.github.demarche.jackson2.DemarcheModule;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import io.github.demarche.time.RelativeDates;
import io.github.demarche.wire.schema.JsonSchemas;
import java.time.LocalDate;
import java.util.List;

/** What a consumer's program does with Demarche on the module path. */
public final class Main {
    private Main() {}

    /**
     * Writes a warning, reads it back and compares; anything unexpected ends it with an exception.
     *
     * @param args not used
     * @throws JsonProcessingException if the JSON is not in the format
     */
    public static void main(String[] args) throws JsonProcessingException {
        checkModule(Main.class, "example.modulepath");
        checkModule(State.class, "io.github.demarche");
        checkModule(DemarcheModule.class, "io.github.demarche.jackson2");
        checkModule(JsonMapper.class, "com.fasterxml.jackson.databind");

        Warning warning = Warning.builder()
                .id("norway-warns-chile")
                .addSpeaker(State.of("NOR"))
                .addAddressee(State.of("CHL"))
                .addTarget(State.of("PRK"))
                .mode(WarningMode.ALERT)
                .content(Text.of("en", "arms are on their way by sea"))
                .addConsequence(Consequence.of(Text.of("en", "the truce breaks down"), Certainty.PROBABLE))
                .build();

        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = mapper.writeValueAsString(warning);
        System.out.println(json);
        check(mapper.readValue(json, Warning.class).equals(warning), "read as a warning");
        check(mapper.readValue(json, Statement.class).equals(warning), "read as a statement");

        // Each of these looks into a table that ships as a resource.
        check(State.of("PRK").name().get("fr").isPresent(), "the table of states");
        check(Resolution.of(1718, 2006).toString().equals("S/RES/1718 (2006)"), "the table of resolutions");
        check(SanctionsRegimes.byKey("DPRK").isPresent(), "the table of regimes");
        check(EventOntology.CAMEO_1_1B3.code("012").code().equals("012"), "the table of event codes");
        LocalDate friday = LocalDate.of(2024, 6, 14);
        check(RelativeDates.resolve("vendredi", friday, "fr").isPresent(), "the words of dates");

        for (String schema : List.of("dossier", "statement")) {
            String file = "/META-INF/demarche/" + schema + ".schema.json";
            check(JsonSchemas.class.getResource(file) != null, file);
        }
        check(mapper.writeValueAsString(JsonSchemas.dossier()).contains("\"$defs\""), "the schema of dossiers");

        System.out.println("demarche-jackson2 " + new DemarcheModule().version());
    }

    private static void checkModule(Class<?> type, String name) {
        // The name of an unnamed module is null.
        check(name.equals(type.getModule().getName()), type.getSimpleName() + " in the module " + name);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Failed: " + what);
        }
        System.out.println("ok: " + what);
    }
}
