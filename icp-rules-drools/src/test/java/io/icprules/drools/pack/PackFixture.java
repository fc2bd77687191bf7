package io.icprules.drools.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of one rule for Jiangsu. */
    public static String jiangsu(String name, String message, String tests, String calls) {
        return """
                package io.icprules.rules.province.jiangsu

                import io.icprules.api.vocabulary.*
                import io.icprules.drools.facts.*
                global io.icprules.drools.collect.VerdictCollector verdict

                rule "%s"
                    @title("标题")
                    @titleEn("Title")
                    @source("a.md")
                    @section("S")
                    @severity("BLOCKING")
                    @message("%s")
                    @messageEn("Message.")
                when
                    $subject : Subject( %s )
                then
                    %s
                end
                """.formatted(name, message, tests, calls);
    }
}
