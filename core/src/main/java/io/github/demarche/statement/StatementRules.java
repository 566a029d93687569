package io.github.demarche.statement;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Party;
import io.github.demarche.internal.Extensions;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that every kind of statement keeps. */
final class StatementRules {
    /** The kinds of this version, as they are written in JSON. */
    static final Set<String> KINDS = Set.of(
            "assertion",
            "accusation",
            "denial",
            "justification",
            "commitment",
            "agreement",
            "threat",
            "refusal",
            "appeal",
            "warning",
            "inquiry",
            "concern",
            "condemnation",
            "support",
            "no-comment");

    private static final Set<String> SHARED = Set.of(
            "type",
            "id",
            "voice",
            "speakers",
            "addressees",
            "targets",
            "content",
            "certainty",
            "quotations",
            "passages",
            "cue",
            "made",
            "channel",
            "occasion",
            "relays",
            "characterizedBy",
            "placement",
            "about",
            "sanctionReferences",
            "links",
            "codes",
            "codedBy",
            "confidence",
            "article");

    private StatementRules() {}

    /** Sets the defaults; as default methods they would cost every statement a hidden field. */
    static void setDefaults(Statement.Builder<?, ?> builder) {
        builder.voice(Voice.SPEAKER).placement(Placement.BODY);
    }

    /** Refuses a statement that breaks a rule; {@code own} are the properties that only its kind has. */
    static <S extends Statement> S checked(String type, S statement, Set<String> own) {
        check(Strings.isSlug(statement.id()), type, "id", Strings.SLUG, statement.id());
        if ((statement.voice() == Voice.SPEAKER) == statement.speakers().isEmpty()) {
            throw new InvalidValueException(
                    type,
                    "speakers",
                    "speakers stand exactly where the voice is SPEAKER",
                    show(statement.speakers()) + " with the voice " + statement.voice());
        }
        checkOrder(type, statement.passages());
        if (statement.confidence().isPresent()) {
            double confidence = statement.confidence().getAsDouble();
            check(confidence >= 0 && confidence <= 1, type, "confidence", "from 0 to 1", confidence);
        }
        for (Link link : statement.links()) {
            check(
                    link.article().isPresent() || !link.statement().equals(statement.id()),
                    type,
                    "links",
                    "no link leads from a statement to itself",
                    link.statement());
        }
        if (statement.article().isPresent()) {
            String article = statement.article().get();
            check(Strings.isSlug(article), type, "article", Strings.SLUG, article);
        }
        if (!statement.extensions().isEmpty()) {
            String refused = Extensions.firstRefused(statement.extensions().keySet(), SHARED, own);
            check(refused.isEmpty(), type, "extensions", Extensions.RULE, refused);
        }
        return statement;
    }

    /** Whether a string looks like a kind: lower-case words joined by hyphens, so that {@code "Warning"} is a slip. */
    static boolean isKindName(String kind) {
        return Strings.isSlug(kind);
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
