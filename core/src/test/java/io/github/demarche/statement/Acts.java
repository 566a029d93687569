package io.github.demarche.statement;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.State;
import io.github.demarche.internal.TsvTable;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The utterances of {@code acts.tsv}: a speaker of one state, and others. */
public final class Acts {
    public static final String ID = "act";
    private static final State HERE = State.of("NOR");
    private static final State THERE = State.of("CHL");
    private static final Text SOMETHING = Text.of("en", "something");

    private static final Actor NEWSPAPER = Organization.builder()
            .id("newspaper")
            .kind(OrganizationKind.NEWS_OUTLET)
            .name(Text.of("en", "The Fjord Gazette"))
            .state(HERE)
            .build();

    private static final Actor FORUM = Organization.builder()
            .id("forum")
            .kind(OrganizationKind.INTERGOVERNMENTAL_BODY)
            .name(Text.of("en", "the forum"))
            .build();

    private Acts() {}

    public static Stream<List<String>> rows() {
        return TsvTable.rows(Acts.class, "acts.tsv", 6).stream();
    }

    /** The statements that acts answer, by their ids. */
    public static List<Statement> answered() {
        Proposal.Builder offer = Proposal.builder().mode(ProposalMode.OFFER);
        Appeal.Builder demand = Appeal.builder().force(AppealForce.DEMAND);
        Courtesy.Builder apology = Courtesy.builder().form(CourtesyForm.APOLOGY);
        return List.of(
                offer.id("offer").addSpeaker(THERE).build(),
                demand.id("demand").addSpeaker(THERE).build(),
                apology.id("apology").addSpeaker(THERE).build());
    }

    public static Statement statement(List<String> row) {
        StatementBuilder<?> builder = builder(row.get(1)).id(ID);
        List<String> attributes = List.of(row.get(2).split("; "));
        if (!attributes.contains("organization")) {
            builder.addSpeaker(HERE);
        }
        for (String attribute : attributes) {
            int space = attribute.indexOf(' ');
            if (space < 0) {
                set(builder, attribute);
            } else {
                set(builder, attribute.substring(0, space), attribute.substring(space + 1));
            }
        }
        return builder.build();
    }

    private static void set(StatementBuilder<?> builder, String attribute) {
        switch (attribute) {
            case "organization" -> builder.addSpeaker(FORUM);
            case "content" -> builder.content(SOMETHING);
            case "addressee" -> builder.addAddressee(THERE);
            case "condition" -> ((ConditionalBuilder<?>) builder).condition(SOMETHING);
            case "formal" -> ((Disapproval.Builder) builder).formal(true);
            case "signed" -> ((Agreement.Builder) builder).signed(true);
            case "quotation" ->
                builder.addQuotation(Quotation.builder()
                        .words("words")
                        .language("en")
                        .form(QuotationForm.DIRECT)
                        .build());
            case "-" -> {}
            default -> throw unknown(attribute);
        }
    }

    private static void set(StatementBuilder<?> builder, String attribute, String value) {
        switch (attribute) {
            case "two" -> builder.addSpeaker(THERE);
            case "target" -> builder.addTarget(target(value));
            case "certainty" -> builder.certainty(Certainty.valueOf(value));
            case "channel" -> builder.channel(Channel.DIPLOMATIC_NOTE);
            case "link" ->
                builder.addLink(Link.of(
                        LinkRelation.of(token(value.substring(0, value.indexOf(' ')))),
                        value.substring(value.indexOf(' ') + 1)));
            case "force" -> ((Appeal.Builder) builder).force(AppealForce.valueOf(value));
            case "form" -> ((Courtesy.Builder) builder).form(CourtesyForm.valueOf(value));
            case "position" -> ((Vote.Builder) builder).position(VotePosition.valueOf(value));
            case "change" -> ((Decision.Builder) builder).change(DecisionChange.valueOf(value));
            case "deadline" -> ((ConditionalBuilder<?>) builder).deadline(Dating.of(Edtf.parse(value)));
            case "mode" -> {
                if (builder instanceof Warning.Builder warning) {
                    warning.mode(WarningMode.valueOf(value));
                } else {
                    ((Proposal.Builder) builder).mode(ProposalMode.valueOf(value));
                }
            }
            case "measure", "effective" -> {
                if (builder instanceof Agreement.Builder agreement) {
                    setDecided(value, attribute, agreement::measure, agreement::effective);
                } else {
                    Decision.Builder decision = (Decision.Builder) builder;
                    setDecided(value, attribute, decision::measure, decision::effective);
                }
            }
            default -> throw unknown(attribute);
        }
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("acts.tsv has \"" + name + "\", which Acts does not know: add it there");
    }

    private static Actor target(String value) {
        return switch (value) {
            case "own" -> NEWSPAPER;
            case "third" -> State.of("PER");
            default -> THERE;
        };
    }

    private static void setDecided(
            String value,
            String attribute,
            java.util.function.Consumer<Measure> measure,
            java.util.function.Consumer<Dating> effective) {
        if (attribute.equals("measure")) {
            measure.accept(Measure.of(token(value)));
        } else {
            effective.accept(Dating.of(Edtf.parse(value)));
        }
    }

    private static StatementBuilder<?> builder(String kind) {
        return switch (kind) {
            case "Assertion" -> Assertion.builder();
            case "Admission" -> Admission.builder();
            case "Accusation" -> Accusation.builder();
            case "Denial" -> Denial.builder();
            case "Justification" -> Justification.builder();
            case "Commitment" -> Commitment.builder();
            case "Threat" -> Threat.builder();
            case "Agreement" -> Agreement.builder();
            case "Acceptance" -> Acceptance.builder();
            case "Refusal" -> Refusal.builder();
            case "Appeal" -> Appeal.builder();
            case "Proposal" -> Proposal.builder();
            case "Warning" -> Warning.builder();
            case "Inquiry" -> Inquiry.builder();
            case "Concern" -> Concern.builder();
            case "Disapproval" -> Disapproval.builder();
            case "Support" -> Support.builder();
            case "Courtesy" -> Courtesy.builder();
            case "Decision" -> Decision.builder();
            case "Vote" -> Vote.builder();
            case "NoComment" -> NoComment.builder();
            default -> throw unknown(kind);
        };
    }

    /** The files spell the tokens of open vocabularies like constants of enums. */
    private static String token(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
