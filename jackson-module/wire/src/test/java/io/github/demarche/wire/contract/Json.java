package io.github.demarche.wire.contract;

import io.github.demarche.wire.Entry;
import io.github.demarche.wire.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A mapper with the module under test. */
public interface Json extends Drafts {
    /** Writes a value as UTF-8. */
    byte[] bytes(Object value) throws IOException;

    /** Reads UTF-8. */
    <T> T read(byte[] json, Class<T> type) throws IOException;

    /** Reads text with a module that refuses unknown properties. */
    <T> T readStrictly(String json, Class<T> type) throws IOException;

    /** Reads text with a mapper whose library sets no limit to nesting. */
    <T> T readDeep(String json, Class<T> type) throws IOException;

    /**
     * Reads UTF-8 from a stream, with a mapper whose library refuses nesting of more than 20 levels, numbers of more
     * than 20 digits, strings of more than 200 characters, names of more than 50, more than 300 tokens, and more than
     * 20,000 bytes.
     */
    <T> T readLimited(byte[] json, Class<T> type) throws IOException;

    /** Reads text within limits. */
    <T> T readWithin(Limits limits, String json, Class<T> type) throws IOException;

    /** Reads text into the library's tree, and a value from there. */
    <T> T readFromATree(String json, Class<T> type) throws IOException;

    /** Writes a value to the library's tree, and reads it from there. */
    <T> T byWayOfATree(T value, Class<T> type) throws IOException;

    /** The names of the library's binary encodings. */
    Set<String> encodings();

    /** Writes a value in a binary encoding. */
    byte[] encode(String encoding, Object value) throws IOException;

    /** Reads a binary encoding. */
    <T> T decode(String encoding, byte[] bytes, Class<T> type) throws IOException;

    /** Writes a value in each binary encoding and reads it from there: by the name of the encoding. */
    default <T> Map<String, T> byWayOfBinary(T value, Class<T> type) throws IOException {
        Map<String, T> read = new HashMap<>();
        for (String encoding : encodings()) {
            read.put(encoding, decode(encoding, encode(encoding, value), type));
        }
        return read;
    }

    /** Reads YAML. */
    <T> T readYaml(String yaml, Class<T> type) throws IOException;

    /** Hands a value from type to type, as libraries do without bytes. */
    <T> T convert(Object value, Class<T> type);

    /** A setting of the library that changes what it does with other types. */
    enum Setting {
        /** Types are written by default wherever a class is not final. */
        DEFAULT_TYPING,
        /** Values are wrapped in an object with the name of their type. */
        ROOT_NAMES,
        /** Numbers are written as strings. */
        NUMBERS_AS_STRINGS,
        /** No setting: the mapper was used, serialized by Java, and read again. */
        SERIALIZED,
        /** The same with a module that refuses unknown properties. */
        SERIALIZED_STRICT
    }

    /** A mapper that has not been used yet. */
    interface Fresh {
        /** Writes a value as text. */
        String write(Object value) throws IOException;

        /** Reads text. */
        Object read(String json, Class<?> type) throws IOException;
    }

    /** Makes a mapper. */
    Fresh fresh();

    /** Writes a value with a mapper that has a setting. */
    String write(Setting setting, Object value) throws IOException;

    /** Reads text with a mapper that has a setting. */
    <T> T read(Setting setting, String json, Class<T> type) throws IOException;

    /** Updates a value by text, as a reader for updating does. */
    <T> T update(T value, String json) throws IOException;

    /** Updates a value by another. */
    <T> T updateValue(T value, Object overrides) throws IOException;

    /** Reads a map. */
    <K, V> Map<K, V> readMap(String json, Class<K> key, Class<V> value) throws IOException;

    /** Reads the elements of an array, or values in a row, as a stream. */
    <T> List<T> readAll(String json, Class<T> type) throws IOException;

    /** Reads a collection. */
    <T> Stream<Entry<T>> entries(InputStream in, Class<T> type) throws IOException;

    /** Reads a collection whose entries are limited. */
    <T> Stream<Entry<T>> entries(InputStream in, Class<T> type, Limits limits) throws IOException;

    /** Writes a collection. */
    void writeEntries(Stream<?> values, OutputStream out) throws IOException;

    /** The place in an exception of the module. */
    String pointer(Throwable refusal);

    /** The message of an exception of the module, without the place. */
    String reason(Throwable refusal);

    /** The line and the column in an exception of the module. */
    List<Integer> lineAndColumn(Throwable refusal);

    /** The module's exception for what is not in the format. */
    Class<? extends Exception> refusal();

    /** The library's exception for anything that goes wrong while reading, including the module's own. */
    Class<? extends Exception> failure();

    /** The library's exception for input beyond its limits. */
    Class<? extends Exception> limit();
}
