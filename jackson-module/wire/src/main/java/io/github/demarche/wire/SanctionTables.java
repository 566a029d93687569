package io.github.demarche.wire;

import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.sanction.SanctionsRegime;
import io.github.demarche.sanction.SanctionsRegimes;
import java.util.function.Function;

/** The tables of the package {@code sanction}. */
final class SanctionTables {
    static final Codec<SanctionRelation> RELATION = EnumCodec.of(SanctionRelation.class);
    static final Codec<Resolution> RESOLUTION =
            Scalars.text(Resolution::parse, Resolution::symbol, Scalars.examples("S/RES/1718 (2006)"));
    static final Codec<Provision> PROVISION =
            Scalars.text(Provision::parse, Provision::toString, Scalars.examples("8(a)(i)"));
    static final Codec<SanctionsRegime> REGIME = Scalars.text(SanctionTables::regime, SanctionsRegime::key);

    /** A key, which this version need not know. */
    private static final Codec<String> REGIME_KEY = Scalars.text(
            Function.identity(),
            Function.identity(),
            Scalars.both(Scalars.pattern("^[A-Z0-9]+(-[A-Z0-9]+)*$"), Scalars.examples("DPRK")));

    static final Shape<ResolutionCitation, ResolutionCitation.Builder> CITATION = Shape.of(
                    "ResolutionCitation", ResolutionCitation::builder, ResolutionCitation.Builder::build)
            .required(
                    "resolution",
                    RESOLUTION,
                    ResolutionCitation::resolution,
                    ResolutionCitation.Builder::resolution,
                    "The resolution.")
            .list(
                    "provisions",
                    PROVISION,
                    ResolutionCitation::provisions,
                    ResolutionCitation.Builder::addProvision,
                    "Its paragraphs; none where it is cited as a whole.");

    static final Shape<SanctionReference, SanctionReference.Builder> REFERENCE = Shape.of(
                    "SanctionReference", SanctionReference::builder, SanctionReference.Builder::build)
            .optional(
                    "wording",
                    TextTables.PASSAGE,
                    SanctionReference::wording,
                    SanctionReference.Builder::wording,
                    "Where the source names the instrument.")
            .list(
                    "resolutions",
                    CITATION,
                    SanctionReference::resolutions,
                    SanctionReference.Builder::addResolution,
                    "The resolutions, where they have a number.")
            .optional(
                    "regime",
                    REGIME_KEY,
                    SanctionReference::regime,
                    SanctionReference.Builder::regime,
                    "The key of the sanctions regime.")
            .required(
                    "relation",
                    RELATION,
                    SanctionReference::relation,
                    SanctionReference.Builder::relation,
                    "What the statement says of the instrument.")
            .optional(
                    "certainty",
                    TextTables.CERTAINTY,
                    SanctionReference::certainty,
                    SanctionReference.Builder::certainty,
                    "How certain the speaker presents it.")
            .optional(
                    "identifiedBy",
                    TextTables.BASIS,
                    SanctionReference::identifiedBy,
                    SanctionReference.Builder::identifiedBy,
                    "How the resolution or regime is known.");

    private SanctionTables() {}

    private static SanctionsRegime regime(String key) {
        return SanctionsRegimes.byKey(key)
                .orElseThrow(() -> new IllegalArgumentException("the key of a UN sanctions regime expected, one of "
                        + SanctionsRegimes.all().stream()
                                .map(SanctionsRegime::key)
                                .toList() + ", got \"" + key + '"'));
    }
}
