package io.github.demarche.sanction.grammar;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a place in a resolution, such as annex B and the path 5, (a).
 *
 * @param annex the label of the annex, in capitals; the empty string for a single annex
 * @param section the label of the section, in capitals
 * @param path the paragraph and the items below it, in lower case
 */
public record ProvisionParts(Optional<String> annex, Optional<String> section, List<String> path) {
    /**
     * {@return the canonical text, such as {@code 8(a)(i)} or {@code annex B, 5}}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        annex.ifPresent(label -> text.append(label.isEmpty() ? "annex" : "annex " + label));
        section.ifPresent(label ->
                text.append(text.isEmpty() ? "" : ", ").append("section ").append(label));
        if (!path.isEmpty() && !text.isEmpty()) {
            text.append(", ");
        }
        for (int i = 0; i < path.size(); i++) {
            String item = path.get(i);
            if (i == 0) {
                text.append(item);
            } else if (ProvisionItem.isNumber(item) && ProvisionItem.isNumber(path.get(i - 1))) {
                text.append('.').append(item);
            } else {
                text.append('(').append(item).append(')');
            }
        }
        return text.toString();
    }
}
