package io.github.demarche.wire.engine;

import java.util.List;
import java.util.stream.Stream;

/** All tables. */
final class Shapes {
    private Shapes() {}

    static List<Shape<?>> all() {
        return Stream.<List<? extends Shape<?>>>of(
                        List.of(TextTables.PASSAGE, TextTables.DATING, ActorTables.IDENTIFIER, ActorTables.OFFICE),
                        ActorTables.family().shapes(),
                        List.of(ActorTables.PARTY, EventTables.EVENT_TABLE, EventTables.CODE),
                        List.of(SanctionTables.CITATION, SanctionTables.REFERENCE, SanctionTables.INSTRUMENT),
                        List.of(SourceTables.ARTICLE, SourceTables.CODER, SourceTables.QUOTATION, SourceTables.RELAY),
                        List.of(StatementTables.LINK, StatementTables.CONSEQUENCE),
                        StatementTables.STATEMENT.shapes(),
                        List.of(DossierTables.TABLE))
                .<Shape<?>>flatMap(List::stream)
                .toList();
    }

    /** The names of all tables, and of the line with which all families begin. */
    static List<Names> names() {
        return Stream.concat(Stream.of(Family.TYPE_ALONE), all().stream().map(Shape::names))
                .toList();
    }
}
