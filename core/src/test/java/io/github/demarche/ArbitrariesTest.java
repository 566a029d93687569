package io.github.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.demarche.actor.Actor;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.citation.CitationOptions;
import io.github.demarche.citation.FoundCitation;
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
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.InstrumentStatements;
import io.github.demarche.dossier.Rendition;
import io.github.demarche.dossier.WeakestLink;
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
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.ResolutionCheck;
import io.github.demarche.sanction.ResolutionFacts;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.time.Hemisphere;
import io.github.demarche.time.Leaning;
import io.github.demarche.time.LenientEdtf;
import io.github.demarche.time.RelativeOptions;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class ArbitrariesTest {
    private static final int SAMPLES = 20;

    /** Parameters and answers of functions and of the catalogue, which do not occur in documents. */
    private static final Set<String> ANSWERS = Stream.of(
                    Coding.class,
                    Coding.Code.class,
                    Coding.Several.class,
                    Coding.None.class,
                    EventCoder.class,
                    EventRow.class,
                    PloverReading.class,
                    Sector.class,
                    EventOntology.class,
                    QuadClass.class,
                    Attribution.class,
                    CertaintyChange.class,
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
                    Verdict.class,
                    InstrumentStatements.class,
                    Rendition.class,
                    WeakestLink.class,
                    CitedResolution.class,
                    CitationOptions.class,
                    FoundCitation.class,
                    ResolutionCheck.class,
                    ResolutionFacts.class,
                    SanctionsCommittee.class,
                    RegimeResolution.class,
                    RegimePart.class,
                    RegimeProvision.class,
                    ProvisionForce.class,
                    ProvisionKind.class,
                    ProvisionTopic.class,
                    RegimeMeasure.class,
                    RegimeProgramme.class,
                    Evidence.class,
                    RegimePeriod.class,
                    RegimeStatus.class,
                    Hemisphere.class,
                    Leaning.class,
                    LenientEdtf.class,
                    RelativeOptions.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NOT_EXPORTED =
            Set.of("io.github.demarche.internal", "io.github.demarche.frame", "io.github.demarche.sanction.grammar");

    @Example
    void everyPublicTypeThatHoldsDataHasOne() {
        Set<String> types = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.demarche")
                        .stream()
                        .filter(ArbitrariesTest::isVisible)
                        .filter(type -> !NOT_EXPORTED.contains(type.getPackageName()))
                        .filter(ArbitrariesTest::holdsData)
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(HashSet::new));
        assertThat(types).containsAll(ANSWERS);
        types.removeAll(ANSWERS);

        assertThat(types).contains(Dossier.class.getName(), Warning.class.getName(), RawValue.OfNumber.class.getName());
        assertThat(DemarcheArbitraries.all().keySet().stream().map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(types);
    }

    @Example
    void eachGivesValuesOfItsType() {
        Map<Class<?>, Arbitrary<?>> all = DemarcheArbitraries.all();
        assertThat(all).isNotEmpty();
        all.forEach((type, arbitrary) -> {
            Set<Object> different = new HashSet<>();
            arbitrary.sampleStream().limit(SAMPLES).forEach(value -> {
                assertThat(value).isInstanceOf(type);
                different.add(value);
            });
            if (!type.equals(RawValue.OfNull.class)) {
                assertThat(different).as("different values of %s", type).hasSizeGreaterThan(1);
            }
        });
    }

    @Example
    void sealedFamiliesGiveEveryMember() {
        assertGivesEveryMember(Statement.class, Statement.class.getPermittedSubclasses());
        assertGivesEveryMember(Conditional.class, Conditional.class.getPermittedSubclasses());
        assertGivesEveryMember(Actor.class, Actor.class.getPermittedSubclasses());
        assertGivesEveryMember(RawValue.class, RawValue.class.getPermittedSubclasses());
    }

    private static void assertGivesEveryMember(Class<?> family, Class<?>[] members) {
        Set<Object> values =
                DemarcheArbitraries.of(family).sampleStream().limit(300).collect(Collectors.toSet());
        assertThat(members).isNotEmpty().allSatisfy(member -> assertThat(values).anyMatch(member::isInstance));
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArbitrariesTest::isVisible).orElse(true);
    }

    /** Exceptions and builders do not, nor do classes that only gather static methods. */
    private static boolean holdsData(JavaClass type) {
        return !type.isAssignableTo(Throwable.class)
                && !type.getSimpleName().endsWith("Builder")
                && !type.getSimpleName().equals("package-info")
                && !type.getSimpleName().equals("module-info")
                && (type.isEnum()
                        || type.isInterface()
                        || type.getMethods().stream().anyMatch(ArbitrariesTest::isPublicOfInstance));
    }

    private static boolean isPublicOfInstance(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }
}
