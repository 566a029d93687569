package io.github.demarche.examples.many;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.corpus.Corpus;
import io.github.demarche.corpus.JoinedActor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Article;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Joins as a {@link Corpus} does, which keeps all dossiers. */
class ActorJoinTest {
    static Dossier dossier(int number, List<Actor> actors) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("paper-" + number)
                        .title(Text.of("en", "Paper " + number))
                        .published(Dating.of(Edtf.parse("2025-03-12")))
                        .language("en")
                        .build())
                .actors(actors)
                .build();
    }

    static Person person(String id, String... registers) {
        Person.Builder person = Person.builder().id(id).name(Text.of("en", "Person " + id));
        for (String register : registers) {
            person.addIdentifier(Identifier.of(register.substring(0, 1), register));
        }
        return person.build();
    }

    private static ActorJoin join(List<Dossier> dossiers) {
        ActorJoin join = new ActorJoin();
        for (int i = 0; i < dossiers.size(); i++) {
            NewsJob.rows(new Place("a", i + 1), new NewsEntry(dossiers.get(i), null))
                    .of(OutputTables.ARTICLE_ACTORS)
                    .forEach(join::add);
        }
        return join;
    }

    @Provide
    Arbitrary<List<List<Actor>>> papers() {
        Arbitrary<String> register = Arbitraries.of("a1", "a2", "b1", "b2", "b3", "c1", "c2", "d1");
        Arbitrary<Actor> person =
                register.set().ofMaxSize(3).map(it -> person("p" + it.hashCode(), it.toArray(String[]::new)));
        Arbitrary<Actor> organization = register.map(it -> Organization.builder()
                .id("o" + it)
                .name(Text.of("en", "Organization " + it))
                .kind(OrganizationKind.AGENCY)
                .addIdentifier(Identifier.of(it.substring(0, 1), it))
                .build());
        Arbitrary<Actor> state = Arbitraries.of("NPL", "FJI").map(State::of);
        return Arbitraries.oneOf(person, person, organization, state)
                .list()
                .uniqueElements(Actor::id)
                .ofMaxSize(3)
                .list()
                .ofMaxSize(8);
    }

    @Property
    void actorsAreJoinedAsInACorpus(@ForAll("papers") List<List<Actor>> papers) {
        List<Dossier> dossiers = new ArrayList<>();
        papers.forEach(it -> dossiers.add(dossier(dossiers.size(), it)));
        List<JoinedActor> expected = Corpus.of(dossiers).actors();
        List<JoinedActorRow> actual = join(dossiers).actors();
        assertThat(actual).hasSameSizeAs(expected);
        for (JoinedActor one : expected) {
            assertThat(actual).anySatisfy(row -> {
                assertThat(row.occurrences()).isEqualTo(one.occurrences().size());
                assertThat(row.name()).isEqualTo(one.actor().name().any("en"));
                assertThat(row.keys())
                        .containsExactlyInAnyOrderElementsOf(one.occurrences().stream()
                                .flatMap(it -> ActorKeys.of(it.actor()).stream())
                                .distinct()
                                .toList());
                assertThat(row.actor()).isEqualTo(row.keys().get(0));
            });
        }
    }

    @Test
    void aLongChainIsOneActor() {
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            dossiers.add(dossier(i, List.of(person("p", "a" + i, "a" + (i + 1)))));
        }
        ActorJoin join = join(dossiers);
        assertThat(join.actors())
                .singleElement()
                .satisfies(it -> assertThat(it.occurrences()).isEqualTo(5000));
        assertThat(join.actor("person:a:a4999")).isEqualTo("person:a:a0");
    }
}
