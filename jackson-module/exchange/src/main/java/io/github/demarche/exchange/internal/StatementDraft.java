package io.github.demarche.exchange.internal;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Party;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a statement as a reader of another format collects them, before its links are known to lead somewhere. */
public final class StatementDraft {
    private final String key;
    private final StatementKind kind;
    private final String id;
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<PartyRole, List<Party>> parties = new HashMap<>();
    private final Map<String, String> content = new LinkedHashMap<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<SanctionReference> sanctionReferences = new ArrayList<>();
    private final List<InstrumentReference> instruments = new ArrayList<>();
    private final Set<OutgoingLink> links = new LinkedHashSet<>();
    private List<Passage> passages = List.of();
    private @Nullable Passage cue;
    private @Nullable Dating made;

    /**
     * Begins a draft.
     *
     * @param key how the other format names it, which links lead to
     * @param kind its kind
     * @param id its id as a statement
     */
    public StatementDraft(String key, StatementKind kind, String id) {
        this.key = key;
        this.kind = kind;
        this.id = id;
    }

    /** {@return how the other format names it} */
    public String key() {
        return key;
    }

    /** {@return its id as a statement} */
    public String id() {
        return id;
    }

    /**
     * Adds a property of one token.
     *
     * @param property the property, such as {@code mode}
     * @param token the token
     */
    public void token(String property, String token) {
        tokens.put(property, token);
    }

    /**
     * Sets the parties of a role.
     *
     * @param role the role
     * @param all the parties
     */
    public void parties(PartyRole role, List<Party> all) {
        parties.put(role, all);
    }

    /**
     * Adds the content in one language.
     *
     * @param language the language
     * @param words the words
     */
    public void content(String language, String words) {
        content.put(language, words);
    }

    /**
     * Adds a quotation.
     *
     * @param quotation the quotation
     */
    public void add(Quotation quotation) {
        quotations.add(quotation);
    }

    /**
     * Adds what it says of a measure of the Security Council.
     *
     * @param reference the reference
     */
    public void add(SanctionReference reference) {
        sanctionReferences.add(reference);
    }

    /**
     * Adds what it says of another instrument.
     *
     * @param reference the reference
     */
    public void add(InstrumentReference reference) {
        instruments.add(reference);
    }

    /**
     * Adds a link to another draft.
     *
     * @param relation how it relates to the other
     * @param to the key of the other
     */
    public void link(LinkRelation relation, String to) {
        links.add(new OutgoingLink(relation, to));
    }

    /**
     * Sets where it is in the text.
     *
     * @param words the reporting words, if there are any
     * @param all where the content is
     */
    public void places(Optional<Passage> words, List<Passage> all) {
        this.cue = words.orElse(null);
        this.passages = all;
    }

    /**
     * Sets when it was said.
     *
     * @param dating when
     */
    public void made(Dating dating) {
        this.made = dating;
    }

    Set<OutgoingLink> links() {
        return links;
    }

    /** The relation without which a statement of this kind that has no content says nothing. */
    LinkRelation neededRelation() {
        return switch (kind) {
            case ACCEPTANCE -> LinkRelation.ACCEPTS;
            case REFUSAL -> LinkRelation.REFUSES;
            default -> LinkRelation.DENIES;
        };
    }

    /**
     * Builds the statement with some of its links.
     *
     * @throws InvalidValueException if a rule of the kind is broken
     */
    Statement build(List<Link> to) {
        StatementBuilder<?> builder = StatementTokens.builder(kind, tokens);
        builder.id(id);
        builder.speakers(parties(PartyRole.SPEAKER));
        builder.addressees(parties(PartyRole.ADDRESSEE));
        builder.targets(parties(PartyRole.TARGET));
        builder.relays(parties(PartyRole.RELAY).stream()
                .map(it -> Relay.builder().addBy(it).build())
                .toList());
        builder.cue(Optional.ofNullable(cue));
        builder.passages(passages);
        builder.content(content.isEmpty() ? Optional.empty() : Optional.of(Text.from(content)));
        builder.quotations(quotations);
        builder.sanctionReferences(sanctionReferences);
        builder.instruments(instruments);
        builder.made(Optional.ofNullable(made));
        builder.links(to);
        return builder.build();
    }

    private List<Party> parties(PartyRole role) {
        return parties.getOrDefault(role, List.of());
    }

    /**
     * A link to another draft.
     *
     * @param relation how it relates to the other
     * @param to the key of the other
     */
    record OutgoingLink(LinkRelation relation, String to) {}
}
