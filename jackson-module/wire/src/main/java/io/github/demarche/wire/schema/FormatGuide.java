package io.github.demarche.wire.schema;

import io.github.demarche.wire.engine.Guide;

/**
 * The format in words that fit into the prompt of a language model, made from the tables that read and write it.
 *
 * <pre>{@code
 * String prompt = FormatGuide.text() + "\n\nThe article:\n" + article;
 * Draft draft = ModelOutput.read(askModel(prompt));
 * }</pre>
 */
public final class FormatGuide {
    private FormatGuide() {}

    /**
     * {@return the guide in English: every property of every type, what each kind of statement means, and an example of each sort
     * of text that is a value; at most 6,000 bytes of UTF-8}
     */
    public static String text() {
        return Guide.text();
    }
}
