/**
 * Events that statements are about ({@link io.github.demarche.event.Event}), the codes that ontologies of event data
 * give to them ({@link io.github.demarche.event.EventCode}), and the lists of two such ontologies ({@link
 * io.github.demarche.event.EventOntology}).
 *
 * <p>An event is something that happens; what somebody says about it is a statement, in the package {@code statement}.
 */
@NullMarked
package io.github.demarche.event;

import org.jspecify.annotations.NullMarked;
