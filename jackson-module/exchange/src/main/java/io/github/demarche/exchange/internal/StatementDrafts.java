package io.github.demarche.exchange.internal;

import io.github.demarche.InvalidValueException;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Builds drafts, of which some cannot be built, so that every link leads to a statement: a link to what could not be built is left
 * out, and a draft that would say nothing without it is left out with it.
 */
public final class StatementDrafts {
    private final Map<String, StatementDraft> drafts = new LinkedHashMap<>();
    private final Map<String, List<StatementDraft>> leading = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    /** Those that say nothing without a link. */
    private final Set<String> needy = new HashSet<>();

    private final BiConsumer<String, String> refuse;

    private StatementDrafts(Collection<StatementDraft> all, BiConsumer<String, String> refuse) {
        this.refuse = refuse;
        for (StatementDraft draft : all) {
            drafts.put(draft.key(), draft);
            draft.links()
                    .forEach(link -> leading.computeIfAbsent(link.to(), it -> new ArrayList<>())
                            .add(draft));
        }
    }

    /**
     * Builds the drafts.
     *
     * @param all the drafts
     * @param refuse is told the key of a draft that cannot be built, or of one that loses a link, and why
     * @return the statements by the keys of their drafts, in the order of the drafts
     */
    public static Map<String, Statement> build(Collection<StatementDraft> all, BiConsumer<String, String> refuse) {
        return new StatementDrafts(all, refuse).build();
    }

    private Map<String, Statement> build() {
        Set<String> ids = new HashSet<>();
        Deque<String> lost = new ArrayDeque<>();
        for (StatementDraft draft : drafts.values()) {
            if (!ids.add(draft.id())) {
                refuse.accept(draft.key(), "another one has the id " + draft.id());
                lost.add(draft.key());
            } else if (isBuilt(draft)) {
                whole.add(draft.key());
            } else {
                lost.add(draft.key());
            }
        }
        leading.keySet().stream().filter(it -> !drafts.containsKey(it)).forEach(lost::add);
        loseThoseThatNeed(lost);
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (StatementDraft draft : drafts.values()) {
            if (whole.contains(draft.key())) {
                List<Link> links = links(draft, whole);
                if (links.size() < draft.links().size()) {
                    refuse.accept(draft.key(), "a link of it leads to what is no statement, and is left out");
                }
                statements.put(draft.key(), draft.build(links));
            }
        }
        return statements;
    }

    private boolean isBuilt(StatementDraft draft) {
        try {
            draft.build(List.of());
            return true;
        } catch (InvalidValueException withoutLinks) {
            needy.add(draft.key());
        }
        try {
            draft.build(links(draft, drafts.keySet()));
            return true;
        } catch (InvalidValueException e) {
            refuse.accept(draft.key(), "it is no statement: " + e.getMessage());
            return false;
        }
    }

    private void loseThoseThatNeed(Deque<String> lost) {
        while (!lost.isEmpty()) {
            String key = lost.remove();
            for (StatementDraft draft : leading.getOrDefault(key, List.of())) {
                boolean isNeeded = draft.links().contains(new StatementDraft.OutgoingLink(draft.neededRelation(), key));
                if (isNeeded && needy.contains(draft.key()) && whole.remove(draft.key())) {
                    refuse.accept(
                            draft.key(), "what it denies, accepts or refuses is no statement, and it says no more");
                    lost.add(draft.key());
                }
            }
        }
    }

    private List<Link> links(StatementDraft draft, Set<String> among) {
        return draft.links().stream()
                .filter(it -> among.contains(it.to()))
                .map(it -> {
                    StatementDraft other = drafts.get(it.to());
                    return Link.of(it.relation(), other == null ? it.to() : other.id());
                })
                .toList();
    }
}
