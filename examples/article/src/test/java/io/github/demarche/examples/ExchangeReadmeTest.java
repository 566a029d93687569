package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether what the guide of the exchange shows is so: a block of text that follows one of Java is what that one prints. */
class ExchangeReadmeTest {
    private final Readme readme;

    ExchangeReadmeTest() throws IOException {
        readme = Readme.read("jackson-module/exchange/README.md");
    }

    @Test
    void itsJavaCompilesAndPrintsWhatFollows(@TempDir Path directory) throws IOException, ReflectiveOperationException {
        List<Readme.Block> blocks = readme.blocks();
        int printed = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).language().equals("java")) {
                continue;
            }
            Snippet snippet = new Snippet(blocks.get(i), Files.createTempDirectory(directory, "snippet"));
            snippet.compile();
            if (i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text")) {
                assertThat(snippet.run().strip()).isEqualTo(blocks.get(i + 1).code());
                printed++;
            }
        }
        assertThat(printed).isPositive();
    }

    @Test
    void itsCommandsRunExamplesThatExist() {
        assertThat(readme.lines().stream()
                        .flatMap(line -> Pattern.compile("-Dexample=([a-z]+)")
                                .matcher(line)
                                .results()))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(Examples.NAMES).contains(command.group(1)));
    }
}
