package io.github.demarche.exchange.brat;

/**
 * The names of brat's types and values: those of the format {@code demarche/1} in another spelling, such as {@code NoComment} for
 * {@code no-comment}.
 */
final class Types {
    static final String ACTOR = "Actor";
    static final String CONTENT = "Content";
    static final String QUOTATION = "Quotation";
    static final String INSTRUMENT = "Instrument";
    static final String OTHER_INSTRUMENT = "OtherInstrument";
    static final String TIME = "Time";
    static final String CUE = "Cue";

    static final String SPEAKER = "Speaker";
    static final String SOURCE = "Source";
    static final String ADDRESSEE = "Addressee";
    static final String TARGET = "Target";
    static final String RELAY = "Relay";

    static final String NO_CUE = "NoCue";
    static final String BASIS = "Basis";
    static final String RELATION = "Relation";
    static final String CERTAINTY = "Certainty";
    static final String QUOTATION_FORM = "QuotationForm";

    /** The data base that references are to: the actors of a dossier. */
    static final String DATABASE = "Demarche";

    static final String NOTES = "AnnotatorNotes";

    private Types() {}

    /** Such as {@code PhoneCall} for {@code phone-call}. */
    static String spelled(String token) {
        StringBuilder name = new StringBuilder();
        for (String word : token.split("-", -1)) {
            name.append(capital(word));
        }
        return name.toString();
    }

    /** Such as {@code phone-call} for {@code PhoneCall}. */
    static String token(String name) {
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                token.append(i > 0 ? "-" : "").append((char) (c - 'A' + 'a'));
            } else {
                token.append(c);
            }
        }
        return token.toString();
    }

    /** The name of a property as an attribute, such as {@code CharacterizedBy}. */
    static String capital(String property) {
        return (char) (property.charAt(0) - 'a' + 'A') + property.substring(1);
    }

    /** The property that an attribute is named for, such as {@code characterizedBy}. */
    static String property(String attribute) {
        return Character.toLowerCase(attribute.charAt(0)) + attribute.substring(1);
    }
}
