/** What strings must look like, for the packages of this module only: not exported, and no part of the API. */
@NullMarked
package io.github.demarche.internal;

import org.jspecify.annotations.NullMarked;
