package io.github.demarche.actor;

import static io.github.demarche.Refusals.assertMissing;
import static io.github.demarche.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.arbitraries.ActorArbitraries;
import io.github.demarche.internal.Extensions;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {
    private static final State KOREA = State.of("KOR");
    private static final Text NAME = Text.of("en", "Ministry of Foreign Affairs");

    @Test
    void aStateNeedsItsCodeOnly() {
        assertThat(KOREA.id()).isEqualTo("kor");
        assertThat(KOREA.code()).isEqualTo("KOR");
        assertThat(KOREA.name()).isEqualTo(Text.of("en", "South Korea").and("fr", "Corée du Sud"));
        assertThat(KOREA.identifiers()).isEmpty();
        assertThat(KOREA.identifiedBy()).isEmpty();
        assertThat(KOREA.extensions()).isEmpty();
        assertThat(KOREA).isEqualTo(State.of("KOR")).hasSameHashCodeAs(State.of("KOR"));
        assertThat(KOREA).isNotEqualTo(State.of("PRK"));
    }

    @Test
    void aStateMayHaveAnotherIdAndName() {
        State seoul = State.builder()
                .code("KOR")
                .id("seoul")
                .name(Text.of("en", "Seoul"))
                .addIdentifier(Identifier.of("wikidata", "Q884"))
                .identifiedBy(Basis.STATED)
                .putExtension("x", RawValue.ofNull())
                .build();
        assertThat(seoul.id()).isEqualTo("seoul");
        assertThat(seoul.name().any()).isEqualTo("Seoul");
        assertThat(seoul.identifiers()).containsExactly(Identifier.of("wikidata", "Q884"));
        assertThat(seoul.identifiedBy()).contains(Basis.STATED);
        assertThat(seoul.extensions()).containsKey("x");
        assertThat(State.builder().from(seoul).build()).isEqualTo(seoul);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kor", "KR", "XXX", "KORR"})
    void refusesCodesThatAreNone(String code) {
        assertThatThrownBy(() -> State.of(code))
                .hasMessageStartingWith("State.")
                .hasMessageEndingWith(", got \"" + code + "\"");
        assertRefused(
                () -> State.builder().code("ZZZ").build(),
                "State",
                "code",
                "an ISO 3166-1 alpha-3 code, one of a former state, or XKX",
                "\"ZZZ\"");
    }

    @Test
    void anOrganizationHasAKindAndMayHaveAStateAndAParent() {
        Organization ministry = ministry("kor-mofa").state(KOREA).build();
        Organization part = Organization.builder()
                .id("desk")
                .name(NAME)
                .kind(OrganizationKind.AGENCY)
                .parent(ministry)
                .build();
        assertThat(ministry.kind()).isEqualTo(OrganizationKind.MINISTRY);
        assertThat(ministry.state()).contains(KOREA);
        assertThat(ministry.parent()).isEmpty();
        assertThat(part.parent()).contains(ministry);
        assertThat(part.state()).isEmpty();
        assertThat(ministry.parts()).containsExactly(KOREA);
        assertThat(part.parts()).containsExactly(ministry);
        assertThat(part).isNotEqualTo(ministry);
    }

    @Test
    void aPersonHoldsOffices() {
        Office office = Office.of(Text.of("en", "Minister"), ministry("m").build());
        Person person = Person.builder()
                .id("cho")
                .name(Text.of("en", "Cho"))
                .addOffice(office)
                .build();
        assertThat(person.offices()).containsExactly(office);
        assertThat(person.parts()).containsExactly(ministry("m").build());
        assertThatThrownBy(() -> person.offices().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> person.extensions().put("a", RawValue.ofNull()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aGroupHasMembersEachOnce() {
        Group group = Group.builder()
                .id("sides")
                .name(Text.of("en", "the two sides"))
                .members(List.of(KOREA, State.of("USA")))
                .build();
        assertThat(group.members()).containsExactly(KOREA, State.of("USA"));
        assertThat(group.parts()).isEqualTo(group.members());
        assertThat(KOREA.parts()).isEmpty();
        assertThatThrownBy(() -> group.members().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertRefused(
                () -> Group.builder().from(group).addMember(KOREA).build(),
                "Group",
                "members",
                "nobody occurs twice",
                "\"kor\"");
    }

    @Test
    void aGroupMayHaveASize() {
        Group.Builder ambassadors = Group.builder()
                .id("ambassadors")
                .name(Text.of("en", "59 ambassadors"))
                .size(59);
        assertThat(ambassadors.build().size()).hasValue(59);
        assertThat(ambassadors.build().members()).isEmpty();
        assertThat(ambassadors.build()).hasToString("Group{id=ambassadors, name={en=59 ambassadors}, size=59}");
        assertThat(ambassadors.members(List.of(KOREA)).build().toBuilder()
                        .build()
                        .size())
                .hasValue(59);
        assertThat(ambassadors.size(1).build().size()).hasValue(1);
        assertThat(ambassadors.build()).isNotEqualTo(ambassadors.size(2).build());
        assertThat(ambassadors.size(OptionalInt.empty()).build().size()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, -1", "0, -2147483648", "1, 0", "2, 1", "3, -3"})
    void aGroupIsNotSmallerThanItsMembers(int members, int size) {
        List<State> states = List.of(KOREA, State.of("USA"), State.of("NOR"));
        assertRefused(
                () -> Group.builder()
                        .id("group")
                        .name(NAME)
                        .members(states.subList(0, members))
                        .size(size)
                        .build(),
                "Group",
                "size",
                "at least 1, and not less than the number of members, " + members,
                String.valueOf(size));
    }

    /** In full, the actors of a hundred chains would be printed a hundred times as often as the chains are deep. */
    @Test
    void namesTheActorsInsideByTheirIds() {
        Organization ministry =
                ministry("kor-mofa").state(KOREA).parent(chain(9)).build();
        assertThat(ministry)
                .hasToString(
                        "Organization{id=kor-mofa, name={en=Ministry of Foreign Affairs}, kind=ministry, state=kor,"
                                + " parent=o8}");
        Group.Builder group = Group.builder().id("all").name(NAME);
        for (int i = 0; i < 100; i++) {
            group.addMember(chain(4).toBuilder().id("chain-" + i).build());
        }
        assertThat(group.build().toString())
                .contains("members=[chain-0, chain-1, ")
                .hasSizeLessThan(1_500);
    }

    @Test
    void anUnidentifiedActorIsItsWords() {
        Text words = Text.of("en", "a source").and("fr", "une source");
        Unidentified source = Unidentified.of("source", words);
        assertThat(source.id()).isEqualTo("source");
        assertThat(source.name()).isEqualTo(words);
        assertThat(source.identifiers()).isEmpty();
        assertThat(source.identifiedBy()).isEmpty();
        assertThat(source.parts()).isEmpty();
        assertThat(source)
                .isEqualTo(Unidentified.builder().id("source").name(words).build());
        assertThat(source).isNotEqualTo(Person.builder().from(source).build());
        assertThat(source.toBuilder()
                        .putExtension("x", RawValue.ofNull())
                        .build()
                        .extensions())
                .containsKey("x");
    }

    @Test
    void anIdentifiedActorIsNotUnidentified() {
        String rule = "only words are known of an unidentified actor; an identified one is a person, an organization, a"
                + " group or a state";
        Person kim = Person.builder()
                .id("kim")
                .name(NAME)
                .identifiedBy(Basis.EXTERNAL)
                .build();
        assertRefused(() -> Unidentified.builder().from(kim).build(), "Unidentified", "identifiedBy", rule, "EXTERNAL");
        assertRefused(
                () -> Unidentified.builder()
                        .id("source")
                        .name(NAME)
                        .addIdentifier(Identifier.of("wikidata", "Q1"))
                        .build(),
                "Unidentified",
                "identifiers",
                rule,
                "[Identifier{scheme=wikidata, value=Q1}]");
    }

    @Test
    void refusesIdsThatAreNotSlugs() {
        assertRefused(() -> State.builder().code("KOR").id("KOR").build(), "State", "id", Strings.SLUG, "\"KOR\"");
        assertRefused(() -> ministry("a b").build(), "Organization", "id", Strings.SLUG, "\"a b\"");
        assertRefused(() -> Person.builder().id("").name(NAME).build(), "Person", "id", Strings.SLUG, "\"\"");
        assertRefused(() -> Group.builder().id("-").name(NAME).build(), "Group", "id", Strings.SLUG, "\"-\"");
    }

    @Test
    void refusesExtensionsWithKnownNames() {
        RawValue value = RawValue.ofNull();
        assertRefused(
                () -> State.builder().code("KOR").putExtension("code", value).build(),
                "State",
                "extensions",
                Extensions.RULE,
                "\"code\"");
        assertRefused(
                () -> ministry("a").putExtension("parent", value).build(),
                "Organization",
                "extensions",
                Extensions.RULE,
                "\"parent\"");
        assertRefused(
                () -> Person.builder()
                        .id("a")
                        .name(NAME)
                        .putExtension("offices", value)
                        .build(),
                "Person",
                "extensions",
                Extensions.RULE,
                "\"offices\"");
        assertRefused(
                () -> Group.builder()
                        .id("a")
                        .name(NAME)
                        .putExtension("type", value)
                        .build(),
                "Group",
                "extensions",
                Extensions.RULE,
                "\"type\"");
        assertThat(Person.builder()
                        .id("a")
                        .name(NAME)
                        .putExtension("code", value)
                        .build()
                        .extensions())
                .containsKey("code");
    }

    @Test
    void namesWhatIsMissing() {
        assertMissing(() -> State.builder().build(), "State", "code");
        assertMissing(() -> Organization.builder().build(), "Organization", "id, name, kind");
        assertMissing(() -> Person.builder().id("a").build(), "Person", "name");
        assertMissing(() -> Group.builder().build(), "Group", "id, name");
        assertMissing(() -> Unidentified.builder().id("a").build(), "Unidentified", "name");
        assertMissing(() -> Office.builder().build(), "Office", "title, organization");
    }

    @Test
    @SuppressWarnings("NullAway") // Java callers can do this anyway.
    void nullIsAProgrammingError() {
        assertThatNullPointerException().isThrownBy(() -> State.of(null));
        assertThatNullPointerException().isThrownBy(() -> Person.builder().id(null));
        assertThatNullPointerException().isThrownBy(() -> Group.builder().addMember(null));
        assertThatNullPointerException().isThrownBy(() -> Group.builder().size(null));
        assertThatNullPointerException().isThrownBy(() -> Identifier.of(null, "a"));
        assertThatNullPointerException().isThrownBy(() -> Identifier.of("a", null));
    }

    @Test
    void refusesIdentifiersWithoutASchemeOrAValue() {
        assertRefused(
                () -> Identifier.of("Wikidata", "Q1"),
                "Identifier",
                "scheme",
                "a scheme is lower-case letters a to z and digits, in words joined by single hyphens, such as \"wikidata\"",
                "\"Wikidata\"");
        assertRefused(() -> Identifier.of("un", " "), "Identifier", "value", Strings.WORDS, "\" \"");
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2023, 2021-06-01, true",
        "2020, 2023, 2019, false",
        "2020, 2023, 2020, true",
        "2020, 2023, 2023-12-31, true",
        "2020, 2023, 2024-01-01, false",
        "2020, 2023, [..2021], true",
        "2020, 2023, [..2024-06-14], false",
        "2020, 2023, 2022/.., true",
        "2020, 2023, 2024/.., false",
        "2020, 2023, 2022/2024, false",
        "2020, , 2019/2021, true",
        "2020, 2023, Y10001, false",
        "2020, , 2024, true",
        ", 2023, 1950, true",
        ", , 1950, true",
        "2020, 2020/.., 2024, true",
        "2020, 2023, Y10000000000, true"
    })
    void anOfficeMayBeHeldUnlessItIsSurelyOverOrNotYetBegun(
            @Nullable String since, @Nullable String until, String date, boolean held) {
        Office office = Office.builder()
                .title(NAME)
                .organization(KOREA)
                .since(Optional.ofNullable(since).map(Edtf::parse))
                .until(Optional.ofNullable(until).map(Edtf::parse))
                .build();
        assertThat(office.mayBeHeldAt(Edtf.parse(date))).isEqualTo(held);
    }

    @Test
    void anOfficeDoesNotEndBeforeItBegins() {
        Office.Builder office = Office.builder()
                .title(NAME)
                .organization(KOREA)
                .since(Edtf.parse("2024-06"))
                .until(Edtf.parse("2024-06-14"));
        assertThat(office.build().since()).contains(Edtf.parse("2024-06"));
        assertThat(office.build().until()).contains(Edtf.parse("2024-06-14"));
        assertThat(office.until(Edtf.parse("2024")).build().until()).isPresent();
        assertRefused(
                () -> office.until(Edtf.parse("2024-05")).build(),
                "Office",
                "until",
                "until is not before since, 2024-06",
                "2024-05");
    }

    @Test
    void aFormerOfficeIsOverAtAnyDate() {
        Office.Builder office = Office.builder().title(NAME).organization(KOREA).since(Edtf.parse("2020"));
        assertThat(office.build().former()).isFalse();
        Office former = office.former(true).build();
        assertThat(former.former()).isTrue();
        assertThat(former.since()).isPresent();
        for (String date : List.of("2019", "2021", "2024-06-14", "[..2024-06-14]", "2022/..")) {
            assertThat(former.mayBeHeldAt(Edtf.parse(date))).as(date).isFalse();
        }
        assertThat(former).isNotEqualTo(office.former(false).build());
        assertThat(former.toBuilder().build()).isEqualTo(former);
        assertThat(former.toString()).contains("former=true");
    }

    @Test
    void aFormerOfficeHasNoUntil() {
        assertRefused(
                () -> Office.builder()
                        .title(NAME)
                        .organization(KOREA)
                        .until(Edtf.parse("2023"))
                        .former(true)
                        .build(),
                "Office",
                "former",
                "former is only for an office without an until, which already says when it ended",
                "\"true with the until 2023\"");
    }

    @Test
    void nestsToTheLimitAndNoDeeper() {
        Organization deepest = chain(Actor.MAX_DEPTH);
        assertRefused(
                () -> ministry("one-more").parent(deepest).build(),
                "Organization",
                "",
                "actors nest at most 32 deep",
                "33");
    }

    @Test
    void holdsAsManyAsTheLimitAndNoMore() {
        List<Actor> members = new ArrayList<>();
        for (int i = 0; i < Actor.MAX_NESTED; i++) {
            members.add(State.builder().code("KOR").id("s" + i).build());
        }
        Group.Builder group = Group.builder().id("all").name(NAME).members(members);
        assertThat(group.build().members()).hasSize(Actor.MAX_NESTED);
        assertRefused(
                () -> group.addMember(KOREA).build(),
                "Group",
                "",
                "at most 500 actors are inside one, counted as often as they occur",
                "501");
    }

    @Test
    void countsThoseThatOccurOftenEachTime() {
        Actor actor = KOREA;
        int level = 0;
        try {
            for (level = 1; level < Actor.MAX_DEPTH; level++) {
                // The same actor ten times: through offices, which may be many in one organization.
                Person.Builder person = Person.builder().id("p" + level).name(NAME);
                for (int i = 0; i < 10; i++) {
                    person.addOffice(Office.of(NAME, actor));
                }
                actor = person.build();
            }
        } catch (io.github.demarche.InvalidValueException e) {
            assertThat(e)
                    .hasMessage("Person: at most 500 actors are inside one, counted as often as they occur, got 1110");
        }
        assertThat(level).isEqualTo(3);
    }

    @Property
    void anActorIsMadeOfItsPartsAndEqualsItsCopy(@ForAll("actors") Actor actor) {
        assertThat(copy(actor)).isEqualTo(actor).hasSameHashCodeAs(actor).hasToString(actor.toString());
        for (Actor part : actor.parts()) {
            assertThat(part).isNotEqualTo(actor);
        }
    }

    @Property
    void aStateIsItsCode(@ForAll("states") State state) {
        State plain = State.of(state.code());
        assertThat(plain.id()).isEqualTo(state.code().toLowerCase(Locale.ROOT));
        assertThat(plain.name()).isEqualTo(StateCodes.name(state.code()));
    }

    @Provide
    Arbitrary<Actor> actors() {
        return ActorArbitraries.actors();
    }

    @Provide
    Arbitrary<State> states() {
        return ActorArbitraries.states();
    }

    private static Actor copy(Actor actor) {
        if (actor instanceof State state) {
            return State.builder().from(state).build();
        }
        if (actor instanceof Organization organization) {
            return Organization.builder().from(organization).build();
        }
        if (actor instanceof Unidentified unidentified) {
            return Unidentified.builder().from(unidentified).build();
        }
        return actor instanceof Person person
                ? Person.builder().from(person).build()
                : Group.builder().from((Group) actor).build();
    }

    private static Organization.Builder ministry(String id) {
        return Organization.builder().id(id).name(NAME).kind(OrganizationKind.MINISTRY);
    }

    private static Organization chain(int length) {
        Organization last = ministry("o").build();
        for (int i = 1; i < length; i++) {
            last = ministry("o" + i).parent(last).build();
        }
        return last;
    }
}
