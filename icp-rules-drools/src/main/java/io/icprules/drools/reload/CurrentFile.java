package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code current}: names of versions, one a line, the current one first, then those it followed, newest first. What
 * was gone back from stands there no longer: nobody wants it served again. Blank lines, blanks around names and the line ends
 * of Windows do not matter, so that the file can be edited by hand.
 */
record CurrentFile(Path root) {

    static final String NAME = "current";

    /** How many versions a service that starts can go back. */
    static final int KEPT = 100;

    private static final int LARGEST = KEPT * 4 * VersionName.LONGEST;

    /**
     * Names in the file; empty if nothing was published yet. Nonsense below the first line does not hurt.
     *
     * @throws FilingRulesException {@link ErrorCode#RULES_UNREADABLE} if it is no file of names
     */
    List<String> names() {
        List<String> lines = text().lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            return lines;
        }
        VersionName.check(lines.get(0), "the first line of the file " + root.resolve(NAME));
        return lines.stream().filter(VersionName::isOne).distinct().limit(KEPT).toList();
    }

    /** Replaces the file in one step. */
    void write(Path aside, List<String> names) throws IOException {
        Aside.store(aside, String.join("\n", names) + "\n");
        Files.move(aside, root.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Names once this one is current: before those it follows or, if it was there, before those it followed then. */
    static List<String> named(String name, List<String> before) {
        int place = before.indexOf(name);
        return Stream.concat(Stream.of(name), before.stream().skip(place + 1L))
                .limit(KEPT)
                .toList();
    }

    private String text() {
        Path file = root.resolve(NAME);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw unreadable("is no regular file", null);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw unreadable("cannot be read: " + e.getClass().getSimpleName(), e);
        }
        if (bytes.length > LARGEST) {
            throw unreadable("has more than " + LARGEST + " bytes", null);
        }
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw unreadable("begins with a byte order mark (EF BB BF)", null);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable("is no UTF-8; UTF-16 perhaps", e);
        }
    }

    private FilingRulesException unreadable(String what, @Nullable Throwable cause) {
        return new FilingRulesException(
                ErrorCode.RULES_UNREADABLE,
                "The file " + root.resolve(NAME) + " " + what
                        + "; expected names of versions in UTF-8 without byte order mark, one a line.",
                "Save it so; or delete it and publish a version with `icp-rules publish DIR " + root + "`.",
                cause);
    }
}
