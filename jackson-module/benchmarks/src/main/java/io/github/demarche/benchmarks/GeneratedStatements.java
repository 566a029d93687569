package io.github.demarche.benchmarks;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.DossierBuilder;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventStatus;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Justification;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Statements made up by number, each the same whenever it is made: about as long, and as often with this or that attribute,
 * as those of the article.
 */
final class GeneratedStatements {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 14);
    private static final long SEED = 20_240_614;
    private static final int KINDS = 15;
    private static final List<String> SUBJECTS = List.of(
            "inspections of vessels",
            "the transfer of artillery shells",
            "a visit",
            "the resumption of talks",
            "a launch of satellites",
            "the return of prisoners",
            "an embargo on fuel",
            "military exercises");
    private static final List<String> PLACES =
            List.of("at sea", "near the border", "in the capital", "in the north", "under the treaty of 2018");

    private final GeneratedActors actors = new GeneratedActors();
    private final List<Event> events = new ArrayList<>();

    GeneratedStatements() {
        for (int i = 0; i < 20; i++) {
            events.add(Event.builder()
                    .id("event-" + i)
                    .description(Text.of("en", SUBJECTS.get(i % SUBJECTS.size()) + ' ' + PLACES.get(i % PLACES.size())))
                    .status(pick(EventStatus.values(), new SplittableRandom(SEED + i)))
                    .addParticipant(actors.states().get(i))
                    .time(Dating.of(Edtf.parse("2024-06")))
                    .build());
        }
    }

    List<Actor> actors() {
        return actors.all();
    }

    /** A dossier of the first statements. */
    Dossier dossier(int statements) {
        return dossier(statements(statements));
    }

    List<Statement> statements(int count) {
        List<Statement> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(statement(i));
        }
        return made;
    }

    static Dossier dossier(List<Statement> statements) {
        DossierBuilder dossier = Dossier.builder()
                .article(Article.builder()
                        .id("generated")
                        .title(Text.of("en", "Statements that nobody made"))
                        .published(Dating.of(Edtf.from(PUBLISHED)))
                        .language("en")
                        .build())
                .coder(Coder.of(CoderKind.RULES, "benchmarks"));
        statements.forEach(dossier::addStatement);
        return dossier.build();
    }

    /** One statement, which may have a link to an earlier one. */
    Statement statement(int number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        StatementBuilder<?> builder = kind(number % KINDS, random);
        builder.id("statement-" + number);
        speakers(builder, number, random);
        place(builder, number, random);
        if (random.nextInt(10) < 2) {
            builder.addAddressee(party(random, 60));
        }
        if (random.nextInt(10) < 5) {
            builder.addTarget(party(random, 80));
        }
        if (random.nextInt(10) < 6) {
            builder.certainty(pick(Certainty.values(), random));
        }
        if (random.nextInt(10) < 3 && number % KINDS != KINDS - 1) {
            builder.addQuotation(quotation(number, random));
        }
        if (random.nextInt(10) < 4) {
            builder.addAbout(events.get(random.nextInt(events.size())));
        }
        if (random.nextInt(20) < 3) {
            builder.addSanctionReference(reference(random));
        }
        if (random.nextInt(4) == 0 && number > 0) {
            int before = Math.max(0, number - 1 - random.nextInt(20));
            builder.addLink(Link.of(LinkRelation.RESPONDS_TO, "statement-" + before));
        }
        if (random.nextInt(10) == 0) {
            builder.addCode(EventCode.of("CAMEO", "1.1b3", "112"));
        }
        if (random.nextInt(2) == 0) {
            builder.confidence(random.nextInt(1, 100) / 100.0);
        }
        return builder.build();
    }

    /** Every kind in turn, with what only it has. */
    private StatementBuilder<?> kind(int kind, SplittableRandom random) {
        return switch (kind) {
            case 0 -> Assertion.builder();
            case 1 -> Accusation.builder().addTarget(party(random, 70));
            case 2 -> Denial.builder();
            case 3 -> Justification.builder();
            case 4 -> Commitment.builder().condition(content(random));
            case 5 ->
                Agreement.builder()
                        .addSpeaker(actors.groups()
                                .get(random.nextInt(actors.groups().size())));
            case 6 -> Threat.builder().condition(content(random));
            case 7 -> Refusal.builder();
            case 8 -> Appeal.builder().force(pick(AppealForce.values(), random));
            case 9 ->
                Warning.builder()
                        .mode(pick(WarningMode.values(), random))
                        .addConsequence(Consequence.of(content(random), Certainty.POSSIBLE));
            case 10 -> Inquiry.builder();
            case 11 -> Concern.builder();
            case 12 -> Disapproval.builder();
            case 13 -> Support.builder();
            default -> NoComment.builder();
        };
    }

    private void speakers(StatementBuilder<?> builder, int number, SplittableRandom random) {
        if (number % KINDS != 5) {
            builder.addSpeaker(party(random, 10));
        }
        if (random.nextInt(20) < 3) {
            Relay.Builder relay = Relay.builder().addBy(party(random, 5)).channel(Channel.COMMUNIQUE);
            builder.addRelay(relay.cue(Passage.of(2, 9)).build());
        }
        if (random.nextInt(10) < 4) {
            builder.characterizedBy(Characterization.REPORTER);
        }
        if (random.nextInt(2) == 0) {
            builder.channel(pick(Channel.known(), random));
        }
    }

    private static void place(StatementBuilder<?> builder, int number, SplittableRandom random) {
        int start = 200 * number;
        builder.content(content(random))
                .addPassage(Passage.of(start + 40, start + 110))
                .cue(Passage.of(start + 30, start + 38));
        if (random.nextInt(3) == 0) {
            builder.addPassage(Passage.of(start + 120, start + 160));
        }
        LocalDate day = PUBLISHED.minusDays(random.nextInt(30));
        builder.made(
                switch (random.nextInt(3)) {
                    case 0 ->
                        Dating.builder()
                                .date(Edtf.from(day))
                                .wording(Passage.of(start + 10, start + 18))
                                .anchor(PUBLISHED)
                                .basis(Basis.STATED)
                                .build();
                    case 1 ->
                        Dating.builder()
                                .date(Edtf.onOrBefore(day))
                                .basis(Basis.INFERRED)
                                .build();
                    default -> Dating.of(Edtf.parse(day.toString().substring(0, 7)));
                });
    }

    private Party party(SplittableRandom random, int offset) {
        int start = 100 + random.nextInt(1000) + offset;
        return Party.builder()
                .actor(actors.all().get(random.nextInt(GeneratedActors.COUNT)))
                .mention(Passage.of(start, start + 8))
                .basis(Basis.STATED)
                .build();
    }

    private static Text content(SplittableRandom random) {
        String words = SUBJECTS.get(random.nextInt(SUBJECTS.size())) + ' ' + PLACES.get(random.nextInt(PLACES.size()))
                + ", case " + random.nextInt(100_000);
        Text text = Text.of("en", words);
        return random.nextInt(3) == 0 ? text.and("fr", "en français : « " + words + " »") : text;
    }

    private static Quotation quotation(int number, SplittableRandom random) {
        int start = 200 * number + 120;
        return Quotation.builder()
                .words("We have said it before and say it again, for the time number " + random.nextInt(1000))
                .language("en")
                .form(pick(QuotationForm.values(), random))
                .passage(Passage.of(start, start + 64))
                .build();
    }

    private static SanctionReference reference(SplittableRandom random) {
        return SanctionReference.builder()
                .wording(Passage.of(11, 19))
                .addResolution(ResolutionCitation.of(Resolution.parse("S/RES/1718 (2006)")))
                .regime("DPRK")
                .relation(pick(SanctionRelation.known(), random))
                .identifiedBy(Basis.STATED)
                .build();
    }

    private static <T> T pick(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> T pick(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
