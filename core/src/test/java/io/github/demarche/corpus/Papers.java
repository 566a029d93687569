package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.util.List;

/** Short invented records for the tests of this package. */
final class Papers {
    private Papers() {}

    static Article.Builder article(String id) {
        return Article.builder()
                .id(id)
                .title(Text.of("en", id))
                .published(Dating.of(Edtf.parse("2025-03-12")))
                .language("en");
    }

    static Dossier dossier(Article article, Statement... statements) {
        return Dossier.builder()
                .article(article)
                .statements(List.of(statements))
                .build();
    }

    static Dossier dossier(String article, Statement... statements) {
        return dossier(article(article).build(), statements);
    }

    /** A dossier without statements. */
    static Dossier naming(String article, Actor... actors) {
        return Dossier.builder()
                .article(article(article).build())
                .actors(List.of(actors))
                .build();
    }

    static Assertion.Builder said(String id, Actor... speakers) {
        Assertion.Builder statement = Assertion.builder().id(id);
        for (Actor speaker : speakers) {
            statement.addSpeaker(speaker);
        }
        return statement;
    }

    static Person person(String id, String name, Identifier... identifiers) {
        return Person.builder()
                .id(id)
                .name(Text.of("en", name))
                .identifiers(List.of(identifiers))
                .build();
    }

    static Organization.Builder organization(String id, Identifier... identifiers) {
        return Organization.builder()
                .id(id)
                .name(Text.of("en", id))
                .kind(OrganizationKind.MINISTRY)
                .identifiers(List.of(identifiers));
    }

    static Identifier wikidata(String value) {
        return Identifier.of("wikidata", value);
    }

    static Link link(LinkRelation relation, String article, String statement) {
        return Link.builder()
                .relation(relation)
                .article(URI.create(article))
                .statement(statement)
                .build();
    }

    static StatementRef ref(String text) {
        return StatementRef.parse(text);
    }

    static List<String> refs(List<ArticleStatement> statements) {
        return statements.stream().map(it -> it.ref().toString()).toList();
    }
}
