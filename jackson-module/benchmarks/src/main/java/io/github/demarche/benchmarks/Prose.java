package io.github.demarche.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Text to read, made up of sentences that cite resolutions now and then, as a communiqué does. */
final class Prose {
    private static final int MEGABYTE = 1_000_000;
    private static final int LENGTH_OF_ARTICLE = 4_100;
    private static final String[] SENTENCES = {
        "The ministers met in the capital and spoke about the launch of a satellite, which they deplored. ",
        "They recalled resolution 1718 (2006) and called on all states to carry out its paragraph 8 (a). ",
        "Talks will go on in the coming weeks, an official said on 14 June 2024, without naming a place. ",
        "Le ministère a rappelé les résolutions 1874 (2009) et 2270 (2016) du Conseil de sécurité. ",
        "Les deux parties sont convenues de se revoir « dans les prochains jours », selon un communiqué. ",
        "More than 1,500 people had left the area by 2023, and 12 of them came back in the spring. ",
        "Selon le paragraphe 30 de la résolution 2397 (2017), le Comité se réunit quand il le faut. ",
        "Nobody in the delegation would say whether the cargo had been inspected at sea, or by whom. "
    };

    private Prose() {}

    /** A million bytes of UTF-8, the same whenever it is made. */
    static String megabyte() {
        SplittableRandom random = new SplittableRandom(1718);
        StringBuilder prose = new StringBuilder(MEGABYTE);
        int bytes = 0;
        while (bytes < MEGABYTE) {
            String sentence = SENTENCES[random.nextInt(SENTENCES.length)];
            prose.append(sentence);
            bytes += sentence.getBytes(StandardCharsets.UTF_8).length;
        }
        return prose.toString();
    }

    /** The text of the article, which is not part of the project, or else as many characters of other prose. */
    static String article() {
        String file = System.getProperty("article", "");
        if (file.isEmpty()) {
            return megabyte().substring(0, LENGTH_OF_ARTICLE);
        }
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
