package io.github.demarche.jackson.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.demarche.citation.FoundCitation;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.text.Chars;

/** In any text, each citation is at its place. */
class CitationsFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void text(FuzzedDataProvider data) {
        String language = data.consumeBoolean() ? "fr" : "en";
        String text = data.consumeRemainingAsString();
        for (FoundCitation citation : ResolutionCitations.find(text, language)) {
            Chars chars = citation.passage().chars(text);
            assertThat(citation.passage().exact()).contains(text.substring(chars.from(), chars.to()));
        }
    }
}
