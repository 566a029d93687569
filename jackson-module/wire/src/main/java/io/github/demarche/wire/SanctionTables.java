package io.github.demarche.wire;

import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import java.util.function.Function;

/** The tables of the package {@code sanction}. */
final class SanctionTables {
    static final EnumCodec<SanctionRelation> RELATION = EnumCodec.of(SanctionRelation.class);
    static final Codec<Resolution> RESOLUTION =
            Scalars.remembered(Resolution::parse, Resolution::symbol, Scalars.examples("S/RES/1718 (2006)"));
    static final Codec<Provision> PROVISION =
            Scalars.remembered(Provision::parse, Provision::toString, Scalars.examples("8(a)(i)"));
    static final Codec<SanctionsRegime> REGIME = Scalars.text(SanctionTables::regime, SanctionsRegime::key);

    /** A key, which this version need not know. */
    private static final Codec<String> REGIME_KEY = Scalars.remembered(
            Function.identity(),
            Function.identity(),
            Scalars.both(Scalars.pattern("^[A-Z0-9]+(-[A-Z0-9]+)*$"), Scalars.examples("DPRK")));

    static final Shape<ResolutionCitation, ResolutionCitation.Builder> CITATION = Shape.of(
                    "ResolutionCitation", ResolutionCitation::builder, ResolutionCitation.Builder::build)
            .required("resolution", RESOLUTION, (b, in) -> b.resolution(RESOLUTION.read(in)), "The resolution.")
            .list(
                    "provisions",
                    PROVISION,
                    (b, in) -> b.addProvision(PROVISION.read(in)),
                    "Its paragraphs; none where it is cited as a whole.")
            .written((it, out) -> out.required(RESOLUTION, it.resolution()).list(PROVISION, it.provisions()));

    static final Shape<SanctionReference, SanctionReference.Builder> REFERENCE = Shape.of(
                    "SanctionReference", SanctionReference::builder, SanctionReference.Builder::build)
            .optional(
                    "wording",
                    TextTables.PASSAGE,
                    (b, in) -> b.wording(TextTables.PASSAGE.read(in)),
                    "Where the source names the instrument.")
            .list(
                    "resolutions",
                    CITATION,
                    (b, in) -> b.addResolution(CITATION.read(in)),
                    "The resolutions, where they have a number.")
            .optional(
                    "regime", REGIME_KEY, (b, in) -> b.regime(REGIME_KEY.read(in)), "The key of the sanctions regime.")
            .required(
                    "relation",
                    RELATION,
                    (b, in) -> b.relation(RELATION.read(in)),
                    "What the statement says of the instrument.")
            .optional(
                    "certainty",
                    TextTables.CERTAINTY,
                    (b, in) -> b.certainty(TextTables.CERTAINTY.read(in)),
                    "How certain the speaker presents it.")
            .optional(
                    "identifiedBy",
                    TextTables.BASIS,
                    (b, in) -> b.identifiedBy(TextTables.BASIS.read(in)),
                    "How the resolution or regime is known.")
            .written((it, out) -> out.optional(TextTables.PASSAGE, it.wording())
                    .list(CITATION, it.resolutions())
                    .optional(REGIME_KEY, it.regime())
                    .required(RELATION, it.relation())
                    .optional(TextTables.CERTAINTY, it.certainty())
                    .optional(TextTables.BASIS, it.identifiedBy()));

    private SanctionTables() {}

    private static SanctionsRegime regime(String key) {
        return SanctionsRegimes.byKey(key)
                .orElseThrow(() -> new IllegalArgumentException("the key of a UN sanctions regime expected, one of "
                        + SanctionsRegimes.all().stream()
                                .map(SanctionsRegime::key)
                                .toList() + ", got \"" + key + '"'));
    }
}
