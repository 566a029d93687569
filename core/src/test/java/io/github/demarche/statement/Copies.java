package io.github.demarche.statement;

import java.util.Set;

/** Statements built again from what their accessors give, all of it or some. */
final class Copies {
    static final Set<String> PARTS =
            Set.of("id", "voice", "speakers", "targets", "content", "links", "passages", "own");

    private Copies() {}

    static Statement of(Statement statement) {
        return with(statement, PARTS);
    }

    static Statement with(Statement statement, Set<String> parts) {
        boolean own = parts.contains("own");
        if (statement instanceof Warning warning) {
            Warning.Builder builder = fill(Warning.builder(), statement, parts);
            return own
                    ? builder.mode(warning.mode())
                            .consequences(warning.consequences())
                            .condition(warning.condition())
                            .build()
                    : builder.build();
        }
        if (statement instanceof Appeal appeal) {
            Appeal.Builder builder = fill(Appeal.builder(), statement, parts);
            return own ? builder.force(appeal.force()).build() : builder.build();
        }
        if (statement instanceof UnrecognizedStatement unrecognized) {
            UnrecognizedStatement.Builder builder = fill(UnrecognizedStatement.builder(), statement, parts);
            return own ? builder.kind(unrecognized.kind()).build() : builder.build();
        }
        if (statement instanceof Commitment commitment) {
            return fill(Commitment.builder(), statement, parts)
                    .condition(commitment.condition())
                    .build();
        }
        if (statement instanceof Agreement agreement) {
            return fill(Agreement.builder(), statement, parts)
                    .condition(agreement.condition())
                    .build();
        }
        if (statement instanceof Threat threat) {
            return fill(Threat.builder(), statement, parts)
                    .condition(threat.condition())
                    .build();
        }
        return fill(plain(statement), statement, parts).build();
    }

    private static StatementBuilder<?> plain(Statement statement) {
        if (statement instanceof Assertion) {
            return Assertion.builder();
        } else if (statement instanceof Accusation) {
            return Accusation.builder();
        } else if (statement instanceof Denial) {
            return Denial.builder();
        } else if (statement instanceof Justification) {
            return Justification.builder();
        } else if (statement instanceof Refusal) {
            return Refusal.builder();
        } else if (statement instanceof Inquiry) {
            return Inquiry.builder();
        } else if (statement instanceof Concern) {
            return Concern.builder();
        } else if (statement instanceof Condemnation) {
            return Condemnation.builder();
        }
        return statement instanceof Support ? Support.builder() : NoComment.builder();
    }

    private static <B extends StatementBuilder<?>> B fill(B builder, Statement statement, Set<String> parts) {
        if (parts.contains("id")) {
            builder.id(statement.id());
        }
        if (parts.contains("voice")) {
            builder.voice(statement.voice());
        }
        if (parts.contains("speakers")) {
            statement.speakers().forEach(builder::addSpeaker);
        }
        if (parts.contains("targets")) {
            statement.targets().forEach(builder::addTarget);
        }
        if (parts.contains("content")) {
            statement.content().ifPresent(builder::content);
        }
        if (parts.contains("links")) {
            statement.links().forEach(builder::addLink);
        }
        if (parts.contains("passages")) {
            statement.passages().forEach(builder::addPassage);
        }
        statement.addressees().forEach(builder::addAddressee);
        statement.certainty().ifPresent(builder::certainty);
        statement.quotations().forEach(builder::addQuotation);
        statement.cue().ifPresent(builder::cue);
        statement.made().ifPresent(builder::made);
        statement.channel().ifPresent(builder::channel);
        statement.occasion().ifPresent(builder::occasion);
        statement.relays().forEach(builder::addRelay);
        statement.characterizedBy().ifPresent(builder::characterizedBy);
        builder.placement(statement.placement());
        statement.about().forEach(builder::addAbout);
        statement.sanctionReferences().forEach(builder::addSanctionReference);
        statement.codes().forEach(builder::addCode);
        statement.codedBy().ifPresent(builder::codedBy);
        statement.confidence().ifPresent(builder::confidence);
        statement.article().ifPresent(builder::article);
        statement.extensions().forEach(builder::putExtension);
        return builder;
    }
}
