package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchException;

import io.github.demarche.RawValue;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.wire.engine.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of older and newer versions, and invalid ones. */
public abstract class CompatibilityContract {
    private static final Path SAMPLES = Path.of("../wire/src/test/resources/samples");
    private static final List<RawValue> OTHERS = List.of(
            RawValue.ofNull(),
            RawValue.bool(true),
            RawValue.number(-7),
            RawValue.text("x"),
            RawValue.text(""),
            RawValue.list(List.of()),
            RawValue.object(Map.of()),
            RawValue.object(Map.of("type", RawValue.text("warning"))));

    private final Json mapper;

    protected CompatibilityContract(Json mapper) {
        this.mapper = mapper;
    }

    /** One folder for each version that wrote them, with one folder for each type. */
    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void thereAreSamples() throws IOException {
        assertThat(samples()).hasSizeGreaterThan(25);
    }

    /** Nothing is lost; defaults of newer versions may be added. */
    @ParameterizedTest
    @MethodSource("io.github.demarche.wire.contract.CompatibilityContract#samples")
    void everySampleIsReadAndWrittenAgain(Path sample) throws IOException {
        String json = Files.readString(sample);
        Object value = mapper.read(json, typeOf(sample));
        String written = mapper.write(value);
        assertThat((Object) mapper.read(written, typeOf(sample))).isEqualTo(value);
        assertHolds(mapper.read(written, RawValue.class), mapper.read(json, RawValue.class));
    }

