/** Diplomatic statements as immutable, validated types: who said what to whom, in whose words, reported by whom. */
@SuppressWarnings(
        "requires-automatic") // The annotations of Immutables have no module descriptor; they are not needed at run
// time.
module io.github.demarche {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.demarche;
    exports io.github.demarche.actor;
    exports io.github.demarche.event;
    exports io.github.demarche.sanction;
    exports io.github.demarche.text;
}
