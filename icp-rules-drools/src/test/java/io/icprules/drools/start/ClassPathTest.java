package io.icprules.drools.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.pack.PackFixture;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a service has on its class path that uses the bundled rules. Maven writes what it resolved for the scope runtime into
 * target/class-path.txt before the tests; what it marks as optional does not reach users.
 */
class ClassPathTest {

    private static final Path RESOLVED = Path.of("target/class-path.txt");
    private static final Path PAGE = Path.of("../docs/class-path.md");

    /** A jar, or the classes of a module that is not packed yet. */
    private record Entry(String name, Path file) {

        /** From {@code group:artifact:jar:version:scope:file -- module …}. */
        static Entry of(String line) {
            String[] parts = line.strip().split(" -- ", 2)[0].split(":", 6);
            return new Entry(parts[0] + ":" + parts[1] + ":" + parts[3], Path.of(parts[5]));
        }

        boolean isOurs() {
            return name.startsWith("io.icprules:");
        }
    }

    @Test
    void thePageListsTheJarsAndTheirSize() throws IOException {
        List<String> rows = new ArrayList<>();
        long bytes = 0;
        for (Entry entry : entries()) {
            if (!entry.isOurs()) {
                long size = Files.size(entry.file());
                rows.add("| `" + entry.name() + "` | " + kilobytes(size) + " |");
                bytes += size;
            }
        }
        rows.add("| " + rows.size() + " jars | " + kilobytes(bytes) + " |");
        assertThat(Files.readAllLines(PAGE)).containsSequence(rows);
    }

    @Test
    void thereIsNothingThatReadsOrCompilesSources() throws IOException {
        List<String> compilers = List.of(
                "org/antlr/",
                "com/github/javaparser/",
                "org/mvel/",
                "org/mvel2/",
                "org/eclipse/jdt/",
                "org/drools/drl/parser/",
                "org/drools/mvel/",
                "org/drools/model/codegen/");
        for (Entry entry : entries()) {
            if (!entry.isOurs()) {
                try (var jar = new JarFile(entry.file().toFile())) {
                    assertThat(jar.stream().map(file -> file.getName()))
                            .as(entry.name())
                            .noneMatch(name -> compilers.stream().anyMatch(name::startsWith));
                }
            }
        }
    }

    @Test
    void aServiceJudgesWithTheseJarsAndLoadsNoneOfDrools() throws Exception {
        List<String> said = FreshJvm.run(List.of("-Xlog:class+load", "-cp", serviceClassPath()), FirstVerdict.class);
        assertThat(said).anyMatch(line -> line.startsWith("ACCEPTED_WITH_DOCUMENTS "));
        assertThat(said).anyMatch(line -> line.contains(" io.icprules.generated.beijing.SiteProgram "));
        assertThat(said)
                .noneMatch(
                        line -> line.matches(
                                ".* (org\\.drools|org\\.kie|org\\.antlr|com\\.github\\.javaparser|org\\.mvel2?|org\\.eclipse|org\\.slf4j)\\..*"));
    }

    /** Only the reference engine needs the jars of others. */
    @Test
    void aServiceMayLeaveOutDrools() throws Exception {
        List<String> said = FreshJvm.run(List.of("-cp", ours()), FirstVerdict.class);
        assertThat(said).singleElement().asString().startsWith("ACCEPTED_WITH_DOCUMENTS ");
    }

    /** A pack logs when it becomes Java, and needs no more than that; without a logger SLF4J says so in three lines. */
    @Test
    void aServiceWithAPackMayLeaveOutDroolsToo(@TempDir Path folder) throws Exception {
        String rule = PackFixture.jiangsu(
                "cn-js-ours", "本公司规则。", "nature == SubjectNature.ENTERPRISE", "verdict.violated( $subject );");
        PackFixture.write(folder, "province/32-jiangsu.drl", rule);
        StringBuilder path = new StringBuilder(ours());
        jarsOfOthers().stream()
                .filter(jar -> !jar.toString().matches(".*[/\\\\](drools|kie)-[^/\\\\]*"))
                .forEach(jar -> path.append(File.pathSeparator).append(jar));
        assertThat(path.toString()).contains("slf4j-api").doesNotContain("drools-base", "kie-api");
        List<String> said = FreshJvm.run(List.of("-cp", path.toString()), PackVerdict.class, folder.toString());
        assertThat(said).filteredOn(line -> line.startsWith("SLF4J(W)")).hasSize(3);
        assertThat(said)
                .filteredOn(line -> !line.startsWith("SLF4J(W)"))
                .containsExactly(
                        "INTERPRETER REJECTED",
                        "GENERATED REJECTED",
                        "PHREAK ICP-2002 Drools is not on the class path: org/drools/model/Model is missing.");
    }

    /** What a start costs most is code that is made at run time, such as that of lambdas. */
    @Test
    void theFirstVerdictMakesNoCode() throws Exception {
        List<String> said = FreshJvm.run(List.of("-Xlog:class+load", "-cp", serviceClassPath()), FirstVerdict.class);
        assertThat(said).noneMatch(line -> line.matches(".* io\\.icprules\\.\\S*\\$\\$\\S+ .*"));
    }

    private static String serviceClassPath() {
        StringBuilder path = new StringBuilder(ours());
        jarsOfOthers().forEach(jar -> path.append(File.pathSeparator).append(jar));
        return path.toString();
    }

    /** The jars that users get with ours. */
    static List<Path> jarsOfOthers() {
        return entries().stream()
                .filter(entry -> !entry.isOurs())
                .map(Entry::file)
                .toList();
    }

    /** The classes of this module, of its tests and of the API. */
    private static String ours() {
        StringBuilder path = new StringBuilder("target/test-classes" + File.pathSeparator + "target/classes");
        for (Entry entry : entries()) {
            if (entry.isOurs()) {
                path.append(File.pathSeparator).append(entry.file());
            }
        }
        return path.toString();
    }

    private static List<Entry> entries() {
        try (Stream<String> lines = Files.lines(RESOLVED)) {
            return lines.filter(line -> line.startsWith("   ") && !line.contains("(optional)"))
                    .map(Entry::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Maven writes it: mvn process-test-resources", e);
        }
    }

    private static String kilobytes(long bytes) {
        return (bytes + 999) / 1000 + " KB";
    }
}
