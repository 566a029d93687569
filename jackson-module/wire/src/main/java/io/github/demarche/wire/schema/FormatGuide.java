package io.github.demarche.wire.schema;

import io.github.demarche.wire.engine.Guide;

/**
 * A description of the format that fits into the prompt of a language model, made from the tables that read and write
 * it.
 *
 * <pre>{@code
 * String prompt = FormatGuide.text() + "\n\nThe article:\n" + article;
 * Draft draft = ModelOutput.read(askModel(prompt));
 * }</pre>
 */
public final class FormatGuide {
    private FormatGuide() {}

    /**
     * {@return the guide in English: every property of every type, the meaning of each kind of statement, and an
     * example of each kind of textual value; at most 6,000 bytes of UTF-8}
     */
    public static String text() {
        return Guide.text();
    }
}
