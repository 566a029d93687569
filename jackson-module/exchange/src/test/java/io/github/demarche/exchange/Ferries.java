package io.github.demarche.exchange;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A short report with an emoji, a line that breaks within a passage, and one of each thing that formats find hard. */
public final class Ferries {
    public static final String TEXT = resource("ferries.txt");

    public static final Organization OSTRAND = Organization.builder()
            .id("ostrand")
            .name(Text.of("en", "Ostrand").and("fr", "Ostrande"))
            .kind(OrganizationKind.OTHER)
            .addIdentifier(Identifier.of("wikidata", "Q42"))
            .identifiedBy(Basis.EXTERNAL)
            .build();
    public static final Organization VALMERIA = Organization.builder()
            .id("valmeria")
            .name(Text.of("en", "Valmeria"))
            .kind(OrganizationKind.OTHER)
            .build();
    public static final Organization MINISTRY = Organization.builder()
            .id("ministry")
            .name(Text.of("en", "the foreign ministry\tof \u202EOstrand"))
            .kind(OrganizationKind.MINISTRY)
            .build();
    public static final Person SPOKESMAN =
            Person.builder().id("spokesman").name(Text.of("en", "a spokesman")).build();
    public static final Organization AGENCY = Organization.builder()
            .id("harbour-agency")
            .name(Text.of("en", "the harbour agency"))
            .kind(OrganizationKind.NEWS_OUTLET)
            .build();
    public static final Group TWELVE = Group.builder()
            .id("twelve")
            .name(Text.of("en", "twelve members"))
            .size(12)
            .build();

    private Ferries() {}

    public static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Ferries.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Dossier dossier() {
        return Dossier.builder()
                .article(article())
                .statements(List.of(headline(), warning(), refusalToWait(), denial(), threat(), vote()))
                .build();
    }

    static Article article() {
        return Article.builder()
                .id("ferries")
                .title(Text.of("en", "Ostrand warns Valmeria over ferries"))
                .published(Dating.of(Edtf.parse("2024-06-15")))
                .language("en")
                .build();
    }

    private static Statement headline() {
        return Assertion.builder()
                .id("headline")
                .voice(Voice.ARTICLE)
                .placement(Placement.HEADLINE)
                .addTarget(VALMERIA)
                .content(Text.of("en", "Ostrand warns\tValmeria\nover \"ferries\" \u202E\\"))
                .addPassage(at("Ostrand warns Valmeria over ferries"))
                .build();
    }

    static Statement warning() {
        return Warning.builder()
                .id("ministry-warns")
                .addSpeaker(Party.builder()
                        .actor(MINISTRY)
                        .mention(at("Ostrand's foreign ministry"))
                        .basis(Basis.STATED)
                        .build())
                .addTarget(Party.builder().actor(VALMERIA).basis(Basis.INFERRED).build())
                .mode(WarningMode.ALERT)
                .certainty(Certainty.POSSIBLE)
                .characterizedBy(Characterization.REPORTER)
                .content(Text.of("en", "the end of the truce").and("fr", "la fin de la trêve"))
                .cue(at("warned"))
                .made(Dating.builder()
                        .date(Edtf.parse("2024-06-14"))
                        .wording(at("on Friday"))
                        .anchor(LocalDate.parse("2024-06-15"))
                        .basis(Basis.STATED)
                        .build())
                .addPassage(at("the ferries\ncould end the truce"))
                .addPassage(at("a step that would break the resolutions of the Security Council"))
                .addSanctionReference(SanctionReference.builder()
                        .wording(at("the resolutions of the Security Council"))
                        .relation(SanctionRelation.VIOLATION)
                        .certainty(Certainty.POSSIBLE)
                        .build())
                .build();
    }

    private static Statement refusalToWait() {
        return Threat.builder()
                .id("spokesman-will-not-wait")
                .addSpeaker(mention(SPOKESMAN, "its spokesman"))
                .channel(Channel.BRIEFING)
                .content(Text.of("en", "not to wait"))
                .cue(at("said"))
                .addPassage(at("We will not wait"))
                .addQuotation(Quotation.builder()
                        .words("We will not wait")
                        .language("en")
                        .form(QuotationForm.DIRECT)
                        .passage(at("We will not wait"))
                        .build())
                .addRelay(Relay.builder()
                        .addBy(mention(AGENCY, "the harbour agency"))
                        .build())
                .addLink(Link.of(LinkRelation.CONTINUES, "ministry-warns"))
                .build();
    }

    private static Statement denial() {
        return Denial.builder()
                .id("valmeria-denies")
                .addSpeaker(mention(VALMERIA, Passage.of(start("Valmeria denied"), start("Valmeria denied") + 8)))
                .cue(at("denied"))
                .addLink(Link.of(LinkRelation.DENIES, "ministry-warns"))
                .build();
    }

    private static Statement threat() {
        return Threat.builder()
                .id("somebody-threatens")
                .voice(Voice.UNATTRIBUTED)
                .cue(at("threatened"))
                .addPassage(at("the crew"))
                .build();
    }

    private static Statement vote() {
        return Vote.builder()
                .id("twelve-vote")
                .addSpeaker(TWELVE)
                .position(VotePosition.FOR)
                .addPassage(at("Twelve members voted for the harbour treaty"))
                .addInstrument(InstrumentReference.builder()
                        .wording(at("the harbour treaty"))
                        .relation(SanctionRelation.ENACTS)
                        .build())
                .build();
    }

    private static Party mention(Actor actor, String words) {
        return mention(actor, at(words));
    }

    private static Party mention(Actor actor, Passage place) {
        return Party.builder().actor(actor).mention(place).build();
    }

    /** The place of the first such words, without the words, which are in the text. */
    public static Passage at(String words) {
        return Passage.of(start(words), start(words) + words.codePointCount(0, words.length()));
    }

    private static int start(String words) {
        int index = TEXT.indexOf(words);
        if (index < 0) {
            throw new IllegalArgumentException(words);
        }
        return TEXT.codePointCount(0, index);
    }

    /** The statement with an id. */
    public static Statement statement(Dossier dossier, String id) {
        return Optional.of(dossier).flatMap(it -> it.statement(id)).orElseThrow();
    }
}
