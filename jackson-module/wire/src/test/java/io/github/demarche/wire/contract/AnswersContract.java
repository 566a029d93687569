package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.citation.CitationOptions;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventOntology;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.statement.Warning;
import io.github.demarche.time.RelativeOptions;
import io.github.demarche.wire.Entry;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.engine.Format;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers are written but never read, and classes without a JSON form are refused: the library never looks for
 * properties by itself. There is one file per answer; {@code -Dgolden.update=true} re-creates the files.
 */
public abstract class AnswersContract {
    private final Json mapper;
    private final GoldenFiles files;

    protected AnswersContract(Json mapper) {
        this.mapper = mapper;
        this.files = new GoldenFiles("answers", mapper);
    }

    static Set<Map.Entry<String, Object>> cases() {
        return AnswerCases.all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("io.github.demarche.wire.contract.AnswersContract#cases")
    void isWrittenAsItsFileAndNotRead(Map.Entry<String, Object> answer) throws IOException {
        String json = files.json(answer);
        files.update(answer);
        assertThat(files.file(answer))
                .as("-Dgolden.update=true re-creates the files")
                .hasContent(json);
        Class<?> type = Format.typeOf(answer.getValue().getClass()).orElseThrow();
        assertThatThrownBy(() -> mapper.read(json, type))
                .isInstanceOf(mapper.refusal())
                .hasMessageEndingWith("such as this "
                        + type.getCanonicalName()
                                .substring(type.getPackageName().length() + 1)
                        + ", is written but never read: ask the question again");
    }

    @Test
    void everyAnswerHasACaseAndEveryFileToo() throws IOException {
        // It may run first: a new case must have its file in the same run.
        for (Map.Entry<String, Object> answer : cases()) {
            files.update(answer);
        }
        Map<String, Object> cases = AnswerCases.all();
        Set<Class<?>> types = cases.values().stream()
                .map(value -> Format.typeOf(value.getClass()).orElseThrow())
                .collect(Collectors.toSet());
        List<Class<?>> expected = Format.answers().stream()
                .filter(type -> !type.isEnum() && !type.isSealed() || types.contains(type))
                .toList();
        assertThat(types).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(files.names()).containsExactlyInAnyOrderElementsOf(cases.keySet());
    }

    @Test
    void enumsOfAnswersAreWrittenLikeThoseOfTheFormatAndRead() throws IOException {
        List<Class<?>> enums = Format.answers().stream().filter(Class::isEnum).toList();
        assertThat(enums).hasSizeGreaterThan(15);
        for (Class<?> type : enums) {
            for (Object constant : type.getEnumConstants()) {
                String token =
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(mapper.write(constant)).isEqualTo('"' + token + '"');
                assertThat((Object) mapper.read('"' + token + '"', type)).isEqualTo(constant);
            }
        }
    }

    /** A user's type that contains answers. */
    public record Report(String job, List<Finding> findings, Optional<Dossier> dossier) {}

    @Test
    void answersAreWrittenInsideTheTypesOfUsers() throws IOException {
        Finding finding = (Finding) AnswerCases.all().get("finding");
        assertThat(mapper.write(new Report("nightly", List.of(finding), Optional.empty())))
                .startsWith("{\"job\":\"nightly\",\"findings\":[{\"pointer\":\"/statements/1/passages/0\"");
    }

    static List<Object> withoutJson() {
        return List.of(
                Warning.builder(),
                Dossier.builder(),
                Recorder.of("text"),
                EventCoder.in(EventOntology.PLOVER_2_0),
                CitationOptions.defaults(),
                RelativeOptions.defaults(),
                Limits.defaults(),
                Entry.of("value", 1));
    }

    @ParameterizedTest
    @MethodSource("io.github.demarche.wire.contract.AnswersContract#withoutJson")
    void whatHasNoJsonIsRefusedOnBothWays(Object value) {
        String refusal = " has no JSON form: use the value that it builds or belongs to, or its answers";
        assertThatThrownBy(() -> mapper.write(value))
                .isInstanceOf(mapper.failure())
                .hasMessageContaining(refusal);
        assertThatThrownBy(() -> mapper.write(List.of(value)))
                .isInstanceOf(mapper.failure())
                .hasMessageContaining(refusal);
        assertThatThrownBy(() -> mapper.read("{}", value.getClass()))
                .isInstanceOf(mapper.refusal())
                .hasMessageContaining(refusal);
    }
}
