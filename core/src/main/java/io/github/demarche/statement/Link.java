package io.github.demarche.statement;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
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
 * <ul>
 *   <li>{@code statement} is a lower-case slug.
 *   <li>{@code article} is an absolute URI.
 * </ul>
 */
@Value.Immutable
public sealed interface Link permits ImmutableLink {
    /**
     * {@return how the one stands to the other}
     */
    LinkRelation relation();

    /**
     * {@return the id of the other statement}
     */
    String statement();

    /**
     * {@return the article in which the other statement stands; empty when it is in the same dossier}
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
                Layout.of("Link").required("relation", "statement").optional("article");

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
         * Sets the {@link Link#article() article}.
         *
         * @param article the article of the other statement, if it is not in this dossier
         * @return this builder
         */
        public Builder article(URI article) {
            frame.set(2, Objects.requireNonNull(article));
            return this;
        }

        /**
         * Sets the {@link Link#article() article}, or clears it.
         *
         * @param article the article of the other statement, if it is not in this dossier; or empty
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
            check(Strings.isSlug(link.statement()), "Link", "statement", Strings.SLUG, link.statement());
            link.article().ifPresent(uri -> check(uri.isAbsolute(), "Link", "article", "an absolute URI", uri));
            return link;
        }
    }
}
