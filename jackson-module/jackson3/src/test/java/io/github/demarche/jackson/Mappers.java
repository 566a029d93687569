package io.github.demarche.jackson;

import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.contract.Json;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The mappers of the tests. */
final class Mappers implements Json {
    static final Mappers JSON = new Mappers();
    static final JsonMapper PLAIN =
            JsonMapper.builder().addModule(new DemarcheModule()).build();

    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new DemarcheModule(UnknownProperties.FAIL))
            .build();
    private static final JsonMapper DEEP = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModule(new DemarcheModule())
            .build();
    private static final JsonMapper LIMITED = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(20)
                            .maxStringLength(200)
                            .maxNameLength(50)
                            .maxTokenCount(300)
                            .maxDocumentLength(20_000)
                            .build())
                    .build())
            .addModule(new DemarcheModule())
            .build();
    private static final Map<String, ObjectMapper> BINARY = Map.of(
            "CBOR", CBORMapper.builder().addModule(new DemarcheModule()).build(),
            "Smile", SmileMapper.builder().addModule(new DemarcheModule()).build());
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new DemarcheModule()).build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = PLAIN.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private Mappers() {}

    @Override
    public String write(Object value) {
        return PLAIN.writeValueAsString(value);
    }

    @Override
    public String pretty(Object value) {
        return PRETTY.writeValueAsString(value);
    }

    @Override
    public byte[] bytes(Object value) {
        return PLAIN.writeValueAsBytes(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return PLAIN.readValue(json, type);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) {
        return PLAIN.readValue(json, type);
    }

    @Override
    public <T> T readStrictly(String json, Class<T> type) {
        return STRICT.readValue(json, type);
    }

    @Override
    public <T> T readDeep(String json, Class<T> type) {
        return DEEP.readValue(json, type);
    }

    @Override
    public <T> T readLimited(byte[] json, Class<T> type) {
        return LIMITED.readValue(new ByteArrayInputStream(json), type);
    }

    @Override
    public <T> T readFromATree(String json, Class<T> type) {
        return PLAIN.treeToValue(PLAIN.readTree(json), type);
    }

    @Override
    public <T> T byWayOfATree(T value, Class<T> type) {
        return PLAIN.treeToValue(PLAIN.valueToTree(value), type);
    }

    @Override
    public Set<String> encodings() {
        return BINARY.keySet();
    }

    @Override
    public byte[] encode(String encoding, Object value) {
        return binary(encoding).writeValueAsBytes(value);
    }

    @Override
    public <T> T decode(String encoding, byte[] bytes, Class<T> type) {
        return binary(encoding).readValue(bytes, type);
    }

    private static ObjectMapper binary(String encoding) {
        return Objects.requireNonNull(BINARY.get(encoding));
    }

    @Override
    public <T> T readYaml(String yaml, Class<T> type) {
        return YAML.readValue(yaml, type);
    }

    @Override
    public <T> T convert(Object value, Class<T> type) {
        return PLAIN.convertValue(value, type);
    }

    @Override
    public Class<DemarcheReadException> refusal() {
        return DemarcheReadException.class;
    }

    @Override
    public Class<JacksonException> failure() {
        return JacksonException.class;
    }

    @Override
    public Class<StreamConstraintsException> limit() {
        return StreamConstraintsException.class;
    }
}
