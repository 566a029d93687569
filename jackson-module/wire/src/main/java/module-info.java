/** The format {@code demarche/1}: one table per type, from which readers and writers for any JSON library are made. */
module io.github.demarche.wire {
    requires transitive io.github.demarche;
    requires static org.jspecify;

    exports io.github.demarche.wire;
}
