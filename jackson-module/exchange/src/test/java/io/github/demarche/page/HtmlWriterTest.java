package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
    @Test
    void wordsAndValuesAreEscaped() {
        String words = "</p><script>alert('1')</script>&\"";
        String escaped = "&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;";
        assertThat(new HtmlWriter().element("p", words, "title", words).toString())
                .endsWith("<p title=\"" + escaped + "\">" + escaped + "</p>");
    }

    @Test
    void whatHtmlCannotHoldIsReplaced() {
        assertThat(new HtmlWriter()
                        .element("p", "\0\u0007\uD800x\u0085\uFFFF😀\t")
                        .toString())
                .endsWith("<p>\uFFFD\uFFFD\uFFFDx\uFFFD\uFFFD😀\t</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "img", "p onclick=1"})
    void onlyListedElementsCanBeWritten(String element) {
        assertThatThrownBy(() -> new HtmlWriter().open(element)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"style", "onclick", "src", "srcset", "x onload"})
    void onlyListedAttributesCanBeWritten(String attribute) {
        assertThatThrownBy(() -> new HtmlWriter().open("p", attribute, "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStyleSheetHasNoMarkup() {
        assertThatThrownBy(() -> new HtmlWriter().style("</style>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anElementThatWasNotClosedIsAMistake() {
        assertThatThrownBy(() -> new HtmlWriter().open("p").toString()).isInstanceOf(IllegalStateException.class);
    }
}
