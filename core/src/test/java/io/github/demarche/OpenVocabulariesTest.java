package io.github.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Genre;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Measure;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The common behaviour of all vocabularies that may grow, such as channels and measures. */
class OpenVocabulariesTest {
    private static final List<Class<?>> VOCABULARIES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.github.demarche")
                    .stream()
                    .filter(type -> type.tryGetField("VOCABULARY").isPresent())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void areFound() {
        assertThat(VOCABULARIES)
                .extracting(Class::getSimpleName)
                .contains("Channel", "Genre", "LinkRelation", "Measure", "SanctionRelation");
    }

    @ParameterizedTest
    @FieldSource("VOCABULARIES")
    void knowTheirConstantsInOrder(Class<?> vocabulary) throws ReflectiveOperationException {
        List<Object> constants = Arrays.stream(vocabulary.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(OpenVocabulariesTest::value)
                .toList();
        assertThat(known(vocabulary)).hasSizeGreaterThan(5).isEqualTo(constants);
        for (Object constant : constants) {
            String token = token(constant);
            assertThat(invoke(vocabulary, "of", token)).isSameAs(constant);
            assertThat(invoke(vocabulary, "valueOf", constant.toString())).isSameAs(constant);
            assertThat(isKnown(constant)).isTrue();
        }
    }

    @ParameterizedTest
    @FieldSource("VOCABULARIES")
    void keepATokenThatTheyDoNotKnow(Class<?> vocabulary) throws ReflectiveOperationException {
        Object newer = invoke(vocabulary, "of", "newer-one");
        assertThat(isKnown(newer)).isFalse();
        assertThat(token(newer)).isEqualTo("newer-one");
        assertThat(newer)
                .hasToString("newer-one")
                .isEqualTo(invoke(vocabulary, "valueOf", "newer-one"))
                .hasSameHashCodeAs(invoke(vocabulary, "of", "newer-one"))
                .isNotEqualTo(invoke(vocabulary, "of", "newer-two"));
        assertThat(known(vocabulary)).noneMatch(newer::equals);
    }

    @ParameterizedTest
    @FieldSource("VOCABULARIES")
    void refuseTextThatIsNotAToken(Class<?> vocabulary) {
        for (String token : List.of("", "OTHER", "Other", "state_of_emergency", "two words", "-a", "a-", "é")) {
            assertThatThrownBy(() -> invoke(vocabulary, "of", token))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining(vocabulary.getSimpleName())
                    .hasMessageContaining('"' + token + '"');
        }
    }

    @Test
    void differThoughTheTokenIsTheSame() {
        assertThat(Stream.of(Channel.OTHER, Genre.OTHER, Measure.OTHER).distinct())
                .hasSize(3);
        assertThat(LinkRelation.of("other")).isNotEqualTo(Measure.OTHER);
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<?> known(Class<?> vocabulary) throws ReflectiveOperationException {
        return (List<?>) invoke(vocabulary, "known");
    }

    private static String token(Object value) throws ReflectiveOperationException {
        return (String) value.getClass().getMethod("token").invoke(value);
    }

    private static boolean isKnown(Object value) throws ReflectiveOperationException {
        return (boolean) value.getClass().getMethod("isKnown").invoke(value);
    }

    private static Object invoke(Class<?> vocabulary, String name, Object... arguments)
            throws ReflectiveOperationException {
        Class<?>[] parameters = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {String.class};
        Method method = vocabulary.getMethod(name, parameters);
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException refused) {
                throw refused;
            }
            throw e;
        }
    }
}
