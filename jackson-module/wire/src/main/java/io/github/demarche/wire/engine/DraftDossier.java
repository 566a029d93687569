package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.source.Article;
import io.github.demarche.source.Coder;
import io.github.demarche.wire.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the dossier of a draft: first its definitions, then its statements, then the rules of the whole. */
final class DraftDossier {
    private final DraftRemarks remarks;
    private final Optional<Article> given;
    private final DraftReader reader;
    private final DraftStatements statements;
    private boolean isReadable = true;

    /** The actors in {@code unmentioned} were found to be identified as STATED but never mentioned. */
    DraftDossier(DraftRemarks remarks, Optional<Article> given, Set<String> unmentioned) {
        this.remarks = remarks;
        this.given = given;
        this.reader = new DraftReader(remarks, unmentioned);
        this.statements = new DraftStatements(remarks);
    }

    /** More such actors, which make another reading necessary. */
    Set<String> unmentioned() {
        return statements.unmentioned();
    }

    /** Reads everything and builds a dossier from the parts without problems. */
    Draft read(Node root) {
        Optional<DraftBody> found = DraftBody.of(root, remarks, reader.leaves());
        if (found.isEmpty()) {
            return remarks.draft(Optional.empty());
        }
        DraftBody body = found.get();
        define(root, body);
        body.part(FormatVersion.PROPERTY).ifPresent(this::checkVersion);
        Optional<Article> article = article(body);
        Optional<Coder> coder = body.part("coder").flatMap(it -> single(SourceTables.CODER, it, Coder.class));
        Map<String, RawValue> extensions = extensions(body);
        statements.read(body.elements("statements", remarks), reader);
        reader.actors().tellFallen();
        reader.events().tellFallen();
        return remarks.draft(article.filter(it -> isReadable)
                .flatMap(it -> statements.dossier(valid -> Dossier.builder()
                        .article(it)
                        .coder(coder)
                        .actors(reader.actors().values(Actor.class))
                        .events(reader.events().values(Event.class))
                        .statements(valid)
                        .extensions(extensions)
                        .build())));
    }

    private void define(Node root, DraftBody body) {
        for (Node actor : body.elements("actors", remarks)) {
            reader.actors().define(actor);
        }
        for (Node event : body.elements("events", remarks)) {
            reader.events().define(event);
        }
        DraftIndex.find(root, reader.actors(), reader.events());
        reader.actors().readAll();
        reader.events().readAll();
        new DraftParts(reader.events(), remarks).check();
    }

    /** In another version, everything may have a different meaning. */
    private void checkVersion(Node format) {
        isReadable = reader.leaves().read(DossierTables.FORMAT, format) != null;
    }

    private Optional<Article> article(DraftBody body) {
        Optional<Node> written = body.part("article");
        if (given.isPresent()) {
            written.ifPresent(it -> remarks.note(it, "the article is already known, so this one is not read"));
            return given;
        }
        if (written.isEmpty()) {
            remarks.problem(body.body(), "Dossier lacks the required property article");
        }
        return written.flatMap(it -> single(SourceTables.ARTICLE, it, Article.class));
    }

    private <T> Optional<T> single(Codec<?> codec, Node node, Class<T> type) {
        int problems = remarks.problems();
        Set<String> before = reader.begin();
        @Nullable Object value = reader.read(codec, node);
        Set<String> lost = reader.end(before);
        if (value == null) {
            remarks.fell(node, DraftStatements.why(node, remarks.problems() - problems, lost));
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    private Map<String, RawValue> extensions(DraftBody body) {
        Map<String, RawValue> extensions = new LinkedHashMap<>();
        List<String> known = new ArrayList<>(DossierTables.TABLE.names().list());
        for (Node member : body.others()) {
            if (member.isEmpty()) {
                continue;
            }
            if (extensions.containsKey(member.name())) {
                remarks.problem(member, Input.TWICE);
                continue;
            }
            Object value = reader.leaves().read(RawCodec.RAW, member);
            if (value != null) {
                extensions.put(member.name(), (RawValue) value);
                remarks.note(
                        member, "not a property of Dossier; kept as an extension" + remarks.hint(member.name(), known));
            }
        }
        return extensions;
    }
}
