package io.github.demarche.examples.wire;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.Resources;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.jackson.DemarcheModule;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks two records of a fictional wire report against its text: a faithful one, built in code, and one in JSON with
 * twelve errors, as a careless language model may write it.
 */
public final class CheckWireReport {
    private CheckWireReport() {}

    /**
     * Prints the findings.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println("A faithful record: " + faithful().summary() + "\n\nA careless one: "
                        + careless().summary());
    }

    static Grounding faithful() {
        return Grounding.check(WireReport.dossier(), WireReport.text());
    }

    static Grounding careless() {
        JsonMapper mapper = JsonMapper.builder().addModule(new DemarcheModule()).build();
        Dossier dossier = mapper.readValue(Resources.read(WireReport.class, "careless-record.json"), Dossier.class);
        return Grounding.check(dossier, WireReport.text());
    }
}
