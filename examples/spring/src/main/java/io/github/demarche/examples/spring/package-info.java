/** A service with Spring Boot and PostgreSQL. */
package io.github.demarche.examples.spring;
