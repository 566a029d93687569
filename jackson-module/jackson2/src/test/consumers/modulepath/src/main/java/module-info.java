/** A consumer's program: one line, and core and Jackson come with it. */
module example.modulepath {
    requires io.github.demarche.jackson2;
}