    @Test
    void whatANewerMinorVersionAddsIsKeptInEveryEncoding() throws IOException {
        String json = Files.readString(SAMPLES.resolve("newer/Dossier/ultimatum.json"));
        Dossier dossier = mapper.read(json, Dossier.class);
        assertThat(dossier.statements()).hasOnlyElementsOfType(UnrecognizedStatement.class);
        assertThat(dossier.extensions()).containsOnlyKeys("review");
        assertThat(mapper.read(mapper.write(dossier), RawValue.class)).isEqualTo(mapper.read(json, RawValue.class));
        assertThat(json).contains("2.50", "10.0", "1E-7");
        for (String encoding : mapper.encodings()) {
            Dossier again = mapper.decode(encoding, mapper.encode(encoding, dossier), Dossier.class);
            assertThat(again).isEqualTo(dossier);
            // Numbers with different scales are equal, but their texts are not.
            assertThat(mapper.write(again)).isEqualTo(mapper.write(dossier));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demarche/0", "demarche/2", "demarche/10", "demarche/99999"})
    void anotherVersionIsNamed(String format) {
        assertThatThrownBy(() -> mapper.read("{\"format\": \"" + format + "\"}", Dossier.class))
                .isInstanceOf(mapper.refusal())
                .hasMessage("/format (line 1, column 12): this version reads demarche/1; read " + format
                        + " with a version of Demarche that uses that format, from "
                        + format.substring("demarche/".length()) + ".0.0 on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demarche",
                "demarche/",
                "demarche/x",
                "demarche/2:",
                "demarche//2",
                "demarche/100000",
                "stix/2"
            })
    void textThatIsNotAVersionIsRefused(String format) {
        assertThatThrownBy(() -> mapper.read("{\"format\": \"" + format + "\"}", Dossier.class))
                .isInstanceOf(mapper.refusal())
                .hasMessage("/format (line 1, column 12): \"demarche/1\" expected, got \"" + format + '"');
        assertThatThrownBy(() -> mapper.read("{\"actors\": 7, \"format\": \"" + format + "\"}", Dossier.class))
                .isInstanceOf(mapper.refusal())
                .hasMessage("/actors (line 1, column 12): a list expected, got a whole number");
    }

    /** A database that sorts properties by length puts {@code format} after {@code actors}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{%s, 'actors': [{'type': 'fleet'}], 'format': 'demarche/2', 'statements': {'a': [{}]}}",
                "{'actors': [{'type': 'state', 'code': {'iso': ['KOR']}}], %s, 'format': 'demarche/2'}",
                "{%s, 'statements': [{'id': 's', 'speakers': [{'actor': 'kor', 'rank': 1, 'basis': 2}], 'type': 'denial'}],"
                        + " 'format': 'demarche/2', 'actors': [{'type': 'state', 'code': 'KOR'}]}",
                "{%s, 'statements': [{'id': 's', 'speakers': [{'actor': 'prk'}], 'type': 'denial'}], 'format': 'demarche/2'}"
            })
    void anotherVersionIsReportedEvenIfOtherNoveltiesComeFirst(String json) {
        String article =
                "'article': {'id': 'a', 'title': {'en': 't'}, 'published': {'date': '2024'}, 'language': 'en'}";
        String newer = json.formatted(article).replace('\'', '"');
        assertThatThrownBy(() -> mapper.read(newer, Dossier.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith("/format (line 1, column " + (newer.indexOf("\"demarche/2\"") + 1)
                        + "): this version reads demarche/1;");
        String ours = newer.replace("demarche/2", "demarche/1");
        assertThatThrownBy(() -> mapper.read(ours, Dossier.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageNotContaining("/format");
        String within = newer.replace("\"format\"", "\"x\": {\"format\": \"demarche/2\"}, \"y\"");
        assertThatThrownBy(() -> mapper.read(within, Dossier.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageNotContaining("/format");
    }

    /**
     * Each node of each sample dropped, exchanged with the next, or replaced by anything else: it is read, or refused with its
     * place; and so in every encoding.
     */
    @ParameterizedTest
    @MethodSource("io.github.demarche.wire.contract.CompatibilityContract#samples")
    void everyMutantIsReadOrRefused(Path sample) throws IOException {
        Class<?> type = typeOf(sample);
        List<RawValue> mutants = new ArrayList<>();
        mutate(mapper.read(Files.readString(sample), RawValue.class), mutants::add);
        assertThat(mutants).hasSizeGreaterThan(20);
        for (RawValue mutant : mutants) {
            String json = mapper.write(mutant);
            Exception refused = catchException(() -> {
                Object value = mapper.read(json, type);
                if (value != null) {
                    assertThat((Object) mapper.read(mapper.write(value), type)).isEqualTo(value);
                }
            });
            if (refused != null) {
                assertThat(refused).as(json).isInstanceOf(mapper.refusal()).hasMessageContaining("line 1, column ");
            }
            for (String encoding : mapper.encodings()) {
                byte[] bytes = mapper.encode(encoding, mutant);
                Exception refusedToo = catchException(() -> assertThat((Object) mapper.decode(encoding, bytes, type))
                        .isEqualTo(mapper.read(json, type)));
                assertThat(withoutPlace(refusedToo))
                        .as("%s of %s", encoding, json)
                        .isEqualTo(withoutPlace(refused));
            }
        }
    }

    /** Lines and columns are only in text, and offsets only in bytes. */
    private static String withoutPlace(@Nullable Exception refused) {
        return refused == null
                ? "read"
                : String.valueOf(refused.getMessage())
                        .replaceFirst("^(line \\d+, column \\d+|offset \\d+): ", "")
                        .replaceFirst(" \\((line \\d+, column \\d+|offset \\d+)\\):", ":");
    }

    private static void mutate(RawValue value, Consumer<RawValue> found) {
        OTHERS.forEach(found);
        if (value instanceof RawValue.OfList list) {
            for (int i = 0; i < list.elements().size(); i++) {
                int at = i;
                List<RawValue> without = new ArrayList<>(list.elements());
                RawValue element = without.remove(at);
                found.accept(RawValue.list(without));
                if (at > 0) {
                    List<RawValue> exchanged = new ArrayList<>(list.elements());
                    Collections.swap(exchanged, at - 1, at);
                    found.accept(RawValue.list(exchanged));
                }
                mutate(element, mutant -> {
                    List<RawValue> with = new ArrayList<>(list.elements());
                    with.set(at, mutant);
                    found.accept(RawValue.list(with));
                });
            }
        } else if (value instanceof RawValue.OfObject object) {
            List<String> names = List.copyOf(object.members().keySet());
            for (int i = 1; i < names.size(); i++) {
                exchange(object, names.get(i - 1), names.get(i), found);
            }
            object.members().forEach((name, member) -> {
                Map<String, RawValue> without = new LinkedHashMap<>(object.members());
                without.remove(name);
                found.accept(RawValue.object(without));
                mutate(member, mutant -> {
                    Map<String, RawValue> with = new LinkedHashMap<>(object.members());
                    with.put(name, mutant);
                    found.accept(RawValue.object(with));
                });
            });
        }
    }

    /** Exchanges the values of two members; puts the first after all others. */
    private static void exchange(RawValue.OfObject object, String first, String second, Consumer<RawValue> found) {
        Map<String, RawValue> values = new LinkedHashMap<>(object.members());
        values.put(first, Objects.requireNonNull(object.members().get(second)));
        values.put(second, Objects.requireNonNull(object.members().get(first)));
        found.accept(RawValue.object(values));
        Map<String, RawValue> places = new LinkedHashMap<>(object.members());
        places.remove(first);
        places.put(first, Objects.requireNonNull(object.members().get(first)));
        found.accept(RawValue.object(places));
    }

    private static Class<?> typeOf(Path sample) {
        String name = String.valueOf(sample.getName(sample.getNameCount() - 2));
        return Format.types().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertHolds(RawValue whole, RawValue part) {
        if (part instanceof RawValue.OfObject expected && whole instanceof RawValue.OfObject actual) {
            assertThat(actual.members())
                    .containsKeys(expected.members().keySet().toArray(new String[0]));
            actual.members().forEach((name, member) -> {
                RawValue same = expected.members().get(name);
                if (same != null) {
                    assertHolds(member, same);
                }
            });
        } else if (part instanceof RawValue.OfList expected && whole instanceof RawValue.OfList actual) {
            assertThat(actual.elements()).hasSameSizeAs(expected.elements());
            for (int i = 0; i < expected.elements().size(); i++) {
                assertHolds(actual.elements().get(i), expected.elements().get(i));
            }
        } else {
            assertThat(whole).isEqualTo(part);
        }
    }
}
