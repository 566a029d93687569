package io.github.demarche.jackson;

import io.github.demarche.source.Article;
import io.github.demarche.wire.Draft;
import io.github.demarche.wire.engine.DraftTree;
import io.github.demarche.wire.engine.Location;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads what a language model or a person wrote as a dossier: what can be read is read, and all that is wrong is told at once.
 *
 * <pre>{@code
 * Draft draft = ModelOutput.read(answer);
 * if (!draft.isClean()) {
 *     send(draft.reply());
 * }
 * }</pre>
 *
 * <p>What says nothing is as good as absent: {@code null}, blank texts, and lists and objects of nothing else. What is written in
 * another way than the format wants and can mean one thing only is taken, and {@link Draft#notes()} says so:
 *
 * <ul>
 *   <li>Markdown fences and sentences around the JSON, trailing commas, comments, line feeds in texts;
 *   <li>a list of statements, or a statement alone, in place of a dossier;
 *   <li>numbers in quotes, texts without, one value in place of a list of one;
 *   <li>the words alone for a passage, the id alone for a party, the date alone for a dating;
 *   <li>other capitals, hyphens and underscores in names, tokens and ids, such as {@code PHONE_CALL};
 *   <li>unknown properties, which are kept as extensions where the type has them.
 * </ul>
 *
 * <p>Everything else is a problem. What has one is left out, and so is what needs it: the statements that name a wrong actor, and
 * links to a statement that is not there. JSON that is cut off gives all that comes before the cut.
 *
 * <p>It needs no mapper, never throws, and takes time and memory in proportion to the text.
 */
public final class ModelOutput {
    private static final JsonFactory STRICT = new JsonFactory();
    private static final JsonFactory LENIENT = JsonFactory.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final NameMatchers MATCHERS = new NameMatchers(STRICT);

    private ModelOutput() {}

    /**
     * Reads a dossier.
     *
     * @param text what was written: JSON, possibly with other text around it
     * @return what can be read, and all that is wrong
     */
    public static Draft read(String text) {
        return read(text, Optional.empty());
    }

    /**
     * Reads the statements about an article that is known: what the text says about the article itself is not read, and need not
     * be there.
     *
     * @param text what was written: a dossier or a list of statements in JSON, possibly with other text around it
     * @param article the article
     * @return what can be read, and all that is wrong
     */
    public static Draft read(String text, Article article) {
        return read(text, Optional.of(article));
    }

    private static Draft read(String text, Optional<Article> article) {
        DraftTree strict = tree(text, STRICT);
        if (!strict.isCutOff()) {
            return strict.draft(article, Optional.empty());
        }
        DraftTree lenient = tree(text, LENIENT);
        return lenient.goesBeyond(strict)
                ? lenient.draft(article, Optional.of(strict))
                : strict.draft(article, Optional.empty());
    }

    private static DraftTree tree(String text, JsonFactory factory) {
        DraftTree tree = new DraftTree(text);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), tree.json())) {
            parser.nextToken();
            tree.read(new JacksonTokenReader(parser, MATCHERS));
        } catch (JacksonException e) {
            cutOff(tree, e);
        }
        return tree;
    }

    private static void cutOff(DraftTree tree, JacksonException e) {
        @Nullable TokenStreamLocation at = e.getLocation();
        tree.cutOff(e.getOriginalMessage(), at == null ? Location.UNKNOWN : JacksonTokenReader.location(at));
    }
}
