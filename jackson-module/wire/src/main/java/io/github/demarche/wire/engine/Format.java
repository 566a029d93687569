package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.corpus.Corpus;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventStatus;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.Genre;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.ProposalMode;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import io.github.demarche.time.EdtfDate;
import io.github.demarche.time.EdtfDateTime;
import io.github.demarche.time.EdtfInterval;
import io.github.demarche.time.EdtfSet;
import io.github.demarche.time.Precision;
import io.github.demarche.time.Qualification;
import io.github.demarche.time.SubYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The format {@code demarche/1}: finds the codec of a type.
 *
 * <p>For adapters of JSON libraries. A value is read as {@code Format.codec(Warning.class).orElseThrow().read(new
 * Input(tokens, UnknownProperties.KEEP))}.
 */
public final class Format {
    /** The name and the major version of the format, as written in a dossier. */
    public static final String VERSION = "demarche/1";

    private static final Map<Class<?>, Codec<?>> CODECS = new Registry().codecs;
    private static final Map<Class<?>, Codec<?>> ANSWERS = new Answers().codecs;
    /** The packages of the model; types about several dossiers have no JSON form and are rejected. */
    private static final Set<String> PACKAGES = Stream.of(CODECS.keySet(), ANSWERS.keySet(), Set.of(Corpus.class))
            .flatMap(Set::stream)
            .map(Class::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<Names> TABLES = numbered(Shapes.names());
    private static final List<Names> ENUMS = numbered(enumTokens());
    private static final Set<String> KNOWN_NAMES = knownNames();

    private Format() {}

    /**
     * Returns the codec of a type. The codec of an answer, such as a finding, refuses to read; the codec of a type that
     * is neither a value nor an answer, such as a builder, refuses to read and to write.
     *
     * @param <T> the type
     * @param type a public type of the model, such as {@code Warning.class}
     * @return the codec, or empty if the type does not belong to the model
     */
    @SuppressWarnings("unchecked") // The registries store each codec under the type that it reads or writes.
    public static <T> Optional<Codec<T>> codec(Class<T> type) {
        Codec<?> codec = CODECS.getOrDefault(type, ANSWERS.get(type));
        if (codec == null && isOurs(type)) {
            codec = new Refused<T>(nameOf(type));
        }
        return Optional.ofNullable((Codec<T>) codec);
    }

    /** {@return all types of the format, which are read and written} */
    public static Set<Class<?>> types() {
        return CODECS.keySet();
    }

    /** {@return all types of answers, which are only written, and their enums} */
    public static Set<Class<?>> answers() {
        return ANSWERS.keySet();
    }

    /**
     * {@return the names of all tables, so that an adapter can prepare its own look-up tables; each is at its {@link
     * Names#position}}
     */
    public static List<Names> tables() {
        return TABLES;
    }

    /**
     * {@return the values of all enums and open vocabularies as they are written; each list is at its {@link
     * Names#position}}
     */
    public static List<Names> enums() {
        return ENUMS;
    }

    /**
     * Returns the public type that the class of a value implements, such as {@code Warning.class} for the hidden class
     * of a warning.
     *
     * @param runtime the class of a value
     * @return the type, or empty if the class does not belong to the model
     */
    public static Optional<Class<?>> typeOf(Class<?> runtime) {
        if (CODECS.containsKey(runtime)) {
            return Optional.of(runtime);
        }
        return assignable(runtime).findFirst().or(() -> isOurs(runtime) ? Optional.of(runtime) : Optional.empty());
    }

    /** The types that a class implements, beginning with the narrowest. */
    private static Stream<Class<?>> assignable(Class<?> runtime) {
        return Stream.concat(CODECS.keySet().stream(), ANSWERS.keySet().stream())
                .filter(type -> type.isAssignableFrom(runtime));
    }

    /** Whether a class belongs to the model; exceptions are left to the library. */
    private static boolean isOurs(Class<?> type) {
        return PACKAGES.contains(type.getPackageName()) && !Throwable.class.isAssignableFrom(type);
    }

    /** The name of a class as it is written in code, such as {@code Warning.Builder}. */
    static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : nameOf(outer) + '.' + type.getSimpleName();
    }

    /**
     * Returns the name under which a library may wrap a value: the same for all types of a family, such as {@code
     * Statement} for a warning, so that it can be read as either.
     *
     * @param runtime the class of a value, or a type of the model
     * @return the simple name of the widest type, or empty if the class does not belong to the model
     */
    public static Optional<String> rootName(Class<?> runtime) {
        // The types of a family precede the family.
        return assignable(runtime).reduce((narrow, wide) -> wide).map(Class::getSimpleName);
    }

    static String simpleNameOf(Object value) {
        return typeOf(value.getClass()).map(Class::getSimpleName).orElse("value");
    }

    static boolean isKnownName(String name) {
        return KNOWN_NAMES.contains(name);
    }

    private static Set<String> knownNames() {
        Set<String> names = new HashSet<>();
        Shapes.all().forEach(table -> names.addAll(table.names().list()));
        return names;
    }

