package io.icprules.testkit.bulk;

import io.icprules.document.FilingDocuments;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Large files of filings: mostly in order, some lines blank, some not to be read. As a program: {@code FILE LINES SEED}. */
final class BulkFilings {

    private BulkFilings() {}

    static void write(Path file, int lines, long seed) throws IOException {
        RandomFilings filings = RandomFilings.of(Filings.everywhere().any(), seed);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 1; i <= lines; i++) {
                out.write(line(i, filings));
            }
        }
    }

    private static byte[] line(int i, RandomFilings filings) {
        if (i % 97 == 5) {
            return "{\"cyti\": \"深圳\"}\n".getBytes(StandardCharsets.UTF_8);
        }
        return i % 101 == 7 ? new byte[] {'\r', '\n'} : FilingDocuments.writeLine(filings.next());
    }

    /** Writes a file. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }
}
