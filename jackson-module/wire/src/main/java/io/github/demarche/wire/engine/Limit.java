package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import io.github.demarche.wire.Limits;

/** The limits on reading, with the message for each. */
enum Limit {
    STATEMENTS("a dossier has at most %s statements", "withStatements") {
        @Override
        int of(Limits limits) {
            return limits.statements();
        }
    },
    ACTORS("a dossier has at most %s actors", "withActors") {
        @Override
        int of(Limits limits) {
            return limits.actors();
        }
    },
    EVENTS("a dossier has at most %s events", "withEvents") {
        @Override
        int of(Limits limits) {
            return limits.events();
        }
    },
    ELEMENTS("a list has at most %s elements, and an object as many members", "withElements") {
        @Override
        int of(Limits limits) {
            return limits.elements();
        }
    },
    TEXT_LENGTH("a text has at most %s characters", "withTextLength") {
        @Override
        int of(Limits limits) {
            return limits.textLength();
        }
    },
    EXTENSION_DEPTH("lists and objects nest at most %s deep", "withExtensionDepth") {
        @Override
        int of(Limits limits) {
            return Math.min(limits.extensionDepth(), RawValue.MAX_DEPTH);
        }
    };

    private final String rule;
    private final String method;

    Limit(String rule, String method) {
        this.rule = rule;
        this.method = method;
    }

    abstract int of(Limits limits);

    /** Rejects a count above the limit. */
    void check(Input in, int count) {
        if (count > of(in.limits())) {
            throw exceeded(in, count);
        }
    }

    FormatException exceeded(Input in, int count) {
        return in.error(rule.replace("%s", Integer.toString(of(in.limits()))) + ", got " + count + "; Limits." + method
                + " sets the limit");
    }
}
