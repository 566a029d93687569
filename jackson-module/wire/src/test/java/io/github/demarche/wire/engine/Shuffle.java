package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Puts the members of every object into another order. */
final class Shuffle {
    private final Random random;

    Shuffle(long seed) {
        this.random = new Random(seed);
    }

    RawValue apply(RawValue value) {
        if (value instanceof RawValue.OfList list) {
            return RawValue.list(list.elements().stream().map(this::apply).toList());
        }
        if (value instanceof RawValue.OfObject object) {
            List<String> names = new ArrayList<>(object.members().keySet());
            Collections.shuffle(names, random);
            Map<String, RawValue> members = new LinkedHashMap<>();
            for (String name : names) {
                members.put(name, apply(Objects.requireNonNull(object.members().get(name))));
            }
            return RawValue.object(members);
        }
        return value;
    }
}
