package io.github.demarche.dossier;

import static io.github.demarche.Refusals.assertRefused;
import static io.github.demarche.Refusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MapActorsTest {
    private static final Text TEXT = Text.of("en", "words");
    private static final State KOREA = State.of("KOR");
    private static final State USA = State.of("USA");
    private static final Map<String, RawValue> MARK = Map.of("test:mark", RawValue.bool(true));
    private static final int MANY = 5_000;

    @Example
    void replacesActorsInEveryPlace() {
        Dossier dossier = everywhere();
        Dossier marked = dossier.mapActors(MapActorsTest::mark);
        assertThat(marked.actors())
                .extracting(Actor::id)
                .isEqualTo(dossier.actors().stream().map(Actor::id).toList());
        assertThat(marked.actors()).extracting(Actor::extensions).containsOnly(MARK);
        assertThat(occurrences(marked)).allSatisfy(actor -> {
            assertThat(actor.extensions()).isEqualTo(MARK);
            assertThat(actor.parts()).extracting(Actor::extensions).allMatch(MARK::equals);
        });
        assertThat(occurrences(marked)).hasSameSizeAs(occurrences(dossier));
        assertThat(occurrences(dossier)).extracting(Actor::extensions).containsOnly(Map.of());
        assertThat(marked.mapActors(
                        actor -> actor.toBuilder().extensions(Map.of()).build()))
                .isEqualTo(dossier);
    }

    @Example
    void asksForEachActorOnceAndForItsPartsFirst() {
        Map<String, Actor> asked = new HashMap<>();
        everywhere().mapActors(actor -> {
            assertThat(asked).doesNotContainKey(actor.id());
            assertThat(actor.parts()).allSatisfy(part -> assertThat(part).isSameAs(asked.get(part.id())));
            Actor marked = mark(actor);
            asked.put(actor.id(), marked);
            return marked;
        });
        assertThat(asked.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        everywhere().actors().stream().map(Actor::id).toList());
    }

    @Example
    void twoActorsBecomeOne() {
        Person kim = person("kim");
        Dossier dossier = dossier(
                said("a").addSpeaker(kim).build(),
                said("b").addSpeaker(person("minister")).build());
        Dossier merged = dossier.mapActors(actor -> actor.id().equals("minister") ? kim : actor);
        assertThat(merged.actors()).containsExactly(kim);
        assertThat(merged.by(kim)).hasSize(2);
    }

    @Example
    void anActorMayBecomeOneOfAnotherKind() {
        Dossier dossier = dossier(said("a").addSpeaker(person("kim")).build());
        Organization office = organization("office").build();
        assertThat(dossier.mapActors(actor -> office).by(office)).hasSize(1);
    }

    @Example
    void refusesWhatBreaksARule() {
        Dossier organ = dossier(
                said("a").addSpeaker(organization("mofa").state(KOREA).build()).build());
        assertRefused(
                () -> organ.mapActors(actor -> actor.equals(KOREA) ? person("kim") : actor),
                "Organization",
                "state",
                "an actor that is the state of an organization is replaced only by one of its kind",
                "kim for kor");
        Dossier desk = dossier(said("a")
                .addSpeaker(organization("desk")
                        .parent(organization("mofa").build())
                        .build())
                .build());
        assertRefused(
                () -> desk.mapActors(actor -> actor.id().equals("mofa") ? KOREA : actor),
                "Organization",
                "parent",
                "an actor that is the parent of an organization is replaced only by one of its kind",
                "kor for mofa");
        Dossier both = dossier(said("a")
                .addSpeaker(Group.builder()
                        .id("both")
                        .name(TEXT)
                        .members(List.of(KOREA, USA))
                        .build())
                .build());
        assertRefused(
                () -> both.mapActors(actor -> actor.equals(USA) ? KOREA : actor),
                "Group",
                "members",
                "nobody occurs twice",
                "\"kor\"");
        Dossier two = dossier(
                said("a").addSpeaker(person("kim")).build(),
                said("b").addSpeaker(person("lee")).build());
        assertRefusedAt(
                () -> two.mapActors(actor -> actor.id().equals("lee")
                        ? actor.toBuilder().id("kim").name(Text.of("en", "x")).build()
                        : actor),
                "Dossier",
                "/actors/1",
                "one id means one actor, and this one differs from another with the same id",
                "\"kim\"");
    }

    @Example
    void takesAsLongAsTheDossierIsLong() {
        Group group = Group.builder()
                .id("all")
                .name(TEXT)
                .members(IntStream.range(0, Actor.MAX_NESTED)
                        .<Actor>mapToObj(i -> person("p" + i))
                        .toList())
                .build();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            statements.add(said("s" + i).addSpeaker(group).build());
        }
        int[] asked = {0};
        Dossier marked = dossier(statements.toArray(Statement[]::new)).mapActors(actor -> {
            asked[0]++;
            return mark(actor);
        });
        assertThat(asked[0]).isEqualTo(Actor.MAX_NESTED + 1);
        Actor first = marked.statements().get(0).speakers().get(0).actor();
        assertThat(marked.statements())
                .allSatisfy(it -> assertThat(it.speakers().get(0).actor()).isSameAs(first));
    }

    @Property
    void changesNothingWhenNoActorChanges(@ForAll("dossiers") Dossier dossier) {
        assertThat(dossier.mapActors(UnaryOperator.identity())).isEqualTo(dossier);
    }

    @Property
    void marksEveryActor(@ForAll("dossiers") Dossier dossier) {
        Dossier marked = dossier.mapActors(MapActorsTest::mark);
        assertThat(occurrences(marked)).allMatch(actor -> actor.extensions().containsKey("test:mark"));
        Map<String, Map<String, RawValue>> before = new HashMap<>();
        dossier.actors().forEach(actor -> before.put(actor.id(), actor.extensions()));
        assertThat(marked.mapActors(actor -> actor.toBuilder()
                        .extensions(before.getOrDefault(actor.id(), Map.of()))
                        .build()))
                .isEqualTo(dossier);
    }

    private static Actor mark(Actor actor) {
        return actor.toBuilder().putExtension("test:mark", RawValue.bool(true)).build();
    }

    /** All actors of a dossier, as often as they occur, without those in others. */
    private static List<Actor> occurrences(Dossier dossier) {
        List<Actor> all = new ArrayList<>(dossier.actors());
        dossier.article().publisher().ifPresent(all::add);
        dossier.events().forEach(event -> all.addAll(event.participants()));
        for (Statement statement : dossier.statements()) {
            List<Party> parties = new ArrayList<>(statement.speakers());
            parties.addAll(statement.addressees());
            parties.addAll(statement.targets());
            statement.relays().forEach(relay -> parties.addAll(relay.by()));
            for (Party party : parties) {
                all.add(party.actor());
                party.office().ifPresent(office -> all.add(office.organization()));
                all.addAll(party.onBehalfOf());
            }
            statement.quotations().forEach(quotation -> quotation.by().ifPresent(all::add));
            statement.occasion().ifPresent(event -> all.addAll(event.participants()));
            statement.about().forEach(event -> all.addAll(event.participants()));
        }
        return all;
    }

    /** A dossier with an actor in every place that has one. */
    private static Dossier everywhere() {
        Organization mofa = organization("mofa").state(KOREA).build();
        Organization desk = organization("desk").parent(mofa).build();
        Person minister = Person.builder()
                .id("minister")
                .name(TEXT)
                .addOffice(Office.of(TEXT, desk))
                .build();
        Group both = Group.builder()
                .id("both")
                .name(TEXT)
                .members(List.of(minister, USA))
                .build();
        return Dossier.builder()
                .article(article().toBuilder()
                        .publisher(organization("paper").build())
                        .build())
                .addActor(State.of("FRA"))
                .addEvent(event("talks", State.of("CHN")))
                .addStatement(said("a")
                        .addSpeaker(Party.builder()
                                .actor(both)
                                .office(Office.of(TEXT, organization("bureau").build()))
                                .addOnBehalfOf(State.of("JPN"))
                                .build())
                        .addAddressee(person("told"))
                        .addTarget(USA)
                        .addQuotation(Quotation.builder()
                                .words("a")
                                .language("en")
                                .form(QuotationForm.DIRECT)
                                .by(person("quoted"))
                                .build())
                        .occasion(event("visit", State.of("RUS")))
                        .addRelay(Relay.builder().addBy(person("relay")).build())
                        .addAbout(event("call", State.of("PRK")))
                        .build())
                .build();
    }

    private static Dossier dossier(Statement... statements) {
        return Dossier.builder()
                .article(article())
                .statements(List.of(statements))
                .build();
    }

    private static Article article() {
        return Article.builder()
                .id("article")
                .title(TEXT)
                .language("en")
                .published(Dating.of(Edtf.parse("2024-06-14")))
                .build();
    }

    private static Assertion.Builder said(String id) {
        return Assertion.builder().id(id);
    }

    private static Person person(String id) {
        return Person.builder().id(id).name(TEXT).build();
    }

    private static Organization.Builder organization(String id) {
        return Organization.builder().id(id).name(TEXT).kind(OrganizationKind.AGENCY);
    }

    private static Event event(String id, Actor participant) {
        return Event.builder()
                .id(id)
                .status(EventStatus.OCCURRED)
                .description(TEXT)
                .addParticipant(participant)
                .build();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }
}
