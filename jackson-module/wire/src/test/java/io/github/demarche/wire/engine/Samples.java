package io.github.demarche.wire.engine;

import io.github.demarche.actor.ActorBuilder;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.DossierBuilder;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.ProposalMode;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;

/** Gives a builder the minimum that it needs. */
final class Samples {
    private Samples() {}

    static void fill(Object builder) {
        if (builder instanceof StatementBuilder<?> statement) {
            fill(statement);
        } else if (builder instanceof ActorBuilder<?> actor) {
            fill(actor);
        } else if (builder instanceof Event.Builder event) {
            event.id("a").status(EventStatus.PLANNED).description(Text.of("en", "a"));
        } else if (builder instanceof Article.Builder article) {
            fill(article);
        } else if (builder instanceof DossierBuilder dossier) {
            Article.Builder article = Article.builder();
            fill(article);
            dossier.article(article.build());
        }
    }

    private static void fill(StatementBuilder<?> builder) {
        builder.id("a")
                .content(Text.of("en", "a"))
                .addSpeaker(State.of("KOR"))
                .addSpeaker(State.of("USA"))
                .addTarget(State.of("RUS"));
        if (builder instanceof Warning.Builder warning) {
            warning.mode(WarningMode.ALERT);
        } else if (builder instanceof Appeal.Builder appeal) {
            appeal.force(AppealForce.REQUEST);
        } else if (builder instanceof Proposal.Builder proposal) {
            proposal.mode(ProposalMode.OFFER);
        } else if (builder instanceof Courtesy.Builder courtesy) {
            courtesy.form(CourtesyForm.THANKS);
        } else if (builder instanceof Vote.Builder vote) {
            vote.position(VotePosition.FOR);
        } else if (builder instanceof UnrecognizedStatement.Builder unrecognized) {
            unrecognized.type("ultimatum");
        }
    }

    private static void fill(ActorBuilder<?> builder) {
        builder.id("a").name(Text.of("en", "a"));
        if (builder instanceof State.Builder state) {
            state.code("KOR");
        } else if (builder instanceof Organization.Builder organization) {
            organization.kind(OrganizationKind.OTHER);
        }
    }

    private static void fill(Article.Builder article) {
        article.id("a")
                .title(Text.of("en", "a"))
                .published(Dating.of(Edtf.parse("2024-06-14")))
                .language("en");
    }
}
