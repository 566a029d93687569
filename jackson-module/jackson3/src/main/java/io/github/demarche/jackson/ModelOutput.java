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
 * Reads the dossier that a language model or a person wrote: everything readable is read, and all problems are reported
 * at once.
 *
 * <pre>{@code
 * Draft draft = ModelOutput.read(answer);
 * if (!draft.isClean()) {
 *     send(draft.reply());
 * }
 * }</pre>
 *
 * <p>Empty values count as absent: {@code null}, blank texts, and lists and objects of only these. Input that deviates
 * from the format but has only one possible meaning is accepted and listed in {@link Draft#notes()}:
 *
 * <ul>
 *   <li>Markdown fences and sentences around the JSON, trailing commas, comments, line feeds in texts;
 *   <li>a list of statements, or a single statement, in place of a dossier;
 *   <li>numbers in quotes, texts without quotes, a value in place of a list of one;
 *   <li>only the words of a passage, only the id of a party, only the date of a dating;
 *   <li>different capitals, hyphens and underscores in names, tokens and ids, such as {@code PHONE_CALL};
 *   <li>unknown properties, which are kept as extensions if the type allows them.
 * </ul>
 *
 * <p>Everything else is a problem. Values with a problem are left out, and so is everything that depends on them:
 * statements with an invalid actor, and links to a missing statement. From JSON that is cut off, everything before the
 * cut is read.
 *
 * <p>This class needs no mapper, never throws an exception, and takes time and memory in proportion to the text.
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
     * @param text the text: JSON, possibly with other text around it
     * @return the readable part and all problems
     */
    public static Draft read(String text) {
        return read(text, Optional.empty());
    }

    /**
     * Reads the statements about a known article: the text need not contain the article, and if it does, that part is
     * not read.
     *
     * @param text the text: a dossier or a list of statements in JSON, possibly with other text around it
     * @param article the article
     * @return the readable part and all problems
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
