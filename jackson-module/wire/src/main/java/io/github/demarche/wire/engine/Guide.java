package io.github.demarche.wire.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A description of the format that fits into a prompt, made from the tables. */
public final class Guide {
    private static final String HEAD = """
            Write one JSON object in the format %s. Copy words of the article letter by letter; give no positions: "start", "end" are found.
            Leave out what the article does not say. * required, [] list, | or. Actors and events are defined once, and named by their ids.
            """;

    private static final int MANY = 5;

    private final StringBuilder text = new StringBuilder();
    private final Set<String> written = new LinkedHashSet<>();
    /** The types that were named, in order. */
    private final Map<String, Shape<?>> named = new LinkedHashMap<>();

    private Guide() {}

    /** {@return the guide} */
    public static String text() {
        return new Guide().write();
    }

    private String write() {
        text.append(HEAD.formatted(Format.VERSION));
        line("Dossier", DossierTables.TABLE.lines());
        line("Article", SourceTables.ARTICLE.lines());
        Map<String, List<Line>> actors = own(ActorTables.family());
        line("Actor", shared(ActorTables.family()));
        actors.forEach((type, lines) -> line("  type " + type, lines));
        line("Event", EventTables.EVENT_TABLE.lines());
        line("Statement", shared(StatementTables.STATEMENT));
        Map<String, List<Line>> kinds = own(StatementTables.STATEMENT);
        Set<String> common = common(kinds);
        text.append("Types of statements and their meanings; {} their own properties; C: {")
                .append(properties(kinds.values().stream()
                        .flatMap(List::stream)
                        .filter(line -> common.contains(line.name()))
                        .distinct()
                        .toList()))
                .append("}\n");
        kinds.forEach((type, lines) -> {
            List<Line> rest =
                    lines.stream().filter(line -> !common.contains(line.name())).toList();
            text.append("  ").append(type).append(rest.size() < lines.size() ? " C: " : ": ");
            text.append(KindMeanings.byType().getOrDefault(type, ""));
            text.append(rest.isEmpty() ? "" : " {" + properties(rest) + "}").append('\n');
        });
        while (!written.containsAll(named.keySet())) {
            List.copyOf(named.entrySet()).forEach(it -> {
                if (!written.contains(it.getKey())) {
                    line(it.getKey(), it.getValue().lines());
                }
            });
        }
        values();
        return text.toString();
    }

    private void values() {
        text.append("Text: {\"en\": \"…\", \"fr\": \"…\"}, in any language\n");
        text.append("id: lower-case words with hyphens, ")
                .append(TextHints.of(Scalars.SLUG))
                .append('\n');
        text.append("date: EDTF, ").append(TextHints.of(TextTables.EDTF)).append('\n');
        text.append("regime: ").append(TextHints.of(SanctionTables.REGIME_KEY)).append('\n');
    }

    private void line(String name, List<Line> lines) {
        written.add(name);
        text.append(name).append(": ").append(properties(lines)).append('\n');
    }

    private String properties(List<Line> lines) {
        return lines.stream()
                .map(line -> line.name() + (line.isRequired() ? "*" : "") + value(line.codec()))
                .collect(Collectors.joining(", "));
    }

    /** The description of a value after the name of its property; nothing for a plain text. */
    private String value(Codec<?> codec) {
        if (codec instanceof ListCodec<?> list) {
            String element = value(list.element());
            return element.isEmpty() ? " [text]" : " [" + element.strip() + "]";
        }
        if (codec instanceof Shape<?> shape) {
            named.putIfAbsent(shape.title(), shape);
            return ' ' + shape.title();
        }
        if (codec instanceof EnumCodec<?> closed) {
            return ' ' + tokens(closed.tokens());
        }
        if (codec instanceof VocabularyCodec<?> open) {
            return ' ' + tokens(open.tokens());
        }
        if (codec == TextTables.TEXT) {
            return " Text";
        }
        if (codec == ActorTables.ACTOR) {
            return " actor id";
        }
        if (codec == EventTables.EVENT) {
            return " event id";
        }
        if (codec instanceof Narrowed<?, ?> narrowed) {
            return ' ' + narrowed.type().getSimpleName() + " id";
        }
        return other(codec);
    }

    private String other(Codec<?> codec) {
        if (codec == ActorTables.DEFINED_ACTOR) {
            return " Actor";
        }
        if (codec == EventTables.DEFINED_EVENT) {
            return " Event";
        }
        if (codec == StatementTables.STATEMENT) {
            return " Statement";
        }
        if (codec == TextTables.EDTF) {
            return " date";
        }
        if (codec == NumberCodec.SHARE) {
            return " 0 to 1";
        }
        if (codec == BooleanCodec.BOOLEAN) {
            return " true|false";
        }
        boolean isShown = codec == ActorTables.STATE_CODE
                || codec == Scalars.DAY
                || codec == SanctionTables.RESOLUTION
                || codec == SanctionTables.PROVISION
                || codec == Scalars.LANGUAGE;
        // Each example is given once.
        return isShown && written.add(TextHints.of(codec)) ? " (" + TextHints.of(codec) + ")" : "";
    }

    /** A list of tokens: in full the first time, by its first word later. */
    private String tokens(Names tokens) {
        String all = String.join("|", tokens.list());
        return written.add(all) ? all : tokens.get(0) + "|…";
    }

    /** The names of properties that many kinds have, but not all. */
    private static Set<String> common(Map<String, List<Line>> kinds) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        kinds.values().forEach(lines -> lines.forEach(line -> counts.merge(line.name(), 1, Integer::sum)));
        counts.values().removeIf(count -> count < MANY);
        return counts.keySet();
    }

    private static List<Line> shared(Family<?> family) {
        List<List<Line>> tables = new ArrayList<>();
        family.tables().values().forEach(it -> tables.add(it.lines()));
        return tables.get(0).stream()
                .filter(line -> tables.stream().allMatch(it -> has(it, line)))
                .toList();
    }

    private static boolean has(List<Line> lines, Line line) {
        return lines.stream()
                .anyMatch(it -> it.name().equals(line.name()) && !line.name().equals(Family.TYPE));
    }

    private static Map<String, List<Line>> own(Family<?> family) {
        List<Line> shared = shared(family);
        Map<String, List<Line>> own = new LinkedHashMap<>();
        family.tables()
                .forEach((type, table) -> own.put(
                        type,
                        table.lines().stream()
                                .filter(line -> !line.name().equals(Family.TYPE) && !has(shared, line))
                                .toList()));
        return own;
    }
}
