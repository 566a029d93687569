/** Tests of the service, which need PostgreSQL: {@code .ci/spring} runs them with one. */
package io.github.demarche.examples.spring;
