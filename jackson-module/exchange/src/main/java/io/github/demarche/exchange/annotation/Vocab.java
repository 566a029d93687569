package io.github.demarche.exchange.annotation;

/** The names of the Web Annotation Data Model that we write and read, and our own tags. */
final class Vocab {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    static final String ID = "id";
    static final String TYPE = "type";
    static final String MOTIVATION = "motivation";
    static final String BODY = "body";
    static final String TARGET = "target";
    static final String SOURCE = "source";
    static final String SELECTOR = "selector";
    static final String PURPOSE = "purpose";
    static final String VALUE = "value";
    static final String LANGUAGE = "language";
    static final String START = "start";
    static final String END = "end";
    static final String EXACT = "exact";
    static final String PREFIX = "prefix";
    static final String SUFFIX = "suffix";
    static final String ITEMS = "items";

    static final String ANNOTATION = "Annotation";
    static final String TEXTUAL_BODY = "TextualBody";
    static final String SPECIFIC_RESOURCE = "SpecificResource";
    static final String POSITIONS = "TextPositionSelector";
    static final String QUOTE = "TextQuoteSelector";

    static final String CLASSIFYING = "classifying";
    static final String TAGGING = "tagging";
    static final String DESCRIBING = "describing";
    static final String IDENTIFYING = "identifying";
    static final String LINKING = "linking";

    static final String CUE = "cue";
    static final String QUOTATION = "quotation";
    static final String INSTRUMENT = "instrument";
    static final String OTHER_INSTRUMENT = "other-instrument";
    static final String TIME = "time";

    private Vocab() {}
}
