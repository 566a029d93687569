package io.github.demarche.wire;

import java.util.List;
import java.util.stream.Stream;

/** All tables. */
final class Tables {
    private Tables() {}

    static List<Shape<?, ?>> shapes() {
        return List.of(
                TextTables.PASSAGE,
                TextTables.DATING,
                ActorTables.IDENTIFIER,
                ActorTables.OFFICE,
                ActorTables.STATE_TABLE,
                ActorTables.ORGANIZATION_TABLE,
                ActorTables.PERSON_TABLE,
                ActorTables.GROUP_TABLE,
                ActorTables.PARTY,
                EventTables.EVENT_TABLE,
                EventTables.CODE,
                SanctionTables.CITATION,
                SanctionTables.REFERENCE,
                SourceTables.ARTICLE,
                SourceTables.CODER,
                SourceTables.QUOTATION,
                SourceTables.RELAY,
                StatementTables.LINK,
                StatementTables.CONSEQUENCE,
                StatementTables.UNRECOGNIZED,
                StatementTables.ASSERTION,
                StatementTables.ACCUSATION,
                StatementTables.DENIAL,
                StatementTables.JUSTIFICATION,
                StatementTables.COMMITMENT,
                StatementTables.AGREEMENT,
                StatementTables.THREAT,
                StatementTables.REFUSAL,
                StatementTables.APPEAL,
                StatementTables.WARNING,
                StatementTables.INQUIRY,
                StatementTables.CONCERN,
                StatementTables.CONDEMNATION,
                StatementTables.SUPPORT,
                StatementTables.NO_COMMENT,
                DossierTables.TABLE);
    }

    /** The names of all tables, and of the one line that all families begin with. */
    static List<Names> names() {
        return Stream.concat(Stream.of(Family.TYPE_ALONE), shapes().stream().map(Shape::names))
                .toList();
    }
}
