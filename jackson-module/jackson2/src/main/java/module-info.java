/** Reads and writes the format {@code demarche/1} with Jackson 2. */
// The digit is the version of Jackson, which the artifact and the package name too.
@SuppressWarnings("module")
module io.github.demarche.jackson2 {
    requires transitive io.github.demarche;
    requires transitive io.github.demarche.wire;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.github.demarche.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            io.github.demarche.jackson2.DemarcheModule;
}
