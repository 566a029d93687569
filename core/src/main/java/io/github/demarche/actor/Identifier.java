package io.github.demarche.actor;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.internal.Strings;

/**
 * What an actor or a document is called in another system, such as {@code wikidata} {@code Q7747} or {@code un}
 * {@code KPi.033}.
 *
 * <p>It is not the id within a dossier, and nothing is looked up: whether {@code Q7747} exists is not known here.
 */
public sealed interface Identifier permits IdentifierValue {
    /**
     * {@return the system, a lower-case slug such as {@code wikidata}, {@code opensanctions}, {@code un}}
     */
    String scheme();

    /**
     * {@return the identifier there, not blank, as that system writes it}
     */
    String value();

    /**
     * Returns an identifier.
     *
     * @param scheme the system, a lower-case slug
     * @param value the identifier there
     * @return the identifier
     * @throws io.github.demarche.InvalidValueException if the scheme is no slug, or the value is blank or ill-formed
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
