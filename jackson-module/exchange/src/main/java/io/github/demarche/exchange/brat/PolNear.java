package io.github.demarche.exchange.brat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A dossier as the attributions of PolNeAR, a corpus of political news, such as {@code PolNear.of(dossier, text).write(out)}.
 *
 * <p>An attribution has a source, a cue and a content, and is an event at the cue. It does not say what kind of act it is: what is
 * a denial here and what is a threat is not in the file, so that no denial can be read from it as a claim of its content. What it
 * is good for is to compare who finds which attributions, such as a language model and an annotator.
 */
public final class PolNear {
    private static final String ATTRIBUTION = "Attribution";
    private static final String WITHOUT_SOURCE = "Attribution-no-source";

    private final StandoffText text;
    private final StandoffLines lines;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    private PolNear(Dossier dossier, StandoffText text) {
        this.text = text;
        this.lines = new StandoffLines(text);
        dossier.statements().forEach(this::write);
    }

    /**
     * Returns a dossier as PolNeAR has it.
     *
     * @param dossier the dossier
     * @param text the text of its article, in which its positions count
     * @return the file to write
     * @throws InvalidValueException if the article has the digest of another text, or the text is ill-formed Unicode
     */
    public static PolNear of(Dossier dossier, String text) {
        return new PolNear(dossier, new StandoffText(SourceText.of(dossier.article(), text)));
    }

    /**
     * Writes the file of annotations.
     *
     * @param out where it is written, in UTF-8 if it is a file
     * @throws IOException if it cannot be written
     */
    public void write(Appendable out) throws IOException {
        out.append(lines.toString());
    }

    /** {@return the statements that are no attributions, with the reason; empty when all are} */
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /**
     * Reads a file of annotations of PolNeAR.
     *
     * @param annotations the text of the {@code .ann} file
     * @param text the text of the {@code .txt} file
     * @return its attributions, none of which is a statement, and what cannot be read
     * @throws InvalidValueException if the text is ill-formed Unicode
     */
    public static StandoffReading read(String annotations, String text) {
        return Brat.read(annotations, text);
    }

    private void write(Statement statement) {
        List<Fragment> cue = statement.cue().map(text::fragments).orElse(List.of());
        List<Fragment> content = statement.passages().stream()
                .flatMap(it -> text.fragments(it).stream())
                .toList();
        if (statement.voice() == Voice.ARTICLE) {
            leaveOut(statement, "the article says it itself, which is no attribution");
        } else if (cue.isEmpty() || content.isEmpty()) {
            leaveOut(statement, "an attribution has a cue and a content with positions in the text");
        } else {
            write(cue, content, sources(statement));
        }
    }

    private void write(List<Fragment> cue, List<Fragment> content, List<Fragment> sources) {
        String arguments = " Content:" + lines.span(Types.CONTENT, content, "").id() + " Cue:"
                + lines.span(Types.CUE, cue, "").id();
        if (!sources.isEmpty()) {
            arguments += " Source:" + lines.span(Types.SOURCE, sources, "").id();
        }
        String type = sources.isEmpty() ? WITHOUT_SOURCE : ATTRIBUTION;
        String trigger = lines.span(type, cue, "").id();
        // Two acts in the same words are one attribution.
        if (written.add(trigger + arguments)) {
            lines.event(type, trigger, arguments);
        }
    }

    /** The mentions of all speakers as the pieces of one source; what two have in common is there once. */
    private List<Fragment> sources(Statement statement) {
        List<Fragment> merged = new ArrayList<>();
        Stream<Fragment> mentions = statement.speakers().stream()
                .flatMap(it -> it.mention().stream())
                .flatMap(it -> text.fragments(it).stream())
                .sorted(Comparator.comparingInt(Fragment::start));
        for (Fragment next : mentions.toList()) {
            Fragment last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && next.start() < last.end()) {
                merged.set(merged.size() - 1, new Fragment(last.start(), Math.max(last.end(), next.end())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private void leaveOut(Statement statement, String reason) {
        leftOut.add(LeftOut.of(LeftOut.Subject.STATEMENT, statement.id(), reason));
    }
}
