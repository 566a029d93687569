package io.github.demarche.benchmarks;

import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/** Prints what a dossier of 10,000 statements keeps in memory once it is read, in bytes per statement. */
public final class KeptMemory {
    private static final int STATEMENTS = 10_000;

    private KeptMemory() {}

    /**
     * Measures.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        byte[] json = Input.STATEMENTS_10000.json();
        for (ContestantName name : new ContestantName[] {
            ContestantName.DEMARCHE_JACKSON3, ContestantName.RECORDS, ContestantName.IMMUTABLES
        }) {
            Object read = name.on(Input.STATEMENTS_10000).read(json);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d bytes per statement, of %,d bytes of JSON%n",
                    name,
                    GraphLayout.parseInstance(read).totalSize() / STATEMENTS,
                    json.length / STATEMENTS);
        }
    }
}
