package io.github.demarche.exchange.annotation;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells what a processor of JSON-LD drops: what is not there any more when a value is expanded and made compact again. */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LinkedData() {}

    static List<String> dropped(JsonNode values, Path context) {
        List<String> dropped = new ArrayList<>();
        for (JsonNode value : values.isArray() ? values : List.of(values)) {
            JsonNode again = again(value, context);
            if (!plain(again).equals(plain(value))) {
                dropped.add(value + "\n" + again);
            }
        }
        return dropped;
    }

    private static JsonNode again(JsonNode value, Path context) {
        DocumentLoader loader = (url, options) -> document(read(context));
        try {
            String expanded = JsonLd.expand(document(value.toString()))
                    .loader(loader)
                    .get()
                    .toString();
            return JSON.readTree(
                    JsonLd.compact(document(expanded), document("{\"@context\":\"" + Vocab.CONTEXT + "\"}"))
                            .loader(loader)
                            .get()
                            .toString());
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document document(String json) throws JsonLdError {
        return JsonDocument.of(new StringReader(json));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value without the arrays of one, which mean the same. */
    private static JsonNode plain(JsonNode node) {
        if (node.isArray()) {
            return node.size() == 1
                    ? plain(node.get(0))
                    : JSON.createArrayNode()
                            .addAll(node.valueStream().map(LinkedData::plain).toList());
        }
        if (node.isObject()) {
            ObjectNode plain = JSON.createObjectNode();
            node.properties().forEach(it -> plain.set(it.getKey(), plain(it.getValue())));
            return plain;
        }
        return node;
    }
}
