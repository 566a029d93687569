package io.github.demarche.arbitraries;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorBuilder;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.actor.StateCodes;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any actors with their parts, and parties, for properties in jqwik. */
public final class ActorArbitraries {
    private ActorArbitraries() {}

    /**
     * {@return actors of every kind}
     */
    public static Arbitrary<Actor> actors() {
        return among(drafts());
    }

    /**
     * {@return states, present and former, under their usual names and under others}
     */
    public static Arbitrary<State> states() {
        return among(stateDrafts());
    }

    /**
     * {@return organizations, with and without a state and a parent}
     */
    public static Arbitrary<Organization> organizations() {
        return among(organizationDrafts());
    }

    /**
     * {@return persons, with and without offices}
     */
    public static Arbitrary<Person> persons() {
        return among(personDrafts());
    }

    /**
     * {@return groups, with and without members and a size}
     */
    public static Arbitrary<Group> groups() {
        return among(groupDrafts());
    }

    /**
     * {@return actors of whom only words are known}
     */
    public static Arbitrary<Unidentified> unidentified() {
        return among(unidentifiedDrafts());
    }

    /**
     * {@return offices}
     */
    public static Arbitrary<Office> offices() {
        return among(officeDrafts());
    }

    /**
     * {@return identifiers in other systems}
     */
    public static Arbitrary<Identifier> identifiers() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of("wikidata", "opensanctions", "un", "lei")),
                                Tuple.of(1, Pieces.slugs())),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of("Q7747", "KPi.033", "NK-3cBEuu", "0")),
                                Tuple.of(1, TextArbitraries.words())))
                .as(Identifier::of);
    }

    /**
     * {@return parties: an actor of any kind, with and without an office, a mention and a basis}
     */
    public static Arbitrary<Party> parties() {
        return among(partyDrafts());
    }

    /**
     * {@return kinds of organizations, known and others}
     */
    public static Arbitrary<OrganizationKind> organizationKinds() {
        return Arbitraries.oneOf(
                Arbitraries.of(OrganizationKind.known()), Pieces.slugs().map(slug -> OrganizationKind.of("x-" + slug)));
    }

    /** Drafts for two actors or more. */
    static Arbitrary<List<Draft<? extends Actor>>> castDrafts() {
        return Lists.of(2, 5, drafts());
    }

    static Arbitrary<Draft<Party>> partyDrafts() {
        Arbitrary<Optional<Basis>> bases = TextArbitraries.bases().optional(0.3);
        return Combinators.combine(
                        Pieces.numbers(),
                        officeDrafts().optional(0.2),
                        Lists.upTo(2, Pieces.numbers()).optional(0.2),
                        TextArbitraries.passages(),
                        Arbitraries.of(false, true),
                        bases)
                .as((actor, office, principals, mention, mentioned, basis) ->
                        cast -> party(cast, actor, office, principals.orElse(List.of()), mention, mentioned, basis));
    }

    private static Party party(
            Cast cast,
            int number,
            Optional<Draft<Office>> office,
            List<Integer> principals,
            Passage mention,
            boolean mentioned,
            Optional<Basis> basis) {
        Actor actor = cast.actor(number);
        // In a dossier, an actor that the source identifies is mentioned in it.
        boolean isStated = actor.identifiedBy().filter(Basis.STATED::equals).isPresent();
        Optional<Passage> shown = Optional.of(mention)
                .filter(given -> mentioned || isStated && cast.setting().isPresent());
        return Party.builder()
                .actor(actor)
                .office(office.map(draft -> draft.from(cast)))
                .onBehalfOf(cast.distinctActors(principals))
                .mention(shown)
                .basis(basis.filter(given -> given != Basis.STATED || shown.isPresent()))
                .build();
    }

    private static Arbitrary<Draft<? extends Actor>> drafts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, stateDrafts()),
                Tuple.of(4, organizationDrafts()),
                Tuple.of(3, personDrafts()),
                Tuple.of(2, groupDrafts()),
                Tuple.of(1, unidentifiedDrafts()));
    }

    private static Arbitrary<Draft<State>> stateDrafts() {
        return Combinators.combine(Arbitraries.of(StateCodes.all()), profiles(), Arbitraries.of(true, false))
                .as((code, profile, plain) -> cast -> {
                    String usual = code.toLowerCase(Locale.ROOT);
                    return plain && cast.freeActorId(usual).equals(usual)
                            ? State.of(code)
                            : profile.fill(State.builder().code(code), cast).build();
                });
    }

    private static Arbitrary<Draft<Organization>> organizationDrafts() {
        return Combinators.combine(
                        profiles(),
                        organizationKinds(),
                        Pieces.numbers().optional(0.6),
                        Pieces.numbers().optional(0.4))
                .as((profile, kind, state, parent) -> cast -> profile.fill(Organization.builder(), cast)
                        .kind(kind)
                        .state(state.flatMap(number -> cast.actor(State.class, number)))
                        .parent(parent.flatMap(number -> cast.actor(Organization.class, number)))
                        .build());
    }

    private static Arbitrary<Draft<Person>> personDrafts() {
        return Combinators.combine(profiles(), Lists.upTo(2, officeDrafts()))
                .as((profile, offices) -> cast -> profile.fill(Person.builder(), cast)
                        .offices(
                                cast.hasActors()
                                        ? offices.stream()
                                                .map(office -> office.from(cast))
                                                .toList()
                                        : List.of())
                        .build());
    }

    private static Arbitrary<Draft<Group>> groupDrafts() {
        return Combinators.combine(
                        profiles(),
                        Pieces.someNumbers(),
                        Arbitraries.integers().between(0, 200).optional(0.4))
                .as((profile, members, others) ->
                        cast -> group(profile.fill(Group.builder(), cast), cast, members, others));
    }

    private static Group group(Group.Builder group, Cast cast, List<Integer> numbers, Optional<Integer> others) {
        List<Actor> members = cast.distinctActors(numbers);
        others.ifPresent(it -> group.size(Math.max(1, members.size() + it)));
        return group.members(members).build();
    }

    private static Arbitrary<Draft<Unidentified>> unidentifiedDrafts() {
        return profiles()
                .map(profile -> cast -> profile.fill(Unidentified.builder(), cast)
                        .identifiers(List.of())
                        .identifiedBy(Optional.empty())
                        .build());
    }

    private static Arbitrary<Draft<Office>> officeDrafts() {
        return Combinators.combine(
                        TextArbitraries.texts(),
                        Pieces.numbers(),
                        TimeArbitraries.someEdtfs().optional(0.3),
                        TimeArbitraries.someEdtfs().optional(0.2),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
                .as((title, organization, since, until, former) -> cast -> Office.builder()
                        .title(title)
                        .organization(cast.actor(organization))
                        .since(since)
                        .until(until.filter(end -> !former && isInOrder(since, end)))
                        .former(former)
                        .build());
    }

    private static boolean isInOrder(Optional<Edtf> since, Edtf until) {
        return since.flatMap(Edtf::earliest)
                .flatMap(first -> until.latest().map(last -> !last.isBefore(first)))
                .orElse(true);
    }

    private static Arbitrary<Profile> profiles() {
        return Combinators.combine(
                        Pieces.slugs(),
                        TextArbitraries.texts(),
                        Lists.upTo(2, identifiers()),
                        TextArbitraries.bases().optional(0.5),
                        RawArbitraries.extensions())
                .as(Profile::new);
    }

    private static <T> Arbitrary<T> among(Arbitrary<? extends Draft<? extends T>> drafts) {
        return Combinators.combine(castDrafts(), drafts).as((cast, draft) -> draft.from(Cast.of(cast, List.of())));
    }

    /** The attributes of every actor. */
    private record Profile(
            String id,
            Text name,
            List<Identifier> identifiers,
            Optional<Basis> identifiedBy,
            Map<String, RawValue> extensions) {
        <B extends ActorBuilder<B>> B fill(B builder, Cast cast) {
            builder.id(cast.freeActorId(id)).name(name);
            identifiers.forEach(builder::addIdentifier);
            identifiedBy.ifPresent(builder::identifiedBy);
            extensions.forEach(builder::putExtension);
            return builder;
        }
    }
}
