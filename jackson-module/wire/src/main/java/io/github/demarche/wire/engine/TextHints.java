package io.github.demarche.wire.engine;

import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.regime.SanctionsRegimes;
import java.util.Map;
import java.util.stream.Collectors;

/** A short hint at the form of a textual value, for a language model. */
final class TextHints {
    private static final Map<Codec<?>, String> BY_CODEC = Map.of(
            TextTables.EDTF,
                    "2024-06-14, 2024-06, [..2024-06-14] that day or before, 2024-06-10/2024-06-12, 2024~ about",
            Scalars.DAY, "such as 2024-06-14",
            Scalars.SLUG, "such as nor-mfa",
            Ids.ACTOR, "such as nor-mfa",
            ActorTables.ACTOR, "the id of an actor",
            EventTables.EVENT, "the id of an event",
            ActorTables.STATE_CODE, "such as NOR",
            SanctionTables.RESOLUTION, "such as S/RES/1718 (2006)",
            SanctionTables.PROVISION, "such as 8(a)(i)",
            Scalars.LANGUAGE, "such as fr");

    private TextHints() {}

    /** The hint for the values of a codec, or nothing. */
    static String of(Codec<?> codec) {
        if (codec == SanctionTables.REGIME_KEY) {
            return SanctionsRegimes.all().stream()
                    .map(SanctionsRegime::key)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (codec == Scalars.URI_TEXT) {
            return "such as https://example.org/report";
        }
        if (codec instanceof Narrowed<?, ?> narrowed) {
            return "the id of a " + narrowed.type().getSimpleName();
        }
        return BY_CODEC.getOrDefault(codec, "");
    }
}
