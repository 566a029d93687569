package io.github.demarche.arbitraries;

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
import io.github.demarche.statement.Conditional;
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
import io.github.demarche.text.Chars;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** All arbitraries by their type: where to start, and for tests that want every type of the model. */
public final class DemarcheArbitraries {
    private final Map<Class<?>, Arbitrary<?>> all = new LinkedHashMap<>();

    private DemarcheArbitraries() {
        addRaw();
        addText();
        addTime();
        addActors();
        addSanctions();
        addEvents();
        addSources();
        addStatements();
        addPartsOfStatements();
        add(Dossier.class, DossierArbitraries.dossiers());
    }

    /**
     * {@return an arbitrary for each public type of the model that holds data, enums included, by that type; unmodifiable}
     */
    public static Map<Class<?>, Arbitrary<?>> all() {
        return Collections.unmodifiableMap(new DemarcheArbitraries().all);
    }

    /**
     * Returns the arbitrary for one type, such as {@code of(Warning.class)}.
     *
     * @param <T> the type
     * @param type the class of the type
     * @return any values of the type
     * @throws IllegalArgumentException if the type does not belong to the model, or holds no data
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        Arbitrary<?> arbitrary = all().get(type);
        if (arbitrary == null) {
            throw new IllegalArgumentException("no type of the model that holds data: " + type.getName());
        }
        return arbitrary.map(type::cast);
    }

    private <T> void add(Class<T> type, Arbitrary<? extends T> arbitrary) {
        all.put(type, arbitrary);
    }

    /** For the types whose arbitraries give the family. */
    private <T> void addCast(Class<T> type, Arbitrary<?> arbitrary) {
        add(type, arbitrary.map(type::cast));
    }

    private void addRaw() {
        add(RawValue.class, RawArbitraries.rawValues());
        addCast(RawValue.OfText.class, RawArbitraries.rawTexts());
        addCast(RawValue.OfNumber.class, RawArbitraries.rawNumbers());
        addCast(RawValue.OfBoolean.class, RawArbitraries.rawBooleans());
        addCast(RawValue.OfNull.class, RawArbitraries.rawNulls());
        addCast(RawValue.OfList.class, RawArbitraries.rawLists());
        addCast(RawValue.OfObject.class, RawArbitraries.rawObjects());
    }

    private void addText() {
        add(Text.class, TextArbitraries.texts());
        add(Passage.class, TextArbitraries.passages());
        add(
                Chars.class,
                TextArbitraries.words()
                        .map(words -> Passage.of(0, words.codePointCount(0, words.length()))
                                .chars(words)));
        add(Basis.class, TextArbitraries.bases());
        add(Certainty.class, TextArbitraries.certainties());
    }

    private void addTime() {
        add(Edtf.class, EdtfArbitraries.edtfs());
        add(EdtfDate.class, TimeArbitraries.dates());
        add(EdtfDateTime.class, TimeArbitraries.dateTimes());
        add(EdtfInterval.class, TimeArbitraries.intervals());
        add(EdtfSet.class, TimeArbitraries.sets());
        add(EdtfSet.Member.class, TimeArbitraries.members());
        add(Precision.class, TimeArbitraries.precisions());
        add(Qualification.class, TimeArbitraries.qualifications());
        add(SubYear.class, TimeArbitraries.subYears());
        add(Dating.class, TimeArbitraries.datings());
    }

    private void addActors() {
        add(Actor.class, ActorArbitraries.actors());
        add(State.class, ActorArbitraries.states());
        add(Organization.class, ActorArbitraries.organizations());
        add(OrganizationKind.class, ActorArbitraries.organizationKinds());
        add(Person.class, ActorArbitraries.persons());
        add(Group.class, ActorArbitraries.groups());
        add(Unidentified.class, ActorArbitraries.unidentified());
        add(Office.class, ActorArbitraries.offices());
        add(Identifier.class, ActorArbitraries.identifiers());
        add(Party.class, ActorArbitraries.parties());
    }

    private void addSanctions() {
        add(Resolution.class, SanctionArbitraries.resolutions());
        add(Provision.class, SanctionArbitraries.provisions());
        add(ResolutionCitation.class, SanctionArbitraries.citations());
        add(SanctionsRegime.class, SanctionArbitraries.regimes());
        add(SanctionReference.class, SanctionArbitraries.sanctionReferences());
        add(InstrumentReference.class, SanctionArbitraries.instrumentReferences());
        add(SanctionRelation.class, SanctionArbitraries.sanctionRelations());
    }

    private void addEvents() {
        add(Event.class, EventArbitraries.events());
        add(EventCode.class, EventArbitraries.eventCodes());
        add(EventStatus.class, EventArbitraries.eventStatuses());
    }

    private void addSources() {
        add(Article.class, SourceArbitraries.articles());
        add(Quotation.class, SourceArbitraries.quotations());
        add(QuotationForm.class, SourceArbitraries.quotationForms());
        add(Relay.class, SourceArbitraries.relays());
        add(Channel.class, SourceArbitraries.channels());
        add(Coder.class, SourceArbitraries.coders());
        add(Genre.class, SourceArbitraries.genres());
        add(CoderKind.class, SourceArbitraries.coderKinds());
    }

    private void addStatements() {
        add(Statement.class, StatementArbitraries.statements());
        add(Conditional.class, StatementArbitraries.conditionals());
        add(Assertion.class, StatementArbitraries.assertions());
        add(Admission.class, StatementArbitraries.admissions());
        add(Accusation.class, StatementArbitraries.accusations());
        add(Denial.class, StatementArbitraries.denials());
        add(Justification.class, StatementArbitraries.justifications());
        add(Commitment.class, StatementArbitraries.commitments());
        add(Threat.class, StatementArbitraries.threats());
        add(Agreement.class, StatementArbitraries.agreements());
        add(Acceptance.class, StatementArbitraries.acceptances());
        add(Refusal.class, StatementArbitraries.refusals());
        add(Appeal.class, StatementArbitraries.appeals());
        add(Proposal.class, StatementArbitraries.proposals());
        add(Warning.class, StatementArbitraries.warnings());
        add(Inquiry.class, StatementArbitraries.inquiries());
        add(Concern.class, StatementArbitraries.concerns());
        add(Disapproval.class, StatementArbitraries.disapprovals());
        add(Support.class, StatementArbitraries.supports());
        add(Courtesy.class, StatementArbitraries.courtesies());
        add(Decision.class, StatementArbitraries.decisions());
        add(Vote.class, StatementArbitraries.votes());
        add(NoComment.class, StatementArbitraries.noComments());
        add(UnrecognizedStatement.class, StatementArbitraries.unrecognizedStatements());
    }

    private void addPartsOfStatements() {
        add(StatementKind.class, StatementArbitraries.kinds());
        add(Voice.class, StatementArbitraries.voices());
        add(Placement.class, StatementArbitraries.placements());
        add(Characterization.class, StatementArbitraries.characterizations());
        add(Link.class, StatementArbitraries.links());
        add(LinkRelation.class, StatementArbitraries.linkRelations());
        add(Consequence.class, StatementArbitraries.consequences());
        add(Measure.class, StatementArbitraries.measures());
        add(DecisionChange.class, StatementArbitraries.decisionChanges());
        add(AppealForce.class, StatementArbitraries.appealForces());
        add(WarningMode.class, StatementArbitraries.warningModes());
        add(ProposalMode.class, StatementArbitraries.proposalModes());
        add(CourtesyForm.class, StatementArbitraries.courtesyForms());
        add(VotePosition.class, StatementArbitraries.votePositions());
    }
}
