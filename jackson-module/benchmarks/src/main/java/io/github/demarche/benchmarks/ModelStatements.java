package io.github.demarche.benchmarks;

import io.github.demarche.benchmarks.records.KindRecords.AgreementRecord;
import io.github.demarche.benchmarks.records.KindRecords.AppealRecord;
import io.github.demarche.benchmarks.records.KindRecords.CommitmentRecord;
import io.github.demarche.benchmarks.records.KindRecords.DisapprovalRecord;
import io.github.demarche.benchmarks.records.KindRecords.RefusalRecord;
import io.github.demarche.benchmarks.records.KindRecords.ThreatRecord;
import io.github.demarche.benchmarks.records.KindRecords.WarningRecord;
import io.github.demarche.benchmarks.records.PartRecords.DatingRecord;
import io.github.demarche.benchmarks.records.PartRecords.LinkRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.AccusationRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.AssertionRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.ConcernRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.DenialRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.InquiryRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.JustificationRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.SupportRecord;
import io.github.demarche.benchmarks.records.StatementRecord;
import io.github.demarche.event.Event;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.ConditionalBuilder;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Justification;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements of the model from records. */
final class ModelStatements {
    private final ModelParts parts;
    private final Map<String, Event> events;

    ModelStatements(ModelParts parts, Map<String, Event> events) {
        this.parts = parts;
        this.events = events;
    }

    Statement statement(StatementRecord from) {
        StatementBuilder<?> to = kind(from).id(from.id()).voice(from.voice()).placement(from.placement());
        Lists.each(from.speakers(), it -> to.addSpeaker(parts.party(it)));
        Lists.each(from.addressees(), it -> to.addAddressee(parts.party(it)));
        Lists.each(from.targets(), it -> to.addTarget(parts.party(it)));
        Lists.set(from.content(), it -> to.content(Text.from(it)));
        Lists.set(from.certainty(), to::certainty);
        Lists.each(from.quotations(), it -> to.addQuotation(parts.quotation(it)));
        Lists.each(from.passages(), it -> to.addPassage(parts.passage(it)));
        Lists.set(from.cue(), it -> to.cue(parts.passage(it)));
        Lists.set(from.made(), it -> to.made(parts.dating(it)));
        Lists.set(from.channel(), to::channel);
        Lists.set(from.channelBasis(), to::channelBasis);
        Lists.set(from.occasion(), id -> to.occasion(ModelParts.known(events, id)));
        Lists.each(from.relays(), it -> to.addRelay(parts.relay(it)));
        Lists.set(from.characterizedBy(), to::characterizedBy);
        Lists.each(from.about(), id -> to.addAbout(ModelParts.known(events, id)));
        Lists.each(from.sanctionReferences(), it -> to.addSanctionReference(parts.reference(it)));
        Lists.each(from.links(), it -> to.addLink(link(it)));
        Lists.each(from.codes(), it -> to.addCode(parts.code(it)));
        Lists.set(from.codedBy(), it -> to.codedBy(parts.coder(it)));
        Lists.set(from.confidence(), to::confidence);
        Lists.set(from.article(), to::article);
        Lists.each(from.extensions(), (name, value) -> to.putExtension(name, RecordsToModel.raw(value)));
        return to.build();
    }

    /** The builder of a kind, with what only it has. */
    private StatementBuilder<?> kind(StatementRecord from) {
        if (from instanceof WarningRecord it) {
            Warning.Builder to = Warning.builder().mode(it.mode());
            Lists.each(
                    it.consequences(),
                    one -> to.addConsequence(Consequence.of(Text.from(one.description()), one.certainty())));
            return terms(to, it.condition(), it.deadline());
        }
        if (from instanceof CommitmentRecord it) {
            return terms(Commitment.builder(), it.condition(), it.deadline());
        }
        if (from instanceof AgreementRecord it) {
            Agreement.Builder to = Agreement.builder().signed(it.signed());
            Lists.set(it.measure(), token -> to.measure(Measure.of(token)));
            Lists.set(it.effective(), dating -> to.effective(parts.dating(dating)));
            return terms(to, it.condition(), it.deadline());
        }
        if (from instanceof ThreatRecord it) {
            return terms(Threat.builder(), it.condition(), it.deadline());
        }
        if (from instanceof RefusalRecord it) {
            return terms(Refusal.builder(), it.condition(), it.deadline());
        }
        if (from instanceof AppealRecord it) {
            return terms(Appeal.builder().force(it.force()), it.condition(), it.deadline());
        }
        return from instanceof DisapprovalRecord it ? Disapproval.builder().formal(it.formal()) : plain(from);
    }

    private StatementBuilder<?> terms(
            ConditionalBuilder<?> to, @Nullable Map<String, String> condition, @Nullable DatingRecord deadline) {
        Lists.set(condition, words -> to.condition(Text.from(words)));
        Lists.set(deadline, dating -> to.deadline(parts.dating(dating)));
        return to;
    }

    private static StatementBuilder<?> plain(StatementRecord from) {
        if (from instanceof AssertionRecord) {
            return Assertion.builder();
        } else if (from instanceof AccusationRecord) {
            return Accusation.builder();
        } else if (from instanceof DenialRecord) {
            return Denial.builder();
        } else if (from instanceof JustificationRecord) {
            return Justification.builder();
        } else if (from instanceof InquiryRecord) {
            return Inquiry.builder();
        } else if (from instanceof ConcernRecord) {
            return Concern.builder();
        } else if (from instanceof SupportRecord) {
            return Support.builder();
        }
        return NoComment.builder();
    }

    private static Link link(LinkRecord from) {
        Link.Builder to = Link.builder().relation(from.relation()).statement(from.statement());
        Lists.set(from.article(), to::article);
        return to.build();
    }
}
