package io.github.demarche.corpus;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementFrames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the properties in which two codings of a statement differ. */
final class StatementDifferences {
    /** Properties that are not about the statement itself: names, the coder and the coder's confidence. */
    private static final Set<String> OF_THE_RECORD = Set.of("id", "codedBy", "confidence", "article");

    private static final String KIND = "kind";

    private StatementDifferences() {}

    static List<PropertyDifference> of(
            Statement first, PropertyTexts firstTexts, Statement second, PropertyTexts secondTexts) {
        Map<String, String> one = properties(first, firstTexts);
        Map<String, String> other = properties(second, secondTexts);
        Set<String> names = new LinkedHashSet<>(List.of(KIND));
        names.addAll(StatementFrames.layout(first.kind()).names());
        names.addAll(StatementFrames.layout(second.kind()).names());
        names.addAll(first.extensions().keySet());
        names.addAll(second.extensions().keySet());
        List<PropertyDifference> differences = new ArrayList<>();
        for (String name : names) {
            Optional<String> here = Optional.ofNullable(one.get(name));
            Optional<String> there = Optional.ofNullable(other.get(name));
            if (!here.equals(there)) {
                differences.add(new ImmutablePropertyDifference(name, here, there));
            }
        }
        return differences;
    }

    private static Map<String, String> properties(Statement statement, PropertyTexts texts) {
        Layout layout = StatementFrames.layout(statement.kind());
        Frame frame = layout.newFrame();
        StatementFrames.of(statement.kind()).take(statement, frame);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(KIND, statement.kind().name());
        for (int slot = 0; slot < layout.names().size(); slot++) {
            Object value = frame.slot(slot);
            if (value != null && !OF_THE_RECORD.contains(layout.names().get(slot))) {
                properties.put(layout.names().get(slot), texts.of(value));
            }
        }
        statement.extensions().forEach((name, value) -> properties.put(name, value.toString()));
        return properties;
    }
}
