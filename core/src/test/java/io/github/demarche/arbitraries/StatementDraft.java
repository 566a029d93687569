package io.github.demarche.arbitraries;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.event.EventCode;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Coder;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
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
import io.github.demarche.statement.ConditionalBuilder;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Justification;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
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
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A statement before its actors are known: its kind, the attributes of all statements, and those of some kinds. */
record StatementDraft(StatementKind kind, Who who, What what, How how, Entry entry, Own own)
        implements Draft<Statement> {

    static Arbitrary<StatementDraft> drafts(Arbitrary<StatementKind> kinds) {
        return Combinators.combine(kinds, Who.any(), What.any(), How.any(), Entry.any(), Own.any())
                .as(StatementDraft::new);
    }

    String id() {
        return entry.id;
    }

    @Override
    public Statement from(Cast cast) {
        return switch (kind) {
            case ASSERTION -> fill(Assertion.builder(), cast).build();
            case ADMISSION -> fill(Admission.builder(), cast).build();
            case ACCUSATION -> fill(Accusation.builder(), cast).build();
            case DENIAL -> fill(Denial.builder(), cast).build();
            case JUSTIFICATION -> fill(Justification.builder(), cast).build();
            case COMMITMENT -> with(fill(Commitment.builder(), cast)).build();
            case THREAT -> with(fill(Threat.builder(), cast)).build();
            case AGREEMENT ->
                with(fill(Agreement.builder(), cast))
                        .signed(own.flag)
                        .measure(own.measure)
                        .effective(own.effective)
                        .build();
            case ACCEPTANCE -> with(fill(Acceptance.builder(), cast)).build();
            case REFUSAL -> with(fill(Refusal.builder(), cast)).build();
            case APPEAL ->
                with(fill(Appeal.builder(), cast)).force(own.tokens.force).build();
            case PROPOSAL ->
                with(fill(Proposal.builder(), cast))
                        .mode(own.tokens.proposalMode)
                        .build();
            case WARNING ->
                with(fill(Warning.builder(), cast))
                        .mode(own.tokens.mode)
                        .consequences(own.consequences)
                        .build();
            case INQUIRY -> fill(Inquiry.builder(), cast).build();
            case CONCERN -> fill(Concern.builder(), cast).build();
            case DISAPPROVAL ->
                fill(Disapproval.builder(), cast).formal(own.flag).build();
            case SUPPORT -> fill(Support.builder(), cast).build();
            case COURTESY ->
                fill(Courtesy.builder(), cast).form(own.tokens.form).build();
            case DECISION ->
                with(fill(Decision.builder(), cast))
                        .measure(own.measure)
                        .change(own.change())
                        .effective(own.effective)
                        .build();
            case VOTE ->
                fill(Vote.builder(), cast).position(own.tokens.position).build();
            case NO_COMMENT -> fill(NoComment.builder(), cast).build();
            case UNRECOGNIZED ->
                fill(UnrecognizedStatement.builder(), cast)
                        .type("x-" + own.tokens.kindName)
                        .build();
        };
    }

    private <B extends StatementBuilder<B>> B fill(B builder, Cast cast) {
        Optional<Setting> setting = cast.setting();
        String id = setting.map(Setting::id).orElse(entry.id);
        builder.id(id);
        who.fill(builder, cast, kind);
        List<Link> links = links(id, setting);
        links.forEach(builder::addLink);
        what.fill(builder, cast, needsContent(links));
        how.fill(builder, cast);
        entry.fill(builder, setting);
        return builder;
    }

    private <B extends ConditionalBuilder<B>> B with(B builder) {
        return builder.condition(own.condition).deadline(own.deadline);
    }

    /** Whether the statement would be empty without content. */
    private boolean needsContent(List<Link> links) {
        return switch (kind) {
            case DENIAL -> what.passages.isEmpty() && how.quotations.isEmpty() && lacks(links, LinkRelation.DENIES);
            case ACCEPTANCE -> lacks(links, LinkRelation.ACCEPTS);
            case REFUSAL -> lacks(links, LinkRelation.REFUSES);
            case DECISION -> own.measure.isEmpty();
            default -> false;
        };
    }

    private static boolean lacks(List<Link> links, LinkRelation relation) {
        return links.stream().noneMatch(link -> link.relation().equals(relation));
    }

    private List<Link> links(String id, Optional<Setting> setting) {
        List<Link> links = new ArrayList<>();
        for (LinkDraft draft : entry.links) {
            Link link = draft.link;
            if (link.article().isPresent()
                    || link.statement().isEmpty()
                    || setting.isEmpty() && !link.statement().get().equals(id)) {
                links.add(link);
            } else if (setting.isPresent()) {
                // Links to earlier statements cannot form a cycle.
                Setting place = setting.get();
                if (place.index() > 0) {
                    links.add(Link.of(link.relation(), place.ids().get(draft.number % place.index())));
                }
            }
        }
        return links;
    }

    private record Who(
            boolean attributed,
            Voice otherVoice,
            List<Draft<Party>> speakers,
            Draft<Party> spare,
            List<Draft<Party>> addressees,
            List<Draft<Party>> targets) {
        static Arbitrary<Who> any() {
            Arbitrary<Draft<Party>> parties = ActorArbitraries.partyDrafts();
            return Combinators.combine(
                            Arbitraries.of(true, true, true, false),
                            Arbitraries.of(Voice.ARTICLE, Voice.UNATTRIBUTED),
                            Lists.of(1, 2, parties),
                            parties,
                            Lists.upTo(2, parties),
                            Lists.upTo(2, parties))
                    .as(Who::new);
        }

        void fill(StatementBuilder<?> builder, Cast cast, StatementKind kind) {
            if (kind == StatementKind.AGREEMENT) {
                fillJointly(builder, cast);
            } else if (attributed) {
                speakers.forEach(draft -> builder.addSpeaker(draft.from(cast)));
            } else {
                builder.voice(otherVoice);
            }
            addressees.forEach(draft -> builder.addAddressee(draft.from(cast)));
            targets.forEach(draft -> builder.addTarget(draft.from(cast)));
            if (kind == StatementKind.ACCUSATION && targets.isEmpty()) {
                builder.addTarget(spare.from(cast));
            }
        }

        /** Two or more different parties, or one group or organization. */
        private void fillJointly(StatementBuilder<?> builder, Cast cast) {
            List<Party> parties = new ArrayList<>();
            speakers.forEach(draft -> parties.add(draft.from(cast)));
            boolean isGroup = parties.size() == 1
                    && (parties.get(0).actor() instanceof Group
                            || parties.get(0).actor() instanceof Organization);
            long different = parties.stream().map(Party::actor).distinct().count();
            if (!isGroup && different < 2) {
                Actor first = parties.get(0).actor();
                Actor second = cast.actors().stream()
                        .filter(actor -> !actor.equals(first))
                        .findFirst()
                        .orElseThrow();
                parties.add(Party.builder()
                        .actor(second)
                        .mention(Passage.of("and " + second.id()))
                        .build());
            }
            parties.forEach(builder::addSpeaker);
        }
    }

    private record What(
            Text content,
            boolean withContent,
            Optional<Certainty> certainty,
            List<Passage> passages,
            List<Integer> about,
            Optional<Integer> occasion,
            List<SanctionReference> references,
            List<InstrumentReference> instruments) {
        static Arbitrary<What> any() {
            return Combinators.combine(
                            TextArbitraries.texts(),
                            Arbitraries.of(true, false),
                            TextArbitraries.certainties().optional(0.5),
                            inOrder(),
                            Lists.upTo(2, Pieces.numbers()),
                            Pieces.numbers().optional(0.3),
                            rarely(SanctionArbitraries.sanctionReferences()),
                            rarely(SanctionArbitraries.instrumentReferences()))
                    .as(What::new);
        }

        void fill(StatementBuilder<?> builder, Cast cast, boolean needsContent) {
            if (withContent || needsContent) {
                builder.content(content);
            }
            certainty.ifPresent(builder::certainty);
            passages.forEach(builder::addPassage);
            cast.distinctEvents(about).forEach(builder::addAbout);
            occasion.flatMap(cast::event).ifPresent(builder::occasion);
            references.forEach(builder::addSanctionReference);
            instruments.forEach(builder::addInstrument);
        }

        /** Puts passages with positions in order. */
        private static Arbitrary<List<Passage>> inOrder() {
            return Lists.upTo(3, TextArbitraries.passages()).map(given -> {
                List<Passage> passages = new ArrayList<>();
                int end = 0;
                for (Passage passage : given) {
                    if (passage.start().isEmpty()) {
                        passages.add(passage);
                    } else {
                        int start = end + passage.start().getAsInt();
                        end += passage.end().orElseThrow();
                        passages.add(Passage.builder()
                                .from(passage)
                                .start(start)
                                .end(end)
                                .build());
                    }
                }
                return passages;
            });
        }
    }

    private record How(
            List<Draft<Quotation>> quotations,
            Optional<Passage> cue,
            Optional<Dating> made,
            Optional<Channel> channel,
            Optional<Basis> channelBasis,
            List<Draft<Relay>> relays,
            Optional<Characterization> characterizedBy,
            Placement placement) {
        static Arbitrary<How> any() {
            return Combinators.combine(
                            Lists.upTo(2, SourceArbitraries.quotationDrafts()),
                            TextArbitraries.passages().optional(0.5),
                            TimeArbitraries.datings().optional(0.6),
                            SourceArbitraries.channels().optional(0.5),
                            TextArbitraries.bases().optional(0.3),
                            rarely(SourceArbitraries.relayDrafts()),
                            StatementArbitraries.characterizations().optional(0.5),
                            StatementArbitraries.placements())
                    .as(How::new);
        }

        void fill(StatementBuilder<?> builder, Cast cast) {
            quotations.forEach(draft -> builder.addQuotation(draft.from(cast)));
            cue.ifPresent(builder::cue);
            made.filter(date ->
                            cast.setting().map(place -> place.isPossible(date)).orElse(true))
                    .ifPresent(builder::made);
            channel.ifPresent(it -> builder.channel(it)
                    .channelBasis(channelBasis.filter(basis -> basis != Basis.STATED || cue.isPresent())));
            relays.forEach(draft -> builder.addRelay(draft.from(cast)));
            characterizedBy.ifPresent(builder::characterizedBy);
            builder.placement(placement);
        }
    }

    private record LinkDraft(Link link, int number) {}

    /** The attributes that the coder adds. */
    private record Entry(
            String id,
            List<LinkDraft> links,
            List<Identifier> identifiers,
            List<EventCode> codes,
            Optional<Coder> codedBy,
            Optional<Double> confidence,
            Optional<String> article,
            Map<String, RawValue> extensions) {
        static Arbitrary<Entry> any() {
            Arbitrary<Double> confidences = Arbitraries.oneOf(
                    Arbitraries.of(0.0, 1.0, 0.5, Double.MIN_VALUE, 0.1 + 0.2),
                    Arbitraries.doubles().between(0, 1));
            return Combinators.combine(
                            Pieces.slugs(),
                            Lists.upTo(
                                    3,
                                    Combinators.combine(StatementArbitraries.links(), Pieces.numbers())
                                            .as(LinkDraft::new)),
                            rarely(ActorArbitraries.identifiers()),
                            rarely(EventArbitraries.eventCodes()),
                            SourceArbitraries.coders().optional(0.2),
                            confidences.optional(0.5),
                            Pieces.slugs().optional(0.3),
                            RawArbitraries.extensions())
                    .as(Entry::new);
        }

        void fill(StatementBuilder<?> builder, Optional<Setting> setting) {
            identifiers.forEach(builder::addIdentifier);
            codes.forEach(builder::addCode);
            codedBy.ifPresent(builder::codedBy);
            confidence.ifPresent(builder::confidence);
            article.map(id -> setting.map(place -> place.article().id()).orElse(id))
                    .ifPresent(builder::article);
            extensions.forEach(builder::putExtension);
        }
    }

    /** The attributes of some kinds. */
    private record Own(
            Optional<Text> condition,
            Optional<Dating> deadline,
            Optional<Dating> effective,
            boolean flag,
            Optional<Measure> measure,
            DecisionChange changed,
            Tokens tokens,
            List<Consequence> consequences) {
        private static final Set<Measure> ONLY_STARTED = Set.of(Measure.ORDER, Measure.RULING, Measure.ADOPTION);

        static Arbitrary<Own> any() {
            return Combinators.combine(
                            TextArbitraries.texts().optional(0.3),
                            TimeArbitraries.datings().optional(0.3),
                            TimeArbitraries.datings().optional(0.3),
                            Arbitraries.of(true, false),
                            StatementArbitraries.measures().optional(0.6),
                            StatementArbitraries.decisionChanges(),
                            Tokens.any(),
                            Lists.upTo(2, StatementArbitraries.consequences()))
                    .as(Own::new);
        }

        DecisionChange change() {
            return measure.filter(it -> !ONLY_STARTED.contains(it)).isPresent() ? changed : DecisionChange.START;
        }
    }

    /** The attributes that some kinds require. */
    private record Tokens(
            AppealForce force,
            WarningMode mode,
            ProposalMode proposalMode,
            CourtesyForm form,
            VotePosition position,
            String kindName) {
        static Arbitrary<Tokens> any() {
            return Combinators.combine(
                            StatementArbitraries.appealForces(),
                            StatementArbitraries.warningModes(),
                            StatementArbitraries.proposalModes(),
                            StatementArbitraries.courtesyForms(),
                            StatementArbitraries.votePositions(),
                            Pieces.slugs())
                    .as(Tokens::new);
        }
    }

    private static <T> Arbitrary<List<T>> rarely(Arbitrary<T> elements) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.of())), Tuple.of(1, Lists.of(1, 2, elements)));
    }
}
