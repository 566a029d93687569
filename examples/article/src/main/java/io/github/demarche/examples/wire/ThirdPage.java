package io.github.demarche.examples.wire;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.source.Channel;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.ProposalMode;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import java.util.List;

/** The third page of the wire report: the neighbours, the ferries and the quay. */
final class ThirdPage {
    private static final Organization LEAGUE = WireReport.organization(
            "meridian-league", OrganizationKind.INTERGOVERNMENTAL_BODY, Text.of("en", "Meridian League"));
    private static final Organization TRANSPORT = WireReport.organization(
            "ostrand-transport", OrganizationKind.MINISTRY, Text.of("en", "Ostrand's transport ministry"));
    private static final Organization COASTGUARD = WireReport.organization(
            "ostrand-coastguard", OrganizationKind.AGENCY, Text.of("en", "Ostrand's coastguard"));
    private static final Person LIND = WireReport.person("asa-lind", "Asa Lind");
    private static final Person BRANDT = WireReport.person("ole-brandt", "Ole Brandt");
    private static final Person REIL = WireReport.person("juna-reil", "Juna Reil");

    private final Recorder page;
    private final Actor ostrand;
    private final Actor valmeria;

    ThirdPage(Recorder page, Actor ostrand, Actor valmeria) {
        this.page = page;
        this.ostrand = ostrand;
        this.valmeria = valmeria;
    }

    List<Statement> statements() {
        return List.of(offer(), appeal(), guns(), welcome(), pictures(), ferries(), grain(), order(), boats());
    }

    private Statement offer() {
        return Proposal.builder()
                .id("lind-offers")
                .mode(ProposalMode.OFFER)
                .addSpeaker(page.mention(LIND, "Asa Lind"))
                .addAddressee(ostrand)
                .addAddressee(valmeria)
                .content(Text.of("en", "Norvania hosts a meeting"))
                .addQuotation(page.quote(QuotationForm.MIXED, "on neutral ice"))
                .addPassage(page.at("to host a meeting “on neutral ice”"))
                .cue(page.at("offered"))
                .channel(Channel.SPEECH)
                .build();
    }

    private Statement appeal() {
        return Appeal.builder()
                .id("lind-asks")
                .force(AppealForce.REQUEST)
                .addSpeaker(LIND)
                .addTarget(ostrand)
                .addTarget(valmeria)
                .content(Text.of("en", "the loudspeakers are switched off"))
                .addQuotation(page.quote(
                        QuotationForm.DIRECT, "We ask both capitals to switch off the loudspeakers by Sunday"))
                .deadline(page.dated("by Sunday", Edtf.parse("2024-06-16")))
                .cue(page.at("she added"))
                .channel(Channel.SPEECH)
                .addLink(Link.of(LinkRelation.CONTINUES, "lind-offers"))
                .build();
    }

    private Statement guns() {
        return Disapproval.builder()
                .id("league-condemns")
                .addSpeaker(page.mention(LEAGUE, "The Meridian League"))
                .content(Text.of("en", "the show of guns"))
                .addQuotation(page.quote(QuotationForm.MIXED, "a needless show of guns"))
                .cue(page.at("condemned"))
                .build();
    }

    private Statement welcome() {
        return Support.builder()
                .id("league-welcomes")
                .addSpeaker(LEAGUE)
                .content(Text.of("en", "the Norvanian offer"))
                .addPassage(page.at("the Norvanian offer"))
                .cue(page.at("welcomed"))
                .addLink(Link.of(LinkRelation.CONTINUES, "league-condemns"))
                .build();
    }

    private Statement pictures() {
        return NoComment.builder()
                .id("brandt-on-pictures")
                .addSpeaker(page.mention(BRANDT, "Ole Brandt"))
                .content(Text.of("en", "the pictures"))
                .cue(page.at("declined to comment"))
                .build();
    }

    private Statement ferries() {
        return Decision.builder()
                .id("ferries-suspended")
                .addSpeaker(page.mention(TRANSPORT, "Ostrand’s transport ministry"))
                .addTarget(valmeria)
                .content(Text.of("en", "the 12 weekly ferries to Valmeria"))
                .addPassage(page.at("the 12 weekly ferries to Valmeria are suspended"))
                .measure(Measure.RELATIONS)
                .change(DecisionChange.SUSPEND)
                .effective(page.dated("20 June 2024", Edtf.parse("2024-06-20")))
                .cue(page.at("announced"))
                .build();
    }

    private Statement grain() {
        return Threat.builder()
                .id("reil-replies")
                .addSpeaker(page.mention(REIL, "Juna Reil"))
                .addTarget(ostrand)
                .content(Text.of("en", "Valmeria shuts its grain terminal to ships from Port Ostrand"))
                .addPassage(page.at("Valmeria will shut its grain terminal to ships from Port Ostrand"))
                .condition(Text.of("en", "the ferries stop"))
                .cue(page.at("replied"))
                .addLink(Link.of(LinkRelation.RESPONDS_TO, "ferries-suspended"))
                .build();
    }

    private Statement order() {
        return Inquiry.builder()
                .id("reil-asks")
                .addSpeaker(REIL)
                .content(Text.of("en", "who gave the order to film the quay"))
                .addQuotation(page.quote(QuotationForm.DIRECT, "Who gave the order to film the quay?"))
                .cue(page.at("she asked"))
                .addLink(Link.of(LinkRelation.CONTINUES, "reil-replies"))
                .build();
    }

    private Statement boats() {
        return Assertion.builder()
                .id("coastguard-on-boats")
                .addSpeaker(page.mention(COASTGUARD, "Ostrand’s coastguard"))
                .content(Text.of("en", "40 boats were searched since May, and nobody was hurt"))
                .addPassage(page.at("40 boats had been searched since May and that nobody had been hurt"))
                .build();
    }
}
