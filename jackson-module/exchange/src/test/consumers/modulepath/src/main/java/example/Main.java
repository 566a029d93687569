package example;

import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.page.DossierPage;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;

/** What a consumer's program does with the exchange on the module path. */
public final class Main {
    private Main() {}

    /**
     * Makes a page; anything unexpected ends it with an exception.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        checkModule(Main.class, "example.modulepath");
        checkModule(State.class, "io.github.demarche");
        checkModule(DossierPage.class, "io.github.demarche.exchange");

        Dossier dossier = Dossier.builder()
                .article(Article.builder()
                        .id("arms")
                        .title(Text.of("en", "Arms by sea"))
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build())
                .addStatement(Warning.builder()
                        .id("norway-warns-chile")
                        .addSpeaker(State.of("NOR"))
                        .addAddressee(State.of("CHL"))
                        .mode(WarningMode.ALERT)
                        .content(Text.of("en", "arms are on their way by sea"))
                        .build())
                .build();
        // The style sheet is a resource of the module.
        String page = DossierPage.of(dossier).language("fr").toHtml();
        check(page.contains("id=\"norway-warns-chile\""), "the card");
        check(page.contains("Avertissement"), "the words");
        check(page.contains("prefers-color-scheme:dark"), "the style sheet");

        System.out.println("demarche-exchange " + page.length() + " characters");
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
