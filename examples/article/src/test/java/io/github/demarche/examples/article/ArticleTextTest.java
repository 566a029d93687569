package io.github.demarche.examples.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Chars;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import io.github.demarche.time.EdtfSet;
import io.github.demarche.time.RelativeDates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether all that points into the article's text points at words, where {@code -Darticle=PATH} gives the text. */
class ArticleTextTest {
    private final Dossier dossier = ArticleDossier.dossier();
    private String text = "";

    @BeforeEach
    void readText() throws IOException {
        String path = System.getProperty("article", "");
        assumeFalse(path.isEmpty(), "The article's text is not ours to ship; -Darticle=PATH says where it is.");
        text = Files.readString(Path.of(path));
    }

    @Test
    void isTheTextInWhichThePositionsCount() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(dossier.article().sha256()).contains(HexFormat.of().formatHex(digest));
    }

    @Test
    void bearsOutTheDossier() {
        Grounding grounding = Grounding.check(dossier, text);
        assertThat(grounding.findings()).hasSizeGreaterThan(140);
        assertThat(grounding.problems()).isEmpty();
    }

    @Test
    void hasEveryPassageBetweenWholeWords() {
        List<Passage> passages = passages();
        assertThat(passages).hasSizeGreaterThan(140);
        for (Passage passage : passages) {
            String words = words(passage);
            assertThat(words).as("%s", passage).isNotBlank().isEqualTo(words.strip());
            Chars chars = passage.chars(text);
            assertThat(isInsideWord(chars.from())).as("start of “%s”", words).isFalse();
            assertThat(isInsideWord(chars.to())).as("end of “%s”", words).isFalse();
        }
    }

    @Test
    void hasEveryQuotationWordForWord() {
        assertThat(quotations())
                .hasSize(15)
                .allSatisfy(quotation ->
                        assertThat(words(quotation.passage().orElseThrow())).isEqualTo(quotation.words()));
    }

    @Test
    void quotesEverythingBetweenGuillemetsExceptWordsThatJoinTwoActs() {
        BitSet quoted = new BitSet();
        for (Quotation quotation : quotations()) {
            Chars chars = quotation.passage().orElseThrow().chars(text);
            assertThat(quoted.get(chars.from(), chars.to()).isEmpty())
                    .as("quoted once: %s", quotation.words())
                    .isTrue();
            quoted.set(chars.from(), chars.to());
        }
        int pairs = 0;
        for (int open = text.indexOf('«'); open >= 0; open = text.indexOf('«', open + 1)) {
            int close = text.indexOf('»', open);
            assertThat(quoted.get(open, close).isEmpty()).isFalse();
            assertThat(Set.of("et", "Mais")).containsAll(unquoted(quoted, open + 1, close));
            quoted.clear(open, close);
            pairs++;
        }
        assertThat(pairs).isEqualTo(8);
        assertThat(quoted.isEmpty()).as("nothing else is quoted").isTrue();
    }

    /** The words that code passes to the resolver are at the place of the dating and mean its date. */
    @Test
    void hasEveryWordingOfADate() {
        List<Dating> dated = Stream.concat(
                        dossier.statements().stream().flatMap(ArticleTextTest::datings),
                        dossier.events().stream().flatMap(event -> event.time().stream()))
                .filter(dating -> dating.wording().isPresent())
                // "lundi après que": a Monday, and what was before it.
                .filter(dating -> !(dating.date() instanceof EdtfSet))
                .toList();
        assertThat(dated).hasSize(11);
        assertThat(dated)
                .allSatisfy(dating -> assertThat(RelativeDates.resolve(
                                        words(dating.wording().orElseThrow()),
                                        dating.anchor().orElseThrow(),
                                        dossier.article().language())
                                .map(Dating::date))
                        .contains(dating.date()));
    }

    private static Stream<Dating> datings(Statement statement) {
        return Stream.concat(
                statement.made().stream(), statement.relays().stream().flatMap(relay -> relay.made().stream()));
    }

    private List<String> unquoted(BitSet quoted, int from, int to) {
        StringBuilder left = new StringBuilder();
        for (int i = from; i < to; i++) {
            left.append(quoted.get(i) || Character.isSpaceChar(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return Stream.of(left.toString().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private boolean isInsideWord(int index) {
        return index > 0
                && index < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index));
    }

    private String words(Passage passage) {
        Chars chars = passage.chars(text);
        return text.substring(chars.from(), chars.to());
    }

    private List<Quotation> quotations() {
        return dossier.statements().stream()
                .flatMap(statement -> statement.quotations().stream())
                .toList();
    }

    /** Everything in the dossier that points into the text. */
    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (Statement statement : dossier.statements()) {
            passages.addAll(statement.passages());
            statement.cue().ifPresent(passages::add);
            statement.made().flatMap(Dating::wording).ifPresent(passages::add);
            statement.quotations().stream().map(Quotation::passage).forEach(place -> place.ifPresent(passages::add));
            statement.sanctionReferences().stream()
                    .map(SanctionReference::wording)
                    .forEach(wording -> wording.ifPresent(passages::add));
            addMentions(passages, statement.speakers());
            addMentions(passages, statement.addressees());
            addMentions(passages, statement.targets());
            for (Relay relay : statement.relays()) {
                relay.cue().ifPresent(passages::add);
                relay.made().flatMap(Dating::wording).ifPresent(passages::add);
                addMentions(passages, relay.by());
            }
        }
        dossier.events().stream()
                .map(Event::time)
                .forEach(time -> time.flatMap(Dating::wording).ifPresent(passages::add));
        return passages;
    }

    private static void addMentions(List<Passage> passages, List<Party> parties) {
        parties.forEach(party -> party.mention().ifPresent(passages::add));
    }
}
