package io.github.demarche.exchange.annotation;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.Ids;
import io.github.demarche.exchange.internal.SourceText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dossier as annotations of the W3C Web Annotation Data Model, such as {@code
 * WebAnnotations.of(dossier).text(text).annotations()}, and back.
 *
 * <p>Each statement is an annotation of its passages, with its kind as the first tag and its content as a description. Its cue,
 * the mentions of its parties, its quotations and the wordings of instruments are annotations of their own, and each is linked
 * to it. Any mapper of Jackson 3 writes the trees.
 *
 * <p>Without the text, the selectors have what the passages hold; with it, they have the words and those around them too, so that
 * tools find the place in a text that was changed. Nothing is named below the address of the article, which is the publisher's:
 * without a {@link #base} the ids are UUIDs, and the same dossier gives the same.
 *
 * <p>It is immutable: each option gives a new one.
 */
public final class WebAnnotations {
    private final Dossier dossier;
    private final Optional<SourceText> text;
    private final Optional<URI> base;
    private final Optional<Instant> generated;

    private WebAnnotations(
            Dossier dossier, Optional<SourceText> text, Optional<URI> base, Optional<Instant> generated) {
        this.dossier = dossier;
        this.text = text;
        this.base = base;
        this.generated = generated;
    }

    /**
     * Returns a dossier as annotations, without its text.
     *
     * @param dossier the dossier
     * @return the annotations
     */
    public static WebAnnotations of(Dossier dossier) {
        return new WebAnnotations(
                Objects.requireNonNull(dossier, "dossier"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the same with the words of the text.
     *
     * @param source the text of the article
     * @return the annotations
     * @throws InvalidValueException if the article has the digest of another text, or the text is ill-formed Unicode
     */
    public WebAnnotations text(String source) {
        return new WebAnnotations(dossier, Optional.of(SourceText.of(dossier.article(), source)), base, generated);
    }

    /**
     * Returns the same with ids below a URI.
     *
     * @param uri a URI that is the caller's, such as {@code https://example.org/dossiers/7}
     * @return the annotations
     * @throws InvalidValueException if it is not absolute, or has a query or a fragment
     */
    public WebAnnotations base(URI uri) {
        Ids.checkBase(uri);
        return new WebAnnotations(dossier, text, Optional.of(uri), generated);
    }

    /**
     * Returns the same with a time at which the annotations were made, which they do not have otherwise.
     *
     * @param time the time
     * @return the annotations
     */
    public WebAnnotations generated(Instant time) {
        return new WebAnnotations(dossier, text, base, Optional.of(time));
    }

    /** {@return the annotations, each with its context, as an array in the order of the statements} */
    public ArrayNode annotations() {
        return writer().annotations();
    }

    /** {@return the annotations as a collection with one page, for servers of annotations} */
    public ObjectNode collection() {
        return writer().collection();
    }

    /** {@return what has no place in the annotations, in the order of the statements; empty when everything has} */
    public List<LeftOut> leftOut() {
        return writer().leftOut();
    }

    private AnnotationWriter writer() {
        return new AnnotationWriter(dossier, text, Ids.of(dossier, base), generated);
    }

    /**
     * Reads annotations without actors: everything among them is a {@link io.github.demarche.exchange.ForeignAttribution}.
     *
     * @param annotations an annotation, an array of them, a collection with its first page, or a page
     * @return what is in it
     */
    public static AnnotationReading read(JsonNode annotations) {
        return read(annotations, List.of());
    }

    /**
     * Reads annotations, those that {@link #annotations} made as well as those of others.
     *
     * <p>Annotations of ours become statements where each of their actors is among those given. Of those of others, each that is
     * about a place in a text is a {@link io.github.demarche.exchange.ForeignAttribution}; it has a kind where a tag is the name
     * of one.
     *
     * @param annotations an annotation, an array of them, a collection with its first page, or a page
     * @param actors the actors that tags may name, such as {@code dossier.actors()}; of two with one id the first counts
     * @return what is in it
     */
    public static AnnotationReading read(JsonNode annotations, Iterable<? extends Actor> actors) {
        return new AnnotationReader(annotations, actors).read();
    }
}
