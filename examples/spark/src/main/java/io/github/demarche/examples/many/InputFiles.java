package io.github.demarche.examples.many;

import java.util.List;

/** Which files of a folder are input: NDJSON, plain or compressed by gzip. */
public final class InputFiles {
    private static final List<String> ENDINGS = List.of(".ndjson", ".ndjson.gz", ".jsonl", ".jsonl.gz");

    private InputFiles() {}

    /**
     * Tells whether a file is read.
     *
     * @param path its path within the folder, with slashes
     * @return whether it has one of the endings, and no part of its path begins with a dot or an underscore, as temporary files do
     */
    public static boolean isInput(String path) {
        return ENDINGS.stream().anyMatch(path::endsWith)
                && List.of(path.split("/", -1)).stream().noneMatch(it -> it.startsWith(".") || it.startsWith("_"));
    }

    /**
     * Makes the exception for a folder that has none.
     *
     * @param folder the folder
     * @return the exception
     */
    public static IllegalArgumentException none(String folder) {
        return new IllegalArgumentException(
                "the folder " + folder + " has no file that ends in " + String.join(", ", ENDINGS));
    }
}
