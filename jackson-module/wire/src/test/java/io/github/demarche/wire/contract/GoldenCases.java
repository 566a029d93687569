package io.github.demarche.wire.contract;

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
import io.github.demarche.dossier.DossierBuilder;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventStatus;
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
import io.github.demarche.time.Edtf;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of the golden files: fictional, with one of every kind and everything that a statement can contain. */
final class GoldenCases {
    private static final State KOR = State.of("KOR");
    private static final State RUS = State.of("RUS");
    private static final Text WORDS = Text.of("en", "a visit").and("fr", "une visite");

    private static final Organization MINISTRY = Organization.builder()
            .id("kor-mofa")
            .kind(OrganizationKind.MINISTRY)
            .name(Text.of("en", "Ministry of Foreign Affairs"))
            .state(KOR)
            .parent(Organization.builder()
                    .id("kor-government")
                    .kind(OrganizationKind.OTHER)
                    .name(Text.of("en", "Government"))
                    .build())
            .build();

    private static final Office SPOKESPERSON = Office.builder()
            .title(Text.of("en", "spokesperson"))
            .organization(MINISTRY)
            .since(Edtf.parse("2023-09"))
            .until(Edtf.parse("2024~"))
            .build();

    private static final Person PERSON = Person.builder()
            .id("lee")
            .name(Text.of("en", "Lee"))
            .addOffice(SPOKESPERSON)
            .addIdentifier(Identifier.of("wikidata", "Q1"))
            .identifiedBy(Basis.STATED)
            .putExtension("rank", RawValue.number(new BigDecimal("1.50")))
            .build();

    private static final Person FORMER = Person.builder()
            .id("park")
            .name(Text.of("en", "Park"))
            .addOffice(Office.builder()
                    .title(Text.of("en", "former envoy"))
                    .organization(KOR)
                    .former(true)
                    .build())
            .build();

    private static final Group OFFICIALS = Group.builder()
            .id("officials")
            .name(Text.of("en", "officials"))
            .addMember(KOR)
            .addMember(PERSON)
            .size(59)
            .build();

    /** Of a kind that a newer version may know. */
    private static final Organization BANK = Organization.builder()
            .id("bank-newer")
            .kind(OrganizationKind.of("central-bank"))
            .name(Text.of("en", "a central bank"))
            .build();

    private static final Unidentified SOURCE = Unidentified.of("source", Text.of("en", "a source"));

    private static final Dating MADE = Dating.builder()
            .date(Edtf.parse("2024-06-14"))
            .wording(Passage.builder().start(10).end(18).exact("vendredi").build())
            .anchor(LocalDate.of(2024, 6, 14))
            .basis(Basis.STATED)
            .build();

    private static final Event VISIT = Event.builder()
            .id("visit")
            .description(WORDS)
            .status(EventStatus.PLANNED)
            .addParticipant(RUS)
            .place(Text.of("en", "Pyongyang"))
            .time(Dating.of(Edtf.parse("2024-06")))
            .build();

    private static final Event CALL = Event.builder()
            .id("call")
            .description(Text.of("en", "a call"))
            .status(EventStatus.OCCURRED)
            .partOf("visit")
            .build();

    private GoldenCases() {}

