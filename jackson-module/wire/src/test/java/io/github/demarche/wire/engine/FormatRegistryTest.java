package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.ActorBuilder;
import io.github.demarche.actor.ActorFrames;
import io.github.demarche.actor.StateCodes;
import io.github.demarche.citation.CitationOptions;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.corpus.ActorCandidate;
import io.github.demarche.corpus.ActorConflict;
import io.github.demarche.corpus.ArticleActor;
import io.github.demarche.corpus.ArticleStatement;
import io.github.demarche.corpus.AttributionHop;
import io.github.demarche.corpus.Comparison;
import io.github.demarche.corpus.Corpus;
import io.github.demarche.corpus.CorpusAttribution;
import io.github.demarche.corpus.CorpusLink;
import io.github.demarche.corpus.JoinedActor;
import io.github.demarche.corpus.PropertyDifference;
import io.github.demarche.corpus.RenditionChange;
import io.github.demarche.corpus.StatementPair;
import io.github.demarche.corpus.StatementRef;
import io.github.demarche.corpus.TouchingStatements;
import io.github.demarche.corpus.UnresolvedLink;
import io.github.demarche.corpus.Utterance;
import io.github.demarche.corpus.UtteranceCandidate;
import io.github.demarche.dossier.DossierBuilder;
import io.github.demarche.dossier.DossierFrames;
import io.github.demarche.event.EventFrames;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.SanctionFrames;
import io.github.demarche.source.SourceFrames;
import io.github.demarche.statement.AttributionBuilder;
import io.github.demarche.statement.ConditionalBuilder;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.StatementFrames;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.TextFrames;
import io.github.demarche.time.EdtfSet;
import io.github.demarche.time.RelativeDates;
import io.github.demarche.time.RelativeOptions;
import io.github.demarche.time.TimeFrames;
import io.github.demarche.wire.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the codecs with the class files of the model: a new public type has a codec, or a reason to have none. */
class FormatRegistryTest {
    /** Public types that are neither values nor answers, by the reason. */
    private static final Map<String, Set<Class<?>>> WITHOUT_JSON = Map.of(
            "it is thrown",
            Set.of(InvalidValueException.class),
            "it has functions and no values",
            Set.of(RelativeDates.class, ResolutionCitations.class, SanctionsRegimes.class, StateCodes.class),
            "it asks or helps, and what it answers or makes has JSON",
            Set.of(CitationOptions.class, EventCoder.class, Recorder.class, RelativeOptions.class),
            "it is about several dossiers, which have JSON",
            Set.of(
                    ActorCandidate.class,
                    ActorConflict.class,
                    ArticleActor.class,
                    ArticleStatement.class,
                    AttributionHop.class,
                    Comparison.class,
                    Corpus.class,
                    CorpusAttribution.class,
                    CorpusLink.class,
                    JoinedActor.class,
                    PropertyDifference.class,
                    RenditionChange.class,
                    StatementPair.class,
                    StatementRef.class,
                    TouchingStatements.class,
                    UnresolvedLink.class,
                    Utterance.class,
                    UtteranceCandidate.class),
            "it builds values",
            Set.of(
                    ActorBuilder.class,
                    DossierBuilder.class,
                    AttributionBuilder.class,
                    ConditionalBuilder.class,
                    StatementBuilder.class),
            "it makes values for this module",
            Set.of(
                    ActorFrames.class,
                    DossierFrames.class,
                    EventFrames.class,
                    SanctionFrames.class,
                    SourceFrames.class,
                    StatementFrames.class,
                    TextFrames.class,
                    TimeFrames.class),
            "it is a view of a value that has a codec",
            Set.of(EdtfSet.Member.class));

    private final Map<Class<?>, Codec<?>> codecs = new Format.Registry().codecs;

    @Test
    void everyPublicTypeOfTheModelIsReadOrAnAnswerOrHasAReasonToBeNeither() throws IOException, URISyntaxException {
        Set<Class<?>> expected = publicTypes();
        WITHOUT_JSON.forEach((reason, types) ->
                assertThat(expected).as("no longer there, though %s", reason).containsAll(types));
        WITHOUT_JSON.values().forEach(expected::removeAll);
        Set<Class<?>> ofCore = new HashSet<>(codecs.keySet());
        Format.answers().stream()
                .filter(type -> !type.getPackageName().equals(Entry.class.getPackageName()))
                .forEach(ofCore::add);
        assertThat(ofCore).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(codecs.keySet()).doesNotContainAnyElementsOf(Format.answers());
    }

    @Test
    void whatHasNoJsonIsRefusedRatherThanLeftToALibrary() {
        WITHOUT_JSON.forEach((reason, types) -> types.forEach(type -> {
            if (!Throwable.class.isAssignableFrom(type)) {
                assertThat(Format.codec(type)).as(reason).get().isInstanceOf(Refused.class);
            }
        }));
        assertThat(Format.codec(Warning.Builder.class)).get().isInstanceOf(Refused.class);
        assertThat(Format.codec(Entry.class)).get().isInstanceOf(Refused.class);
    }

    @Test
    void theNarrowestTypeIsFoundFirst() {
        List<Class<?>> types = Stream.concat(codecs.keySet().stream(), Format.answers().stream())
                .toList();
        for (int i = 0; i < types.size(); i++) {
            for (Class<?> later : types.subList(i + 1, types.size())) {
                assertThat(types.get(i).isAssignableFrom(later))
                        .as("%s would be found for a %s", types.get(i), later)
                        .isFalse();
            }
        }
    }

    @Test
    void nobodyChangesTheCodecs() {
        assertThat(codecs).isUnmodifiable();
    }

    /** All public types of core, builders excepted. */
    static Set<Class<?>> publicTypes() throws IOException, URISyntaxException {
        Path core = Path.of(Statement.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(core)) {
            return publicTypes(core);
        }
        try (FileSystem jar = FileSystems.newFileSystem(core)) {
            return publicTypes(jar.getPath("/"));
        }
    }

    private static Set<Class<?>> publicTypes(Path root) throws IOException {
        Set<Class<?>> types = new HashSet<>();
        try (InputStream module = Files.newInputStream(root.resolve("module-info.class"))) {
            for (ModuleDescriptor.Exports exported :
                    ModuleDescriptor.read(module).exports()) {
                if (!exported.isQualified()) {
                    addPublicTypes(root, exported.source(), types);
                }
            }
        }
        return types;
    }

    private static void addPublicTypes(Path root, String packageName, Set<Class<?>> types) throws IOException {
        Path folder = root.resolve(packageName.replace('.', '/'));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.class")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = load(packageName + '.' + name);
                // Builders make what is written, and are not written.
                if (isPublic(type) && !type.getSimpleName().equals("Builder")) {
                    types.add(type);
                }
            }
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Statement.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
