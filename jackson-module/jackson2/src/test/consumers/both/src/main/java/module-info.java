/** A consumer's program that is on the way from one Jackson to the next. */
module example.both {
    requires io.github.demarche.jackson;
    requires io.github.demarche.jackson2;
}
