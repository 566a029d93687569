package io.github.demarche.examples.many;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.demarche.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A line of the input, {@code {"dossier": …, "text": …}}.
 *
 * @param dossier the dossier
 * @param text the whole text in which its positions count; null where it is not at hand, and nothing can be checked against it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewsEntry(Dossier dossier, @Nullable String text) {
    /** Refuses a line without a dossier. */
    public NewsEntry {
        if (dossier == null) {
            throw new IllegalArgumentException("a line has a \"dossier\", and may have a \"text\"");
        }
    }
}
