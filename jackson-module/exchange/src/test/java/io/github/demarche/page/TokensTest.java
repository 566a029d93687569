package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.EventStatus;
import io.github.demarche.regime.RegimeStatus;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Channel;
import io.github.demarche.source.CoderKind;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.ProposalMode;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Certainty;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokensTest {
    /** The French word is the English one. */
    private static final List<String> SAME = List.of(
            "accusation",
            "justification",
            "vote",
            "suggestion",
            "veto",
            "abstention",
            "certain",
            "probable",
            "possible",
            "relations",
            "restriction",
            "expulsion",
            "adoption",
            "violation",
            "mandate");

    @Test
    void everyValueThatAPageShowsHasAFrenchWord() {
        assertThat(shown())
                .as("the French words are in Tokens; a word that is the same in both languages is in SAME here")
                .isNotEmpty()
                .filteredOn(value ->
                        Tokens.words(value, true).equals(Tokens.of(value).replace('-', ' ')))
                .extracting(Tokens::of)
                .isSubsetOf(SAME);
    }

    @Test
    void everyRelationHasWordsForItsOtherEnd() {
        for (LinkRelation relation : LinkRelation.known()) {
            String hint = "the words for " + relation + " are in Tokens.BACK and BACK_FRENCH";
            assertThat(Tokens.back(relation, false)).as(hint).doesNotContain("←");
            assertThat(Tokens.back(relation, true)).as(hint).doesNotContain("←");
        }
        assertThat(Tokens.back(LinkRelation.of("echoes"), false)).isEqualTo("← echoes");
    }

    private static List<Object> shown() {
        Stream<Object> constants = Stream.of(
                        AppealForce.values(),
                        Certainty.values(),
                        Characterization.values(),
                        CoderKind.values(),
                        CourtesyForm.values(),
                        DecisionChange.values(),
                        EventStatus.values(),
                        ProposalMode.values(),
                        RegimeStatus.values(),
                        VotePosition.values(),
                        WarningMode.values())
                .flatMap(Arrays::stream);
        Stream<Object> kinds = Arrays.stream(StatementKind.values())
                .filter(kind -> kind != StatementKind.UNRECOGNIZED)
                .map(it -> it);
        Stream<Object> placements = Arrays.stream(Placement.values())
                .filter(placement -> placement != Placement.BODY)
                .map(it -> it);
        Stream<Object> open = Stream.of(
                        Channel.known(), LinkRelation.known(), Measure.known(), SanctionRelation.known())
                .flatMap(List::stream);
        return Stream.of(constants, kinds, placements, open).flatMap(it -> it).toList();
    }
}
