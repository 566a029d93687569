package io.github.demarche.examples.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.corpus.Comparison;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.DossierBuilder;
import io.github.demarche.examples.Resources;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.source.Article;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Denial;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Compares the codings of one report by a person and by a model. */
public final class TwoCodings {
    private static final String TEXT = Resources.read(TwoCodings.class, "ferry.txt");

    private final Recorder source = Recorder.of(TEXT).language("en").day(LocalDate.parse("2025-03-12"));

    private TwoCodings() {}

    /**
     * Prints the comparison.
     *
     * @param args the language of the report, {@code en} or {@code fr}; English if absent
     */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report(args.length == 0 ? "en" : args[0]));
    }

    static String report(String language) {
        return Comparison.of(byHand(), byModel()).report(language);
    }

    /** {@return the coding by a person} */
    public static Dossier byHand() {
        return new TwoCodings().byAPerson();
    }

    /** {@return the coding by a model} */
    public static Dossier byModel() {
        return new TwoCodings().byAModel();
    }

    private static Actor government(String id, String name) {
        return Organization.builder()
                .id(id)
                .name(Text.of("en", name))
                .kind(OrganizationKind.OTHER)
                .build();
    }

    private static Actor brenn(String id) {
        return Person.builder().id(id).name(Text.of("en", "Oda Brenn")).build();
    }

    private static DossierBuilder dossier(CoderKind kind, String coder) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("courier-0312-ferry")
                        .title(Text.of("en", "Ministers quarrel over the Palar ferry"))
                        .published(Dating.of(Edtf.parse("2025-03-12")))
                        .language("en")
                        .build())
                .coder(Coder.builder().kind(kind).name(coder).build());
    }

    private Dossier byAPerson() {
        return dossier(CoderKind.HUMAN, "first reader")
                .addStatement(Commitment.builder()
                        .id("ferry-reopens")
                        .addSpeaker(brenn("oda-brenn"))
                        .content(Text.of("en", "to reopen the ferry to Palar in April"))
                        .condition(Text.of("en", "Ostrand pays its share"))
                        .addPassage(
                                source.at("Valmeria will reopen the ferry to Palar in April if Ostrand pays its share"))
                        .made(source.dated("on Tuesday"))
                        .build())
                .addStatement(Assertion.builder()
                        .id("already-paid")
                        .addSpeaker(government("ostrand", "Ostrand"))
                        .content(Text.of("en", "Ostrand has paid its share"))
                        .addPassage(source.at("it had already paid"))
                        .build())
                .addStatement(Appeal.builder()
                        .id("palar-asks")
                        .addSpeaker(government("palar", "Palar"))
                        .force(AppealForce.REQUEST)
                        .content(Text.of("en", "to sit down and count"))
                        .addPassage(source.at("sit down and count"))
                        .build())
                .build();
    }

    private Dossier byAModel() {
        return dossier(CoderKind.MODEL, "a language model")
                .addStatement(Commitment.builder()
                        .id("s1")
                        .addSpeaker(brenn("minister"))
                        .content(Text.of("en", "to reopen the ferry to Palar in April"))
                        .addPassage(source.at("Valmeria will reopen the ferry to Palar in April"))
                        .made(source.dated("on Tuesday"))
                        .build())
                .addStatement(Denial.builder()
                        .id("s2")
                        .addSpeaker(government("ostrand-government", "Ostrand"))
                        .content(Text.of("en", "Ostrand has not paid"))
                        .addPassage(source.at("it had already paid"))
                        .build())
                .build();
    }
}
