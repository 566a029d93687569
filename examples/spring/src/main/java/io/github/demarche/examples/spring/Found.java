package io.github.demarche.examples.spring;

import tools.jackson.databind.JsonNode;

/**
 * A part of a dossier.
 *
 * @param dossier the id of the dossier
 * @param found the part, as JSON
 */
public record Found(String dossier, JsonNode found) {}
