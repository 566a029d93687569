package io.github.demarche.examples.many;

import io.github.demarche.dossier.Dossier;

/**
 * One thing that a dossier of the input gives, such as a finding.
 *
 * @param <V> the thing
 * @param place where the dossier is
 * @param dossier the dossier
 * @param value the thing
 */
record About<V>(Place place, Dossier dossier, V value) {}
