package io.github.demarche.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements rebuilt from all or some of their own attributes. */
final class Copies {
    static final Set<String> PARTS =
            Set.of("id", "voice", "speakers", "targets", "content", "links", "passages", "own");

    private Copies() {}

    static Statement of(Statement statement) {
        return with(statement, PARTS);
    }

    static Statement with(Statement statement, Set<String> parts) {
        StatementBuilder<?> builder = statement.toBuilder();
        if (!parts.contains("id")) {
            clear(builder, Shared.ID);
        }
        if (!parts.contains("voice")) {
            builder.voice(Voice.SPEAKER);
        }
        if (!parts.contains("speakers")) {
            builder.speakers(List.of());
        }
        if (!parts.contains("targets")) {
            builder.targets(List.of());
        }
        if (!parts.contains("content")) {
            builder.content(Optional.empty());
        }
        if (!parts.contains("links")) {
            builder.links(List.of());
        }
        if (!parts.contains("passages")) {
            builder.passages(List.of());
        }
        if (!parts.contains("own")) {
            clear(builder, Shared.TYPE);
            for (int slot = Shared.OWN; slot < statement.kind().layout().names().size(); slot++) {
                clear(builder, slot);
            }
        }
        return builder.build();
    }

    private static void clear(StatementBuilder<?> builder, int slot) {
        builder.frame.set(slot, Optional.empty());
    }
}
