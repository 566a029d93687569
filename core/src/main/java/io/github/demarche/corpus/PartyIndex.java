package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Speakers, addressees and targets, by the numbers of joined actors. */
final class PartyIndex {
    /** The speakers themselves. */
    final Postings speakers;
    /** Those for whom somebody speaks. */
    final Postings spokenFor;

    final Postings addressees;
    final Postings targets;

    PartyIndex(Contents contents, JoinedActors actors) {
        Postings.Builder speaking = new Postings.Builder();
        Postings.Builder speakingFor = new Postings.Builder();
        Postings.Builder told = new Postings.Builder();
        Postings.Builder about = new Postings.Builder();
        for (int i = 0; i < contents.dossiers().size(); i++) {
            Dossier dossier = contents.dossiers().get(i);
            Map<String, Integer> numbers = numbers(dossier, contents.firstActor(i), actors);
            Dating published = dossier.article().published();
            int number = contents.firstStatement(i);
            for (Statement statement : dossier.statements()) {
                Edtf date = statement.made().orElse(published).date();
                for (Party party : statement.speakers()) {
                    add(speaking, numbers, party.actor(), number);
                }
                add(speakingFor, numbers, statement.speakers(), date, number);
                add(told, numbers, statement.addressees(), date, number);
                add(about, numbers, statement.targets(), date, number);
                number++;
            }
        }
        speakers = speaking.build();
        spokenFor = speakingFor.build();
        addressees = told.build();
        targets = about.build();
    }

    /** The numbers of the actors of a dossier that are known outside it, by their ids. */
    private static Map<String, Integer> numbers(Dossier dossier, int first, JoinedActors actors) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < dossier.actors().size(); i++) {
            int number = actors.of(first + i);
            if (number != JoinedActors.NOBODY) {
                numbers.put(dossier.actors().get(i).id(), number);
            }
        }
        return numbers;
    }

    private static void add(
            Postings.Builder index, Map<String, Integer> numbers, List<Party> parties, Edtf date, int statement) {
        for (Party party : parties) {
            for (Actor actor : ActingFor.of(party, date)) {
                add(index, numbers, actor, statement);
            }
        }
    }

    private static void add(Postings.Builder index, Map<String, Integer> numbers, Actor actor, int statement) {
        Integer number = numbers.get(actor.id());
        if (number != null) {
            index.add(number, statement);
        }
    }
}
