package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.arbitraries.RawArbitraries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any mutation of a valid document is read, or refused with the one exception and a place in the document. */
class MutationPropertiesTest {
    record Document<T>(Class<T> type, RawValue raw) {}

    @Provide
    Arbitrary<Document<?>> documents() {
        return Arbitraries.of(Format.types()).flatMap(MutationPropertiesTest::documentsOf);
    }

    private static <T> Arbitrary<Document<?>> documentsOf(Class<T> type) {
        return DemarcheArbitraries.of(type).map(value -> new Document<>(type, Wire.write(type, value)));
    }

    @Provide
    Arbitrary<RawValue> anything() {
        return RawArbitraries.rawValues();
    }

    @Property
    void aMutantIsReadOrRefused(
            @ForAll("documents") Document<?> document, @ForAll("anything") RawValue instead, @ForAll long seed) {
        RawValue mutant = new Mutation(new Random(seed), instead).apply(document.raw());
        try {
            Wire.read(document.type(), mutant);
        } catch (FormatException e) {
            assertThat(e.problem()).isNotBlank();
            assertThat(e.location()).isNotEqualTo(Location.UNKNOWN);
            assertThat(hasPlace(mutant, e.path()))
                    .as("%s is a place in %s", e.path(), mutant)
                    .isTrue();
        }
    }

    /** Whether a path leads somewhere, or to a property that is missing where its object is. */
    private static boolean hasPlace(RawValue root, List<Object> path) {
        RawValue at = root;
        for (int i = 0; i < path.size(); i++) {
            Object step = path.get(i);
            if (at instanceof RawValue.OfObject object && step instanceof String name) {
                RawValue member = object.members().get(name);
                if (member == null) {
                    return i == path.size() - 1;
                }
                at = member;
            } else if (at instanceof RawValue.OfList list
                    && step instanceof Integer index
                    && index < list.elements().size()) {
                at = list.elements().get(index);
            } else {
                return false;
            }
        }
        return true;
    }

    /** Drops, replaces, doubles or renames one node. */
    private static final class Mutation {
        private final Random random;
        private final RawValue instead;

        Mutation(Random random, RawValue instead) {
            this.random = random;
            this.instead = instead;
        }

        RawValue apply(RawValue value) {
            if (value instanceof RawValue.OfList list && !list.elements().isEmpty() && random.nextInt(8) > 0) {
                List<RawValue> elements = new ArrayList<>(list.elements());
                int at = random.nextInt(elements.size());
                switch (random.nextInt(6)) {
                    case 0 -> elements.remove(at);
                    case 1 -> elements.add(elements.get(at));
                    default -> elements.set(at, apply(elements.get(at)));
                }
                return RawValue.list(elements);
            }
            if (value instanceof RawValue.OfObject object && !object.members().isEmpty() && random.nextInt(8) > 0) {
                Map<String, RawValue> members = new LinkedHashMap<>(object.members());
                String name = List.copyOf(members.keySet()).get(random.nextInt(members.size()));
                switch (random.nextInt(8)) {
                    case 0 -> members.remove(name);
                    case 1 -> members.put("x" + name, instead);
                    case 2 -> members.put(name, RawValue.ofNull());
                    default -> members.computeIfPresent(name, (same, member) -> apply(member));
                }
                return RawValue.object(members);
            }
            return instead;
        }
    }
}
