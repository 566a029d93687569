/** Several articles together, and two codings of one: fictional papers of invented states. */
package io.github.demarche.examples.corpus;
