package io.github.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import org.junit.jupiter.api.Test;

class GenreTest {
    private static Article.Builder article() {
        return Article.builder()
                .id("record")
                .title(Text.of("en", "title"))
                .published(Dating.of(Edtf.parse("2024-06-14")))
                .language("en");
    }

    @Test
    void oneThatIsNotKnownIsTakenForAReport() {
        assertThat(Genre.of("white-paper").isOfSpeaker()).isFalse();
    }

    @Test
    void whatReportsOthersIsNotOfTheSpeaker() {
        assertThat(Genre.known())
                .filteredOn(genre -> !genre.isOfSpeaker())
                .containsExactly(Genre.NEWS, Genre.READOUT, Genre.PRESS_RELEASE, Genre.OTHER);
    }

    @Test
    void anArticleIsNotUpdatedBeforeItIsPublished() {
        assertThat(article()
                        .updated(Dating.of(Edtf.parse("2024-06-14")))
                        .build()
                        .updated())
                .isPresent();
        assertThatThrownBy(() ->
                        article().updated(Dating.of(Edtf.parse("2024-06-13"))).build())
                .hasMessage("Article.updated: updated is not before published, 2024-06-14, got 2024-06-13");
    }

    @Test
    void aTranslationNamesItsOriginalByAnAbsoluteAddress() {
        assertThatThrownBy(() -> article().translationOf(URI.create("original")).build())
                .hasMessage("Article.translationOf: an absolute URI; an article without one is named by its id, such as"
                        + " urn:demarche:article:herald-0312, got original");
    }
}
