package io.github.demarche.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that takes dossiers, keeps them in PostgreSQL and answers questions; {@code README.md} says how to use it. */
@SpringBootApplication
public class DossierApplication {
    public static void main(String[] args) {
        SpringApplication.run(DossierApplication.class, args);
    }
}
