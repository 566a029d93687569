package io.github.demarche.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.Grounding;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskCorpusTest {
    @Test
    void printsTheAnswers() {
        assertThat(AskCorpus.page()).isEqualTo("""
                Who denied what
                  courier-0312#officials-accuse-ostrand, officials of Valmeria: "Two brigades may be on their way"
                    denied: gazette-0313#ministry-denies, Ilse Marn: "No soldier of ours has left barracks"

                In which words it was rendered
                  courier-0312#officials-accuse-ostrand, officials of Valmeria: "Two brigades may be on their way"
                  phare-0313#des-responsables-accusent, des responsables valmériens: "Deux brigades sont en route"

                What changed on the way
                  courier-0312#officials-accuse-ostrand to phare-0313#des-responsables-accusent
                    words: translated
                    certainty: stronger, possible to certain
                    attribution: same

                Who says it in the end
                  courier-0312#officials-accuse-ostrand: officials of Valmeria (courier-0312); weakest link: unnamed
                  phare-0313#des-responsables-accusent: Courrier de Valmérie (phare-0313), then officials of Valmeria (courier-0312); weakest link: unnamed
                  gazette-0313#ministry-denies: Ilse Marn (gazette-0313); weakest link: named

                Who is one in several papers
                  Valmeria Courier (courier-0312), Courrier de Valmérie (phare-0313)
                  Valmeria (courier-0312), Valmérie (phare-0313)
                  Ostrand (courier-0312), State of Ostrand (gazette-0313), l'Ostrand (phare-0313)

                What the state of Ostrand says, by whatever name and through whomever
                  gazette-0313#ministry-denies

                Links to papers that are not here
                  gazette-0313#ministry-denies, reiterates: urn:demarche:article:gazette-0310, unknown article
                """);
    }

    @Test
    void eachRecordIsCleanAgainstItsText() {
        List<Dossier> dossiers = ThreePapers.dossiers();
        List<String> texts = List.of("report", "denial", "translation");
        assertThat(dossiers).hasSameSizeAs(texts);
        for (int i = 0; i < texts.size(); i++) {
            Grounding grounding = Grounding.check(dossiers.get(i), ThreePapers.text(texts.get(i)));
            assertThat(grounding.findings()).hasSizeGreaterThan(3);
            assertThat(grounding.problems()).isEmpty();
        }
    }
}
