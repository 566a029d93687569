/** The format {@code demarche/1}: one table per type, from which readers and writers for any JSON library are made. */
// The modules that see the engine are compiled after this one.
@SuppressWarnings("module")
module io.github.demarche.wire {
    requires transitive io.github.demarche;
    requires static org.jspecify;

    exports io.github.demarche.wire;
    exports io.github.demarche.wire.engine to
            io.github.demarche.jackson,
            io.github.demarche.jackson2;
    exports io.github.demarche.wire.schema;
}
