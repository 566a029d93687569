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
            .add(new FormatLine())
            .add(new ArticleLine())
            .optional(
                    "coder",
                    SourceTables.CODER,
                    Dossier::coder,
                    (parts, coder) -> parts.dossier.coder(coder),
                    "Who coded it.")
            .list("actors", ActorTables.DEFINED_ACTOR, Dossier::actors, Parts::addActor, "The actors, each once.")
            .list(
                    "events",
                    EventTables.DEFINED_EVENT,
                    Dossier::events,
                    (parts, event) -> parts.dossier.addEvent(event),
                    "The events, each once.")
            .list(
                    "statements",
                    StatementTables.STATEMENT,
                    Dossier::statements,
                    (parts, statement) -> parts.dossier.addStatement(statement),
                    "The statements.")
            .extensions(Dossier::extensions, (parts, name, value) -> parts.dossier.putExtension(name, value));

    /** A dossier, with its own definitions. */
    static final Codec<Dossier> DOSSIER = new Codec<>() {
        @Override
        public Dossier read(Input in) {
            in.expect(Token.START_OBJECT);
            in.definitions(new Definitions(in.reader()));
            Dossier dossier = TABLE.read(in);
            in.definitions(null);
            return dossier;
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

    /** The article may name a publisher that stands in the table after it: until the table is met, the article waits. */
    private static final class ArticleLine implements Property<Dossier, Parts> {
        @Override
        public String name() {
            return "article";
        }

        @Override
        public String description() {
            return "The article that reports.";
        }

        @Override
        public boolean isRequired() {
            return true;
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return SourceTables.ARTICLE.schema(schemas);
        }

        @Override
        public void read(Input in, Parts parts) {
            if (parts.isActorsMet) {
                parts.dossier.article(SourceTables.ARTICLE.read(in));
                return;
            }
            Tape tape = Tape.ofValue(in.reader());
            Definitions definitions = in.definitions();
            if (definitions != null) {
                definitions.add(tape);
            }
            parts.article = tape;
            parts.input = in;
        }

        @Override
        public void readNull(Input in) {
            throw in.error(Properties.NEVER_NULL);
        }

        @Override
        public void write(Dossier dossier, Output out, Names names, int index) {
            out.writer().name(names, index);
            SourceTables.ARTICLE.write(dossier.article(), out);
        }
    }

    /** The format: absent means this one; another major version is for another version of the library. */
    private static final class FormatLine implements Property<Dossier, Parts> {
        private static final String NAME = "demarche/";

        @Override
        public String name() {
            return "format";
        }

        @Override
        public String description() {
            return "The format and its major version; absent means " + Format.VERSION + ".";
        }

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return Schemas.tokens(List.of(Format.VERSION));
        }

        @Override
        public void read(Input in, Parts parts) {
            String format = in.string();
            if (format.equals(Format.VERSION)) {
                return;
            }
            throw in.error(
                    isOtherVersion(format)
                            ? "this version reads " + Format.VERSION + "; read " + format
                                    + " with a version of Demarche whose format that is, from "
                                    + format.substring(NAME.length()) + ".0.0 on"
                            : "\"" + Format.VERSION + "\" expected, got \"" + format + '"');
        }

        private static boolean isOtherVersion(String format) {
            return format.startsWith(NAME)
                    && format.length() > NAME.length()
                    && format.length() < NAME.length() + 6
                    && format.chars().skip(NAME.length()).allMatch(c -> c >= '0' && c <= '9');
        }

        @Override
        public void write(Dossier dossier, Output out, Names names, int index) {
            out.writer().name(names, index);
            out.writer().string(Format.VERSION);
        }
    }
}
