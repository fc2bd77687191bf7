package io.icprules.drools.generate;

import io.icprules.api.FilingRules;
import io.icprules.drools.facts.Fact;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles programs in memory with the compiler of the JDK. Stateless. */
public final class ProgramCompiler {

    private ProgramCompiler() {}

    /** The programs cannot be compiled here. */
    public static final class UnavailableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnavailableException(String message) {
            super(message);
        }
    }

    /**
     * Compiles programs.
     *
     * @return classes by their internal names
     * @throws UnavailableException if there is no compiler here, or our classes do not lie in files where it finds them
     */
    public static Map<String, byte[]> compile(List<ProgramSource> sources) throws UnavailableException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new UnavailableException("this Java has no compiler (module jdk.compiler)");
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none", "-g:source,lines", "--release", "17", "-classpath", classPath(), "-implicit:none");
        try (StandardJavaFileManager standard =
                        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.US_ASCII);
                InMemory memory = new InMemory(standard)) {
            boolean compiled = compiler.getTask(
                            Writer.nullWriter(), // else the compiler writes to System.err when it fails
                            memory,
                            found,
                            options,
                            null,
                            sources.stream().map(SourceObject::new).toList())
                    .call();
            if (!compiled) {
                throw new IllegalStateException("generated programs do not compile: " + errors(found));
            }
            return memory.classes();
        } catch (IOException e) {
            throw new UnavailableException(
                    "the compiler cannot work: " + e.getClass().getName());
        }
    }

    private static String errors(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ROOT))
                .limit(3)
                .collect(Collectors.joining("; "));
    }

    private static String classPath() throws UnavailableException {
        return location(Fact.class) + File.pathSeparator + location(FilingRules.class);
    }

    private static String location(Class<?> type) throws UnavailableException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            Path path = source == null ? null : Path.of(source.getLocation().toURI());
            if (path != null && Files.exists(path)) {
                return path.toString();
            }
        } catch (URISyntaxException | RuntimeException e) {
            // Not a file, as in a jar within a jar: said below.
        }
        throw new UnavailableException("the classes of this library lie where the compiler cannot read them");
    }

    private static final class SourceObject extends SimpleJavaFileObject {

        private final String text;

        SourceObject(ProgramSource source) {
            super(URI.create("memory:///" + source.className().replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            text = source.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassObject extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassObject(String name) {
            super(URI.create("memory:///" + name + Kind.CLASS.extension), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ClassObject> written = new TreeMap<>();

        InMemory(JavaFileManager fileManager) {
            super(fileManager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return written.computeIfAbsent(className.replace('.', '/'), ClassObject::new);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new TreeMap<>();
            written.forEach((name, object) -> classes.put(name, object.bytes.toByteArray()));
            return classes;
        }
    }
}
