package io.github.demarche.exchange.annotation;

import io.github.demarche.exchange.ForeignAttribution;
import io.github.demarche.statement.Statement;
import java.util.List;

/**
 * What annotations have: whole statements, attributions that are none yet, and problems.
 *
 * <p>A statement has what the layout holds. Of a passage with positions it has the positions only: the words beside them are there
 * for tools, and are in the text. Links lead to statements that are here. It has no JSON.
 */
public final class AnnotationReading {
    private final List<Statement> statements;
    private final List<ForeignAttribution> attributions;
    private final List<AnnotationProblem> problems;

    AnnotationReading(
            List<Statement> statements, List<ForeignAttribution> attributions, List<AnnotationProblem> problems) {
        this.statements = List.copyOf(statements);
        this.attributions = List.copyOf(attributions);
        this.problems = List.copyOf(problems);
    }

    /** {@return the statements of our own layout whose actors are known, in the order of their annotations} */
    public List<Statement> statements() {
        return statements;
    }

    /** {@return what else is about a place in a text: each becomes a statement when the caller says what it is and who} */
    public List<ForeignAttribution> attributions() {
        return attributions;
    }

    /** {@return what is wrong; empty when nothing is} */
    public List<AnnotationProblem> problems() {
        return problems;
    }

    /** {@return how many there are of each} */
    @Override
    public String toString() {
        return "AnnotationReading{statements=" + statements.size() + ", attributions=" + attributions.size()
                + ", problems=" + problems.size() + '}';
    }
}
