/**
 * What statements are about: {@link io.github.demarche.event.Event}, and the codes that event-data ontologies give to what
 * happened, {@link io.github.demarche.event.EventCode}, with the lists of two of them, {@link
 * io.github.demarche.event.EventOntology}.
 *
 * <p>An event is what the world does; what somebody says of it is a statement, and stands two packages up.
 */
@NullMarked
package io.github.demarche.event;

import org.jspecify.annotations.NullMarked;
