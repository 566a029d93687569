package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionFrames;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import java.util.function.Function;

/** The tables of the package {@code sanction}. */
final class SanctionTables {
    static final VocabularyCodec<SanctionRelation> RELATION =
            VocabularyCodec.of(SanctionRelation.known(), SanctionRelation::of);
    static final Codec<Resolution> RESOLUTION =
            Scalars.remembered(Resolution::parse, Resolution::symbol, Scalars.examples("S/RES/1718 (2006)"));
    static final Codec<Provision> PROVISION =
            Scalars.remembered(Provision::parse, Provision::toString, Scalars.examples("8(a)(i)"));
    static final Codec<SanctionsRegime> REGIME = Scalars.text(SanctionTables::regime, SanctionsRegime::key);

    private static final Codec<String> ANY_KEY = Scalars.remembered(
            Function.identity(),
            Function.identity(),
            Scalars.both(Scalars.pattern("^[A-Z0-9]+(-[A-Z0-9]+)*$"), Scalars.examples("DPRK")));

    /** A key, possibly one that this version does not know. */
    static final Codec<String> REGIME_KEY = new Codec<>() {
        @Override
        public String read(Input in) {
            String key = ANY_KEY.read(in);
            if (!in.keepsUnknown() && SanctionsRegimes.byKey(key).isEmpty()) {
                throw in.unknown(SanctionsRegimes.keys());
            }
            return key;
        }

        @Override
        public void write(String key, Output out) {
            ANY_KEY.write(key, out);
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return ANY_KEY.schema(schemas);
        }
    };

    static final Shape<ResolutionCitation> CITATION = Shape.of("ResolutionCitation", SanctionFrames.CITATION)
            .required("resolution", RESOLUTION, "The resolution.")
            .list("provisions", PROVISION, "Its paragraphs; none if it is cited as a whole.");

    static final Shape<SanctionReference> REFERENCE = Shape.of("SanctionReference", SanctionFrames.REFERENCE)
            .optional("wording", TextTables.PASSAGE, "The words that name the instrument.")
            .list("resolutions", CITATION, "The resolutions, if they have a number.")
            .optional("regime", REGIME_KEY, "The key of the sanctions regime.")
            .list("programmes", ActorTables.IDENTIFIER, "The programmes by which others implement the measures.")
            .required("relation", RELATION, "How the statement relates to the instrument.")
            .optional("certainty", TextTables.CERTAINTY, "How certain it is to the speaker.")
            .optional("identifiedBy", TextTables.BASIS, "How the resolution, regime or programme is known.");

    static final Shape<InstrumentReference> INSTRUMENT = Shape.of("InstrumentReference", SanctionFrames.INSTRUMENT)
            .optional("wording", TextTables.PASSAGE, "The words that name the instrument.")
            .optional("title", TextTables.TEXT, "Its title.")
            .list("identifiers", ActorTables.IDENTIFIER, "Its identifiers in other systems.")
            .required("relation", RELATION, "How the statement relates to the instrument.")
            .optional("certainty", TextTables.CERTAINTY, "How certain it is to the speaker.")
            .optional("identifiedBy", TextTables.BASIS, "How the instrument is known.");

    private SanctionTables() {}

    private static SanctionsRegime regime(String key) {
        return SanctionsRegimes.byKey(key)
                .orElseThrow(() -> new IllegalArgumentException(Names.refusal(key, SanctionsRegimes.keys())));
    }
}
