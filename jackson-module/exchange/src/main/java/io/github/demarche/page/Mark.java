package io.github.demarche.page;

/**
 * What a statement has at a place of the text.
 *
 * @param place the place
 * @param statement the index of the statement in the dossier
 * @param role what the place is to it
 */
record Mark(Place place, int statement, Role role) {}
