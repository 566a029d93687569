package example;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.demarche.actor.State;
import io.github.demarche.jackson2.DemarcheModule;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;

/** What a consumer's program does with both Jacksons on the module path. */
public final class Main {
    private Main() {}

    /**
     * Writes a statement with each mapper and reads it with the other; anything unexpected ends it with an exception.
     *
     * @param args not used
     * @throws JsonProcessingException if the JSON is not in the format
     */
    public static void main(String[] args) throws JsonProcessingException {
        var jackson2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
        var jackson3 =
                tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
        Statement statement = Assertion.builder()
                .id("norway-asserts")
                .addSpeaker(State.of("NOR"))
                .build();

        String json = jackson2.writeValueAsString(statement);
        System.out.println(json);
        check(jackson3.writeValueAsString(statement).equals(json), "the same JSON from both");
        check(jackson3.readValue(json, Statement.class).equals(statement), "read with Jackson 3");
        check(jackson2.readValue(json, Statement.class).equals(statement), "read with Jackson 2");

        System.out.println("demarche-jackson2 " + new DemarcheModule().version());
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Failed: " + what);
        }
        System.out.println("ok: " + what);
    }
}
