package io.github.demarche.statement;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Party;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.Rules;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of each kind of statement, checked on the frame before there is a value. */
final class StatementRules {
    private StatementRules() {}

    /** Refuses the attributes of a statement that breaks a rule of its kind. */
    static void check(StatementKind kind, Frame frame) {
        String title = kind.layout().type();
        checkShared(title, frame);
        frame.kept().check(title, kind.layout().names());
        switch (kind) {
            case ACCUSATION -> checkAccused(title, frame);
            case DENIAL -> checkDenied(title, frame);
            case AGREEMENT -> checkJoint(title, frame);
            case NO_COMMENT -> checkUnquoted(title, frame);
            case UNRECOGNIZED -> checkType(title, frame);
            default -> {
                // The other kinds have no rules of their own.
            }
        }
    }

    private static void checkShared(String title, Frame frame) {
        String id = frame.get(Shared.ID);
        Rules.check(Strings.isSlug(id), title, "id", Strings.SLUG, id);
        Voice voice = frame.find(Shared.VOICE);
        List<Party> speakers = frame.list(Shared.SPEAKERS);
        if ((voice == null || voice == Voice.SPEAKER) == speakers.isEmpty()) {
            throw new InvalidValueException(
                    title,
                    "speakers",
                    "speakers stand exactly where the voice is SPEAKER",
                    show(speakers) + " with the voice " + (voice == null ? Voice.SPEAKER : voice));
        }
        checkOrder(title, frame.list(Shared.PASSAGES));
        if (frame.slot(Shared.CONFIDENCE) != null) {
            double confidence = frame.number(Shared.CONFIDENCE);
            Rules.check(confidence >= 0 && confidence <= 1, title, "confidence", "from 0 to 1", confidence);
        }
        for (Link link : frame.<Link>list(Shared.LINKS)) {
            Rules.check(
                    link.article().isPresent() || !link.statement().equals(id),
                    title,
                    "links",
                    "no link leads from a statement to itself",
                    link.statement());
        }
        String article = frame.find(Shared.ARTICLE);
        if (article != null) {
            Rules.check(Strings.isSlug(article), title, "article", Strings.SLUG, article);
        }
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
        boolean linked = frame.<Link>list(Shared.LINKS).stream().anyMatch(it -> it.relation() == LinkRelation.DENIES);
        Rules.check(
                frame.slot(Shared.CONTENT) != null || linked,
                title,
                "content",
                "a denial has content, or a DENIES link to what it denies",
                "neither");
    }

    private static void checkJoint(String title, Frame frame) {
        List<Party> speakers = frame.list(Shared.SPEAKERS);
        boolean joint = speakers.size() == 1
                ? speakers.get(0).actor() instanceof Group
                : speakers.stream().map(it -> it.actor().id()).distinct().count() >= 2;
        if (!joint) {
            throw new InvalidValueException(
                    title, "speakers", "an agreement has two speakers or one group", show(speakers));
        }
    }

    private static void checkUnquoted(String title, Frame frame) {
        int quotations = frame.list(Shared.QUOTATIONS).size();
        Rules.check(quotations == 0, title, "quotations", "a no-comment has no quotation", quotations);
    }

    /** A type looks like lower-case words joined by hyphens, so that {@code "Warning"} is a slip. */
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

    /** How many there are, and which: {@code 2 (kor, usa)}. */
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
                            "passages stand in the order of the text and do not overlap",
                            "one that starts at " + start + " after one that ends at " + end);
                }
                end = passage.end().orElseThrow();
            }
        }
    }
}
