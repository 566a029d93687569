package io.github.demarche.exchange.internal;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.source.Article;
import io.github.demarche.source.Coder;
import io.github.demarche.statement.Statement;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The ids of a dossier in formats that need URIs or UUIDs: the same dossier gives the same ids, with no clock and no chance.
 *
 * <p>Nothing is minted in a name space of others: not below the address of the article, which is its publisher's. The caller
 * gives a base that is theirs, or the ids are UUIDs of version 5, whose name space is made of the base, else of the digest of
 * the text, else of the article's address. Coders may use one id for different statements, so a coder is part of the name.
 */
public final class Ids {
    private static final Pattern WIKIDATA = Pattern.compile("[QPL][1-9][0-9]*");
    private static final Pattern ISNI = Pattern.compile("[0-9]{15}[0-9X]");
    private static final Pattern ORCID = Pattern.compile("([0-9]{4}-){3}[0-9]{3}[0-9X]");
    /** No name of a coder has it, so that what is joined by it stays apart. */
    private static final char SEPARATOR = '\u0000';

    private final Article article;
    private final Optional<Coder> coder;
    private final Optional<String> base;
    private final UUID namespace;

    private Ids(Dossier dossier, Optional<URI> base) {
        this.article = dossier.article();
        this.coder = dossier.coder();
        this.base = base.map(Ids::withoutSlash);
        String name = this.base
                .or(() -> article.sha256().map(digest -> hash(digest).toString()))
                .orElseGet(() -> article.address().toString());
        this.namespace = Uuids.of(Uuids.URL, name);
    }

    /**
     * Returns the ids of a dossier.
     *
     * @param dossier the dossier
     * @param base a URI below which the caller names things; empty for UUIDs
     * @return the ids
     * @throws InvalidValueException if the base is not absolute, or has a query or a fragment
     */
    public static Ids of(Dossier dossier, Optional<URI> base) {
        base.ifPresent(Ids::checkBase);
        return new Ids(dossier, base);
    }

    /**
     * Refuses a base below which nothing can be named.
     *
     * @param base the base
     * @throws InvalidValueException if it is not absolute, or has a query or a fragment
     */
    public static void checkBase(URI base) {
        if (!base.isAbsolute() || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new InvalidValueException(
                    "Ids",
                    "base",
                    "an absolute URI without query and fragment, such as https://example.org/dossiers/7",
                    base.toString());
        }
    }

    /** {@return what names the text in which passages count: the article's address, else its digest, else a UUID} */
    public URI text() {
        return article.uri()
                .or(() -> article.sha256().map(Ids::hash))
                .orElseGet(() -> urn(Uuids.of(namespace, "article/" + article.id())));
    }

    /**
     * Returns the id of a statement.
     *
     * @param statement the statement
     * @return its id
     */
    public URI statement(Statement statement) {
        return statement(statement, "");
    }

    /**
     * Returns the id of a part of a statement.
     *
     * @param statement the statement
     * @param part what names the part within the statement, such as {@code /cue}; empty for the statement
     * @return its id
     */
    public URI statement(Statement statement, String part) {
        return uri("statement/" + statement.id() + part, statement.codedBy().or(() -> coder));
    }

    /**
     * Returns the id of an actor.
     *
     * @param actor the actor
     * @return its id
     */
    public URI actor(Actor actor) {
        return uri("actor/" + actor.id());
    }

    /**
     * Returns the id of an event.
     *
     * @param event the event
     * @return its id
     */
    public URI event(Event event) {
        return uri("event/" + event.id());
    }

    /**
     * Returns the id of anything else of the dossier.
     *
     * @param path what names it in the dossier, such as {@code collection}
     * @return its id
     */
    public URI uri(String path) {
        return uri(path, coder);
    }

    private URI uri(String path, Optional<Coder> by) {
        return base.map(it -> URI.create(it + '/' + path)).orElseGet(() -> urn(uuid(path, by)));
    }

    /**
     * Returns a UUID for a format that takes nothing else, whether or not there is a base.
     *
     * @param path what names the thing in the dossier, its type included, such as {@code note/ministry-denies}
     * @return the UUID, of version 5
     */
    public UUID uuid(String path) {
        return uuid(path, coder);
    }

    /**
     * Returns a UUID for a statement, or for what a format makes of it.
     *
     * @param path what names the thing in the dossier, its type included, such as {@code note/ministry-denies}
     * @param statement the statement, whose own coder counts where it has one
     * @return the UUID, of version 5
     */
    public UUID uuid(String path, Statement statement) {
        return uuid(path, statement.codedBy().or(() -> coder));
    }

    private UUID uuid(String path, Optional<Coder> by) {
        String name = by.map(it -> path
                        + SEPARATOR
                        + Names.token(it.kind())
                        + SEPARATOR
                        + it.name()
                        + SEPARATOR
                        + it.version().orElse(""))
                .orElse(path);
        return Uuids.of(namespace, name);
    }

    /**
     * Returns the URI of a text by its digest.
     *
     * @param sha256 the digest in hexadecimal
     * @return the URI of RFC 6920, such as {@code ni:///sha-256;m6nd-aUKRmLMk9_RF7kRq0LNQDdAS7J5A4G5h2ZY9cw}
     */
    public static URI hash(String sha256) {
        byte[] digest = HexFormat.of().parseHex(sha256);
        return URI.create(
                "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    }

    /**
     * Returns the URI of what an identifier means, for the systems whose URIs are known.
     *
     * @param identifier the identifier
     * @return its URI; empty for other systems, and for a value that the system does not have
     */
    public static Optional<URI> of(Identifier identifier) {
        String value = identifier.value();
        return switch (identifier.scheme()) {
            case "wikidata" -> uri("http://www.wikidata.org/entity/", value, WIKIDATA);
            case "isni" -> uri("https://isni.org/isni/", value.replace(" ", ""), ISNI);
            case "orcid" -> uri("https://orcid.org/", value, ORCID);
            default -> Optional.empty();
        };
    }

    private static Optional<URI> uri(String prefix, String value, Pattern form) {
        return form.matcher(value).matches() ? Optional.of(URI.create(prefix + value)) : Optional.empty();
    }

    private static URI urn(UUID uuid) {
        return URI.create("urn:uuid:" + uuid);
    }

    private static String withoutSlash(URI base) {
        String text = base.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
