package io.github.demarche.page;

import io.github.demarche.actor.Identifier;
import io.github.demarche.regime.SanctionsCommittee;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes which legal instruments a statement touches: a box in its card, and a part of the page with what the catalogue says. */
final class InstrumentHtml {
    private final Html html;
    private final HtmlWriter out;

    InstrumentHtml(Html html) {
        this.html = html;
        this.out = html.out();
    }

    void boxes(Statement statement) {
        for (SanctionReference reference : statement.sanctionReferences()) {
            begin(reference.identifiedBy(), Phrase.UN);
            out.element("span", relation(reference.relation(), reference.certainty()));
            out.text(" · ").element("span", numbers(reference));
            reference
                    .regime()
                    .ifPresent(key -> out.text(" · ")
                            .open("span")
                            .text(html.say(Phrase.REGIME) + " ")
                            .element("b", Words.clean(key))
                            .close());
            end(reference.identifiedBy());
        }
        for (InstrumentReference reference : statement.instruments()) {
            begin(reference.identifiedBy(), Phrase.INSTRUMENT);
            out.element("span", relation(reference.relation(), reference.certainty()));
            title(reference);
            end(reference.identifiedBy());
        }
    }

    private void begin(Optional<Basis> basis, Phrase label) {
        out.open("p", "class", ("un " + Bases.mark(basis)).trim())
                .element("b", html.say(label))
                .text(" ");
    }

    private void end(Optional<Basis> basis) {
        basis.filter(it -> it != Basis.STATED)
                .ifPresent(it -> out.text(" · ")
                        .element(
                                "span",
                                html.say(it == Basis.INFERRED ? Phrase.BY_CODER : Phrase.OUTSIDE),
                                "class",
                                "so"));
        out.close();
    }

    private void title(InstrumentReference reference) {
        reference.title().ifPresent(title -> {
            out.text(" · ");
            html.text("span", title);
        });
        reference.identifiers().forEach(it -> out.text(" · ").element("span", identifier(it)));
        if (reference.title().isEmpty()) {
            reference.wording().flatMap(html.layout()::words).ifPresent(words -> {
                out.text(" · ");
                wording(words);
            });
        }
    }

    /** Such as "possible violation". */
    private String relation(SanctionRelation relation, Optional<Certainty> certainty) {
        String words = Words.clean(html.words().token(relation));
        return certainty
                .filter(it -> it != Certainty.CERTAIN)
                .map(it -> html.words().own().equals("fr")
                        ? words + " (" + html.words().token(it) + ")"
                        : html.words().token(it) + " " + words)
                .orElse(words);
    }

    private String numbers(SanctionReference reference) {
        return reference.resolutions().isEmpty()
                ? html.say(Phrase.NO_NUMBER)
                : reference.resolutions().stream().map(InstrumentHtml::citation).collect(Collectors.joining("; "));
    }

    private static String citation(ResolutionCitation citation) {
        String provisions =
                citation.provisions().stream().map(Provision::toString).collect(Collectors.joining(", "));
        return citation.resolution().symbol() + (provisions.isEmpty() ? "" : ", " + provisions);
    }

    private static String identifier(Identifier identifier) {
        return Words.clean(identifier.scheme() + " " + identifier.value());
    }

    /** Whether a dossier names an instrument at all. */
    static boolean occurIn(Layout layout) {
        return layout.dossier().statements().stream().anyMatch(InstrumentHtml::touchesAny);
    }

    private static boolean touchesAny(Statement statement) {
        return touchesUn(statement) || !statement.instruments().isEmpty();
    }

    static boolean touchesUn(Statement statement) {
        return !statement.sanctionReferences().isEmpty();
    }

    void part(Phrase heading) {
        out.open("section", "id", "P_un", "aria-labelledby", "H_un").line();
        out.element("h2", html.say(heading), "id", "H_un");
        String asOf = html.words().day(SanctionsRegimes.asOf());
        out.element("p", html.say(Phrase.CATALOGUE, asOf), "class", "note").line();
        List<Integer> all = html.layout().rows().stream()
                .flatMap(row -> row.statements().stream())
                .toList();
        for (int index : all) {
            Statement statement = html.layout().statement(index);
            statement.sanctionReferences().forEach(reference -> reference(index, reference));
            statement.instruments().forEach(reference -> instrument(index, reference));
        }
        out.close().line();
    }

    private void reference(int index, SanctionReference reference) {
        out.open("div", "class", ("inst " + Bases.mark(reference.identifiedBy())).trim());
        out.open("p", "class", "ih");
        html.badge(index);
        out.element("b", " " + relation(reference.relation(), reference.certainty()));
        reference
                .identifiedBy()
                .filter(it -> it != Basis.STATED)
                .ifPresent(it -> out.element(
                        "span",
                        " · " + html.say(it == Basis.INFERRED ? Phrase.BY_CODER : Phrase.OUTSIDE),
                        "class",
                        "so"));
        out.close();
        reference.wording().flatMap(html.layout()::words).ifPresent(words -> {
            out.open("p").text(html.say(Phrase.TEXT_SAYS) + " ");
            wording(words);
            if (reference.resolutions().isEmpty()) {
                out.element("span", " · " + html.say(Phrase.GIVES_NO_NUMBER), "class", "so");
            }
            out.close();
        });
        out.open("dl");
        reference.resolutions().forEach(this::resolution);
        LocalDate day = html.layout().day(html.layout().statement(index)).orElseGet(SanctionsRegimes::asOf);
        reference.regime().ifPresent(key -> regime(key, day));
        reference.programmes().forEach(it -> row(html.say(Phrase.PROGRAMME), identifier(it)));
        out.close().close().line();
    }

    private void instrument(int index, InstrumentReference reference) {
        out.open("div", "class", ("inst " + Bases.mark(reference.identifiedBy())).trim());
        out.open("p", "class", "ih");
        html.badge(index);
        out.element("b", " " + relation(reference.relation(), reference.certainty()));
        title(reference);
        out.close().close().line();
    }

    private void wording(String words) {
        String language = html.layout().dossier().article().language();
        out.element("bdi", html.words().quoted(words), "class", "sw", "lang", language);
    }

    private void resolution(ResolutionCitation citation) {
        Resolution resolution = citation.resolution();
        out.open("dt").element("a", citation(citation), "href", resolution.uri().toString(), "rel", "noreferrer");
        out.close().open("dd");
        String subject = resolution.subject().orElse(html.say(Phrase.UNKNOWN_RESOLUTION));
        out.element("span", subject, "lang", "en");
        resolution
                .adopted()
                .ifPresent(day ->
                        out.text(" · " + html.say(Phrase.ADOPTED, html.words().day(day))));
        out.close();
    }

    private void regime(String key, LocalDate day) {
        Optional<SanctionsRegime> found = SanctionsRegimes.byKey(key);
        out.open("dt")
                .text(html.say(Phrase.REGIME) + " ")
                .element("b", Words.clean(key))
                .close()
                .open("dd");
        if (found.isEmpty()) {
            out.text(html.say(Phrase.UNKNOWN_REGIME)).close();
            return;
        }
        SanctionsRegime regime = found.get();
        html.text("span", regime.name());
        out.text(" · "
                + html.say(Phrase.STATUS, html.words().day(day), html.words().token(regime.statusOn(day))));
        out.close();
        regime.committee().map(SanctionsCommittee::name).ifPresent(name -> row(html.say(Phrase.COMMITTEE), name));
        row(html.say(Phrase.FOUNDING), regime.founding().symbol());
    }

    private void row(String label, String value) {
        out.element("dt", label).element("dd", value);
    }
}
