import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;

/**
 * Compares the API of a module with its record, or records it: {@code Api check|record TEXT CLASSES CLASSPATH}.
 *
 * <p>The text has all that users compile against or link to, as javac reads it from the class files: a line for each type
 * of an exported package, and an indented line for each thing that it extends, permits or declares. A supertype that users
 * cannot name is included, because they inherit from it. Names omit {@code java.lang}, {@code java.util} and our own root
 * package. The text omits what users cannot notice: annotations, the names of parameters, and whether a method is abstract
 * or final in a type that nobody else can extend.
 */
final class Api {
    private static final String INDENT = "    ";
    private static final int MOST_PRINTED = 40;
    private static final Pattern OMITTED =
            Pattern.compile("\\bjava\\.(lang|util)\\.(?=[A-Z])|\\bio\\.github\\.demarche\\.");
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("public boolean equals(Object)", "public int hashCode()", "public String toString()");
    private static final Set<Modifier> FOR_SUBTYPES = Set.of(Modifier.ABSTRACT, Modifier.DEFAULT, Modifier.FINAL);
    private static final Set<Modifier> PRINTED = Set.of(
            Modifier.PUBLIC,
            Modifier.PROTECTED,
            Modifier.STATIC,
            Modifier.ABSTRACT,
            Modifier.DEFAULT,
            Modifier.SEALED,
            Modifier.FINAL);

    private final Path classes;
    private final Elements elements;
    /** The lines of a type by its name, its heading not among them. */
    private final SortedMap<String, Set<String>> members = new TreeMap<>();

    private final Map<String, String> headings = new HashMap<>();
    private final Deque<TypeElement> supertypes = new ArrayDeque<>();

    private Api(Path classes, Elements elements) {
        this.classes = classes;
        this.elements = elements;
    }

    public static void main(String[] args) throws IOException {
        Path text = Path.of(args[1]);
        Path classes = Path.of(args[2]);
        if (!Files.exists(classes.resolve("module-info.class")) && !Files.exists(text)) {
            // All that is published is a module.
            return;
        }
        JavacTask javac = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none", "-classpath", args[3]), null, null);
        Api api = new Api(classes, javac.getElements());
        api.readModule();
        if (args[0].equals("record")) {
            Files.createDirectories(text.getParent());
            Files.writeString(text, String.join("\n", api.text()) + "\n");
            System.out.println("Recorded: " + text);
        } else if (!api.isRecordedIn(text)) {
            System.exit(1);
        }
    }

