package example;

import io.github.demarche.actor.State;
import io.github.demarche.jackson.DemarcheModule;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Text;
import tools.jackson.databind.json.JsonMapper;

/** What a consumer's program on a newer Java does with Demarche. */
public final class Main {
    private Main() {}

    /**
     * Writes a warning, reads it back and says in a sentence what it is; anything unexpected ends it with an exception.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Warning warning = Warning.builder()
                .id("norway-warns")
                .addSpeaker(State.of("NOR"))
                .mode(WarningMode.ALERT)
                .content(Text.of("en", "arms are on their way by sea"))
                .build();
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Statement read = mapper.readValue(mapper.writeValueAsString(warning), Statement.class);

        String sentence = Kinds.noun(read.speakers().get(0).actor()) + " " + Kinds.verb(read);
        System.out.println(sentence);
        if (!sentence.equals("state NOR warns")) {
            throw new IllegalStateException(sentence);
        }
        System.out.println("demarche-jackson " + new DemarcheModule().version());
    }
}
