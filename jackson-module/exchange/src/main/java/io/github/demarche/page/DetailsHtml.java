package io.github.demarche.page;

import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.source.Coder;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what only a closer look needs: places, codes, how a date is written, who recorded it. */
final class DetailsHtml {
    private final Html html;
    private final HtmlWriter out;

    DetailsHtml(Html html) {
        this.html = html;
        this.out = html.out();
    }

    void write(int index) {
        Statement statement = html.layout().statement(index);
        out.open("details").element("summary", html.say(Phrase.DETAILS)).open("dl");
        statement
                .cue()
                .flatMap(html.layout()::words)
                .ifPresent(cue -> source(Phrase.CUE, html.words().quoted(cue)));
        row(Phrase.PLACES, places(statement));
        statement.made().ifPresent(made -> row(Phrase.DATE, dating(made)));
        statement.relays().forEach(this::relay);
        statement.occasion().ifPresent(occasion -> text(Phrase.OCCASION, occasion.description()));
        statement.about().forEach(this::subject);
        statement.quotations().forEach(this::quotation);
        statement
                .characterizedBy()
                .ifPresent(who -> row(Phrase.CALLED_BY, html.words().token(who)));
        row(
                Phrase.CODES,
                String.join(
                        "; ", statement.codes().stream().map(DetailsHtml::code).toList()));
        statement.codedBy().ifPresent(coder -> row(Phrase.CODER, coder(html, coder)));
        statement.confidence().ifPresent(confidence -> row(Phrase.CONFIDENCE, String.valueOf(confidence)));
        row(
                Phrase.IDENTIFIERS,
                String.join(
                        "; ",
                        statement.identifiers().stream()
                                .map(it -> it.scheme() + " " + it.value())
                                .toList()));
        row(Phrase.ID, statement.id());
        out.close().close();
    }

    private void row(Phrase label, String value) {
        if (!value.isEmpty()) {
            out.element("dt", html.say(label)).element("dd", Words.clean(value));
        }
    }

    private void text(Phrase label, Text text) {
        out.element("dt", html.say(label));
        html.text("dd", text);
    }

    private void source(Phrase label, String words) {
        String language = html.layout().dossier().article().language();
        out.element("dt", html.say(label)).open("dd").element("bdi", words, "class", "sw", "lang", language);
        out.close();
    }

    private String places(Statement statement) {
        List<Passage> passages = new ArrayList<>(statement.passages());
        statement.quotations().forEach(quotation -> quotation.passage().ifPresent(passages::add));
        return String.join(
                "; ",
                passages.stream()
                        .filter(passage -> passage.start().isPresent())
                        .map(passage -> html.say(
                                Phrase.CHARACTERS,
                                passage.start().getAsInt(),
                                passage.end().orElseThrow()))
                        .distinct()
                        .toList());
    }

    /** Such as "2024-06-14, wording “vendredi”". */
    private String dating(Dating dating) {
        Optional<String> wording = dating.wording().flatMap(html.layout()::words);
        return dating.date()
                + wording.map(words -> ", " + html.say(Phrase.WORDING) + " "
                                + html.words().quoted(words))
                        .orElse("");
    }

    private void relay(Relay relay) {
        String by = html.names(relay.by().stream().map(party -> party.actor()).toList());
        Optional<String> cue = relay.cue().flatMap(html.layout()::words);
        row(
                Phrase.RELAYED,
                (by.isEmpty() ? html.say(Phrase.SOMEBODY) : by)
                        + relay.made().map(made -> ", " + dating(made)).orElse("")
                        + cue.map(words -> ", " + html.words().quoted(words)).orElse(""));
    }

    private void subject(Event event) {
        out.element("dt", html.say(Phrase.SUBJECT)).open("dd");
        html.text("span", event.description());
        out.element("span", " · " + html.words().token(event.status()), "class", "so")
                .close();
    }

    private void quotation(Quotation quotation) {
        quotation.translations().ifPresent(translation -> text(Phrase.TRANSLATION, translation));
        quotation
                .originalLanguage()
                .ifPresent(language -> row(Phrase.ORIGINAL, html.words().languageName(language)));
    }

    private static String code(EventCode code) {
        return code.scheme() + " " + code.edition() + " " + code.code()
                + code.mode().map(mode -> " " + mode).orElse("")
                + code.label().map(label -> " (" + label + ")").orElse("");
    }

    static String coder(Html html, Coder coder) {
        return Words.clean(coder.name())
                + coder.version().map(it -> " " + Words.clean(it)).orElse("") + " ("
                + html.words().token(coder.kind()) + ")";
    }
}
