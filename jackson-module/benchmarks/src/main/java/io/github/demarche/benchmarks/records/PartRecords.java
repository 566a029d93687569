package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.demarche.benchmarks.records.ActorRecords.ActorRecordInFull;
import io.github.demarche.benchmarks.records.ActorRecords.OfficeRecord;
import io.github.demarche.benchmarks.records.ActorRecords.OfficeRecordInFull;
import io.github.demarche.event.EventStatus;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Channel;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What statements and dossiers are made of, but for actors. */
public interface PartRecords {
    /** The document that reports. */
    record ArticleRecord(
            String id,
            Map<String, String> title,
            @Nullable String publisher,
            @Nullable String byline,
            DatingRecord published,
            String language,
            @Nullable URI uri,
            @Nullable String sha256,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions) {}

    /** Who wrote the record. */
    record CoderRecord(
            CoderKind kind, String name, @Nullable String version) {}

    /** What may follow. */
    record ConsequenceRecord(Map<String, String> description, Certainty certainty) {}

    /** A date, as text, and the words it was read from. */
    record DatingRecord(
            String date,
            @Nullable PassageRecord wording,
            @Nullable LocalDate anchor,
            @Nullable Basis basis) {}

    /** A code of an ontology. */
    record EventCodeRecord(
            String scheme,
            String edition,
            String code,
            @Nullable String mode) {}

    /** What statements are about. */
    record EventRecord(
            String id,
            Map<String, String> description,
            EventStatus status,
            @Nullable List<String> participants,
            @Nullable Map<String, String> place,
            @Nullable DatingRecord time,
            @Nullable String partOf,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions) {}

    /** What statements are about, with its actors in full. */
    record EventRecordInFull(
            String id,
            Map<String, String> description,
            EventStatus status,
            @Nullable List<ActorRecordInFull> participants,
            @Nullable Map<String, String> place,
            @Nullable DatingRecord time,
            @Nullable String partOf,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions) {}

    /** How a statement relates to another. */
    record LinkRecord(
            LinkRelation relation,
            String statement,
            @Nullable URI article) {}

    /** An actor in a role. */
    record PartyRecord(
            String actor,
            @Nullable OfficeRecord office,
            @Nullable List<String> onBehalfOf,
            @Nullable PassageRecord mention,
            @Nullable Basis basis) {}

    /** An actor in a role, with its actors in full. */
    record PartyRecordInFull(
            ActorRecordInFull actor,
            @Nullable OfficeRecordInFull office,
            @Nullable List<ActorRecordInFull> onBehalfOf,
            @Nullable PassageRecord mention,
            @Nullable Basis basis) {}

    /** A place in the source, or its words. */
    record PassageRecord(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix) {}

    /** Exact words. */
    record QuotationRecord(
            String words,
            String language,
            QuotationForm form,
            @Nullable PassageRecord passage,
            @Nullable String by,
            @Nullable Map<String, String> translations,
            @Nullable String originalLanguage) {}

    /** Exact words, with its actors in full. */
    record QuotationRecordInFull(
            String words,
            String language,
            QuotationForm form,
            @Nullable PassageRecord passage,
            @Nullable ActorRecordInFull by,
            @Nullable Map<String, String> translations,
            @Nullable String originalLanguage) {}

    /** A hop between the article and the speaker. */
    record RelayRecord(
            @Nullable List<PartyRecord> by,
            @Nullable Channel channel,
            @Nullable PassageRecord cue,
            @Nullable DatingRecord made,
            @Nullable Basis basis) {}

    /** A hop between the article and the speaker, with its actors in full. */
    record RelayRecordInFull(
            @Nullable List<PartyRecordInFull> by,
            @Nullable Channel channel,
            @Nullable PassageRecord cue,
            @Nullable DatingRecord made,
            @Nullable Basis basis) {}

    /** A resolution and its paragraphs, as texts. */
    record ResolutionCitationRecord(
            String resolution, @Nullable List<String> provisions) {}

    /** What a statement says of a legal instrument. */
    record SanctionReferenceRecord(
            @Nullable PassageRecord wording,
            @Nullable List<ResolutionCitationRecord> resolutions,
            @Nullable String regime,
            SanctionRelation relation,
            @Nullable Certainty certainty,
            @Nullable Basis identifiedBy) {}
}
