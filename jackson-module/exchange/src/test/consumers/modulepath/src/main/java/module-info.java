/** A consumer's program: one line, and core comes with it. */
module example.modulepath {
    requires io.github.demarche.exchange;
}
