package io.icprules.testkit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that a page shows: blocks whose first line names one. */
final class PageFiles {

    private static final Pattern FILE = Pattern.compile("```\\w+\n((?://|#) file: (\\S+)\n.*?)```\n", Pattern.DOTALL);

    private PageFiles() {}

    /** Writes the files of a page into a folder. */
    static void write(String page, Path folder) throws IOException {
        Matcher file = FILE.matcher(page);
        while (file.find()) {
            Path path = folder.resolve(file.group(2));
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.group(1));
        }
    }
}
