package io.github.demarche.statement;

/** Which {@link Courtesy} it is. */
public enum CourtesyForm {
    /** Thanks for help, a visit, hospitality. */
    THANKS,
    /** An apology for one's own or one's side's deed. */
    APOLOGY,
    /** Condolences or sympathy for a loss. */
    CONDOLENCE,
    /** Congratulations on an election, an anniversary, a success. */
    CONGRATULATION
}
