package io.icprules.drools.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Folders of rules for tests. */
public final class PackFixture {

    /** The bundled rules as they stand in the sources of this module. */
    public static final Path BUNDLED = Path.of("src/main/resources/io/icprules/rules");

    private PackFixture() {}

    /** Copies a folder. */
    public static Path copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file. */
    public static Path write(Path root, String path, String text) {
        return write(root, path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of any bytes. */
    public static Path write(Path root, String path, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), bytes);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of one rule for Jiangsu. */
    public static String jiangsu(String name, String message, String tests, String calls) {
        return file(
                "province.jiangsu", "", rule(name, "BLOCKING", message, "$subject : Subject( " + tests + " )", calls));
    }

    /** A file of one rule for Jiangsu about sites that may look into texts. */
    public static String jiangsuSite(String name, String tests, String calls) {
        String words = "import static io.icprules.drools.facts.Words.containsAny\n";
        return file("province.jiangsu", words, rule(name, "BLOCKING", "消息。", "$site : Site( " + tests + " )", calls));
    }

    /** A file of one national rule about sites that may look into texts. */
    public static String national(String topic, String name, String severity, String tests) {
        String words = "import static io.icprules.drools.facts.Words.containsAny\n";
        String site = "$site : Site( " + tests + " )";
        return file("national." + topic, words, rule(name, severity, "消息。", site, "verdict.violated( $site );"));
    }

    private static String file(String folder, String moreImports, String rules) {
        return """
                package io.icprules.rules.%s

                import io.icprules.api.vocabulary.*
                import io.icprules.drools.facts.*
                %sglobal io.icprules.drools.collect.VerdictCollector verdict

                %s""".formatted(folder, moreImports, rules);
    }

    private static String rule(String name, String severity, String message, String pattern, String calls) {
        return """
                rule "%s"
                    @title("标题")
                    @titleEn("Title")
                    @source("a.md")
                    @section("S")
                    @severity("%s")
                    @message("%s")
                    @messageEn("Message.")
                when
                    %s
                then
                    %s
                end
                """.formatted(name, severity, message, pattern, calls);
    }
}
