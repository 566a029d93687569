package io.github.demarche.wire;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of the package {@code dossier}. */
final class DossierTables {
    static final Shape<Dossier, Parts> TABLE = Shape.of("Dossier", Parts::new, Parts::build)
            .add(new Property<>(
                    FormatVersion.PROPERTY,
                    false,
                    schemas -> Schemas.tokens(List.of(Format.VERSION)),
                    (parts, in) -> FormatVersion.check(in),
                    "The format and its major version; absent means " + Format.VERSION + "."))
            .required("article", SourceTables.ARTICLE, Parts::readArticle, "The article that reports.")
            .optional(
                    "coder",
                    SourceTables.CODER,
                    (parts, in) -> parts.dossier.coder(SourceTables.CODER.read(in)),
                    "Who coded it.")
            .list(
                    "actors",
                    ActorTables.DEFINED_ACTOR,
                    (b, in) -> b.addActor(ActorTables.DEFINED_ACTOR.read(in)),
                    "The actors, each once.")
            .list(
                    "events",
                    EventTables.DEFINED_EVENT,
                    (parts, in) -> parts.dossier.addEvent(EventTables.DEFINED_EVENT.read(in)),
                    "The events, each once.")
            .list(
                    "statements",
                    StatementTables.STATEMENT,
                    (parts, in) -> parts.dossier.addStatement(StatementTables.STATEMENT.read(in)),
                    "The statements.")
            .written((it, out) -> out.required(Scalars.WORDS, Format.VERSION)
                    .required(SourceTables.ARTICLE, it.article())
                    .optional(SourceTables.CODER, it.coder())
                    .list(ActorTables.DEFINED_ACTOR, it.actors())
                    .list(EventTables.DEFINED_EVENT, it.events())
                    .list(StatementTables.STATEMENT, it.statements()))
            .extensions(Dossier::extensions, (parts, name, value) -> parts.dossier.putExtension(name, value));

    /** A dossier, with its own definitions. */
    static final Codec<Dossier> DOSSIER = new Codec<>() {
        @Override
        public Dossier read(Input in) {
            in.expect(Token.START_OBJECT);
            Definitions definitions = new Definitions(in.reader());
            in.definitions(definitions);
            try {
                return TABLE.read(in);
            } catch (FormatException e) {
                throw FormatVersion.findOther(in, definitions.depth()).orElse(e);
            } finally {
                in.definitions(null);
            }
        }

        @Override
        public void write(Dossier dossier, Output out) {
            out.normalised(true);
            TABLE.write(dossier, out);
            out.normalised(false);
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return TABLE.schema(schemas);
        }
    };

    private DossierTables() {}

    /** What a dossier is built from. */
    static final class Parts {
        private final Dossier.Builder dossier = Dossier.builder();
        private boolean isActorsMet;
        private @Nullable Tape article;
        private @Nullable Input input;

        /** The article may name a publisher that stands in the table after it: until the table is met, the article waits. */
        void readArticle(Input in) {
            if (isActorsMet) {
                dossier.article(SourceTables.ARTICLE.read(in));
                return;
            }
            Tape tape = Tape.ofValue(in.reader());
            Definitions definitions = in.definitions();
            if (definitions != null) {
                definitions.add(tape);
            }
            article = tape;
            input = in;
        }

        void addActor(Actor actor) {
            dossier.addActor(actor);
            isActorsMet = true;
        }

        private Dossier build() {
            if (article != null && input != null) {
                try {
                    Article read = input.readAt(article.readerAt(0), SourceTables.ARTICLE::read);
                    dossier.article(read);
                } catch (FormatException e) {
                    throw e.within("article");
                }
            }
            return dossier.build();
        }
    }
}
