package io.github.demarche.statement;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.internal.Strings;
import java.net.URI;
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
    final class Builder extends ImmutableLink.Builder {
        Builder() {}

        /**
         * Builds the link.
         *
         * @return the link
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Link}
         */
        @Override
        public Link build() {
            return checked(super.build());
        }

        static Link checked(Link link) {
            check(Strings.isSlug(link.statement()), "Link", "statement", Strings.SLUG, link.statement());
            link.article().ifPresent(uri -> check(uri.isAbsolute(), "Link", "article", "an absolute URI", uri));
            return link;
        }
    }
}