    private void readModule() throws IOException {
        ModuleDescriptor module;
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        Set<String> lines = start(module.name(), "module");
        module.provides().forEach(it -> lines.add("provides " + it.service()));
        for (ModuleDescriptor.Requires requires : module.requires()) {
            if (requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE)) {
                lines.add("requires transitive " + requires.name());
            }
        }
        for (ModuleDescriptor.Exports exports : module.exports()) {
            if (!exports.isQualified()) {
                lines.add("exports " + exports.source());
                readPackage(exports.source());
            }
        }
        while (!supertypes.isEmpty()) {
            TypeElement supertype = supertypes.pop();
            if (!headings.containsKey(name(supertype)) && Files.exists(file(supertype))) {
                read(supertype, true);
            }
        }
    }

    private Path file(TypeElement type) {
        return classes.resolve(elements.getBinaryName(type).toString().replace('.', '/') + ".class");
    }

    private void readPackage(String name) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
            files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".class") && !it.contains("$") && !it.startsWith("package-info"))
                    .map(it -> elements.getTypeElement(name + "." + it.replace(".class", "")))
                    .forEach(this::readVisible);
        }
    }

    private void readVisible(TypeElement type) {
        if (isVisible(type)) {
            read(type, false);
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::readVisible);
        }
    }

    private void read(TypeElement type, boolean hidden) {
        boolean closed = hidden || isClosed(type);
        Set<String> lines = start(name(type), (hidden ? "hidden " : "") + heading(type));
        if (type.getKind() == ElementKind.CLASS) {
            add(lines, "extends ", type.getSuperclass());
        }
        String relation = type.getKind().isInterface() ? "extends " : "implements ";
        type.getInterfaces().forEach(it -> add(lines, relation, it));
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            if (isVisible(((DeclaredType) permitted).asElement())) {
                lines.add("permits " + name(permitted));
            }
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (isVisible(field)) {
                lines.add(field(field));
            }
        }
        for (Element method : type.getEnclosedElements()) {
            if (method instanceof ExecutableElement it && isVisible(it)) {
                lines.add(method(it, closed));
            }
        }
        lines.removeAll(OF_EVERY_OBJECT);
        if (type.getKind() == ElementKind.ENUM) {
            lines.remove("public static " + name(type) + "[] values()");
            lines.remove("public static " + name(type) + " valueOf(String)");
        }
    }

    private void add(Set<String> lines, String relation, TypeMirror supertype) {
        if (!name(supertype).equals("Object")) {
            lines.add(relation + name(supertype));
            supertypes.add((TypeElement) ((DeclaredType) supertype).asElement());
        }
    }

    private Set<String> start(String name, String heading) {
        headings.put(name, heading);
        return members.computeIfAbsent(name, it -> new TreeSet<>());
    }

    private static boolean isVisible(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                || element.getModifiers().contains(Modifier.PROTECTED);
    }

    /** Whether nobody but we can extend it. */
    private static boolean isClosed(Element type) {
        return type.getModifiers().contains(Modifier.FINAL)
                || !isVisible(type)
                || type.getModifiers().contains(Modifier.SEALED)
                        && ((TypeElement) type)
                                .getPermittedSubclasses().stream()
                                        .allMatch(it -> isClosed(((DeclaredType) it).asElement()));
    }

    private static String heading(TypeElement type) {
        Set<Modifier> implied = switch (type.getKind()) {
            case CLASS -> Set.of();
            case RECORD -> Set.of(Modifier.STATIC, Modifier.FINAL);
            case ENUM -> Set.of(Modifier.STATIC, Modifier.ABSTRACT, Modifier.SEALED, Modifier.FINAL);
            default -> Set.of(Modifier.STATIC, Modifier.ABSTRACT);
        };
        String components = type.getRecordComponents().stream()
                .map(it -> name(it.asType()) + " " + it.getSimpleName())
                .collect(Collectors.joining(", ", "(", ")"));
        return modifiers(type, implied)
                + type.getKind().name().toLowerCase(Locale.ROOT).replace("annotation_type", "@interface")
                + typeParameters(type)
                + (type.getKind() == ElementKind.RECORD ? components : "");
    }

    private String field(VariableElement field) {
        if (field.getKind() == ElementKind.ENUM_CONSTANT) {
            return field.getSimpleName().toString();
        }
        // A constant's value is compiled into the classes that use it.
        Object value = field.getConstantValue();
        return modifiers(field, Set.of()) + name(field.asType()) + " " + field.getSimpleName()
                + (value == null ? "" : " = " + elements.getConstantExpression(value));
    }

    private static String method(ExecutableElement method, boolean closed) {
        List<String> parameters = new ArrayList<>();
        method.getParameters().forEach(it -> parameters.add(name(it.asType())));
        if (method.isVarArgs()) {
            parameters.add(parameters.remove(parameters.size() - 1).replaceAll("\\[]$", "..."));
        }
        String thrown = method.getThrownTypes().stream().map(Api::name).collect(Collectors.joining(", "));
        boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
        return modifiers(method, closed ? FOR_SUBTYPES : Set.of())
                + (method.getTypeParameters().isEmpty() ? "" : typeParameters(method) + " ")
                + (constructor ? "" : name(method.getReturnType()) + " ")
                + (constructor ? method.getEnclosingElement() : method).getSimpleName()
                + "(" + String.join(", ", parameters) + ")"
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String modifiers(Element element, Set<Modifier> implied) {
        return element.getModifiers().stream()
                .filter(it -> PRINTED.contains(it) && !implied.contains(it))
                .map(it -> it + " ")
                .collect(Collectors.joining());
    }

    private static String typeParameters(Parameterizable generic) {
        return generic.getTypeParameters().isEmpty()
                ? ""
                : generic.getTypeParameters().stream()
                        .map(Api::typeParameter)
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String typeParameter(TypeParameterElement parameter) {
        String bounds = parameter.getBounds().stream().map(Api::name).collect(Collectors.joining(" & "));
        return parameter.getSimpleName() + (bounds.equals("Object") ? "" : " extends " + bounds);
    }

    private static String name(TypeElement type) {
        // javac 17 calls a nested type Map$Entry until it has read Map.
        return OMITTED.matcher(type.getQualifiedName().toString().replace('$', '.'))
                .replaceAll("");
    }

    /** What its own toString says, without annotations, which not every javac reads. */
    private static String name(TypeMirror type) {
        if (type instanceof DeclaredType it) {
            String arguments = it.getTypeArguments().stream().map(Api::name).collect(Collectors.joining(", "));
            return name((TypeElement) it.asElement()) + (arguments.isEmpty() ? "" : "<" + arguments + ">");
        } else if (type instanceof ArrayType it) {
            return name(it.getComponentType()) + "[]";
        } else if (type instanceof TypeVariable it) {
            return it.asElement().getSimpleName().toString();
        } else if (type instanceof WildcardType it) {
            return "?"
                    + (it.getExtendsBound() == null ? "" : " extends " + name(it.getExtendsBound()))
                    + (it.getSuperBound() == null ? "" : " super " + name(it.getSuperBound()));
        } else if (type instanceof PrimitiveType || type instanceof NoType) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }
        throw new IllegalArgumentException(type.getKind() + " " + type);
    }

    private List<String> text() {
        List<String> text = new ArrayList<>();
        members.forEach((name, lines) -> {
            text.add(name + ": " + headings.get(name));
            lines.forEach(line -> text.add(INDENT + line));
        });
        return text;
    }

    private boolean isRecordedIn(Path file) throws IOException {
        Set<String> recorded = withTypes(Files.exists(file) ? Files.readAllLines(file) : List.of());
        Set<String> now = withTypes(text());
        List<String> gone = recorded.stream().filter(it -> !now.contains(it)).toList();
        List<String> added = now.stream().filter(it -> !recorded.contains(it)).toList();
        if (gone.isEmpty() && added.isEmpty()) {
            return true;
        }
        System.err.println("The API differs from its record, " + file);
        print("gone", gone);
        print("new", added);
        System.err.println("""
                What is gone breaks the code that uses it; a new abstract method breaks the code that implements its type.
                If this is meant, record the API, commit the difference, and say in the changelog what breaks:
                  ./mvnw verify -Precord-api""");
        return false;
    }

    private static void print(String what, List<String> lines) {
        lines.stream().limit(MOST_PRINTED).forEach(it -> System.err.println("  " + what + ": " + it));
        if (lines.size() > MOST_PRINTED) {
            System.err.println("  " + what + ": " + (lines.size() - MOST_PRINTED) + " lines more");
        }
    }

    private static Set<String> withTypes(List<String> text) {
        Set<String> lines = new LinkedHashSet<>();
        String type = "";
        for (String line : text) {
            if (line.startsWith(INDENT)) {
                lines.add(type + line.substring(INDENT.length()));
            } else {
                type = line.substring(0, line.indexOf(": ") + 2);
                lines.add(line);
            }
        }
        return lines;
    }
}
