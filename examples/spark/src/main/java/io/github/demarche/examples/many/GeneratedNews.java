package io.github.demarche.examples.many;

import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
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
import java.util.Locale;
import java.util.Random;

/**
 * An article of invented states with ten statements, and its dossier, drawn from a seed and a number. One quotation in thirty has a word
 * that the text has not, so that there is something to find.
 */
final class GeneratedNews {
    private static final int STATEMENTS = 10;
    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());
    private static final LocalDate FIRST_DAY = LocalDate.parse("2001-01-01");
    private static final int DAYS = 9000;
    private static final int PERSONS = 20_000;
    private static final int OUTLETS = 500;
    private static final int ALTERED = 30;

    private final Random random;
    private final NewsLexicon lexicon;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private int length;

    private GeneratedNews(long seed, int number) {
        random = new Random(seed * 1_000_003 + number);
        lexicon = random.nextInt(3) > 0 ? NewsLexicon.ENGLISH : NewsLexicon.FRENCH;
        day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    /**
     * Makes an article and its dossier.
     *
     * @param seed what it is drawn from
     * @param number its number, which its id has
     */
    static NewsEntry entry(long seed, int number) {
        return new GeneratedNews(seed, number).entry(number);
    }

    private NewsEntry entry(int number) {
        int here = random.nextInt(lexicon.states.size());
        int there = (here + 1 + random.nextInt(lexicon.states.size() - 1)) % lexicon.states.size();
        Organization ministry = Organization.builder()
                .id("ministry")
                .name(name(lexicon.office + lexicon.states.get(here)))
                .kind(OrganizationKind.MINISTRY)
                .parent(state(here))
                .build();
        Person minister = minister(here * PERSONS + random.nextInt(PERSONS), ministry);
        Organization other = state(there);
        String title = lexicon.states.get(here) + " – " + lexicon.states.get(there);
        append(title + "\n\n");
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            statements.add(paragraph(i, minister, here, other, there));
        }
        Dossier dossier = Dossier.builder()
                .article(Article.builder()
                        .id("news-" + number)
                        .title(name(title))
                        .publisher(outlet(random.nextInt(OUTLETS)))
                        .published(Dating.of(Edtf.from(day)))
                        .language(lexicon.language)
                        .build())
                .statements(statements)
                .build();
        return new NewsEntry(dossier, text.toString());
    }

    private Statement paragraph(int number, Person minister, int here, Organization other, int there) {
        LocalDate said = day.minusDays(1 + random.nextInt(6));
        String weekday = lexicon.weekdays.get(said.getDayOfWeek().getValue() - 1);
        int from = length;
        String report = String.format(
                Locale.ROOT, lexicon.reports.get(number), lexicon.states.get(here), lexicon.states.get(there), weekday);
        append(random.nextInt(8) == 0 ? "📰 " : "");
        int start = length;
        append(report);
        append(lexicon.opening);
        String quotation = sentence(lexicon.quotation);
        Passage quoted = append(quotation);
        append(lexicon.closing + ". ");
        append(sentence(lexicon.filler));
        if (random.nextInt(20) == 0) {
            append(" " + lexicon.citation);
        }
        append("\n\n");
        String altered = random.nextInt(ALTERED) == 0 ? quotation.replaceFirst(" \\p{L}+ ", " never ") : quotation;
        return builder(number)
                .id("statement-" + number)
                .addSpeaker(Party.builder()
                        .actor(minister)
                        .mention(within(start, report, lexicon.office + lexicon.states.get(here)))
                        .build())
                .addAddressee(other)
                .addTarget(other)
                .content(name(sentence(lexicon.claim)))
                .certainty(CERTAINTIES.get(random.nextInt(CERTAINTIES.size())))
                .addPassage(Passage.of(from, length - 2))
                .cue(within(start, report, lexicon.cues.get(number)))
                .addQuotation(Quotation.builder()
                        .words(altered)
                        .language(lexicon.language)
                        .form(QuotationForm.DIRECT)
                        .passage(Passage.builder()
                                .start(quoted.start())
                                .end(quoted.end())
                                .exact(altered)
                                .build())
                        .build())
                .made(Dating.builder()
                        .date(Edtf.from(said))
                        .wording(within(start, report, weekday))
                        .anchor(day)
                        .basis(Basis.STATED)
                        .build())
                .build();
    }

    private static StatementBuilder<?> builder(int number) {
        return switch (number) {
            case 0 -> Accusation.builder();
            case 1 -> Denial.builder();
            case 2 -> Warning.builder().mode(WarningMode.ALERT);
            case 3 -> Appeal.builder().force(AppealForce.REQUEST);
            case 4 -> Commitment.builder();
            case 5 -> Threat.builder();
            case 6 -> Assertion.builder();
            case 7 -> Refusal.builder();
            case 8 -> Concern.builder();
            default -> Inquiry.builder();
        };
    }

    /** As the invented states have no code, they are organizations that an atlas numbers. */
    private Organization state(int number) {
        return Organization.builder()
                .id(NewsLexicon.ENGLISH.states.get(number).toLowerCase(Locale.ROOT))
                .name(name(lexicon.states.get(number)))
                .kind(OrganizationKind.OTHER)
                .addIdentifier(Identifier.of("atlas", Integer.toString(number)))
                .build();
    }

    /** Some articles know the number of a register, some that of a directory, and some both: these join the others. */
    private Person minister(int number, Organization ministry) {
        Person.Builder minister = Person.builder()
                .id("minister")
                .name(name("minister " + number))
                .addOffice(Office.of(name(lexicon.office.strip()), ministry));
        int known = random.nextInt(4);
        if (known != 1) {
            minister.addIdentifier(Identifier.of("register", "R" + number));
        }
        if (known != 2) {
            minister.addIdentifier(Identifier.of("directory", "D" + number));
        }
        return minister.build();
    }

    private Organization outlet(int number) {
        return Organization.builder()
                .id("outlet")
                .name(name("Outlet " + number))
                .kind(OrganizationKind.NEWS_OUTLET)
                .addIdentifier(Identifier.of("press", "P" + number))
                .build();
    }

    private Text name(String words) {
        return Text.of(lexicon.language, words);
    }

    /** Appends words, and returns their place. */
    private Passage append(String words) {
        int start = length;
        text.append(words);
        length += words.codePointCount(0, words.length());
        return words.isEmpty() ? Passage.of(0, 1) : Passage.of(start, length);
    }

    private static Passage within(int start, String report, String words) {
        int from = start + report.indexOf(words);
        return Passage.builder()
                .start(from)
                .end(from + words.length())
                .exact(words)
                .build();
    }

    private String sentence(String pattern) {
        StringBuilder sentence = new StringBuilder();
        for (String part : pattern.split(" ", -1)) {
            List<String> list = part.isEmpty() ? null : lexicon.lists.get(part.charAt(0));
            sentence.append(sentence.isEmpty() ? "" : " ");
            if (list != null && (part.length() == 1 || !Character.isLetter(part.charAt(1)))) {
                sentence.append(list.get(random.nextInt(list.size()))).append(part.substring(1));
            } else {
                sentence.append(part.equals("#") ? Integer.toString(12 + random.nextInt(80)) : part);
            }
        }
        return sentence.toString();
    }
}
