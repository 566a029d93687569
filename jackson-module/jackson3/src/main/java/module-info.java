/** Reads and writes the format {@code demarche/1} with Jackson 3. */
module io.github.demarche.jackson {
    requires transitive io.github.demarche;
    requires transitive io.github.demarche.wire;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.demarche.jackson;

    provides tools.jackson.databind.JacksonModule with
            io.github.demarche.jackson.DemarcheModule;
}
