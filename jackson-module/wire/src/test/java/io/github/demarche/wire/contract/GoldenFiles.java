package io.github.demarche.wire.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with the expected JSON of each case, one file per case; {@code -Dgolden.update=true} re-creates the files. */
final class GoldenFiles {
    private final Path folder;
    private final Json mapper;

    /** Uses a folder of the resources of demarche-wire. */
    GoldenFiles(String name, Json mapper) {
        this.folder = Path.of("../wire/src/test/resources", name);
        this.mapper = mapper;
    }

    Path file(Map.Entry<String, Object> golden) {
        return folder.resolve(golden.getKey() + ".json");
    }

    String json(Map.Entry<String, Object> golden) throws IOException {
        return mapper.pretty(golden.getValue()) + "\n";
    }

    /** Writes the file of a case, if that is asked for. */
    void update(Map.Entry<String, Object> golden) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(folder);
            Files.writeString(file(golden), json(golden));
        }
    }

    /** The names of all files, without their ending. */
    Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toSet());
        }
    }
}
