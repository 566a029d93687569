package io.github.demarche.exchange.internal;

import io.github.demarche.InvalidValueException;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Acceptance;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Admission;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Justification;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.ProposalMode;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The properties of a statement whose value is one token, such as {@code mode} {@code alert}, by their names in the format. */
public final class StatementTokens {
    private static final String VOICE = "voice";
    private static final String CERTAINTY = "certainty";
    private static final String CHARACTERIZED_BY = "characterizedBy";
    private static final String PLACEMENT = "placement";
    private static final String CHANNEL = "channel";
    private static final String CHANNEL_BASIS = "channelBasis";
    private static final String MODE = "mode";
    private static final String FORCE = "force";
    private static final String FORM = "form";
    private static final String POSITION = "position";
    private static final String MEASURE = "measure";
    private static final String CHANGE = "change";
    private static final String SIGNED = "signed";
    private static final String FORMAL = "formal";

    private static final Map<String, List<String>> KNOWN = known();
    private static final Map<String, String> DEFAULTS =
            Map.of(VOICE, "speaker", PLACEMENT, "body", CHANGE, "start", SIGNED, "false", FORMAL, "false");

    private StatementTokens() {}

    /** {@return the known tokens of each property, in the order of the constants; those of an open vocabulary may be more} */
    public static Map<String, List<String>> values() {
        return KNOWN;
    }

    /**
     * Whether a token says no more than its absence.
     *
     * @param property the property
     * @param token its token
     * @return whether it is the default
     */
    public static boolean isDefault(String property, String token) {
        return token.equals(DEFAULTS.get(property));
    }

    /**
     * Returns the tokens of a statement, defaults among them.
     *
     * @param statement the statement
     * @return the tokens by their properties, always in the same order
     */
    public static Map<String, String> of(Statement statement) {
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put(VOICE, Names.token(statement.voice()));
        put(tokens, CERTAINTY, statement.certainty());
        put(tokens, CHARACTERIZED_BY, statement.characterizedBy());
        tokens.put(PLACEMENT, Names.token(statement.placement()));
        put(tokens, CHANNEL, statement.channel());
        put(tokens, CHANNEL_BASIS, statement.channelBasis());
        if (statement instanceof Warning warning) {
            tokens.put(MODE, Names.token(warning.mode()));
        } else if (statement instanceof Proposal proposal) {
            tokens.put(MODE, Names.token(proposal.mode()));
        } else if (statement instanceof Appeal appeal) {
            tokens.put(FORCE, Names.token(appeal.force()));
        } else if (statement instanceof Courtesy courtesy) {
            tokens.put(FORM, Names.token(courtesy.form()));
        } else if (statement instanceof Vote vote) {
            tokens.put(POSITION, Names.token(vote.position()));
        } else if (statement instanceof Decision decision) {
            put(tokens, MEASURE, decision.measure());
            tokens.put(CHANGE, Names.token(decision.change()));
        } else if (statement instanceof Agreement agreement) {
            put(tokens, MEASURE, agreement.measure());
            tokens.put(SIGNED, String.valueOf(agreement.signed()));
        } else if (statement instanceof Disapproval disapproval) {
            tokens.put(FORMAL, String.valueOf(disapproval.formal()));
        }
        return tokens;
    }

    /**
     * Finds the kind with a name.
     *
     * @param name the name in the format, such as {@code no-comment}
     * @return the kind; empty when this version knows none of that name
     */
    public static Optional<StatementKind> kind(String name) {
        return Stream.of(StatementKind.values())
                .filter(it ->
                        it != StatementKind.UNRECOGNIZED && Names.token(it).equals(name))
                .findFirst();
    }

    /**
     * Returns a builder of a kind that is filled with tokens.
     *
     * @param kind the kind, one that this version knows
     * @param tokens the tokens by their properties; those of other kinds do not count
     * @return the builder
     * @throws InvalidValueException if a closed vocabulary does not have the token
     */
    public static StatementBuilder<?> builder(StatementKind kind, Map<String, String> tokens) {
        StatementBuilder<?> builder = ownBuilder(kind, tokens);
        find(tokens, VOICE, Voice.class).ifPresent(builder::voice);
        find(tokens, PLACEMENT, Placement.class).ifPresent(builder::placement);
        builder.certainty(find(tokens, CERTAINTY, Certainty.class));
        builder.characterizedBy(find(tokens, CHARACTERIZED_BY, Characterization.class));
        builder.channel(Optional.ofNullable(tokens.get(CHANNEL)).map(Channel::of));
        builder.channelBasis(find(tokens, CHANNEL_BASIS, Basis.class));
        return builder;
    }

