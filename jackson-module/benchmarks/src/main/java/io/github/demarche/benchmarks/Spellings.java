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

/** The enums of the format, for who reads and writes them by hand. */
final class Spellings {
    static final Spelling<AppealForce> APPEAL_FORCE = new Spelling<>(AppealForce.class);
    static final Spelling<Basis> BASIS = new Spelling<>(Basis.class);
    static final Spelling<Certainty> CERTAINTY = new Spelling<>(Certainty.class);
    static final Spelling<Channel> CHANNEL = new Spelling<>(Channel.class);
    static final Spelling<Characterization> CHARACTERIZATION = new Spelling<>(Characterization.class);
    static final Spelling<CoderKind> CODER_KIND = new Spelling<>(CoderKind.class);
    static final Spelling<EventStatus> EVENT_STATUS = new Spelling<>(EventStatus.class);
    static final Spelling<LinkRelation> LINK_RELATION = new Spelling<>(LinkRelation.class);
    static final Spelling<Placement> PLACEMENT = new Spelling<>(Placement.class);
    static final Spelling<QuotationForm> QUOTATION_FORM = new Spelling<>(QuotationForm.class);
    static final Spelling<SanctionRelation> SANCTION_RELATION = new Spelling<>(SanctionRelation.class);
    static final Spelling<StatementKind> STATEMENT_KIND = new Spelling<>(StatementKind.class);
    static final Spelling<Voice> VOICE = new Spelling<>(Voice.class);
    static final Spelling<WarningMode> WARNING_MODE = new Spelling<>(WarningMode.class);

    private Spellings() {}
}
