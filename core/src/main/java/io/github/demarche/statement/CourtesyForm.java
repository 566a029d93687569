package io.github.demarche.statement;

/** The form of a {@link Courtesy}, such as {@link #APOLOGY}. */
public enum CourtesyForm {
    /** Thanks for help, a visit, hospitality. */
    THANKS,
    /** An apology for a deed of the speaker or the speaker's side. */
    APOLOGY,
    /** Condolences or sympathy for a loss. */
    CONDOLENCE,
    /** Congratulations on an election, an anniversary, a success. */
    CONGRATULATION
}
