package io.github.demarche.page;

import io.github.demarche.InvalidValueException;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A page that shows a dossier to people, such as {@code DossierPage.of(dossier).text(text).language("fr").write(file)}.
 *
 * <p>Each paragraph of the text is beside what is said in it: who says it, to whom, through whom, how sure, in whose words, and
 * what of it does not hold against the text. After that come a timeline, who told whom about whom, and the legal instruments.
 * Without the text, the page has the statements alone and says that they were not checked.
 *
 * <p>The page is one HTML file for screens, phones, paper and screen readers. It has no script, loads nothing, and forbids both
 * by a policy of its own. Names, contents and words of the dossier appear as text, whatever is in them: markup is escaped, marks
 * of direction are taken out of names, and what HTML cannot hold becomes U+FFFD. The same input gives the same bytes.
 *
 * <p>It is immutable: each option gives a new page. It is no editor, and nothing reads it back: the dossier's format is JSON.
 */
public final class DossierPage {
    private final Dossier dossier;
    private final Optional<String> text;
    private final Optional<Grounding> grounding;
    private final String language;

    private DossierPage(Dossier dossier, Optional<String> text, Optional<Grounding> grounding, String language) {
        this.dossier = dossier;
        this.text = text;
        this.grounding = grounding;
        this.language = language;
    }

    /**
     * Returns a page of a dossier, without its text and in English.
     *
     * @param dossier the dossier
     * @return the page
     */
    public static DossierPage of(Dossier dossier) {
        return new DossierPage(Objects.requireNonNull(dossier, "dossier"), Optional.empty(), Optional.empty(), "en");
    }

    /**
     * Returns the same page beside the text, checked against it unless {@link #grounding} says what was found.
     *
     * @param source the text that the dossier was recorded from
     * @return the page
     */
    public DossierPage text(String source) {
        return new DossierPage(dossier, Optional.of(source), grounding, language);
    }

    /**
     * Returns the same page with what a check has found already.
     *
     * @param checked what {@link Grounding#check(Dossier, String)} found about this dossier and the text of the page
     * @return the page, which must have the text too when it is made
     */
    public DossierPage grounding(Grounding checked) {
        return new DossierPage(dossier, text, Optional.of(checked), language);
    }

    /**
     * Returns the same page in another language.
     *
     * @param tag a BCP 47 tag: for French the page's own words are French, for all else English; names and contents are in that
     *     language where the dossier has them in it
     * @return the page
     * @throws InvalidValueException if the tag is not well-formed
     */
    public DossierPage language(String tag) {
        // The text refuses what is no tag.
        Text.of(tag, "tag");
        return new DossierPage(dossier, text, grounding, tag);
    }

    /**
     * {@return the page as HTML}
     *
     * @throws InvalidValueException if the page has the findings of a check, but no text
     */
    public String toHtml() {
        if (grounding.isPresent() && text.isEmpty()) {
            throw new InvalidValueException(
                    "DossierPage", "text", "findings are shown in the text: give the page the text that was checked");
        }
        Optional<Grounding> checked = grounding.or(() -> text.map(source -> Grounding.check(dossier, source)));
        return new PageHtml(new Layout(dossier, new Words(language), text, checked)).write();
    }

    /**
     * Writes the page as a file in UTF-8. Like {@link Files#writeString}, it creates no folder.
     *
     * @param file the file; one that exists is replaced
     * @throws InvalidValueException if the page has the findings of a check, but no text
     * @throws UncheckedIOException if the file cannot be written, for example because its folder does not exist
     */
    public void write(Path file) {
        String html = toHtml();
        try {
            Files.writeString(file, html, StandardCharsets.UTF_8);
        } catch (IOException e) {
            Path folder = file.toAbsolutePath().getParent();
            String reason = folder == null || Files.exists(folder)
                    ? ""
                    : ": there is no folder " + folder + "; create it with Files.createDirectories";
            throw new UncheckedIOException("the page cannot be written to " + file + reason, e);
        }
    }
}
