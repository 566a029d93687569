package io.github.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The common behaviour of all builders. */
class BuildersTest {
    private static final int SAMPLES = 30;
    private static final Text NAME = Text.of("en", "a name");

    @Example
    void whateverHasABuilderBuildsItsCopy() throws ReflectiveOperationException {
        List<Class<?>> types = DemarcheArbitraries.all().keySet().stream()
                .filter(BuildersTest::isBuilt)
                .toList();
        assertThat(types).hasSizeGreaterThan(30).contains(Warning.class, Person.class, Dossier.class);
        for (Class<?> type : types) {
            Method toBuilder = type.getMethod("toBuilder");
            assertThat(toBuilder.getReturnType())
                    .isEqualTo(type.getMethod("builder").getReturnType());
            Method build = toBuilder.getReturnType().getMethod("build");
            assertThat(build.getReturnType()).isEqualTo(type);
            for (Object value : samples(type)) {
                String before = value.toString();
                Object copy = build.invoke(toBuilder.invoke(value));
                assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(before);
                assertThat(copy.getClass()).isEqualTo(value.getClass());
            }
        }
    }

    private static boolean isBuilt(Class<?> type) {
        return Stream.of(type.getMethods()).anyMatch(it -> it.getName().equals("builder"));
    }

    private static List<?> samples(Class<?> type) {
        return DemarcheArbitraries.of(type).sampleStream().limit(SAMPLES).toList();
    }

    @Property
    void actorsOfAnyKindCanBeChanged(@ForAll("actors") Actor actor) {
        String before = actor.toString();
        Optional<Basis> basis = Optional.of(Basis.EXTERNAL).filter(it -> !(actor instanceof Unidentified));
        Actor changed = actor.toBuilder()
                .name(NAME)
                .identifiedBy(basis)
                .putExtension("x-new", RawValue.ofNull())
                .build();
        assertThat(actor).hasToString(before);
        assertThat(changed.getClass()).isEqualTo(actor.getClass());
        assertThat(changed.id()).isEqualTo(actor.id());
        assertThat(changed.name()).isEqualTo(NAME);
        assertThat(changed.identifiedBy()).isEqualTo(basis);
        assertThat(changed.toBuilder()
                        .name(actor.name())
                        .identifiedBy(actor.identifiedBy())
                        .extensions(actor.extensions())
                        .build())
                .isEqualTo(actor);
    }

    @Example
    void anActorOfAnotherKindGivesWhatAllKindsHave() {
        Person person = Person.builder()
                .id("a")
                .name(NAME)
                .identifiedBy(Basis.EXTERNAL)
                .addOffice(Office.of(NAME, State.of("KOR")))
                .putExtension("x", RawValue.ofNull())
                .build();
        Group group = Group.builder().addMember(State.of("USA")).from(person).build();
        assertThat(group.id()).isEqualTo("a");
        assertThat(group.name()).isEqualTo(NAME);
        assertThat(group.identifiedBy()).contains(Basis.EXTERNAL);
        assertThat(group.extensions()).containsOnlyKeys("x");
        assertThat(group.members()).containsExactly(State.of("USA"));
        assertThat(Person.builder().from(group).build().offices()).isEmpty();
    }

    @Example
    void anOptionalSetterClears() {
        Organization organization = Organization.builder()
                .id("a")
                .name(NAME)
                .kind(OrganizationKind.MINISTRY)
                .state(State.of("KOR"))
                .identifiedBy(Basis.STATED)
                .build();
        Organization cleared = organization.toBuilder()
                .state(Optional.empty())
                .identifiedBy(Optional.empty())
                .build();
        assertThat(cleared.state()).isEmpty();
        assertThat(cleared.identifiedBy()).isEmpty();
    }

    @Property
    void extensionsKeepTheirOrder(@ForAll long seed) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            names.add("x" + i);
        }
        Collections.shuffle(names, new Random(seed));
        Map<String, RawValue> extensions = new LinkedHashMap<>();
        names.forEach(name -> extensions.put(name, RawValue.ofNull()));

        Statement statement = Assertion.builder()
                .id("s")
                .addSpeaker(State.of("KOR"))
                .extensions(extensions)
                .build();
        assertThat(statement.toBuilder().build().extensions().keySet()).containsExactlyElementsOf(names);
        Person.Builder person = Person.builder().id("p").name(NAME);
        extensions.forEach(person::putExtension);
        Person built = person.build();
        assertThat(built.extensions().keySet()).containsExactlyElementsOf(names);
        person.putExtension("last", RawValue.ofNull());
        assertThat(built.extensions()).hasSameSizeAs(names);
        assertThat(person.build().extensions().keySet()).endsWith("last");
        Event event = Event.builder()
                .id("e")
                .status(EventStatus.OCCURRED)
                .description(NAME)
                .extensions(extensions)
                .build();
        assertThat(event.toBuilder().build().extensions().keySet()).containsExactlyElementsOf(names);
        Article article = Article.builder()
                .id("a")
                .title(NAME)
                .language("en")
                .published(Dating.of(Edtf.parse("2024-06-14")))
                .extensions(extensions)
                .build();
        assertThat(article.toBuilder().build().extensions().keySet()).containsExactlyElementsOf(names);
        Dossier dossier =
                Dossier.builder().article(article).extensions(extensions).build();
        assertThat(dossier.toBuilder().build().extensions().keySet()).containsExactlyElementsOf(names);
    }

    @Provide
    Arbitrary<Actor> actors() {
        return DemarcheArbitraries.of(Actor.class);
    }
}
