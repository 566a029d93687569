package io.github.demarche.benchmarks;

import io.github.demarche.benchmarks.immutables.AnnotatedDossier;
import io.github.demarche.benchmarks.immutables.AnnotatedWarningInFull;
import io.github.demarche.benchmarks.records.DossierRecord;
import io.github.demarche.benchmarks.records.WarningRecordInFull;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Who reads and writes. */
public enum ContestantName {
    /** Demarche with Jackson 3. */
    DEMARCHE_JACKSON3 {
        @Override
        Contestant<?> on(Input input) {
            return new Jackson3Contestant<>(Mappers.demarche(), input.model());
        }
    },
    /** Demarche with Jackson 2. */
    DEMARCHE_JACKSON2 {
        @Override
        Contestant<?> on(Input input) {
            return new Jackson2Contestant<>(input.model());
        }
    },
    /** Records with databind: nothing is checked, and references stay ids. */
    RECORDS {
        @Override
        Contestant<?> on(Input input) {
            Class<?> type = input == Input.WARNING ? WarningRecordInFull.class : DossierRecord.class;
            return new Jackson3Contestant<>(Mappers.databind().build(), type);
        }
    },
    /** Records with databind, from which the model is built: what Demarche does, with the tools that everybody has. */
    RECORDS_TO_MODEL {
        @Override
        Contestant<?> on(Input input) {
            return new RecordsToModel(Mappers.databind().build());
        }

        @Override
        boolean takes(Input input) {
            return input != Input.WARNING;
        }

        @Override
        boolean writes() {
            return false;
        }
    },
    /** A reader and a writer of the model by hand, with Jackson's streaming API: nothing but Jackson tells where an error is. */
    STREAMING {
        @Override
        Contestant<?> on(Input input) {
            return new StreamingContestant();
        }

        @Override
        boolean takes(Input input) {
            return input != Input.WARNING;
        }
    },
    /** Immutables types with annotations for databind: what is required is checked, and references stay ids. */
    IMMUTABLES {
        @Override
        Contestant<?> on(Input input) {
            return immutables(Mappers.databind().build(), input);
        }
    },
    /** The same, with the accelerator Blackbird. */
    IMMUTABLES_BLACKBIRD {
        @Override
        Contestant<?> on(Input input) {
            return immutables(
                    Mappers.databind().addModule(new BlackbirdModule()).build(), input);
        }
    },
    /** Jackson's tree. */
    TREE {
        @Override
        Contestant<?> on(Input input) {
            return new Jackson3Contestant<>(JsonMapper.builder().build(), JsonNode.class);
        }
    },
    /** The tokens alone. */
    FLOOR {
        @Override
        Contestant<?> on(Input input) {
            return new TokenFloor(input.json());
        }
    };

    abstract Contestant<?> on(Input input);

    boolean takes(Input input) {
        return true;
    }

    boolean writes() {
        return true;
    }

    private static Contestant<?> immutables(JsonMapper mapper, Input input) {
        Class<?> type = input == Input.WARNING ? AnnotatedWarningInFull.class : AnnotatedDossier.class;
        return new Jackson3Contestant<>(mapper, type);
    }
}
