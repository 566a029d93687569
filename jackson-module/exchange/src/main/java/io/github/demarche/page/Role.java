package io.github.demarche.page;

/** What a place in the text is to a statement. */
enum Role {
    /** It reports the content. */
    REPORTED(""),
    /** It has exact words. */
    EXACT(""),
    /** The reporting verb. */
    CUE("cue"),
    WHO("who"),
    TO("to"),
    ABOUT("about"),
    VIA("via"),
    WHEN("when"),
    /** A legal instrument. */
    UN("un"),
    /** What does not hold against the text. */
    BAD("");

    /** The class of a mark that is seen only while its statement is active; empty for one that is always seen. */
    final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    boolean isContent() {
        return this == REPORTED || this == EXACT;
    }

    /** Whether it is seen only while its statement is active. */
    boolean isQuiet() {
        return !isContent() && this != BAD;
    }
}
