package io.github.demarche.statement;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.ArticleUrn;
import io.github.demarche.internal.Strings;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A relation of one statement to another, such as {@code Link.of(LinkRelation.DENIES, "usa-accuses-russia")}.
 *
 * <p>The link belongs to the statement that refers to the other: the denial has the link, the accusation does not.
 *
 * <p>"He repeated that the door is open" refers to an earlier statement, which is often unknown. Such a link, {@code
 * Link.of(LinkRelation.REITERATES)}, does not name a statement.
 *
 * <ul>
 *   <li>{@code statement} is a lower-case slug. It may be absent only with REITERATES and with relations that this
 *       version does not know.
 *   <li>{@code article} is an absolute URI: the {@code uri} of the other article, or if it has none, a URN made from
 *       its id, such as {@code urn:demarche:article:herald-0312}. {@link io.github.demarche.source.Article#address()}
 *       returns it.
 * </ul>
 */
@Value.Immutable
public sealed interface Link permits ImmutableLink {
    /** {@return the relation of this statement to the other} */
    LinkRelation relation();

    /** {@return the id of the other statement; empty if it is not known which one is meant} */
    Optional<String> statement();

    /**
     * {@return the {@linkplain io.github.demarche.source.Article#address() address} of the article that contains the
     * other statement; empty if it is in the same dossier, or not known}
     */
    Optional<URI> article();

    /**
     * Returns a link to a statement of the same dossier.
     *
     * @param relation the relation of this statement to the other
     * @param statement the id of the other statement
     * @return the link
     * @throws io.github.demarche.InvalidValueException if the id is not a slug
     */
    static Link of(LinkRelation relation, String statement) {
        return builder().relation(relation).statement(statement).build();
    }

    /**
     * Returns a link to an unknown statement, such as {@code Link.of(LinkRelation.REITERATES)} for "he repeated".
     *
     * @param relation the relation of this statement to the other
     * @return the link
     * @throws io.github.demarche.InvalidValueException if the relation needs a statement
     */
    static Link of(LinkRelation relation) {
        return builder().relation(relation).build();
    }

    /**
     * {@return a builder filled with this value, to build a changed copy}
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Link}. */
    final class Builder {
        private static final Layout LAYOUT =
                Layout.of("Link").required("relation").optional("statement", "article");

        private final Frame frame = LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of a link, replacing those that were set.
         *
         * @param link the link
         * @return this builder
         */
        public Builder from(Link link) {
            StatementFrames.LINK.take(link, frame);
            return this;
        }

        /**
         * Sets the {@link Link#relation() relation}.
         *
         * @param relation the relation of this statement to the other
         * @return this builder
         */
        public Builder relation(LinkRelation relation) {
            frame.set(0, Objects.requireNonNull(relation));
            return this;
        }

        /**
         * Sets the {@link Link#statement() statement}.
         *
         * @param statement the id of the other statement
         * @return this builder
         */
        public Builder statement(String statement) {
            frame.set(1, Objects.requireNonNull(statement));
            return this;
        }

        /**
         * Sets the {@link Link#statement() statement}, or clears it.
         *
         * @param statement the id of the other statement, or empty
         * @return this builder
         */
        public Builder statement(Optional<String> statement) {
            frame.set(1, statement);
            return this;
        }

        /**
         * Sets the {@link Link#article() article}.
         *
         * @param article the address of the article that contains the other statement, if it is not in this dossier
         * @return this builder
         */
        public Builder article(URI article) {
            frame.set(2, Objects.requireNonNull(article));
            return this;
        }

        /**
         * Sets the {@link Link#article() article}, or clears it.
         *
         * @param article the address of the article that contains the other statement, if it is not in this dossier, or
         *     empty
         * @return this builder
         */
        public Builder article(Optional<URI> article) {
            frame.set(2, article);
            return this;
        }

        /**
         * Builds the link.
         *
         * @return the link
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Link}
         */
        public Link build() {
            LAYOUT.checkComplete(frame);
            return StatementFrames.LINK.make(frame);
        }

        static Link checked(Link link) {
            Optional<String> id = link.statement();
            if (id.isPresent()) {
                check(Strings.isSlug(id.get()), "Link", "statement", Strings.SLUG, id.get());
            } else {
                check(
                        link.relation().equals(LinkRelation.REITERATES)
                                || !link.relation().isKnown(),
                        "Link",
                        "statement",
                        "a link has a statement, unless its relation is reiterates",
                        link.relation());
            }
            link.article().ifPresent(uri -> check(ArticleUrn.isAddress(uri), "Link", "article", ArticleUrn.RULE, uri));
            return link;
        }
    }
}
