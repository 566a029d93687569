package io.github.demarche.arbitraries;

import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any resolutions, provisions and sanction references, for properties in jqwik. */
public final class SanctionArbitraries {
    private static final int NEWEST = 2825;

    private SanctionArbitraries() {}

    /**
     * {@return resolutions of every year, and some that no table has yet}
     */
    public static Arbitrary<Resolution> resolutions() {
        Arbitrary<Resolution> adopted = Arbitraries.integers()
                .between(1, NEWEST)
                .map(number -> Resolution.byNumber(number).orElseThrow());
        Arbitrary<Resolution> beyond = Combinators.combine(
                        Arbitraries.integers().between(NEWEST + 1, Resolution.MAX_NUMBER),
                        Arbitraries.integers().between(2026, 9999))
                .as(Resolution::of);
        return Arbitraries.frequencyOf(Tuple.of(4, adopted), Tuple.of(1, beyond));
    }

    /**
     * {@return provisions: paragraphs with up to eight items, and annexes and sections with and without one}
     */
    public static Arbitrary<Provision> provisions() {
        Arbitrary<String[]> items = Lists.upTo(3, items()).map(list -> list.toArray(String[]::new));
        Arbitrary<String[]> manyItems =
                Lists.upTo(Provision.MAX_ITEMS, items()).map(list -> list.toArray(String[]::new));
        Arbitrary<Provision> paragraphs = Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.frequencyOf(Tuple.of(4, items), Tuple.of(1, manyItems)))
                .as(Provision::of);
        Arbitrary<String> annexes =
                labels().optional(0.8).map(label -> label.map(l -> "annex " + l).orElse("annex"));
        Arbitrary<String> sections = labels().map(label -> "section " + label);
        Arbitrary<String> containers = Arbitraries.oneOf(
                annexes,
                sections,
                Combinators.combine(annexes, sections).as((annex, section) -> annex + ", " + section));
        Arbitrary<Provision> contained = Combinators.combine(containers, paragraphs.optional(0.7))
                .as((container, paragraph) ->
                        Provision.parse(container + paragraph.map(p -> ", " + p).orElse("")));
        return Arbitraries.frequencyOf(Tuple.of(3, paragraphs), Tuple.of(1, contained));
    }

    /**
     * {@return citations of a resolution with up to three provisions}
     */
    public static Arbitrary<ResolutionCitation> citations() {
        return Combinators.combine(resolutions(), Lists.upTo(3, provisions()))
                .as((resolution, provisions) -> ResolutionCitation.of(
                        resolution, provisions.stream().distinct().toArray(Provision[]::new)));
    }

    /**
     * {@return the regimes of the catalogue}
     */
    public static Arbitrary<SanctionsRegime> regimes() {
        return Arbitraries.of(SanctionsRegimes.all());
    }

    /**
     * {@return references of every kind: unnumbered mentions, numbered ones, with regimes that are in the catalogue and
     * that are not}
     */
    public static Arbitrary<SanctionReference> sanctionReferences() {
        Arbitrary<String> keys = Arbitraries.frequencyOf(
                Tuple.of(4, regimes().map(SanctionsRegime::key)),
                Tuple.of(1, Arbitraries.of("ATLANTIS", "X-2840", "9")));
        Arbitrary<List<ResolutionCitation>> citations =
                Lists.upTo(3, citations()).map(SanctionArbitraries::withoutRepetition);
        return Combinators.combine(
                        TextArbitraries.passages().optional(0.7),
                        citations,
                        keys.optional(0.5),
                        Lists.upTo(2, ActorArbitraries.identifiers()),
                        sanctionRelations(),
                        TextArbitraries.certainties().optional(0.5),
                        TextArbitraries.bases().optional(0.5))
                .filter((wording, cited, key, programmes, relation, certainty, basis) ->
                        wording.isPresent() || !cited.isEmpty() || key.isPresent() || !programmes.isEmpty())
                .as((wording, cited, key, programmes, relation, certainty, basis) -> SanctionReference.builder()
                        .wording(wording)
                        .resolutions(cited)
                        .regime(key)
                        .programmes(programmes)
                        .relation(relation)
                        .certainty(certainty)
                        .identifiedBy(basis.filter(b ->
                                isPossible(b, wording, !cited.isEmpty() || key.isPresent() || !programmes.isEmpty())))
                        .build());
    }

    /**
     * {@return references to other legal instruments: by their words, their titles and their identifiers}
     */
    public static Arbitrary<InstrumentReference> instrumentReferences() {
        return Combinators.combine(
                        TextArbitraries.passages().optional(0.7),
                        TextArbitraries.texts().optional(0.5),
                        Lists.upTo(2, ActorArbitraries.identifiers()),
                        sanctionRelations(),
                        TextArbitraries.certainties().optional(0.5),
                        TextArbitraries.bases().optional(0.5))
                .filter((wording, title, identifiers, relation, certainty, basis) ->
                        wording.isPresent() || title.isPresent() || !identifiers.isEmpty())
                .as((wording, title, identifiers, relation, certainty, basis) -> InstrumentReference.builder()
                        .wording(wording)
                        .title(title)
                        .identifiers(identifiers)
                        .relation(relation)
                        .certainty(certainty)
                        .identifiedBy(
                                basis.filter(b -> isPossible(b, wording, title.isPresent() || !identifiers.isEmpty())))
                        .build());
    }

    /** {@return relations of statements to instruments, including unknown ones} */
    public static Arbitrary<SanctionRelation> sanctionRelations() {
        return Pieces.tokens(SanctionRelation.known(), SanctionRelation::of);
    }

    private static List<ResolutionCitation> withoutRepetition(List<ResolutionCitation> citations) {
        Set<Resolution> seen = new HashSet<>();
        return citations.stream()
                .filter(citation -> seen.add(citation.resolution()))
                .toList();
    }

    private static boolean isPossible(Basis basis, Optional<Passage> wording, boolean identified) {
        return identified && (basis != Basis.STATED || wording.isPresent());
    }

    private static Arbitrary<String> items() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.strings().withCharRange('a', 'z').ofLength(1)),
                Tuple.of(
                        2,
                        Arbitraries.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xiv", "xxxviii")),
                Tuple.of(1, Arbitraries.strings().withCharRange('a', 'z').ofLength(2)),
                Tuple.of(1, Arbitraries.integers().between(1, 999).map(String::valueOf)));
    }

    private static Arbitrary<String> labels() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(1),
                Arbitraries.of("I", "II", "III", "IV", "V", "VI", "IX", "X", "XXIV"),
                Arbitraries.integers().between(1, 999).map(String::valueOf));
    }
}
