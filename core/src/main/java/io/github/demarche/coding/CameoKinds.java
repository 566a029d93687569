package io.github.demarche.coding;

import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Condemnation;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Justification;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Warning;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What each kind of statement is in CAMEO 1.1b3, as far as the kind and its attributes say. */
final class CameoKinds {
    /** Through what CAMEO's "written and institutionalized protests" are made. */
    private static final Set<Channel> FORMAL = EnumSet.of(Channel.LETTER, Channel.DIPLOMATIC_NOTE);

    private CameoKinds() {}

    static Coding of(Statement statement) {
        if (statement instanceof Assertion || statement instanceof Inquiry) {
            return code("010");
        }
        if (statement instanceof NoComment) {
            return code("011");
        }
        if (statement instanceof Concern) {
            return code("012");
        }
        if (statement instanceof Warning warning) {
            return switch (warning.mode()) {
                case ALERT -> code("012");
                case DETERRENT -> code("130");
            };
        }
        if (statement instanceof Denial) {
            return code("016");
        }
        if (statement instanceof Appeal appeal) {
            return switch (appeal.force()) {
                case REQUEST -> code("020");
                case DEMAND -> code("100");
            };
        }
        if (statement instanceof Commitment) {
            return code("030");
        }
        if (statement instanceof Agreement) {
            return several(
                    "030 when they mean to cooperate, 057 when they signed, 019 when they merely concur",
                    "030",
                    "057",
                    "019");
        }
        if (statement instanceof Support) {
            return code("051");
        }
        if (statement instanceof Justification) {
            return code("052");
        }
        if (statement instanceof Condemnation) {
            return isThrough(statement, FORMAL)
                    ? several("114 when it is an official protest, 111 when it condemns in writing", "111", "114")
                    : code("111");
        }
        if (statement instanceof Accusation) {
            return code("112");
        }
        if (statement instanceof Refusal) {
            return code(isThrough(statement, EnumSet.of(Channel.VOTE)) ? "129" : "120");
        }
        if (statement instanceof Threat) {
            return code("130");
        }
        if (statement instanceof UnrecognizedStatement unrecognized) {
            return new ImmutableNone(
                    "a newer version wrote it: this one does not know the kind \"" + unrecognized.type() + '"');
        }
        throw new IllegalStateException("a kind without a code: " + statement.getClass());
    }

    private static boolean isThrough(Statement statement, Set<Channel> channels) {
        return statement.channel().filter(channels::contains).isPresent();
    }

    private static Coding code(String code) {
        return new ImmutableCode(EventOntology.CAMEO_1_1B3.code(code));
    }

    private static Coding several(String undecided, String... codes) {
        List<EventCode> candidates =
                Stream.of(codes).map(EventOntology.CAMEO_1_1B3::code).toList();
        return new ImmutableSeveral(candidates, undecided);
    }
}
