package io.icprules.drools.reload;

import io.icprules.drools.source.RuleFile;
import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where publishers write before they move: names that nobody reads and no two publishers share. */
final class Aside {

    private static final String PREFIX = ".incoming-";

    private Aside() {}

    /** A new folder; readable by whom the others are, which a temporary folder of Java is not. */
    static Path folder(Path root) throws IOException {
        return Files.createDirectory(file(root));
    }

    /** A new name. */
    static Path file(Path root) {
        return root.resolve(PREFIX + UUID.randomUUID());
    }

    /** Writes a whole version. */
    static void write(RuleFolder files, @Nullable String signature, Path folder) throws IOException {
        for (RuleFile file : Stream.concat(files.rules().stream(), files.properties().values().stream())
                .toList()) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            store(target, file.text());
        }
        store(folder.resolve(RuleFolder.MANIFEST), files.manifest());
        if (signature != null) {
            store(folder.resolve(RuleFolder.SIGNATURE), signature);
        }
    }

    /** Down to the disk: a file that is named before its content is there would be half a file after a power cut. */
    static void store(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Removes what publishers left that were stopped; for whoever holds the lock. */
    static void clear(Path root) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(root)) {
            left = all.filter(path -> root.relativize(path).toString().startsWith(PREFIX))
                    .toList();
        }
        for (Path one : left) {
            remove(one);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
