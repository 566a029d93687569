package io.github.demarche.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A guide in pieces: its blocks of code, and the rows of its tables. */
final class Readme {
    /** The repository, relative to this module. */
    static final Path ROOT = Path.of("../..");

    private static final String FENCE = "```";

    private final String path;
    private final List<String> lines;

    private Readme(String path, List<String> lines) {
        this.path = path;
        this.lines = lines;
    }

    /** A block of code in a guide, with its language and the line on which the code begins, from 1. */
    record Block(String guide, String language, int line, String code) {}

    /** Reads a guide, by its path in the repository. */
    static Readme read(String path) throws IOException {
        return new Readme(path, Files.readAllLines(ROOT.resolve(path)));
    }

    List<String> lines() {
        return lines;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(FENCE)) {
                continue;
            }
            if (start < 0) {
                start = i;
            } else {
                String code = String.join("\n", lines.subList(start + 1, i));
                blocks.add(new Block(path, lines.get(start).substring(FENCE.length()), start + 2, code));
                start = -1;
            }
        }
        return blocks;
    }

    List<Block> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** The cells of the rows below a heading with this beginning. */
    List<List<String>> table(String heading) {
        int start = 0;
        while (!lines.get(start).startsWith(heading)) {
            start++;
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = start + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            rows.add(List.of(lines.get(i).substring(1).split("\\|")).stream()
                    .map(String::strip)
                    .toList());
        }
        return rows;
    }
}
