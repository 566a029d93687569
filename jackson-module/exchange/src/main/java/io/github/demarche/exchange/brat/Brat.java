package io.github.demarche.exchange.brat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.SourceText;
import java.io.IOException;
import java.util.List;

/**
 * A dossier as a standoff file of the annotation tool brat, such as {@code Brat.of(dossier, text).write(out)}, and back.
 *
 * <p>Each statement is an event: its type is the kind, such as {@code Warning}, its trigger the cue, and its arguments are the
 * mentions of the parties, the content, the quotations and the wordings of instruments and dates. What has no place in the text
 * is in notes: the id, the content in the coder's words, the date, and parties that are not mentioned. The file belongs beside the
 * text, as {@code article.ann} beside {@code article.txt}, and beside the {@link #annotationConf configuration}.
 *
 * <p>Only passages with positions have a place in brat: {@link io.github.demarche.grounding.Anchoring} gives a dossier of words
 * its positions. {@link #leftOut()} says what has none. The guide says what the layout does not hold at all.
 *
 * <p>It is immutable, and the same dossier gives the same bytes.
 */
public final class Brat {
    private final BratWriter writer;

    private Brat(BratWriter writer) {
        this.writer = writer;
    }

    /**
     * Returns a dossier as brat has it.
     *
     * @param dossier the dossier
     * @param text the text of its article, in which its positions count
     * @return the file to write
     * @throws InvalidValueException if the article has the digest of another text, or the text is ill-formed Unicode
     */
    public static Brat of(Dossier dossier, String text) {
        return new Brat(new BratWriter(dossier, new StandoffText(SourceText.of(dossier.article(), text))));
    }

    /**
     * Writes the file of annotations.
     *
     * @param out where it is written, in UTF-8 if it is a file
     * @throws IOException if it cannot be written
     */
    public void write(Appendable out) throws IOException {
        out.append(writer.toString());
    }

    /** {@return what has no place in the file, in the order of the statements; empty when everything has} */
    public List<LeftOut> leftOut() {
        return writer.leftOut();
    }

    /**
     * Writes the configuration that brat needs for these files: {@code annotation.conf}, with all kinds, roles and values that
     * this version knows.
     *
     * @param out where it is written
     * @throws IOException if it cannot be written
     */
    public static void annotationConf(Appendable out) throws IOException {
        out.append(BratConfiguration.text());
    }

    /**
     * Reads a file of annotations, without actors: everything in it is a {@link io.github.demarche.exchange.ForeignAttribution}.
     *
     * @param annotations the text of the {@code .ann} file
     * @param text the text of the {@code .txt} file
     * @return what is in it
     * @throws InvalidValueException if the text is ill-formed Unicode
     */
    public static StandoffReading read(String annotations, String text) {
        return read(annotations, text, List.of());
    }

    /**
     * Reads a file of annotations, those that {@link #write} wrote as well as those that annotators drew.
     *
     * <p>An event becomes a statement where its type is one of our kinds, what the kind requires is there, and each of its actors
     * is referred to and is among those given. Everything else is a {@link io.github.demarche.exchange.ForeignAttribution}, and
     * what cannot be read is a {@link StandoffProblem}: no file is refused as a whole.
     *
     * @param annotations the text of the {@code .ann} file
     * @param text the text of the {@code .txt} file
     * @param actors the actors that references may be to, such as {@code dossier.actors()}; of two with one id the first counts
     * @return what is in it
     * @throws InvalidValueException if the text is ill-formed Unicode
     */
    public static StandoffReading read(String annotations, String text, Iterable<? extends Actor> actors) {
        return StandoffReader.read(annotations, new StandoffText(SourceText.of(text)), actors);
    }
}
