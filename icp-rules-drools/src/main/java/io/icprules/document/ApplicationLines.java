package io.icprules.document;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads NDJSON line by line, each only when asked for. Not thread-safe. */
final class ApplicationLines implements Iterator<ApplicationLine> {
    private final InputStream in;
    private final String file;
    private int line;
    private byte @Nullable [] next;

    ApplicationLines(InputStream in, String file) {
        this.in = new BufferedInputStream(in);
        this.file = file;
    }

    @Override
    public boolean hasNext() {
        // Blank lines, such as the one after the last line break, say nothing.
        while (next == null || blank(next)) {
            next = readLine();
            if (next == null) {
                return false;
            }
            line++;
        }
        return true;
    }

    @Override
    public ApplicationLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        byte[] bytes = next;
        next = null;
        return FilingDocuments.readLine(bytes, 0, bytes.length, line, file);
    }

    /** The next line without its end, cut right after the limit that it breaks; {@code null} at the end. */
    private byte @Nullable [] readLine() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int b = in.read();
            if (b < 0) {
                return null;
            }
            for (; b >= 0 && b != '\n'; b = in.read()) {
                if (bytes.size() <= Limits.BYTES) {
                    bytes.write(b);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new FilingRulesException(
                    ErrorCode.DOCUMENT_UNREADABLE,
                    "Reading " + file + " failed after line " + line + ".",
                    "Maybe the file or the connection went away; read it again.",
                    e);
        }
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
