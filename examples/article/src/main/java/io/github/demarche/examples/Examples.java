package io.github.demarche.examples;

import io.github.demarche.examples.corpus.AskCorpus;
import io.github.demarche.examples.corpus.TwoCodings;
import io.github.demarche.examples.drafts.CheckDrafts;
import io.github.demarche.examples.exchange.ExchangeDossiers;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.examples.wire.CheckWireReport;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Runs one of the examples by its name, such as {@code print}. */
public final class Examples {
    private static final Map<String, Program> PROGRAMS = programs();

    static final Set<String> NAMES = Collections.unmodifiableSet(PROGRAMS.keySet());

    private Examples() {}

    /**
     * Runs the example.
     *
     * @param args its name, then its own arguments; blank ones are left out
     * @throws IOException if the example cannot read or write a file
     * @throws IllegalArgumentException if there is no example with the name; the message lists the names
     */
    public static void main(String[] args) throws IOException {
        String name = args.length == 0 ? "" : args[0];
        Program program = PROGRAMS.get(name);
        if (program == null) {
            throw new IllegalArgumentException(
                    (name.isBlank() ? "no example is named" : "there is no example \"" + name + "\"")
                            + "; choose one with -Dexample=NAME: " + String.join(", ", NAMES));
        }
        program.run(Arrays.stream(args).skip(1).filter(arg -> !arg.isBlank()).toArray(String[]::new));
    }

    private static Map<String, Program> programs() {
        Map<String, Program> programs = new TreeMap<>();
        programs.put("ask", AskDossier::main);
        programs.put("citations", FindCitations::main);
        programs.put("code", CodeDossier::main);
        programs.put("comparison", TwoCodings::main);
        programs.put("corpus", AskCorpus::main);
        programs.put("drafts", CheckDrafts::main);
        programs.put("exchange", ExchangeDossiers::main);
        programs.put("ground", CheckWireReport::main);
        programs.put("instruments", FearedCooperation::main);
        programs.put("page", ShowPage::main);
        programs.put("print", PrintDossier::main);
        programs.put("quickstart", Quickstart::main);
        Document.names().forEach(name -> programs.put(name, args -> ShowDocument.main(name)));
        return programs;
    }

    private interface Program {
        void run(String[] args) throws IOException;
    }
}
