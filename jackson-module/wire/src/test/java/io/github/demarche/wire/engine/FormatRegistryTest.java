package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.ActorBuilder;
import io.github.demarche.actor.ActorFrames;
import io.github.demarche.actor.StateCodes;
import io.github.demarche.citation.CitationOptions;
import io.github.demarche.citation.FoundCitation;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.coding.Coding;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.coding.EventRow;
import io.github.demarche.coding.PloverReading;
import io.github.demarche.coding.Sector;
import io.github.demarche.corpus.ActorCandidate;
import io.github.demarche.corpus.ActorConflict;
import io.github.demarche.corpus.ActorConflictKind;
import io.github.demarche.corpus.ArticleActor;
import io.github.demarche.corpus.ArticleStatement;
import io.github.demarche.corpus.AttributionChange;
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
import io.github.demarche.corpus.UnresolvedReason;
import io.github.demarche.corpus.Utterance;
import io.github.demarche.corpus.UtteranceCandidate;
import io.github.demarche.corpus.UtteranceCandidateReason;
import io.github.demarche.corpus.WordingChange;
import io.github.demarche.dossier.Attribution;
import io.github.demarche.dossier.CertaintyChange;
import io.github.demarche.dossier.DossierBuilder;
import io.github.demarche.dossier.DossierFrames;
import io.github.demarche.dossier.InstrumentStatements;
import io.github.demarche.dossier.Rendition;
import io.github.demarche.dossier.WeakestLink;
import io.github.demarche.event.EventFrames;
import io.github.demarche.event.EventOntology;
import io.github.demarche.event.QuadClass;
import io.github.demarche.grounding.Anchoring;
import io.github.demarche.grounding.AnchoringChange;
import io.github.demarche.grounding.AnchoringReason;
import io.github.demarche.grounding.Difference;
import io.github.demarche.grounding.DifferenceKind;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.grounding.PositionShift;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.grounding.Repair;
import io.github.demarche.grounding.Verdict;
import io.github.demarche.regime.Evidence;
import io.github.demarche.regime.ProvisionForce;
import io.github.demarche.regime.ProvisionKind;
import io.github.demarche.regime.ProvisionTopic;
import io.github.demarche.regime.RegimeMeasure;
import io.github.demarche.regime.RegimePart;
import io.github.demarche.regime.RegimePeriod;
import io.github.demarche.regime.RegimeProgramme;
import io.github.demarche.regime.RegimeProvision;
import io.github.demarche.regime.RegimeResolution;
import io.github.demarche.regime.RegimeStatus;
import io.github.demarche.regime.SanctionsCommittee;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.ResolutionCheck;
import io.github.demarche.sanction.ResolutionFacts;
import io.github.demarche.sanction.SanctionFrames;
import io.github.demarche.source.SourceFrames;
import io.github.demarche.statement.AttributionBuilder;
import io.github.demarche.statement.ConditionalBuilder;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.StatementFrames;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.text.Chars;
import io.github.demarche.text.TextFrames;
import io.github.demarche.time.EdtfSet;
import io.github.demarche.time.Hemisphere;
import io.github.demarche.time.Leaning;
import io.github.demarche.time.LenientEdtf;
import io.github.demarche.time.RelativeDates;
import io.github.demarche.time.RelativeOptions;
import io.github.demarche.time.TimeFrames;
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
import org.junit.jupiter.api.Test;

/** The codecs, held against the class files of the model: a new public type has a codec, or a reason to have none. */
class FormatRegistryTest {
    /** Public types that stand in no document, by the reason. */
    private static final Map<String, Set<Class<?>>> NOT_IN_THE_FORMAT = Map.of(
            "it is thrown",
            Set.of(InvalidValueException.class),
            "it has functions and no values",
            Set.of(SanctionsRegimes.class, StateCodes.class),
            "it finds something in prose, or is what was found, of which a document holds the outcome",
            Set.of(
                    CitationOptions.class,
                    CitedResolution.class,
                    FoundCitation.class,
                    Hemisphere.class,
                    Leaning.class,
                    LenientEdtf.class,
                    RelativeDates.class,
                    RelativeOptions.class,
                    ResolutionCheck.class,
                    ResolutionCitations.class),
            "it is part of the catalogue of regimes, which a document names by their keys",
            Set.of(
                    Evidence.class,
                    ProvisionForce.class,
                    ProvisionKind.class,
                    ProvisionTopic.class,
                    RegimeMeasure.class,
                    RegimePart.class,
                    RegimePeriod.class,
                    RegimeProgramme.class,
                    RegimeProvision.class,
                    RegimeResolution.class,
                    RegimeStatus.class,
                    ResolutionFacts.class,
                    SanctionsCommittee.class),
            "it is an answer of a dossier or a corpus, worked out anew each time",
            Set.of(
                    ActorCandidate.class,
                    ActorConflict.class,
                    ActorConflictKind.class,
                    ArticleActor.class,
                    ArticleStatement.class,
                    AttributionHop.class,
                    Corpus.class,
                    CorpusAttribution.class,
                    CorpusLink.class,
                    Comparison.class,
                    PropertyDifference.class,
                    StatementPair.class,
                    AttributionChange.class,
                    RenditionChange.class,
                    Utterance.class,
                    UtteranceCandidate.class,
                    UtteranceCandidateReason.class,
                    WordingChange.class,
                    JoinedActor.class,
                    StatementRef.class,
                    TouchingStatements.class,
                    UnresolvedLink.class,
                    UnresolvedReason.class,
                    Attribution.class,
                    CertaintyChange.class,
                    Difference.class,
                    DifferenceKind.class,
                    Finding.class,
                    Grounding.class,
                    Anchoring.class,
                    AnchoringChange.class,
                    AnchoringReason.class,
                    PositionShift.class,
                    PositionShift.Unit.class,
                    Recorder.class,
                    Repair.class,
                    InstrumentStatements.class,
                    Rendition.class,
                    Verdict.class,
                    WeakestLink.class),
            "it codes what a document says, worked out anew each time",
            Set.of(
                    Coding.class,
                    Coding.Code.class,
                    Coding.None.class,
                    Coding.Several.class,
                    EventCoder.class,
                    EventOntology.class,
                    EventRow.class,
                    PloverReading.class,
                    QuadClass.class,
                    Sector.class),
            "it names the kind of a value",
            Set.of(StatementKind.class),
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
            Set.of(EdtfSet.Member.class, Chars.class));

    private final Map<Class<?>, Codec<?>> codecs = new Format.Registry().codecs;

    @Test
    void everyPublicTypeOfTheModelHasACodecOrAReasonToHaveNone() throws IOException, URISyntaxException {
        Set<Class<?>> expected = publicTypes();
        NOT_IN_THE_FORMAT.forEach((reason, types) ->
                assertThat(expected).as("no longer there, though %s", reason).containsAll(types));
        NOT_IN_THE_FORMAT.values().forEach(expected::removeAll);
        assertThat(codecs.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theNarrowestTypeIsFoundFirst() {
        List<Class<?>> types = List.copyOf(codecs.keySet());
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

    private static Set<Class<?>> publicTypes() throws IOException, URISyntaxException {
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
