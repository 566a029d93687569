package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/** Whether the findings of {@link Grounding} point at what is written, and leave out no passage that is. */
class GroundingPointersTest {
    /** The places of passages in the format. Objects in extensions are not passages. */
    private static final Pattern PASSAGE = Pattern.compile("/article/published/wording|/events/\\d+/time/wording"
            + "|/statements/\\d+/((speakers|addressees|targets|relays/\\d+/by)/\\d+/mention|passages/\\d+|cue|made/wording"
            + "|relays/\\d+/(cue|made/wording)|sanctionReferences/\\d+/wording)");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property
    void leadToWhatIsWritten(@ForAll("dossiers") Dossier dossier) {
        JsonNode written = Mappers.PLAIN.valueToTree(dossier);
        for (Finding finding : Grounding.check(dossier, "text").findings()) {
            JsonNode node = written.at(finding.pointer());
            assertThat(node.isMissingNode()).as("%s", finding).isFalse();
            if (finding.pointer().endsWith("/words")) {
                assertThat(node.stringValue()).isEqualTo(finding.words().orElseThrow());
            } else if (node.has("exact")) {
                assertThat(node.get("exact").stringValue())
                        .isEqualTo(finding.words().orElseThrow());
            }
        }
    }

    @Property
    void leaveOutNoPassage(@ForAll("dossiers") Dossier dossier) {
        Set<String> written = new TreeSet<>();
        addPassages(Mappers.PLAIN.valueToTree(dossier), "", written);

        Set<String> found = new TreeSet<>();
        for (Finding finding : Grounding.check(dossier, "text").findings()) {
            if (PASSAGE.matcher(finding.pointer()).matches()) {
                found.add(finding.pointer());
            }
        }
        assertThat(found).isEqualTo(written);
    }

    private static void addPassages(JsonNode node, String pointer, Set<String> passages) {
        if (PASSAGE.matcher(pointer).matches()) {
            passages.add(pointer);
            return;
        }
        node.properties()
                .forEach(property -> addPassages(property.getValue(), pointer + "/" + property.getKey(), passages));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            addPassages(node.get(i), pointer + "/" + i, passages);
        }
    }
}