    private static StatementBuilder<?> ownBuilder(StatementKind kind, Map<String, String> tokens) {
        return switch (kind) {
            case ASSERTION -> Assertion.builder();
            case ADMISSION -> Admission.builder();
            case ACCUSATION -> Accusation.builder();
            case DENIAL -> Denial.builder();
            case JUSTIFICATION -> Justification.builder();
            case COMMITMENT -> Commitment.builder();
            case THREAT -> Threat.builder();
            case AGREEMENT -> Agreement.builder().measure(measure(tokens)).signed(isTrue(tokens, SIGNED));
            case ACCEPTANCE -> Acceptance.builder();
            case REFUSAL -> Refusal.builder();
            case APPEAL -> {
                Appeal.Builder appeal = Appeal.builder();
                find(tokens, FORCE, AppealForce.class).ifPresent(appeal::force);
                yield appeal;
            }
            case PROPOSAL -> {
                Proposal.Builder proposal = Proposal.builder();
                find(tokens, MODE, ProposalMode.class).ifPresent(proposal::mode);
                yield proposal;
            }
            case WARNING -> {
                Warning.Builder warning = Warning.builder();
                find(tokens, MODE, WarningMode.class).ifPresent(warning::mode);
                yield warning;
            }
            case INQUIRY -> Inquiry.builder();
            case CONCERN -> Concern.builder();
            case DISAPPROVAL -> Disapproval.builder().formal(isTrue(tokens, FORMAL));
            case SUPPORT -> Support.builder();
            case COURTESY -> {
                Courtesy.Builder courtesy = Courtesy.builder();
                find(tokens, FORM, CourtesyForm.class).ifPresent(courtesy::form);
                yield courtesy;
            }
            case DECISION -> {
                Decision.Builder decision = Decision.builder().measure(measure(tokens));
                find(tokens, CHANGE, DecisionChange.class).ifPresent(decision::change);
                yield decision;
            }
            case VOTE -> {
                Vote.Builder vote = Vote.builder();
                find(tokens, POSITION, VotePosition.class).ifPresent(vote::position);
                yield vote;
            }
            case NO_COMMENT -> NoComment.builder();
            case UNRECOGNIZED ->
                throw new InvalidValueException("Statement", "type", "a kind that this version knows", kind.toString());
        };
    }

    private static Optional<Measure> measure(Map<String, String> tokens) {
        return Optional.ofNullable(tokens.get(MEASURE)).map(Measure::of);
    }

    private static boolean isTrue(Map<String, String> tokens, String property) {
        return "true".equals(tokens.get(property));
    }

    private static <E extends Enum<E>> Optional<E> find(Map<String, String> tokens, String property, Class<E> type) {
        return Optional.ofNullable(tokens.get(property)).map(token -> constant(property, token, type));
    }

    /**
     * Returns the constant with a token.
     *
     * @param <E> the type
     * @param property the property that has it, for the message
     * @param token the token, such as {@code not-participating}
     * @param type the type
     * @return the constant
     * @throws InvalidValueException if there is none
     */
    public static <E extends Enum<E>> E constant(String property, String token, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(it -> Names.token(it).equals(token))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        type.getSimpleName(), property, "one of " + String.join(", ", tokens(type)), token));
    }

    private static <E extends Enum<E>> List<String> tokens(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Names::token).toList();
    }

    private static void put(Map<String, String> tokens, String property, Optional<?> value) {
        value.ifPresent(it -> tokens.put(property, Names.token(it)));
    }

    private static Map<String, List<String>> known() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        known.put(VOICE, tokens(Voice.class));
        known.put(CERTAINTY, tokens(Certainty.class));
        known.put(CHARACTERIZED_BY, tokens(Characterization.class));
        known.put(PLACEMENT, tokens(Placement.class));
        known.put(CHANNEL, Channel.known().stream().map(Channel::token).toList());
        known.put(CHANNEL_BASIS, tokens(Basis.class));
        known.put(
                MODE,
                Stream.concat(tokens(WarningMode.class).stream(), tokens(ProposalMode.class).stream())
                        .toList());
        known.put(FORCE, tokens(AppealForce.class));
        known.put(FORM, tokens(CourtesyForm.class));
        known.put(POSITION, tokens(VotePosition.class));
        known.put(MEASURE, Measure.known().stream().map(Measure::token).toList());
        known.put(CHANGE, tokens(DecisionChange.class));
        known.put(SIGNED, List.of("true"));
        known.put(FORMAL, List.of("true"));
        return known;
    }
}
