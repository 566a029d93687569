package io.github.demarche.page;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who told whom about whom: at the left who speaks, in the middle each pair of speakers and addressees, at the right of whom
 * they speak. What nobody says, and what the article says itself, is left out.
 */
final class Graph {
    /** More nodes are not drawn: the table says the same. */
    static final int MOST_NODES = 40;

    /** The distance of two rows. */
    static final int ROW = 46;

    private final List<Talk> talks = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    private Graph() {}

    /**
     * What speakers say to addressees.
     *
     * @param speakers the speakers
     * @param addressees the addressees; none where it is said to nobody in particular
     * @param statements the indexes of the statements, in order
     * @param about whom each family of statements is about
     */
    record Talk(
            List<Actor> speakers,
            List<Actor> addressees,
            List<Integer> statements,
            Map<Family, Map<String, Mention>> about) {

        Set<String> targets() {
            Set<String> targets = new LinkedHashSet<>();
            about.values().forEach(mentions -> targets.addAll(mentions.keySet()));
            return targets;
        }
    }

    /**
     * How statements of one family speak of somebody.
     *
     * @param count in how many statements
     * @param concluded whether that is concluded, or known from outside, in each of them
     */
    record Mention(int count, boolean concluded) {}

    /**
     * Of whom is spoken.
     *
     * @param actor the actor
     * @param talks the places of the talks, on average
     */
    record Target(Actor actor, double talks) {}

    static Graph of(Dossier dossier) {
        Map<List<List<String>>, Talk> talks = new LinkedHashMap<>();
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (int i = 0; i < dossier.statements().size(); i++) {
            Statement statement = dossier.statements().get(i);
            if (statement.voice() == Voice.SPEAKER) {
                List<Actor> speakers = actors(statement.speakers());
                List<Actor> addressees = actors(statement.addressees());
                Talk talk = talks.computeIfAbsent(
                        List.of(ids(speakers), ids(addressees)),
                        key -> new Talk(speakers, addressees, new ArrayList<>(), new EnumMap<>(Family.class)));
                talk.statements().add(i);
                Map<String, Mention> about =
                        talk.about().computeIfAbsent(Family.of(statement), key -> new LinkedHashMap<>());
                for (Party target : statement.targets()) {
                    actors.putIfAbsent(target.actor().id(), target.actor());
                    about.merge(target.actor().id(), new Mention(1, isConcluded(target)), Graph::both);
                }
            }
        }
        Graph graph = new Graph();
        graph.talks.addAll(bySpeaker(talks.values()));
        graph.addTargets(actors);
        return graph;
    }

    private static Mention both(Mention one, Mention other) {
        return new Mention(one.count() + other.count(), one.concluded() && other.concluded());
    }

    private static boolean isConcluded(Party party) {
        return party.basis().filter(basis -> basis != Basis.STATED).isPresent();
    }

    /** The talks of the same speakers side by side, in the order in which the speakers come. */
    private static List<Talk> bySpeaker(Iterable<Talk> talks) {
        Map<List<String>, List<Talk>> bySpeaker = new LinkedHashMap<>();
        talks.forEach(talk -> bySpeaker
                .computeIfAbsent(ids(talk.speakers()), key -> new ArrayList<>())
                .add(talk));
        return bySpeaker.values().stream().flatMap(List::stream).toList();
    }

    private void addTargets(Map<String, Actor> actors) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        actors.keySet().forEach(id -> sums.put(id, new double[2]));
        for (int i = 0; i < talks.size(); i++) {
            for (String id : talks.get(i).targets()) {
                double[] sum = sums.get(id);
                if (sum != null) {
                    sum[0] += i;
                    sum[1]++;
                }
            }
        }
        actors.forEach((id, actor) -> {
            double[] sum = sums.get(id);
            targets.add(new Target(actor, sum == null ? 0 : sum[0] / sum[1]));
        });
        targets.sort(Comparator.comparingDouble(Target::talks));
    }

    private static List<Actor> actors(List<Party> parties) {
        return parties.stream().map(Party::actor).toList();
    }

    static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }

    List<Talk> talks() {
        return talks;
    }

    List<Target> targets() {
        return targets;
    }

    boolean isEmpty() {
        return talks.isEmpty();
    }

    /** Whether it is drawn: else it is a table only. */
    boolean isDrawn() {
        return !talks.isEmpty() && !targets.isEmpty() && nodes() <= MOST_NODES;
    }

    private int nodes() {
        long speakers =
                talks.stream().map(talk -> ids(talk.speakers())).distinct().count();
        return (int) speakers + talks.size() + targets.size();
    }

    int height() {
        return ROW * Math.max(talks.size(), targets.size()) + ROW / 2;
    }

    /** The middle of a talk's row. */
    double talkAt(int index) {
        return at(index, talks.size());
    }

    /** The middle of a target's row. */
    double targetAt(int index) {
        return at(index, targets.size());
    }

    /** Rows are spread over the whole height. */
    private double at(int index, int count) {
        return (index + 0.5) * (height() - ROW / 2.0) / count + ROW / 4.0;
    }

    /** The middle of each group of speakers, in order: the mean of its talks. */
    Map<List<String>, Double> speakersAt() {
        return Stream.iterate(0, i -> i + 1)
                .limit(talks.size())
                .collect(Collectors.groupingBy(
                        i -> ids(talks.get(i).speakers()),
                        LinkedHashMap::new,
                        Collectors.averagingDouble(this::talkAt)));
    }
}
