package io.github.demarche.page;

import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;

/** The five families of kinds, each with a colour, a glyph and a word. */
enum Family {
    SAYS("says", Phrase.SAYS),
    ASKS("asks", Phrase.ASKS),
    BACKS("backs", Phrase.BACKS),
    OBJECTS("objects", Phrase.OBJECTS),
    WITHHOLDS("withholds", Phrase.WITHHOLDS);

    /** The class in the style sheet, and the end of the glyph's name. */
    final String key;

    final Phrase phrase;

    Family(String key, Phrase phrase) {
        this.key = key;
        this.phrase = phrase;
    }

    static Family of(Statement statement) {
        return switch (statement.kind()) {
            case ASSERTION, ADMISSION, JUSTIFICATION, DECISION -> SAYS;
            case APPEAL, PROPOSAL, INQUIRY -> ASKS;
            case COMMITMENT, AGREEMENT, ACCEPTANCE, SUPPORT, COURTESY -> BACKS;
            case ACCUSATION, DENIAL, REFUSAL, CONCERN, DISAPPROVAL, WARNING, THREAT -> OBJECTS;
            case VOTE -> of(((Vote) statement).position());
            case NO_COMMENT, UNRECOGNIZED -> WITHHOLDS;
        };
    }

    private static Family of(VotePosition position) {
        return switch (position) {
            case FOR -> BACKS;
            case AGAINST, VETO -> OBJECTS;
            case ABSTENTION, NOT_PARTICIPATING -> WITHHOLDS;
        };
    }
}
