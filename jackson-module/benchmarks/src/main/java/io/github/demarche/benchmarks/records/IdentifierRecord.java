package io.github.demarche.benchmarks.records;

/** What an actor is called elsewhere. */
public record IdentifierRecord(String scheme, String value) {}
