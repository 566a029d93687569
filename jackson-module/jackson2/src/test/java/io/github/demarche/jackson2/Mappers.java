package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.source.Article;
import io.github.demarche.wire.Draft;
import io.github.demarche.wire.Entry;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.contract.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The mappers of the tests. */
final class Mappers implements Json {
    static final Mappers JSON = new Mappers();
    static final JsonMapper PLAIN = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new DemarcheModule())
            .build();

    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new DemarcheModule(UnknownProperties.FAIL))
            .build();
    private static final Map<Setting, JsonMapper> WITH = Map.of(
            Setting.DEFAULT_TYPING,
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new DemarcheModule())
                    .activateDefaultTyping(
                            BasicPolymorphicTypeValidator.builder()
                                    .allowIfBaseType(Object.class)
                                    .build(),
                            ObjectMapper.DefaultTyping.NON_FINAL)
                    .build(),
            Setting.ROOT_NAMES,
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new DemarcheModule())
                    .enable(SerializationFeature.WRAP_ROOT_VALUE)
                    .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                    .build(),
            Setting.NUMBERS_AS_STRINGS,
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new DemarcheModule())
                    .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                    .build(),
            Setting.SERIALIZED,
            serialized(PLAIN),
            Setting.SERIALIZED_STRICT,
            serialized(STRICT));
    private static final JsonMapper DEEP = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModule(new DemarcheModule())
            .build();
    private static final JsonMapper LIMITED = JsonMapper.builder(new JsonFactoryBuilder()
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
    public String write(Object value) throws IOException {
        return PLAIN.writeValueAsString(value);
    }

    @Override
    public String pretty(Object value) throws IOException {
        return PRETTY.writeValueAsString(value);
    }

    @Override
    public byte[] bytes(Object value) throws IOException {
        return PLAIN.writeValueAsBytes(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws IOException {
        return PLAIN.readValue(json, type);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) throws IOException {
        return PLAIN.readValue(json, type);
    }

    @Override
    public <T> T readStrictly(String json, Class<T> type) throws IOException {
        return STRICT.readValue(json, type);
    }

    @Override
    public <T> T readDeep(String json, Class<T> type) throws IOException {
        return DEEP.readValue(json, type);
    }

    @Override
    public <T> T readLimited(byte[] json, Class<T> type) throws IOException {
        return LIMITED.readValue(new ByteArrayInputStream(json), type);
    }

    @Override
    public <T> T readWithin(Limits limits, String json, Class<T> type) throws IOException {
        return JsonMapper.builder()
                .addModule(new DemarcheModule(UnknownProperties.KEEP, limits))
                .build()
                .readValue(json, type);
    }

    @Override
    public <T> T readFromATree(String json, Class<T> type) throws IOException {
        return PLAIN.treeToValue(PLAIN.readTree(json), type);
    }

    @Override
    public <T> T byWayOfATree(T value, Class<T> type) throws IOException {
        return PLAIN.treeToValue(PLAIN.valueToTree(value), type);
    }

    @Override
    public Set<String> encodings() {
        return BINARY.keySet();
    }

    @Override
    public byte[] encode(String encoding, Object value) throws IOException {
        return binary(encoding).writeValueAsBytes(value);
    }

    @Override
    public <T> T decode(String encoding, byte[] bytes, Class<T> type) throws IOException {
        return binary(encoding).readValue(bytes, type);
    }

    private static ObjectMapper binary(String encoding) {
        return Objects.requireNonNull(BINARY.get(encoding));
    }

    @Override
    public <T> T readYaml(String yaml, Class<T> type) throws IOException {
        return YAML.readValue(yaml, type);
    }

    @Override
    public <T> T convert(Object value, Class<T> type) {
        return PLAIN.convertValue(value, type);
    }

    /** What Java's serialization makes of a mapper that has been used. */
    private static JsonMapper serialized(JsonMapper mapper) {
        try {
            mapper.readValue(mapper.writeValueAsString(State.of("KOR")), Actor.class);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(mapper);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (JsonMapper) in.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Fresh fresh() {
        JsonMapper mapper = JsonMapper.builder().addModule(new DemarcheModule()).build();
        return new Fresh() {
            @Override
            public String write(Object value) throws IOException {
                return mapper.writeValueAsString(value);
            }

            @Override
            public Object read(String json, Class<?> type) throws IOException {
                return mapper.readValue(json, type);
            }
        };
    }

    @Override
    public String write(Setting setting, Object value) throws IOException {
        return Objects.requireNonNull(WITH.get(setting)).writeValueAsString(value);
    }

    @Override
    public <T> T read(Setting setting, String json, Class<T> type) throws IOException {
        return Objects.requireNonNull(WITH.get(setting)).readValue(json, type);
    }

    @Override
    public <T> T update(T value, String json) throws IOException {
        return PLAIN.readerForUpdating(value).readValue(json);
    }

    @Override
    public <T> T updateValue(T value, Object overrides) throws IOException {
        return PLAIN.updateValue(value, overrides);
    }

    @Override
    public <K, V> Map<K, V> readMap(String json, Class<K> key, Class<V> value) throws IOException {
        return PLAIN.readValue(json, PLAIN.getTypeFactory().constructMapType(Map.class, key, value));
    }

    @Override
    public <T> List<T> readAll(String json, Class<T> type) throws IOException {
        try (MappingIterator<T> values = PLAIN.readerFor(type).readValues(json)) {
            return values.readAll();
        }
    }

    @Override
    public <T> Stream<Entry<T>> entries(InputStream in, Class<T> type) {
        return Entries.read(PLAIN, type, in);
    }

    @Override
    public <T> Stream<Entry<T>> entries(InputStream in, Class<T> type, Limits limits) {
        return Entries.read(PLAIN, type, in, limits);
    }

    @Override
    public void writeEntries(Stream<?> values, OutputStream out) throws IOException {
        Entries.write(PLAIN, values, out);
    }

    @Override
    public Draft draft(String text) {
        return ModelOutput.read(text);
    }

    @Override
    public Draft draft(String text, Article article) {
        return ModelOutput.read(text, article);
    }

    @Override
    public String pointer(Throwable refusal) {
        return ((DemarcheReadException) refusal).pointer();
    }

    @Override
    public String reason(Throwable refusal) {
        return ((DemarcheReadException) refusal).reason();
    }

    @Override
    public List<Integer> lineAndColumn(Throwable refusal) {
        DemarcheReadException exception = (DemarcheReadException) refusal;
        return List.of(exception.line(), exception.column());
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
