package io.github.demarche.benchmarks;

import io.github.demarche.RawValue;
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
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/** Reads statements, whose type comes first. */
final class StreamingStatements {
    private final JsonParser parser;
    private final StreamingParts parts;

    StreamingStatements(JsonParser parser, StreamingParts parts) {
        this.parser = parser;
        this.parts = parts;
    }

    Statement statement() {
        StatementBuilder<?> to = builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "id" -> to.id(parts.string());
                case "voice" -> to.voice(Spellings.VOICE.read(parser));
                case "speakers" -> to.speakers(parts.list(parts::party));
                case "addressees" -> to.addressees(parts.list(parts::party));
                case "targets" -> to.targets(parts.list(parts::party));
                case "content" -> to.content(parts.text());
                case "certainty" -> to.certainty(Spellings.CERTAINTY.read(parser));
                case "quotations" -> to.quotations(parts.list(parts::quotation));
                case "passages" -> to.passages(parts.list(parts::passage));
                case "cue" -> to.cue(parts.passage());
                case "made" -> to.made(parts.dating());
                case "channel" -> to.channel(Spellings.CHANNEL.read(parser));
                case "channelBasis" -> to.channelBasis(Spellings.BASIS.read(parser));
                case "occasion" -> to.occasion(parts.knownEvent());
                case "relays" -> to.relays(parts.list(parts::relay));
                case "characterizedBy" -> to.characterizedBy(Spellings.CHARACTERIZATION.read(parser));
                case "placement" -> to.placement(Spellings.PLACEMENT.read(parser));
                case "about" -> to.about(parts.list(parts::knownEvent));
                case "sanctionReferences" -> to.sanctionReferences(parts.list(parts::reference));
                case "links" -> to.links(parts.list(this::link));
                case "codes" -> to.codes(parts.list(parts::code));
                case "codedBy" -> to.codedBy(parts.coder());
                case "confidence" -> to.confidence(parser.getDoubleValue());
                case "article" -> to.article(parts.string());
                default -> own(to, name);
            }
        }
        return to.build();
    }

    private StatementBuilder<?> builder() {
        if (!"type".equals(parser.nextName())) {
            throw new StreamReadException(parser, "the type of the statement expected");
        }
        parser.nextToken();
        String type = parts.string();
        return switch (type) {
            case "assertion" -> Assertion.builder();
            case "accusation" -> Accusation.builder();
            case "denial" -> Denial.builder();
            case "justification" -> Justification.builder();
            case "commitment" -> Commitment.builder();
            case "agreement" -> Agreement.builder();
            case "threat" -> Threat.builder();
            case "refusal" -> Refusal.builder();
            case "appeal" -> Appeal.builder();
            case "warning" -> Warning.builder();
            case "inquiry" -> Inquiry.builder();
            case "concern" -> Concern.builder();
            case "disapproval" -> Disapproval.builder();
            case "support" -> Support.builder();
            case "no-comment" -> NoComment.builder();
            default -> throw new StreamReadException(parser, "no such type of statement: " + type);
        };
    }

    private void own(StatementBuilder<?> to, String name) {
        if (to instanceof ConditionalBuilder<?> conditional && name.equals("condition")) {
            conditional.condition(parts.text());
        } else if (to instanceof Warning.Builder warning && name.equals("mode")) {
            warning.mode(Spellings.WARNING_MODE.read(parser));
        } else if (to instanceof Warning.Builder warning && name.equals("consequences")) {
            warning.consequences(parts.list(this::consequence));
        } else if (to instanceof Appeal.Builder appeal && name.equals("force")) {
            appeal.force(Spellings.APPEAL_FORCE.read(parser));
        } else if (to instanceof Disapproval.Builder disapproval && name.equals("formal")) {
            disapproval.formal(parser.getBooleanValue());
        } else if (to instanceof Agreement.Builder agreement && name.equals("signed")) {
            agreement.signed(parser.getBooleanValue());
        } else {
            to.putExtension(name, RawValue.text(parts.string()));
        }
    }

    private Consequence consequence() {
        @Nullable Text description = null;
        @Nullable Certainty certainty = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "description" -> description = parts.text();
                case "certainty" -> certainty = Spellings.CERTAINTY.read(parser);
                default -> parser.skipChildren();
            }
        }
        if (description == null || certainty == null) {
            throw new StreamReadException(parser, "a description and a certainty expected");
        }
        return Consequence.of(description, certainty);
    }

    private Link link() {
        Link.Builder to = Link.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "relation" -> to.relation(Spellings.LINK_RELATION.read(parser));
                case "statement" -> to.statement(parts.string());
                case "article" -> to.article(parts.uri());
                default -> parser.skipChildren();
            }
        }
        return to.build();
    }
}
