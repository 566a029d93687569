/** A consumer's program that switches over the types of another module. */
module example.patterns {
    requires io.github.demarche.jackson;
}
