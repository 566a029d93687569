package io.github.demarche.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.event.EventStatus;
import io.github.demarche.jackson.DemarcheModule;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Channel;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.json.JsonMapper;

/** The mappers of the contestants on Jackson 3. */
final class Mappers {
    private static final List<Class<?>> ENUMS = List.of(
            AppealForce.class,
            Basis.class,
            Certainty.class,
            Characterization.class,
            CoderKind.class,
            EventStatus.class,
            Placement.class,
            QuotationForm.class,
            Voice.class,
            WarningMode.class);

    private static final List<Class<?>> OPEN =
            List.of(Channel.class, LinkRelation.class, OrganizationKind.class, SanctionRelation.class);

    private Mappers() {}

    static JsonMapper demarche() {
        return JsonMapper.builder().addModule(new DemarcheModule()).build();
    }

    /** Databind as a user would set it up for this format: absent is absent, enums in kebab-case, properties in their order. */
    static JsonMapper.Builder databind() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(
                        it -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        ENUMS.forEach(type -> builder.addMixIn(type, KebabCase.class));
        OPEN.forEach(type -> builder.addMixIn(type, Token.class));
        return builder;
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private enum KebabCase {}

    /** A value of an open vocabulary is its token, which {@code valueOf} takes. */
    private abstract static class Token {
        @JsonValue
        abstract String token();
    }
}
