package io.github.demarche.wire.engine;

import io.github.demarche.regime.Evidence;
import io.github.demarche.regime.ProvisionForce;
import io.github.demarche.regime.ProvisionKind;
import io.github.demarche.regime.ProvisionTopic;
import io.github.demarche.regime.RegimeMeasure;
import io.github.demarche.regime.RegimePart;
import io.github.demarche.regime.RegimePeriod;
import io.github.demarche.regime.RegimeProgramme;
import io.github.demarche.regime.RegimeProvision;
import io.github.demarche.regime.RegimeResolution;
import io.github.demarche.regime.RegimeStatus;
import io.github.demarche.regime.SanctionsCommittee;
import io.github.demarche.sanction.ResolutionFacts;

/** The tables of the answers of the catalogue of regimes. */
final class RegimeTables {
    static final EnumCodec<Evidence> EVIDENCE = EnumCodec.of(Evidence.class);
    static final EnumCodec<ProvisionForce> FORCE = EnumCodec.of(ProvisionForce.class);
    static final EnumCodec<ProvisionKind> KIND = EnumCodec.of(ProvisionKind.class);
    static final EnumCodec<ProvisionTopic> TOPIC = EnumCodec.of(ProvisionTopic.class);
    static final EnumCodec<RegimePart> PART = EnumCodec.of(RegimePart.class);
    static final EnumCodec<RegimeStatus> STATUS = EnumCodec.of(RegimeStatus.class);

    static final Answer<ResolutionFacts> FACTS = Answer.of(ResolutionFacts.class)
            .optional("adopted", Scalars.DAY, ResolutionFacts::adopted)
            .optional("subject", Scalars.WORDS, ResolutionFacts::subject)
            .flag("citesChapterVii", ResolutionFacts::citesChapterVii)
            .list("sources", Scalars.WORDS, ResolutionFacts::sources)
            .optional("note", Scalars.WORDS, ResolutionFacts::note);

    static final Answer<RegimeProvision> PROVISION = Answer.of(RegimeProvision.class)
            .value("resolution", SanctionTables.RESOLUTION, RegimeProvision::resolution)
            .list("provisions", SanctionTables.PROVISION, RegimeProvision::provisions)
            .value("effect", Scalars.WORDS, RegimeProvision::effect)
            .value("topic", TOPIC, RegimeProvision::topic)
            .optional("force", FORCE, RegimeProvision::force)
            .optional("kind", KIND, RegimeProvision::kind)
            .value("evidence", EVIDENCE, RegimeProvision::evidence)
            .optional("source", Scalars.WORDS, RegimeProvision::source);

    static final Answer<RegimeMeasure> MEASURE = Answer.of(RegimeMeasure.class)
            .value("name", Scalars.WORDS, RegimeMeasure::name)
            .list("provisions", PROVISION, RegimeMeasure::provisions);

    static final Answer<RegimePeriod> PERIOD = Answer.of(RegimePeriod.class)
            .value("since", TextTables.EDTF, RegimePeriod::since)
            .optional("until", TextTables.EDTF, RegimePeriod::until)
            .value("status", STATUS, RegimePeriod::status)
            .value("evidence", EVIDENCE, RegimePeriod::evidence)
            .optional("note", Scalars.WORDS, RegimePeriod::note);

    static final Answer<RegimeProgramme> PROGRAMME = Answer.of(RegimeProgramme.class)
            .value("identifier", ActorTables.IDENTIFIER, RegimeProgramme::identifier)
            .optional("note", Scalars.WORDS, RegimeProgramme::note)
            .value("source", Scalars.WORDS, RegimeProgramme::source);

    static final Answer<RegimeResolution> RESOLUTION = Answer.of(RegimeResolution.class)
            .value("resolution", SanctionTables.RESOLUTION, RegimeResolution::resolution)
            .value("part", PART, RegimeResolution::part)
            .value("evidence", EVIDENCE, RegimeResolution::evidence)
            .optional("subject", Scalars.WORDS, RegimeResolution::subject);

    static final Answer<SanctionsCommittee> COMMITTEE = Answer.of(SanctionsCommittee.class)
            .list("resolutions", SanctionTables.RESOLUTION, SanctionsCommittee::resolutions)
            .optional("period", TextTables.EDTF, SanctionsCommittee::period)
            .value("evidence", EVIDENCE, SanctionsCommittee::evidence)
            .optional("note", Scalars.WORDS, SanctionsCommittee::note);

    private RegimeTables() {}
}
