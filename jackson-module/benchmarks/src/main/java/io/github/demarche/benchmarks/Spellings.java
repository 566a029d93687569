package io.github.demarche.benchmarks;

import io.github.demarche.event.EventStatus;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Channel;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;

/** The enums and open vocabularies of the format, for who reads and writes them by hand. */
final class Spellings {
    static final Spelling<AppealForce> APPEAL_FORCE = Spelling.of(AppealForce.class);
    static final Spelling<Basis> BASIS = Spelling.of(Basis.class);
    static final Spelling<Certainty> CERTAINTY = Spelling.of(Certainty.class);
    static final Spelling<Channel> CHANNEL = Spelling.of(Channel.known());
    static final Spelling<Characterization> CHARACTERIZATION = Spelling.of(Characterization.class);
    static final Spelling<CoderKind> CODER_KIND = Spelling.of(CoderKind.class);
    static final Spelling<EventStatus> EVENT_STATUS = Spelling.of(EventStatus.class);
    static final Spelling<LinkRelation> LINK_RELATION = Spelling.of(LinkRelation.known());
    static final Spelling<Placement> PLACEMENT = Spelling.of(Placement.class);
    static final Spelling<QuotationForm> QUOTATION_FORM = Spelling.of(QuotationForm.class);
    static final Spelling<SanctionRelation> SANCTION_RELATION = Spelling.of(SanctionRelation.known());
    static final Spelling<StatementKind> STATEMENT_KIND = Spelling.of(StatementKind.class);
    static final Spelling<Voice> VOICE = Spelling.of(Voice.class);
    static final Spelling<WarningMode> WARNING_MODE = Spelling.of(WarningMode.class);

    private Spellings() {}
}
