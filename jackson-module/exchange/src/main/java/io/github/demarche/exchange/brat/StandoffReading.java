package io.github.demarche.exchange.brat;

import io.github.demarche.exchange.ForeignAttribution;
import io.github.demarche.statement.Statement;
import java.util.List;

/**
 * What a standoff file has: whole statements, attributions that are none yet, and problems.
 *
 * <p>A statement has what the layout holds. One with a note of its id has that id, one that an annotator drew has the number of
 * its event, such as {@code e12}. Links lead to statements that are here. It has no JSON.
 */
public final class StandoffReading {
    private final List<Statement> statements;
    private final List<ForeignAttribution> attributions;
    private final List<StandoffProblem> problems;

    StandoffReading(List<Statement> statements, List<ForeignAttribution> attributions, List<StandoffProblem> problems) {
        this.statements = List.copyOf(statements);
        this.attributions = List.copyOf(attributions);
        this.problems = List.copyOf(problems);
    }

    /** {@return the statements whose kind and actors are known, in the order of their events} */
    public List<Statement> statements() {
        return statements;
    }

    /** {@return all other events, in their order: each becomes a statement when the caller says what it is and who} */
    public List<ForeignAttribution> attributions() {
        return attributions;
    }

    /** {@return what is wrong with the file, in the order of its lines; empty when nothing is} */
    public List<StandoffProblem> problems() {
        return problems;
    }

    /** {@return how many there are of each} */
    @Override
    public String toString() {
        return "StandoffReading{statements=" + statements.size() + ", attributions=" + attributions.size()
                + ", problems=" + problems.size() + '}';
    }
}
