/**
 * FollowTheMoney 4, the data model of OpenSanctions, Aleph and OpenAleph: {@link io.github.demarche.exchange.ftm.FollowTheMoney} writes a
 * dossier as entities and as statement records, and reads actors.
 *
 * <p>It says who is linked to which text and to whom. It never says that somebody is listed.
 */
@NullMarked
package io.github.demarche.exchange.ftm;

import org.jspecify.annotations.NullMarked;
