package io.github.demarche.jackson.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.jackson.DemarcheModule;
import io.github.demarche.jackson.DemarcheReadException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** What may become of any bytes: a value that is written and read again as the same, or one of the documented exceptions. */
final class AnyBytes {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new DemarcheModule()).build();
    private static final CBORMapper CBOR =
            CBORMapper.builder().addModule(new DemarcheModule()).build();

    private AnyBytes() {}

    static <T> void areReadOrRefused(byte[] json, Class<T> type) {
        T read;
        try {
            read = JSON.readValue(json, type);
        } catch (DemarcheReadException e) {
            assertThat(e.getMessage()).contains("line ").endsWith(e.reason());
            return;
        } catch (StreamReadException | StreamConstraintsException | JacksonIOException e) {
            // Not JSON, beyond a limit, or bytes that are not characters.
            return;
        } catch (MismatchedInputException e) {
            // Of the mapper itself: there is nothing, or more than one value.
            assertThat(e.getMessage()).containsAnyOf("No content to map", "Trailing token");
            return;
        }
        // JSON's null is read as null, as Jackson does.
        if (read != null) {
            assertThat(again(JSON, read, type)).isEqualTo(read);
            assertThat(again(CBOR, read, type)).isEqualTo(read);
        }
    }

    private static <T> T again(ObjectMapper mapper, T value, Class<T> type) {
        return mapper.readValue(mapper.writeValueAsBytes(value), type);
    }
}
