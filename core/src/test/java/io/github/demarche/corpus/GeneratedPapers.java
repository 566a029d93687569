package io.github.demarche.corpus;

import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Many dossiers, as in a newsroom; they share no objects, as if each had been read separately. */
final class GeneratedPapers {
    private static final List<String> CODES =
            List.of("NOR", "CHL", "FIN", "KEN", "PER", "NPL", "GHA", "FJI", "OMN", "BOL", "SEN", "LAO");
    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());
    private static final LocalDate FIRST_DAY = LocalDate.parse("2001-01-01");
    private static final int DAYS = 9000;
    private static final int PERSONS = 20_000;
    private static final int OUTLETS = 500;

    private GeneratedPapers() {}

    static List<Dossier> dossiers(int count, int statements) {
        return IntStream.range(0, count)
                .mapToObj(number -> dossier(number, statements))
                .toList();
    }

    static String article(int number) {
        return "paper-" + number;
    }

    static URI uri(int number) {
        return URI.create("https://papers.example/" + number);
    }

    private static Dossier dossier(int number, int statements) {
        LocalDate day = FIRST_DAY.plusDays(number % DAYS);
        State here = state(number);
        State there = state(number + 1 + number % 7);
        Organization ministry = ministry(here);
        Person minister = person(number % PERSONS, ministry);
        Person aide = Person.builder()
                .id("aide")
                .name(Text.of("en", "an aide " + number % 1000))
                .addOffice(Office.of(Text.of("en", "aide"), ministry))
                .build();
        // Five papers tell one story after each other, and two papers with the same state quote the same words.
        int first = number - number % 5;
        int story = number - number % (2 * CODES.size()) + number % CODES.size();
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            Assertion.Builder statement = Assertion.builder()
                    .id("statement-" + i)
                    .addSpeaker(i % 3 == 0 ? here : i % 3 == 1 ? minister : aide)
                    .addAddressee(there)
                    .addTarget(i % 2 == 0 ? there : ministry)
                    .content(Text.of("en", "what is said in sentence " + i + " of paper " + number))
                    .certainty(CERTAINTIES.get(i % CERTAINTIES.size()))
                    .addPassage(Passage.of(100 * i, 100 * i + 80))
                    .cue(Passage.of(100 * i + 81, 100 * i + 85))
                    .made(Dating.of(Edtf.from(day.minusDays(i % 5))));
            if (i % 2 == 0) {
                statement.addQuotation(Quotation.builder()
                        .words("these are the words of sentence " + i + " of story " + story)
                        .language("en")
                        .form(QuotationForm.DIRECT)
                        .passage(Passage.of(100 * i + 10, 100 * i + 60))
                        .build());
            }
            if (number != first && i % 5 == 0) {
                LinkRelation relation = i % 2 == 0 ? LinkRelation.RENDITION_OF : LinkRelation.DENIES;
                statement.addLink(Papers.link(relation, uri(first).toString(), "statement-" + i));
            }
            if (i % 5 == 3) {
                statement.addSanctionReference(SanctionReference.builder()
                        .regime("DPRK")
                        .relation(SanctionRelation.VIOLATION)
                        .build());
            }
            all.add(statement.build());
        }
        return Dossier.builder()
                .article(Article.builder()
                        .id(article(number))
                        .title(Text.of("en", "Paper " + number))
                        .publisher(outlet(number % OUTLETS))
                        .published(Dating.of(Edtf.from(day)))
                        .language("en")
                        .uri(uri(number))
                        .build())
                .statements(all)
                .build();
    }

    private static State state(int number) {
        return State.of(CODES.get(number % CODES.size()));
    }

    private static Organization ministry(State state) {
        return Organization.builder()
                .id("ministry")
                .name(Text.of("en", "Ministry of " + state.code()))
                .kind(OrganizationKind.MINISTRY)
                .state(state)
                .addIdentifier(Identifier.of("wikidata", "M" + state.code()))
                .build();
    }

    private static Person person(int number, Organization ministry) {
        return Person.builder()
                .id("minister")
                .name(Text.of("en", "Minister " + number))
                .addIdentifier(Identifier.of("wikidata", "P" + number))
                .addOffice(Office.of(Text.of("en", "minister"), ministry))
                .build();
    }

    private static Organization outlet(int number) {
        return Organization.builder()
                .id("outlet")
                .name(Text.of("en", "Outlet " + number))
                .kind(OrganizationKind.NEWS_OUTLET)
                .addIdentifier(Identifier.of("wikidata", "O" + number))
                .build();
    }
}