    static Map<String, Object> all() {
        Map<String, Object> cases = new LinkedHashMap<>();
        for (Statement statement : kinds()) {
            cases.put("statement-" + statement.id(), statement);
        }
        cases.put("statement-full", full());
        cases.put(
                "statement-decision-newer",
                Decision.builder()
                        .id("decision-newer")
                        .addSpeaker(KOR)
                        .measure(Measure.of("airspace-permit"))
                        .channel(Channel.of("hologram"))
                        .addLink(Link.of(LinkRelation.of("foreshadows"), "decision"))
                        .addSanctionReference(SanctionReference.builder()
                                .regime("ATLANTIS")
                                .relation(SanctionRelation.of("suspends"))
                                .build())
                        .build());
        Statement claim = Assertion.builder().id("claim").addSpeaker(KOR).build();
        Statement answer = Denial.builder()
                .id("answer")
                .addSpeaker(KOR)
                .addLink(Link.of(LinkRelation.DENIES, "claim"))
                .addLink(Link.of(LinkRelation.REITERATES))
                .addAbout(CALL)
                .build();
        cases.put(
                "statement-detached",
                dossier()
                        .addEvent(VISIT)
                        .statements(List.of(claim, answer))
                        .build()
                        .detached(answer));
        cases.put(
                "statement-unattributed",
                Assertion.builder().id("rumour").voice(Voice.UNATTRIBUTED).build());
        for (Actor actor : List.of(KOR, MINISTRY, PERSON, FORMER, OFFICIALS, SOURCE, BANK)) {
            cases.put("actor-" + actor.id(), actor);
        }
        cases.put("event", VISIT);
        cases.put("dossier-empty", dossier().build());
        cases.put(
                "dossier-full",
                dossier()
                        .coder(Coder.of(CoderKind.HUMAN, "an analyst"))
                        .addEvent(VISIT)
                        .addEvent(CALL)
                        .addStatement(full())
                        .addStatement(Denial.builder()
                                .id("denial")
                                .addSpeaker(RUS)
                                .addLink(Link.of(LinkRelation.DENIES, "full"))
                                .build())
                        .putExtension("desk", RawValue.text("Asia"))
                        .build());
        return cases;
    }

    private static DossierBuilder dossier() {
        return Dossier.builder()
                .article(Article.builder()
                        .id("report")
                        .title(Text.of("fr", "Un titre"))
                        .genre(Genre.PRESS_RELEASE)
                        .publisher(MINISTRY)
                        .byline("Chia")
                        .published(Dating.builder()
                                .date(Edtf.parse("2024-06-14"))
                                .basis(Basis.INFERRED)
                                .build())
                        .language("fr")
                        .updated(Dating.of(Edtf.parse("2024-06-15")))
                        .uri(URI.create("https://example.org/report"))
                        .addIdentifier(Identifier.of("un", "SC/12649"))
                        .translationOf(URI.create("https://example.org/original"))
                        .sha256("0".repeat(64))
                        .build());
    }

    private static List<Statement> kinds() {
        return List.of(
                least(Assertion.builder(), "assertion"),
                least(Admission.builder(), "admission"),
                least(Accusation.builder(), "accusation"),
                least(Denial.builder(), "denial"),
                least(Justification.builder(), "justification"),
                least(Commitment.builder().condition(WORDS), "commitment"),
                least(Threat.builder().condition(WORDS), "threat"),
                least(
                        Agreement.builder()
                                .addSpeaker(RUS)
                                .signed(true)
                                .measure(Measure.CEASEFIRE)
                                .effective(MADE)
                                .condition(WORDS),
                        "agreement"),
                least(Acceptance.builder().condition(WORDS), "acceptance"),
                least(Refusal.builder().condition(WORDS), "refusal"),
                least(
                        Appeal.builder()
                                .force(AppealForce.DEMAND)
                                .condition(WORDS)
                                .deadline(MADE),
                        "appeal"),
                least(Proposal.builder().mode(ProposalMode.SUGGESTION).condition(WORDS), "proposal"),
                least(
                        Warning.builder()
                                .mode(WarningMode.DETERRENT)
                                .addConsequence(Consequence.of(WORDS, Certainty.POSSIBLE))
                                .condition(WORDS),
                        "warning"),
                least(Inquiry.builder(), "inquiry"),
                least(Concern.builder(), "concern"),
                least(Disapproval.builder().formal(true), "disapproval"),
                least(Support.builder(), "support"),
                least(Courtesy.builder().form(CourtesyForm.CONDOLENCE), "courtesy"),
                least(
                        Decision.builder()
                                .measure(Measure.RESTRICTION)
                                .change(DecisionChange.PROLONG)
                                .effective(MADE)
                                .condition(WORDS)
                                .deadline(MADE),
                        "decision"),
                least(Vote.builder().position(VotePosition.ABSTENTION), "vote"),
                least(NoComment.builder(), "no-comment"),
                least(UnrecognizedStatement.builder().type("ultimatum"), "unrecognized"));
    }

