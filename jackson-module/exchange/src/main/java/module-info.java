/** A dossier as others use it: in other people's formats, and as a page for people. */
module io.github.demarche.exchange {
    requires transitive io.github.demarche;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.demarche.exchange;
    exports io.github.demarche.exchange.annotation;
    exports io.github.demarche.exchange.brat;
    exports io.github.demarche.exchange.event;
    exports io.github.demarche.exchange.ftm;
    exports io.github.demarche.exchange.schemaorg;
    exports io.github.demarche.exchange.stix;
    exports io.github.demarche.exchange.table;
    exports io.github.demarche.page;
}
