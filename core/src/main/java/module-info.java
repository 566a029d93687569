/** Diplomatic statements as immutable, validated types: who said what to whom, in whose words, reported by whom. */
// The annotations of Immutables have no module descriptor; they are not needed at run time. The one module that sees
// how values
// are made is compiled after this one.
@SuppressWarnings({"requires-automatic", "module"})
module io.github.demarche {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.demarche;
    exports io.github.demarche.actor;
    exports io.github.demarche.citation;
    exports io.github.demarche.coding;
    exports io.github.demarche.corpus;
    exports io.github.demarche.dossier;
    exports io.github.demarche.event;
    exports io.github.demarche.frame to
            io.github.demarche.wire;
    exports io.github.demarche.grounding;
    exports io.github.demarche.internal to
            io.github.demarche.wire;
    exports io.github.demarche.regime;
    exports io.github.demarche.sanction;
    exports io.github.demarche.source;
    exports io.github.demarche.statement;
    exports io.github.demarche.text;
    exports io.github.demarche.time;
}
