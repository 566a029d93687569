package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.*;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.*;
import io.github.demarche.source.*;
import io.github.demarche.statement.*;
import io.github.demarche.text.*;
import io.github.demarche.time.*;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SmokeTest {
    @Test
    void round() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Organization mofa = Organization.builder()
                .id("kor-mofa")
                .kind(OrganizationKind.MINISTRY)
                .name(Text.of("en", "MOFA"))
                .state(State.of("KOR"))
                .build();
        Event visit = Event.builder()
                .id("visit")
                .status(EventStatus.PLANNED)
                .description(Text.of("en", "a visit"))
                .addParticipant(State.of("RUS"))
                .build();
        Warning w = Warning.builder()
                .id("w")
                .addSpeaker(mofa)
                .addTarget(State.of("RUS"))
                .mode(WarningMode.ALERT)
                .content(Text.of("en", "hazard"))
                .addAbout(visit)
                .addPassage(Passage.of(1, 5))
                .build();
        String json = mapper.writeValueAsString(w);
        System.out.println(json);
        assertThat(mapper.readValue(json, Warning.class)).isEqualTo(w);
        assertThat(mapper.readValue(json, Statement.class)).isEqualTo(w);
        Dossier d = Dossier.builder()
                .article(Article.builder()
                        .id("a")
                        .title(Text.of("en", "t"))
                        .language("fr")
                        .publisher(mofa)
                        .published(
                                Dating.builder().date(Edtf.parse("2024-06-14")).build())
                        .build())
                .addStatement(w)
                .build();
        json = mapper.writeValueAsString(d);
        System.out.println(json);
        assertThat(mapper.readValue(json, Dossier.class)).isEqualTo(d);
        String shuffled =
                "{\"statements\":[{\"id\":\"w\",\"speakers\":[{\"actor\":\"kor-mofa\"}],\"mode\":\"alert\",\"type\":\"warning\",\"about\":[\"visit\"],\"targets\":[{\"actor\":\"rus\"}],\"content\":{\"en\":\"hazard\"},\"passages\":[{\"end\":5,\"start\":1}]}],\"events\":[{\"participants\":[\"rus\"],\"id\":\"visit\",\"status\":\"planned\",\"description\":{\"en\":\"a visit\"}}],\"article\":{\"id\":\"a\",\"publisher\":\"kor-mofa\",\"title\":{\"en\":\"t\"},\"language\":\"fr\",\"published\":{\"date\":\"2024-06-14\"}},\"actors\":[{\"id\":\"kor-mofa\",\"state\":\"kor\",\"name\":{\"en\":\"MOFA\"},\"kind\":\"ministry\",\"type\":\"organization\"},{\"code\":\"RUS\",\"type\":\"state\"},{\"type\":\"state\",\"code\":\"KOR\",\"id\":\"kor\"}]}";
        try {
            assertThat(mapper.readValue(shuffled, Dossier.class).statements()).isEqualTo(d.statements());
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
        shuffled = shuffled.replace("\"RUS\",", "\"RUS\",\"id\":\"rus\",");
        assertThat(mapper.readValue(shuffled, Dossier.class).statements()).isEqualTo(d.statements());
        for (String bad : List.of(
                "{\"type\":\"warning\",\"id\":\"w\",\"speakers\":[],\"mode\":\"alrt\"}",
                "{\"id\":\"w\",\n \"mode\":\"alrt\", \"type\":\"warning\"}",
                "{\"type\":\"Warning\",\"id\":\"w\"}",
                "{\"type\":\"warning\",\"id\":\"w\",\"mode\":\"alert\",\"mode\":\"alert\"}",
                "{\"type\":\"warning\",\"id\":\"w\",\n \"mode\":\"alert\"}")) {
            try {
                mapper.readValue(bad, Warning.class);
                System.out.println("ok?");
            } catch (tools.jackson.core.JacksonException e) {
                System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
    }
}
