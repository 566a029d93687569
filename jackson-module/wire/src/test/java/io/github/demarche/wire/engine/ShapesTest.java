package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.actor.ActorFrames;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.DossierFrames;
import io.github.demarche.event.EventFrames;
import io.github.demarche.frame.Layout;
import io.github.demarche.source.SourceFrames;
import io.github.demarche.statement.StatementFrames;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.text.Text;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables and the types say the same: no attribute without its line, no line without its attribute. */
class ShapesTest {
    /** Properties without an attribute of that name. */
    private static final Set<String> TAGS = Set.of("type", "format");

    static List<Shape<?>> tables() {
        return Shapes.all();
    }

    @Test
    void everyTypeOfTheModelThatHasAttributesHasATable() {
        Set<String> withAttributes = new TreeSet<>();
        for (Class<?> type : Format.types()) {
            boolean isText = Format.codec(type).orElseThrow() instanceof TextCodec<?>;
            boolean isFamily = type.isSealed() && type.getPermittedSubclasses().length > 1;
            boolean isRaw = RawValue.class.isAssignableFrom(type);
            if (!isText && !isFamily && !isRaw && type != Text.class) {
                withAttributes.add(type.getSimpleName());
            }
        }
        assertThat(withAttributes).hasSizeGreaterThan(30);
        Set<String> titles = new TreeSet<>();
        tables().forEach(table -> titles.add(table.title()));
        assertThat(titles).isEqualTo(withAttributes);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyAttributeHasItsLine(Shape<?> table) {
        Set<String> lines = new TreeSet<>(table.names().list());
        lines.removeAll(TAGS);
        Set<String> attributes = attributesOf(typeOf(table));
        attributes.removeAll(TAGS);
        assertThat(attributes).isNotEmpty();
        assertThat(attributes.remove("extensions")).as("keeps extensions").isEqualTo(table.keepsUnknown());
        assertThat(lines).isEqualTo(attributes);
    }

    /** Core refuses extensions by its own list, and frames have their slots in its order. */
    @Test
    void coreNamesTheSameLinesInTheSameOrder() {
        Map<String, Layout> layouts = new TreeMap<>();
        Stream.of(StatementKind.values()).map(StatementFrames::layout).forEach(it -> layouts.put(it.type(), it));
        Stream.of("State", "Organization", "Person", "Group", "Unidentified")
                .map(ActorFrames::layout)
                .forEach(it -> layouts.put(it.type(), it));
        Stream.of(EventFrames.eventLayout(), SourceFrames.articleLayout(), DossierFrames.dossierLayout())
                .forEach(it -> layouts.put(it.type(), it));
        tables().stream()
                .filter(Shape::keepsUnknown)
                .forEach(table -> assertThat(table.names().list())
                        .as(table.title())
                        .isEqualTo(Objects.requireNonNull(layouts.remove(table.title()))
                                .names()));
        assertThat(layouts).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyLineSaysWhatItMeans(Shape<?> table) {
        assertThat(table.lines())
                .isNotEmpty()
                .allSatisfy(property ->
                        assertThat(property.means()).as(property.name()).matches("[A-Z].*[.]"));
        assertThat(table.names().list()).doesNotHaveDuplicates();
    }

    /** Names with a colon are the users'. */
    @ParameterizedTest
    @MethodSource("tables")
    void noLineHasAColon(Shape<?> table) {
        assertThat(table.names().list()).isNotEmpty().noneMatch(name -> name.contains(":"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noExtensionHasTheNameOfALine(Shape<?> table) throws ReflectiveOperationException {
        if (!table.keepsUnknown()) {
            return;
        }
        for (String name : table.names().list()) {
            Object builder = typeOf(table).getMethod("builder").invoke(null);
            Samples.fill(builder);
            builder.getClass()
                    .getMethod("putExtension", String.class, RawValue.class)
                    .invoke(builder, name, RawValue.ofNull());
            Method build = builder.getClass().getMethod("build");
            assertThatThrownBy(() -> build.invoke(builder))
                    .as("%s with the extension %s", table.title(), name)
                    .hasCauseInstanceOf(InvalidValueException.class)
                    .cause()
                    .hasMessageContaining("the name of a property that this version knows")
                    .hasMessageEndingWith(", got \"" + name + "\"");
        }
    }

    @Test
    void everyTypeOfStatementIsKnownToTheModel() {
        Set<String> types = StatementTables.STATEMENT.tables().keySet();
        assertThat(types).hasSize(21);
        for (String type : types) {
            UnrecognizedStatement.Builder builder =
                    UnrecognizedStatement.builder().type(type).id("a").addSpeaker(State.of("KOR"));
            assertThatThrownBy(builder::build).hasMessageContaining("a kind that this version does not know");
        }
        assertThat(StatementKind.values()).hasSize(types.size() + 1);
    }

    private static Class<?> typeOf(Shape<?> table) {
        return Format.types().stream()
                .filter(type -> type.getSimpleName().equals(table.title()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> attributesOf(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        if (type.isInterface()) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                    .filter(method -> method.getReturnType() != StatementKind.class)
                    .map(Method::getName)
                    .filter(name -> !name.equals("toBuilder") && !name.equals("parts"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())
                        && !field.isSynthetic())
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyListOfNamesCanBePreparedByAnAdapter() {
        assertThat(Format.tables())
                .hasSize(tables().size() + 1)
                .containsAll(tables().stream().map(Shape::names).toList());
        assertThat(Format.enums())
                .hasSizeGreaterThan(10)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Format.types().stream(), Format.answers().stream())
                        .map(type -> Format.codec(type).orElseThrow())
                        .flatMap(codec -> tokens(codec).stream())
                        .toList());
        for (List<Names> lists : List.of(Format.tables(), Format.enums())) {
            for (int i = 0; i < lists.size(); i++) {
                assertThat(lists.get(i).position()).isEqualTo(i);
            }
        }
    }

    private static Optional<Names> tokens(Codec<?> codec) {
        if (codec instanceof VocabularyCodec<?> open) {
            return Optional.of(open.tokens());
        }
        return codec instanceof EnumCodec<?> closed ? Optional.of(closed.tokens()) : Optional.empty();
    }

    @Test
    void theLineThatAllFamiliesBeginWithIsAListOfItsOwn() {
        assertThat(Shapes.names())
                .startsWith(Family.TYPE_ALONE)
                .hasSize(tables().size() + 1)
                .containsAll(tables().stream().map(Shape::names).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameIsFoundAndNoOther(Names names) {
        for (String name : names.list()) {
            assertThat(names.get(names.indexOf(name))).isEqualTo(name);
            assertThat(names.indexOf(name + name)).isEqualTo(TokenReader.UNKNOWN);
            assertThat(names.indexOf(name.substring(1))).isNotEqualTo(names.indexOf(name));
        }
        assertThat(names.indexOf("")).isEqualTo(TokenReader.UNKNOWN);
    }

    static List<Names> names() {
        return Stream.concat(Format.tables().stream(), Format.enums().stream()).toList();
    }

    @Test
    void onlyTypesOfTheModelHaveACodec() {
        assertThat(Format.codec(Dossier.class)).isPresent();
        assertThat(Format.codec(String.class)).isEmpty();
        assertThat(Format.typeOf(String.class)).isEmpty();
    }
}
