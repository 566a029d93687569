package io.github.demarche.examples.exchange;

import io.github.demarche.exchange.LeftOut;
import java.util.List;

/**
 * One format of one dossier.
 *
 * @param file the name of the file
 * @param content what is in it
 * @param leftOut what has no place in it
 */
record Exchanged(String file, String content, List<LeftOut> leftOut) {}
