package io.github.demarche.statement;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.Rules;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of each kind of statement, checked on the frame before the value is made. */
final class StatementRules {
    /** Measures that take effect once and neither change nor end. */
    private static final Set<Measure> ONLY_STARTED = Set.of(Measure.ORDER, Measure.RULING, Measure.ADOPTION);

    private StatementRules() {}

    /** Rejects attributes that break a rule of the statement's kind. */
    static void check(StatementKind kind, Frame frame) {
        String title = kind.layout().type();
        checkShared(title, frame);
        frame.kept().check(title, kind.layout().names());
        switch (kind) {
            case ACCUSATION -> checkAccused(title, frame);
            case DENIAL -> checkDenied(title, frame);
            case AGREEMENT -> checkJoint(title, frame);
            case ACCEPTANCE ->
                checkObject(title, frame, LinkRelation.ACCEPTS, "an acceptance has content, or an ACCEPTS link");
            case REFUSAL -> checkObject(title, frame, LinkRelation.REFUSES, "a refusal has content, or a REFUSES link");
            case DECISION -> checkDecided(title, frame);
            case UNRECOGNIZED -> checkType(title, frame);
            default -> {
                // The other kinds have no rules of their own.
            }
        }
    }

    private static void checkShared(String title, Frame frame) {
        String id = frame.get(Shared.ID);
        Rules.check(Strings.isSlug(id), title, "id", Strings.SLUG, id);
        Voice voice = frame.or(Shared.VOICE, Voice.SPEAKER);
        List<Party> speakers = frame.list(Shared.SPEAKERS);
        if ((voice == Voice.SPEAKER) == speakers.isEmpty()) {
            throw new InvalidValueException(
                    title,
                    "speakers",
                    "a statement has speakers if and only if its voice is SPEAKER",
                    show(speakers) + " with the voice " + voice);
        }
        checkOrder(title, frame.list(Shared.PASSAGES));
        checkChannel(title, frame);
        if (frame.slot(Shared.CONFIDENCE) != null) {
            double confidence = frame.number(Shared.CONFIDENCE);
            Rules.check(confidence >= 0 && confidence <= 1, title, "confidence", "from 0 to 1", confidence);
        }
        for (Link link : frame.<Link>list(Shared.LINKS)) {
            Rules.check(
                    link.article().isPresent()
                            || link.statement().filter(id::equals).isEmpty(),
                    title,
                    "links",
                    "no link leads from a statement to itself",
                    id);
        }
        String article = frame.find(Shared.ARTICLE);
        if (article != null) {
            Rules.check(Strings.isSlug(article), title, "article", Strings.SLUG, article);
        }
    }

    /** Rejects a basis without a channel, and STATED without any words that could state it. */
    private static void checkChannel(String title, Frame frame) {
        Basis basis = frame.find(Shared.CHANNEL_BASIS);
        if (basis == null) {
            return;
        }
        Rules.check(
                frame.slot(Shared.CHANNEL) != null,
                title,
                "channelBasis",
                "a basis of the channel needs a channel",
                basis);
        Rules.check(
                basis != Basis.STATED || frame.slot(Shared.CUE) != null || frame.slot(Shared.PASSAGES) != null,
                title,
                "channelBasis",
                "STATED needs a cue or passages that state it",
                basis);
    }

    private static void checkAccused(String title, Frame frame) {
        Rules.check(
                frame.slot(Shared.TARGETS) != null,
                title,
                "targets",
                "an accusation has at least one target: the accused",
                "none");
    }

    private static void checkDenied(String title, Frame frame) {
        boolean isPlaced = frame.slot(Shared.PASSAGES) != null || frame.slot(Shared.QUOTATIONS) != null;
        if (!isPlaced) {
            checkObject(
                    title,
                    frame,
                    LinkRelation.DENIES,
                    "a denial has content, passages, quotations, or a DENIES link to what it denies");
        }
    }

    /** Rejects a statement that does not name what it accepts, refuses or denies. */
    private static void checkObject(String title, Frame frame, LinkRelation relation, String rule) {
        boolean isLinked = frame.<Link>list(Shared.LINKS).stream()
                .anyMatch(it -> it.relation().equals(relation));
        Rules.check(frame.slot(Shared.CONTENT) != null || isLinked, title, "content", rule, "none of them");
    }

    private static void checkDecided(String title, Frame frame) {
        Measure measure = frame.find(Terms.OWN);
        DecisionChange change = frame.or(Terms.OWN + 1, DecisionChange.START);
        Rules.check(
                measure != null || frame.slot(Shared.CONTENT) != null,
                title,
                "content",
                "a decision has content or a measure",
                "neither");
        if (change != DecisionChange.START) {
            if (measure == null) {
                throw new InvalidValueException(
                        title, "measure", "a decision whose change is not START has a measure", "none with " + change);
            }
            Rules.check(
                    !ONLY_STARTED.contains(measure),
                    title,
                    "change",
                    "the measures order, ruling and adoption take only the change START",
                    measure + " with " + change);
        }
    }

    private static void checkJoint(String title, Frame frame) {
        List<Party> speakers = frame.list(Shared.SPEAKERS);
        boolean joint = speakers.size() == 1
                ? isCollective(speakers.get(0).actor())
                : speakers.stream().map(it -> it.actor().id()).distinct().count() >= 2;
        if (!joint) {
            throw new InvalidValueException(
                    title, "speakers", "an agreement has two speakers, one group, or one organization", show(speakers));
        }
    }

    private static boolean isCollective(Actor actor) {
        return actor instanceof Group || actor instanceof Organization;
    }

    /** A type consists of lower-case words joined by hyphens, so {@code "Warning"} is a slip. */
    private static void checkType(String title, Frame frame) {
        String type = frame.find(Shared.TYPE);
        if (type == null) {
            throw new InvalidValueException(title, "type", Layout.REQUIRED);
        }
        Rules.check(
                Strings.isSlug(type),
                title,
                "type",
                "a kind is lower-case words joined by hyphens, such as \"no-comment\"",
                type);
        Rules.check(
                Stream.of(StatementKind.values()).noneMatch(it -> it.type().equals(type)),
                title,
                "type",
                "a kind that this version does not know; for a known one there is a type",
                type);
    }

    /** Their number and ids: {@code 2 (kor, usa)}. */
    static String show(List<Party> parties) {
        return parties.isEmpty()
                ? "none"
                : parties.stream()
                        .map(party -> party.actor().id())
                        .collect(Collectors.joining(", ", parties.size() + " (", ")"));
    }

    private static void checkOrder(String type, List<Passage> passages) {
        int end = 0;
        for (Passage passage : passages) {
            if (passage.start().isPresent()) {
                int start = passage.start().getAsInt();
                if (start < end) {
                    throw new InvalidValueException(
                            type,
                            "passages",
                            "passages are in the order of the text and do not overlap",
                            "one that starts at " + start + " after one that ends at " + end);
                }
                end = passage.end().orElseThrow();
            }
        }
    }
}
