package io.github.demarche.coding;

/**
 * Which source for PLOVER 2.0 is followed where its table of 2021 and its manual disagree.
 *
 * <p>They differ on five points: CAMEO's 163 (embargoes, sanctions) is COERCE in the table and SANCTION in the manual; 114
 * (official complaints) is ACCUSE in both, with the mode {@code allege} in the table and {@code disapprove} in the manual; 055
 * (apologies) is SUPPORT and CONCEDE; 0871 (ceasefires) is RETREAT and CONCEDE; and the table has nothing for requests (02),
 * while the manual counts every request and demand under REQUEST.
 */
public enum PloverReading {
    /** PLOVER's own conversion table from CAMEO, of 2021; the default. */
    TABLE,
    /** PLOVER's manual where the two disagree. */
    MANUAL
}
