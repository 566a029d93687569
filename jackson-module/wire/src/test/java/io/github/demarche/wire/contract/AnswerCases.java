package io.github.demarche.wire.contract;

import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.citation.FoundCitation;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventOntology;
import io.github.demarche.grounding.Anchoring;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import io.github.demarche.wire.Draft;
import io.github.demarche.wire.DraftRemark;
import io.github.demarche.wire.EntryProblem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer of each type, about a fictional article. */
final class AnswerCases {
    /** The emoji have two chars each, so that positions counted in chars are four too far. */
    private static final String TEXT =
            "\uD83D\uDEA8\uD83D\uDEA8\uD83D\uDEA8\uD83D\uDEA8 Finland accused Norway of a breach of paragraph 8"
                    + " of resolution 1718 (2006). Norway said that it sent 40 trucks, and denied the rest.";

    private static final State FINLAND = State.of("FIN");
    private static final State NORWAY = State.of("NOR");

    private AnswerCases() {}

    private static Passage shifted(String words) {
        int from = TEXT.indexOf(words);
        return Passage.builder()
                .start(from)
                .end(from + words.length())
                .exact(words)
                .build();
    }

    private static Accusation accusation(Passage cue) {
        return Accusation.builder()
                .id("breach")
                .addSpeaker(FINLAND)
                .addTarget(NORWAY)
                .content(Text.of("en", "a breach"))
                .cue(cue)
                .addRelay(Relay.builder().addBy(Party.of(State.of("SWE"))).build())
                .addSanctionReference(SanctionReference.builder()
                        .wording(shifted("resolution 1718 (2006)"))
                        .addResolution(ResolutionCitation.of(Resolution.of(1718, 2006)))
                        .relation(SanctionRelation.VIOLATION)
                        .build())
                .build();
    }

    private static Denial denial(Passage place) {
        return Denial.builder()
                .id("denial")
                .addSpeaker(NORWAY)
                .addPassage(place)
                .made(Dating.of(Edtf.parse("2024-06-14")))
                .addLink(Link.of(LinkRelation.DENIES, "breach"))
                .build();
    }

    private static Dossier dossier(Statement... statements) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("article")
                        .title(Text.of("en", "Trucks"))
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build())
                .statements(List.of(statements))
                .build();
    }

    /** The answers, by the names of their files. */
    static Map<String, Object> all() {
        Map<String, Object> cases = new LinkedHashMap<>();
        addGrounding(cases);
        addDossier(cases);
        addCoding(cases);
        addCitations(cases);
        addRegimes(cases);
        cases.put("lenient-edtf", Edtf.parseLenient("199u"));
        cases.put("chars", Passage.of(5, 12).chars(TEXT));
        DraftRemark remark = DraftRemark.of(
                "/statements/0/cue", "statement 1 (\"denial\"), cue", 3, 14, "an object expected, got 7");
        cases.put("draft-remark", remark);
        cases.put("draft", Draft.of(Optional.empty(), List.of(remark), List.of(remark), List.of(), 1));
        cases.put("entry-problem", new EntryProblem(17, "/mode", "a text expected", "{\"mode\": 1}"));
        return cases;
    }

    private static void addGrounding(Map<String, Object> cases) {
        Dossier wrong = dossier(accusation(Passage.of("accused")), denial(Passage.of("it sent 14 trucks")));
        Grounding grounding = Grounding.check(wrong, TEXT);
        Finding finding = grounding.problems().stream()
                .filter(problem -> problem.difference().isPresent())
                .findFirst()
                .orElseThrow();
        cases.put("grounding", grounding);
        cases.put("finding", finding);
        cases.put("difference", finding.difference().orElseThrow());
        Anchoring anchoring = Anchoring.of(dossier(accusation(shifted("accused")), denial(shifted("denied"))), TEXT);
        cases.put("anchoring", anchoring);
        cases.put("anchoring-change", anchoring.changes().get(1));
        cases.put("position-shift", anchoring.shift().orElseThrow());
    }

    private static void addDossier(Map<String, Object> cases) {
        Accusation accusation = accusation(Passage.of("accused"));
        Statement headline = Accusation.builder()
                .id("headline")
                .addSpeaker(FINLAND)
                .addTarget(NORWAY)
                .content(Text.of("en", "a breach"))
                .addLink(Link.of(LinkRelation.RENDITION_OF, "breach"))
                .build();
        Dossier dossier = dossier(accusation, headline);
        cases.put("attribution", dossier.attribution(accusation));
        cases.put("rendition", dossier.renditions(accusation).get(0));
        cases.put("instrument-statements", dossier.touching(Resolution.of(1718, 2006)));
    }

    private static void addCoding(Map<String, Object> cases) {
        EventCoder coder = EventCoder.in(EventOntology.CAMEO_1_1B3);
        Statement accusation = accusation(Passage.of("accused"));
        cases.put("coding-code", coder.code(accusation));
        cases.put(
                "coding-several",
                coder.code(Appeal.builder()
                        .id("demand")
                        .addSpeaker(FINLAND)
                        .content(Text.of("en", "withdrawal"))
                        .force(AppealForce.DEMAND)
                        .deadline(Dating.of(Edtf.parse("2024-06-14")))
                        .build()));
        cases.put("coding-none", EventCoder.in(EventOntology.PLOVER_2_0).code(denial(Passage.of("denied"))));
        cases.put("event-row", coder.rows(dossier(accusation)).findFirst().orElseThrow());
    }

    private static void addCitations(Map<String, Object> cases) {
        FoundCitation found = ResolutionCitations.find(TEXT, "en").get(0);
        cases.put("found-citation", found);
        cases.put("cited-resolution", found.cited().orElseThrow());
        cases.put("resolution-facts", Resolution.of(1718, 2006).facts().orElseThrow());
    }

    private static void addRegimes(Map<String, Object> cases) {
        SanctionsRegime regime = SanctionsRegimes.byKey("DPRK").orElseThrow();
        cases.put("sanctions-committee", regime.committee().orElseThrow());
        cases.put("regime-resolution", regime.resolutions().get(0));
        cases.put(
                "regime-measure",
                regime.measures().stream()
                        .min(Comparator.comparing(
                                measure -> measure.provisions().size()))
                        .orElseThrow());
        cases.put("regime-provision", regime.provisions().get(0));
        cases.put("regime-programme", regime.programmes().get(0));
        cases.put("regime-period", regime.periods().get(0));
    }
}
