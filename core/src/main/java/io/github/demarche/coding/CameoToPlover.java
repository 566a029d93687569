package io.github.demarche.coding;

import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.internal.TsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Converts a coding in CAMEO 1.1b3 to PLOVER 2.0, by PLOVER's own table or by its manual. */
final class CameoToPlover {
    private static final Map<String, List<EventCode>> TABLE = read();

    /** The codes, besides requests, on which the manual disagrees with the table. */
    private static final Map<String, EventCode> MANUAL = Map.of(
            "163",
            EventOntology.PLOVER_2_0.code("SANCTION"),
            "114",
            EventOntology.PLOVER_2_0.code("ACCUSE").toBuilder()
                    .mode("disapprove")
                    .build(),
            "055",
            EventOntology.PLOVER_2_0.code("CONCEDE"),
            "0871",
            EventOntology.PLOVER_2_0.code("CONCEDE"));

    private CameoToPlover() {}

    static Coding of(Coding cameo, PloverReading reading) {
        if (cameo instanceof Coding.None) {
            return cameo;
        }
        List<EventCode> codes = cameo.candidates().stream()
                .flatMap(it -> of(it, reading).stream())
                .distinct()
                .toList();
        String without = cameo.candidates().stream()
                .filter(it -> of(it, reading).isEmpty())
                .map(it -> it.code() + ", \"" + it.label().orElseThrow() + '"')
                .collect(Collectors.joining("; "));
        if (codes.isEmpty()) {
            return new ImmutableNone("PLOVER 2.0 has no category for CAMEO " + without);
        }
        if (codes.size() == 1 && without.isEmpty()) {
            return new ImmutableCode(codes.get(0));
        }
        String undecided = cameo instanceof Coding.Several several
                ? "by CAMEO 1.1b3: " + several.undecided()
                : "PLOVER's table has several for CAMEO "
                        + cameo.candidates().get(0).code();
        return new ImmutableSeveral(codes, undecided + (without.isEmpty() ? "" : "; no category for " + without));
    }

    private static List<EventCode> of(EventCode cameo, PloverReading reading) {
        String code = cameo.code();
        if (reading == PloverReading.MANUAL) {
            EventCode other = MANUAL.get(code);
            if (other != null) {
                return List.of(other);
            }
            if (code.startsWith("02")) {
                // CAMEO numbers its requests in parallel with its demands.
                List<EventCode> demanded = TABLE.getOrDefault("10" + code.substring(2), List.of());
                return demanded.isEmpty() ? List.of(EventOntology.PLOVER_2_0.code("REQUEST")) : demanded;
            }
        }
        return TABLE.getOrDefault(code, List.of());
    }

    private static Map<String, List<EventCode>> read() {
        Map<String, List<EventCode>> table = new HashMap<>();
        for (List<String> row : TsvTable.rows(CameoToPlover.class, "cameo-to-plover.tsv", 3)) {
            EventCode code = EventCode.builder()
                    .scheme(EventOntology.PLOVER_2_0.scheme())
                    .edition(EventOntology.PLOVER_2_0.edition())
                    .code(row.get(1))
                    .mode(Optional.of(row.get(2)).filter(it -> !it.equals("-")))
                    .build();
            table.computeIfAbsent(row.get(0), it -> new ArrayList<>()).add(code);
        }
        return table;
    }
}