    private static List<Names> enumTokens() {
        List<Names> tokens = new ArrayList<>();
        for (Codec<?> codec : Stream.concat(CODECS.values().stream(), ANSWERS.values().stream())
                .toList()) {
            if (codec instanceof EnumCodec<?> closed) {
                tokens.add(closed.tokens());
            } else if (codec instanceof VocabularyCodec<?> open) {
                tokens.add(open.tokens());
            }
        }
        return List.copyOf(tokens);
    }

    private static List<Names> numbered(List<Names> all) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).position(i);
        }
        return all;
    }

    /** The codecs by type; the types of a family precede the family, so that the narrowest is found first. */
    static final class Registry {
        private final Map<Class<?>, Codec<?>> map = new LinkedHashMap<>();
        /** The same, unmodifiable. */
        final Map<Class<?>, Codec<?>> codecs = Collections.unmodifiableMap(map);

        Registry() {
            put(Dossier.class, DossierTables.DOSSIER);
            putStatements();
            putOthers();
            putRaw();
        }

        private void putStatements() {
            StatementTables.STATEMENT.types().forEach(this::kind);
            kind(Conditional.class);
            put(Statement.class, StatementTables.STATEMENT);
        }

        private void putRaw() {
            raw(RawValue.OfText.class);
            raw(RawValue.OfNumber.class);
            raw(RawValue.OfBoolean.class);
            raw(RawValue.OfNull.class);
            raw(RawValue.OfList.class);
            raw(RawValue.OfObject.class);
            put(RawValue.class, RawCodec.RAW);
        }

        private void putOthers() {
            put(Text.class, TextTables.TEXT);
            put(Passage.class, TextTables.PASSAGE);
            put(Basis.class, TextTables.BASIS);
            put(Certainty.class, TextTables.CERTAINTY);
            put(EdtfDate.class, TextTables.EDTF_DATE);
            put(EdtfDateTime.class, TextTables.EDTF_DATE_TIME);
            put(EdtfInterval.class, TextTables.EDTF_INTERVAL);
            put(EdtfSet.class, TextTables.EDTF_SET);
            put(Edtf.class, TextTables.EDTF);
            put(Precision.class, TextTables.PRECISION);
            put(Qualification.class, TextTables.QUALIFICATION);
            put(SubYear.class, TextTables.SUB_YEAR);
            put(Dating.class, TextTables.DATING);
            put(State.class, ActorTables.STATE);
            put(Organization.class, ActorTables.ORGANIZATION);
            put(Person.class, ActorTables.PERSON);
            put(Group.class, ActorTables.GROUP);
            put(Unidentified.class, ActorTables.UNIDENTIFIED);
            put(OrganizationKind.class, ActorTables.ORGANIZATION_KIND);
            put(Office.class, ActorTables.OFFICE);
            put(Identifier.class, ActorTables.IDENTIFIER);
            put(Party.class, ActorTables.PARTY);
            put(Event.class, EventTables.EVENT);
            put(EventStatus.class, EventTables.STATUS);
            put(EventCode.class, EventTables.CODE);
            put(Resolution.class, SanctionTables.RESOLUTION);
            put(Provision.class, SanctionTables.PROVISION);
            put(ResolutionCitation.class, SanctionTables.CITATION);
            put(SanctionsRegime.class, SanctionTables.REGIME);
            put(SanctionReference.class, SanctionTables.REFERENCE);
            put(InstrumentReference.class, SanctionTables.INSTRUMENT);
            put(SanctionRelation.class, SanctionTables.RELATION);
            put(Article.class, SourceTables.ARTICLE);
            put(Channel.class, SourceTables.CHANNEL);
            put(Coder.class, SourceTables.CODER);
            put(Genre.class, SourceTables.GENRE);
            put(CoderKind.class, SourceTables.CODER_KIND);
            put(Quotation.class, SourceTables.QUOTATION);
            put(QuotationForm.class, SourceTables.FORM);
            put(Relay.class, SourceTables.RELAY);
            put(Link.class, StatementTables.LINK);
            put(LinkRelation.class, StatementTables.LINK_RELATION);
            put(Consequence.class, StatementTables.CONSEQUENCE);
            put(Voice.class, StatementTables.VOICE);
            put(Placement.class, StatementTables.PLACEMENT);
            put(Characterization.class, StatementTables.CHARACTERIZATION);
            put(Measure.class, StatementTables.MEASURE);
            put(DecisionChange.class, StatementTables.DECISION_CHANGE);
            put(ProposalMode.class, StatementTables.PROPOSAL_MODE);
            put(CourtesyForm.class, StatementTables.COURTESY_FORM);
            put(VotePosition.class, StatementTables.VOTE_POSITION);
            put(WarningMode.class, StatementTables.WARNING_MODE);
            put(AppealForce.class, StatementTables.APPEAL_FORCE);
            put(Actor.class, ActorTables.ACTOR);
        }

        private <R extends RawValue> void raw(Class<R> type) {
            put(type, new Narrowed<>(RawCodec.RAW, type));
        }

        private <S extends Statement> void kind(Class<S> type) {
            put(type, new Narrowed<>(StatementTables.STATEMENT, type));
        }

        private <T> void put(Class<T> type, Codec<T> codec) {
            map.put(type, codec);
        }
    }
}
