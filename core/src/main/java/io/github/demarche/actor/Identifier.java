package io.github.demarche.actor;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.internal.Strings;

/**
 * The identifier of an actor or a document in another system, such as {@code wikidata} {@code Q7747} or {@code un}
 * {@code KPi.033}.
 *
 * <p>It is not the id within a dossier. Nothing is looked up, so {@code Q7747} need not exist.
 */
public sealed interface Identifier permits IdentifierValue {
    /**
     * {@return the system, a lower-case slug such as {@code wikidata}, {@code opensanctions}, {@code un}}
     */
    String scheme();

    /** {@return the identifier in that system, not blank, as the system writes it} */
    String value();

    /**
     * Returns an identifier.
     *
     * @param scheme the system, a lower-case slug
     * @param value the identifier in that system
     * @return the identifier
     * @throws io.github.demarche.InvalidValueException if the scheme is not a slug, or the value is blank or ill-formed
     */
    static Identifier of(String scheme, String value) {
        check(
                Strings.isSlug(scheme),
                "Identifier",
                "scheme",
                "a scheme is lower-case letters a to z and digits, in words joined by single hyphens, such as \"wikidata\"",
                scheme);
        check(Strings.isWords(value), "Identifier", "value", Strings.WORDS, value);
        return new ImmutableIdentifier(scheme, value);
    }
}
