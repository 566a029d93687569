package io.github.demarche.benchmarks;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Party;
import io.github.demarche.benchmarks.records.ActorRecords.OfficeRecord;
import io.github.demarche.benchmarks.records.PartRecords.ArticleRecord;
import io.github.demarche.benchmarks.records.PartRecords.CoderRecord;
import io.github.demarche.benchmarks.records.PartRecords.DatingRecord;
import io.github.demarche.benchmarks.records.PartRecords.EventCodeRecord;
import io.github.demarche.benchmarks.records.PartRecords.EventRecord;
import io.github.demarche.benchmarks.records.PartRecords.PartyRecord;
import io.github.demarche.benchmarks.records.PartRecords.PassageRecord;
import io.github.demarche.benchmarks.records.PartRecords.QuotationRecord;
import io.github.demarche.benchmarks.records.PartRecords.RelayRecord;
import io.github.demarche.benchmarks.records.PartRecords.ResolutionCitationRecord;
import io.github.demarche.benchmarks.records.PartRecords.SanctionReferenceRecord;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Article;
import io.github.demarche.source.Coder;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.Map;

/** What statements are made of, from records. */
final class ModelParts {
    private final Map<String, Actor> actors;

    ModelParts(Map<String, Actor> actors) {
        this.actors = actors;
    }

    /** The object that an id means. */
    static <T> T known(Map<String, T> table, String id) {
        T value = table.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no \"" + id + "\" is defined");
        }
        return value;
    }

    Office office(OfficeRecord from) {
        Office.Builder to =
                Office.builder().title(Text.from(from.title())).organization(known(actors, from.organization()));
        Lists.set(from.since(), it -> to.since(Edtf.parse(it)));
        Lists.set(from.until(), it -> to.until(Edtf.parse(it)));
        return to.former(from.former()).build();
    }

    Party party(PartyRecord from) {
        Party.Builder to = Party.builder().actor(known(actors, from.actor()));
        Lists.set(from.office(), it -> to.office(office(it)));
        Lists.each(from.onBehalfOf(), id -> to.addOnBehalfOf(known(actors, id)));
        Lists.set(from.mention(), it -> to.mention(passage(it)));
        Lists.set(from.basis(), to::basis);
        return to.build();
    }

    Passage passage(PassageRecord from) {
        Passage.Builder to = Passage.builder();
        Lists.set(from.start(), to::start);
        Lists.set(from.end(), to::end);
        Lists.set(from.exact(), to::exact);
        Lists.set(from.prefix(), to::prefix);
        Lists.set(from.suffix(), to::suffix);
        return to.build();
    }

    Dating dating(DatingRecord from) {
        Dating.Builder to = Dating.builder().date(Edtf.parse(from.date()));
        Lists.set(from.wording(), it -> to.wording(passage(it)));
        Lists.set(from.anchor(), to::anchor);
        Lists.set(from.basis(), to::basis);
        return to.build();
    }

    Event event(EventRecord from) {
        Event.Builder to = Event.builder()
                .id(from.id())
                .description(Text.from(from.description()))
                .status(from.status());
        Lists.each(from.participants(), id -> to.addParticipant(known(actors, id)));
        Lists.set(from.place(), it -> to.place(Text.from(it)));
        Lists.set(from.time(), it -> to.time(dating(it)));
        Lists.set(from.partOf(), to::partOf);
        Lists.each(from.extensions(), (name, value) -> to.putExtension(name, RecordsToModel.raw(value)));
        return to.build();
    }

    EventCode code(EventCodeRecord from) {
        EventCode.Builder to = EventCode.builder()
                .scheme(from.scheme())
                .edition(from.edition())
                .code(from.code());
        Lists.set(from.mode(), to::mode);
        return to.build();
    }

    Coder coder(CoderRecord from) {
        Coder.Builder to = Coder.builder().kind(from.kind()).name(from.name());
        Lists.set(from.version(), to::version);
        return to.build();
    }

    Article article(ArticleRecord from) {
        Article.Builder to = Article.builder()
                .id(from.id())
                .title(Text.from(from.title()))
                .published(dating(from.published()))
                .language(from.language());
        Lists.set(from.publisher(), id -> to.publisher(known(actors, id)));
        Lists.set(from.byline(), to::byline);
        Lists.set(from.uri(), to::uri);
        Lists.set(from.sha256(), to::sha256);
        Lists.each(from.extensions(), (name, value) -> to.putExtension(name, RecordsToModel.raw(value)));
        return to.build();
    }

    Quotation quotation(QuotationRecord from) {
        Quotation.Builder to = Quotation.builder()
                .words(from.words())
                .language(from.language())
                .form(from.form());
        Lists.set(from.passage(), it -> to.passage(passage(it)));
        Lists.set(from.by(), id -> to.by(known(actors, id)));
        Lists.set(from.translations(), it -> to.translations(Text.from(it)));
        Lists.set(from.originalLanguage(), to::originalLanguage);
        return to.build();
    }

    Relay relay(RelayRecord from) {
        Relay.Builder to = Relay.builder();
        Lists.each(from.by(), it -> to.addBy(party(it)));
        Lists.set(from.channel(), to::channel);
        Lists.set(from.cue(), it -> to.cue(passage(it)));
        Lists.set(from.made(), it -> to.made(dating(it)));
        Lists.set(from.basis(), to::basis);
        return to.build();
    }

    SanctionReference reference(SanctionReferenceRecord from) {
        SanctionReference.Builder to = SanctionReference.builder().relation(from.relation());
        Lists.set(from.wording(), it -> to.wording(passage(it)));
        Lists.each(from.resolutions(), it -> to.addResolution(citation(it)));
        Lists.set(from.regime(), to::regime);
        Lists.set(from.certainty(), to::certainty);
        Lists.set(from.identifiedBy(), to::identifiedBy);
        return to.build();
    }

    private static ResolutionCitation citation(ResolutionCitationRecord from) {
        ResolutionCitation.Builder to = ResolutionCitation.builder().resolution(Resolution.parse(from.resolution()));
        Lists.each(from.provisions(), it -> to.addProvision(Provision.parse(it)));
        return to.build();
    }
}
