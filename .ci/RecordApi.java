import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/**
 * Writes what users can reach in a module's classes into a jar that japicmp compares with: {@code RecordApi CLASSES JAR}.
 *
 * <p>Without code, private parts and annotations the jar is small, and changes only when the API does, whatever the JDK.
 */
final class RecordApi {
    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private final Map<String, ClassReader> classes = new HashMap<>();
    private final Map<String, byte[]> api = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        if (Files.exists(folder.resolve("module-info.class"))) {
            new RecordApi().record(folder, Path.of(args[1]));
        }
    }

    private void record(Path folder, Path jar) throws IOException {
        Set<String> exported;
        try (InputStream module = Files.newInputStream(folder.resolve("module-info.class"))) {
            exported = ModuleDescriptor.read(module).exports().stream()
                    .map(it -> it.source().replace('.', '/'))
                    .collect(Collectors.toSet());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(it -> it.toString().endsWith(".class"))::iterator) {
                ClassReader read = new ClassReader(Files.readAllBytes(file));
                classes.put(read.getClassName(), read);
            }
        }
        for (String name : classes.keySet()) {
            String inPackage = name.substring(0, Math.max(name.lastIndexOf('/'), 0));
            if (exported.contains(inPackage) && isPublic(name)) {
                add(name);
            }
        }
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar)) {
            write(out);
        }
        System.out.println(jar + ": " + api.size() + " types");
    }

    /** A nested class says in its outer class's table what it is; its own flags know no protected and no private. */
    private boolean isPublic(String name) {
        int[] access = {classes.get(name).getAccess()};
        String[] outer = {null};
        classes.get(name).accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInnerClass(String inner, String outerName, String simpleName, int flags) {
                        if (inner.equals(name)) {
                            access[0] = simpleName == null ? 0 : flags;
                            outer[0] = outerName;
                        }
                    }
                },
                ClassReader.SKIP_CODE);
        return (access[0] & VISIBLE) != 0 && (outer[0] == null || isPublic(outer[0]));
    }

    private void add(String name) {
        ClassReader read = classes.get(name);
        if (read == null || api.containsKey(name)) {
            return;
        }
        ClassWriter writer = new ClassWriter(0);
        read.accept(new Visible(writer, name), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        api.put(name, writer.toByteArray());
        // What a type inherits is its own for those who call it, even where they cannot name whence it comes: the setters of
        // builders stand in generated classes that are not public.
        add(String.valueOf(read.getSuperName()));
        for (String inherited : read.getInterfaces()) {
            add(inherited);
        }
    }

    private void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // Git compresses better than a jar does, because it knows the one before.
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> type : api.entrySet()) {
                CRC32 crc = new CRC32();
                crc.update(type.getValue());
                ZipEntry entry = new ZipEntry(type.getKey() + ".class");
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                entry.setSize(type.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(type.getValue());
            }
        }
    }

    private static final class Visible extends ClassVisitor {
        private final String name;

        private Visible(ClassVisitor to, String name) {
            super(Opcodes.ASM9, to);
            this.name = name;
        }

        @Override
        public FieldVisitor visitField(int access, String field, String type, String generic, Object value) {
            if ((access & VISIBLE) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0) {
                super.visitField(access, field, type, generic, value);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String type, String generic, String[] exceptions) {
            if ((access & VISIBLE) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0) {
                super.visitMethod(access, method, type, generic, exceptions);
            }
            return null;
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String component, String type, String generic) {
            super.visitRecordComponent(component, type, generic);
            return null;
        }

        @Override
        public void visitInnerClass(String inner, String outer, String simpleName, int access) {
            // Of the others, which classes a body uses: MethodHandles.Lookup, where there is a lambda.
            if (inner.equals(name)) {
                super.visitInnerClass(inner, outer, simpleName, access);
            }
        }

        @Override
        public void visitNestMember(String member) {}

        @Override
        public AnnotationVisitor visitAnnotation(String type, boolean visible) {
            return null;
        }

        @Override
        public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String type, boolean visible) {
            return null;
        }
    }
}
