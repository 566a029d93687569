/** A dossier as others use it: a page for people. */
module io.github.demarche.exchange {
    requires transitive io.github.demarche;
    requires static org.jspecify;

    exports io.github.demarche.page;
}