    private static <B extends StatementBuilder<B>> Statement least(B builder, String id) {
        return builder.id(id).addSpeaker(KOR).addTarget(RUS).content(WORDS).build();
    }

    private static Statement full() {
        return Warning.builder()
                .id("full")
                .voice(Voice.SPEAKER)
                .addSpeaker(Party.builder()
                        .actor(PERSON)
                        .office(SPOKESPERSON)
                        .addOnBehalfOf(KOR)
                        .mention(Passage.of(0, 9))
                        .basis(Basis.STATED)
                        .build())
                .addAddressee(OFFICIALS)
                .addTarget(RUS)
                .content(WORDS)
                .certainty(Certainty.PROBABLE)
                .addQuotation(Quotation.builder()
                        .words("une visite « dangereuse » 🙂")
                        .language("fr")
                        .form(QuotationForm.MIXED)
                        .passage(Passage.builder()
                                .exact("une visite")
                                .prefix("que ")
                                .suffix(", ")
                                .build())
                        .by(MINISTRY)
                        .translations(Text.of("en", "a “dangerous” visit"))
                        .originalLanguage("ko")
                        .build())
                .addPassage(Passage.of(20, 30))
                .addPassage(Passage.of(32, 40))
                .cue(Passage.of(12, 19))
                .made(MADE)
                .channel(Channel.PHONE_CALL)
                .channelBasis(Basis.STATED)
                .occasion(CALL)
                .addRelay(Relay.builder()
                        .addBy(MINISTRY)
                        .channel(Channel.COMMUNIQUE)
                        .cue(Passage.of(2, 8))
                        .made(MADE)
                        .basis(Basis.STATED)
                        .build())
                .characterizedBy(Characterization.REPORTER)
                .placement(Placement.HEADLINE)
                .addAbout(VISIT)
                .addSanctionReference(SanctionReference.builder()
                        .wording(Passage.of(41, 60))
                        .addResolution(ResolutionCitation.of(Resolution.of(1718, 2006), Provision.parse("8(a)(i)")))
                        .regime("DPRK")
                        .addProgramme(Identifier.of("opensanctions", "US-DPRK3"))
                        .relation(SanctionRelation.VIOLATION)
                        .certainty(Certainty.POSSIBLE)
                        .identifiedBy(Basis.INFERRED)
                        .build())
                .addInstrument(InstrumentReference.builder()
                        .wording(Passage.of(62, 70))
                        .title(Text.of("en", "Charter of the United Nations"))
                        .addIdentifier(Identifier.of("wikidata", "Q171328"))
                        .relation(SanctionRelation.VIOLATION)
                        .certainty(Certainty.PROBABLE)
                        .identifiedBy(Basis.STATED)
                        .build())
                .addIdentifier(Identifier.of("un", "S/PV.9190"))
                .addLink(Link.builder()
                        .relation(LinkRelation.RENDITION_OF)
                        .statement("original")
                        .article(URI.create("https://example.org/original"))
                        .build())
                .addCode(EventCode.of("CAMEO", "1.1b3", "012"))
                .codedBy(Coder.builder()
                        .kind(CoderKind.MODEL)
                        .name("a model")
                        .version("2")
                        .build())
                .confidence(0.75)
                .article("report")
                .mode(WarningMode.ALERT)
                .putExtension("mood", RawValue.list(List.of(RawValue.ofNull(), RawValue.bool(true))))
                .build();
    }
}
