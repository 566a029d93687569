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
 * How a statement stands to another, such as {@code Link.of(LinkRelation.DENIES, "usa-accuses-russia")}.
 *
 * <p>It leads from the statement that has it to the other one: the denial has the link, the accusation does not.
 *
 * <p>"He repeated that the door is open" says that there was an earlier statement, and often nobody knows which. Then there is a link
 * all the same, {@code Link.of(LinkRelation.REITERATES)}, to no statement.
 *
 * <ul>
 *   <li>{@code statement} is a lower-case slug. Only REITERATES may be without one, and a relation that this version does not know.
 *   <li>{@code article} is an absolute URI: the {@code uri} of the other article, or if it has none its id, as {@code
 *       urn:demarche:article:herald-0312}. {@link io.github.demarche.source.Article#address()} says which.
 * </ul>
 */
@Value.Immutable
public sealed interface Link permits ImmutableLink {
    /**
     * {@return how the one stands to the other}
     */
    LinkRelation relation();

    /**
     * {@return the id of the other statement; empty when it is not known which statement is meant}
     */
    Optional<String> statement();

    /**
     * {@return the {@linkplain io.github.demarche.source.Article#address() address} of the article that has the other statement;
     * empty when it is in the same dossier, or not known}
     */
    Optional<URI> article();

    /**
     * Returns a link to a statement of the same dossier.
     *
     * @param relation how the one stands to the other
     * @param statement the id of the other statement
     * @return the link
     * @throws io.github.demarche.InvalidValueException if the id is no slug
     */
    static Link of(LinkRelation relation, String statement) {
        return builder().relation(relation).statement(statement).build();
    }

    /**
     * Returns a link to a statement that is not known, such as {@code Link.of(LinkRelation.REITERATES)} for "he repeated".
     *
     * @param relation how the one stands to the other
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
         * Takes over all attributes of a link, in place of those that were set.
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
         * @param relation how this statement relates to the other
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
         * @param statement the id of the other statement; or empty
         * @return this builder
         */
        public Builder statement(Optional<String> statement) {
            frame.set(1, statement);
            return this;
        }

        /**
         * Sets the {@link Link#article() article}.
         *
         * @param article the address of the article of the other statement, if it is not in this dossier
         * @return this builder
         */
        public Builder article(URI article) {
            frame.set(2, Objects.requireNonNull(article));
            return this;
        }

        /**
         * Sets the {@link Link#article() article}, or clears it.
         *
         * @param article the address of the article of the other statement, if it is not in this dossier; or empty
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
