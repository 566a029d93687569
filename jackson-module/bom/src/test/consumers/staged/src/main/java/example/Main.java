package example;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.page.DossierPage;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import tools.jackson.databind.json.JsonMapper;

/** What a consumer's program does with a release: all of its artifacts together. */
public final class Main {
    private Main() {}

    /**
     * Writes a dossier with one Jackson, reads it with the other, and makes a page of it.
     *
     * @param args the version that the artifacts must have
     * @throws JsonProcessingException if Jackson 2 cannot read what Jackson 3 wrote
     */
    public static void main(String[] args) throws JsonProcessingException {
        Warning warning = Warning.builder()
                .id("norway-warns-chile")
                .addSpeaker(State.of("NOR"))
                .addAddressee(State.of("CHL"))
                .mode(WarningMode.ALERT)
                .content(Text.of("en", "arms are on their way by sea"))
                .build();
        Dossier dossier = Dossier.builder()
                .article(Article.builder()
                        .id("arms-at-sea")
                        .title(Text.of("en", "Arms at sea"))
                        .published(Dating.of(Edtf.parse("2025-03-04")))
                        .language("en")
                        .build())
                .addStatement(warning)
                .build();

        String json = JsonMapper.builder().findAndAddModules().build().writeValueAsString(dossier);
        Dossier read = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build()
                .readValue(json, Dossier.class);
        check(read.equals(dossier), "written by Jackson 3, read by Jackson 2");
        check(DossierPage.of(read).toHtml().contains("arms are on their way by sea"), "a page");
        for (Class<?> type : new Class<?>[] {
            State.class, DossierPage.class, io.github.demarche.jackson.DemarcheModule.class,
            io.github.demarche.jackson2.DemarcheModule.class, io.github.demarche.wire.Limits.class
        }) {
            check(args[0].equals(type.getPackage().getImplementationVersion()), type.getName() + " of " + args[0]);
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Failed: " + what);
        }
        System.out.println("ok: " + what);
    }
}
