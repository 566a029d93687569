package io.github.demarche.benchmarks;

import io.github.demarche.dossier.Dossier;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what a dossier keeps in memory once it is read, in bytes per statement: how much more heap several copies take. */
public final class KeptMemory {
    private static final int COPIES = 8;
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private KeptMemory() {}

    /**
     * Measures.
     *
     * @param arguments the input; by default {@code STATEMENTS_10000}
     */
    public static void main(String[] arguments) {
        Input input = arguments.length == 0 ? Input.STATEMENTS_10000 : Input.valueOf(arguments[0]);
        byte[] json = input.json();
        int statements = ((Dossier) input.value()).statements().size();
        for (ContestantName name : List.of(
                ContestantName.DEMARCHE_JACKSON3,
                ContestantName.RECORDS,
                ContestantName.IMMUTABLES,
                ContestantName.TREE)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d bytes per statement, of %,d bytes of JSON%n",
                    name,
                    kept(name.on(input), json) / COPIES / statements,
                    json.length / statements);
        }
    }

    private static long kept(Contestant<?> contestant, byte[] json) {
        List<Object> copies = new ArrayList<>();
        // What the contestant keeps for itself is not counted.
        contestant.read(json);
        long before = used();
        for (int i = 0; i < COPIES; i++) {
            copies.add(contestant.read(json));
        }
        long after = used();
        if (copies.size() != COPIES) {
            throw new IllegalStateException("nothing was kept");
        }
        return after - before;
    }

    private static long used() {
        MEMORY.gc();
        MEMORY.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}
