package io.icprules.document;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads applications from JSON and YAML and writes applications and verdicts.
 *
 * <p>Every method that reads throws a {@link DocumentException} with all problems of the document when it has any, and a
 * plain {@link FilingRulesException} when the library for its format is missing. Thread-safe; nothing depends on locale,
 * time zone or default charset.
 */
public final class FilingDocuments {
    /** Bytes in the largest document, or line of NDJSON, that is read. */
    public static final int LARGEST = Limits.BYTES;

    private FilingDocuments() {}

    /**
     * Reads an application from a file.
     *
     * @param file file that ends in {@code .json}, {@code .yaml} or {@code .yml}
     * @return the application
     * @throws DocumentException when the document has problems
     * @throws FilingRulesException when the file cannot be read or its name does not tell the format
     */
    public static FilingApplication readApplication(Path file) {
        DocumentFormat format = DocumentFormat.of(file.toString());
        return readApplication(bytes(file), format, file.toString());
    }

    /**
     * Reads an application.
     *
     * @param bytes the document in UTF-8, with or without byte order mark
     * @param format its format
     * @param name what messages call it, usually the name of its file
     * @return the application
     * @throws DocumentException when the document has problems
     * @throws FilingRulesException when the library for the format is missing
     */
    public static FilingApplication readApplication(byte[] bytes, DocumentFormat format, String name) {
        Problems problems = new Problems(name);
        return bound(application(bytes, format, 1, problems), problems);
    }

    /**
     * Reads an application that is part of a parsed document.
     *
     * @param document the document
     * @param pointer JSON pointer to the application, such as {@code /application}; empty when it is the whole document
     * @return the application
     * @throws DocumentException when the document has problems or nothing stands at the pointer
     */
    public static FilingApplication readApplication(ParsedDocument document, String pointer) {
        Problems problems = new Problems(document);
        return bound(application(find(document, pointer, problems), problems), problems);
    }

    /**
     * Reads applications from NDJSON: one JSON document on each line, blank lines aside. Each line is read when it is
     * asked for; one with problems does not stop the rest.
     *
     * @param in the lines, in UTF-8; read to the end but not closed
     * @param name what messages call them, usually the name of the file
     * @return an iterator, not thread-safe, that throws a {@link FilingRulesException} when reading fails
     */
    public static Iterator<ApplicationLine> readApplications(InputStream in, String name) {
        return new ApplicationLines(in, name);
    }

    /**
     * Reads a line of NDJSON that the caller has found, as {@link #readApplications} reads each of its lines. For callers that
     * read lines on several threads.
     *
     * @param bytes holds the line, in UTF-8
     * @param from where it begins
     * @param to where it ends, before its line feed
     * @param line its number, counted from 1, for messages
     * @param name what messages call the file
     * @return the application or what is wrong with the line
     */
    public static ApplicationLine readLine(byte[] bytes, int from, int to, int line, String name) {
        FilingApplication plain = plain(bytes, from, to);
        if (plain != null) {
            return new ApplicationLine(line, plain, List.of());
        }
        Problems problems = new Problems(name);
        FilingApplication application =
                application(Arrays.copyOfRange(bytes, from, to), DocumentFormat.JSON, line, problems);
        List<Problem> found = problems.list();
        return new ApplicationLine(line, found.isEmpty() ? application : null, found);
    }

    /**
     * Parses a document without binding it to records.
     *
     * @param bytes the document in UTF-8, with or without byte order mark
     * @param format its format
     * @param name what messages call it, usually the name of its file
     * @return the document; may carry problems that did not stop the parser, which binding reports
     * @throws DocumentException when the document is not well-formed
     * @throws FilingRulesException when the library for the format is missing
     */
    public static ParsedDocument parse(byte[] bytes, DocumentFormat format, String name) {
        Problems problems = new Problems(name);
        Node root = tree(bytes, format, 1, problems);
        if (root == null) {
            throw new DocumentException(problems.list());
        }
        return new ParsedDocument(name, root, problems.list());
    }

    /**
     * Parses a file without binding it to records.
     *
     * @param file file that ends in {@code .json}, {@code .yaml} or {@code .yml}
     * @return the document; may carry problems that did not stop the parser, which binding reports
     * @throws DocumentException when the document is not well-formed
     * @throws FilingRulesException when the file cannot be read or its name does not tell the format
     */
    public static ParsedDocument parse(Path file) {
        DocumentFormat format = DocumentFormat.of(file.toString());
        return parse(bytes(file), format, file.toString());
    }

    /**
     * Binds part of a parsed document to a record: components by name; texts, numbers, dates, enums, records and lists
     * of these. A component must be in the document unless it is marked nullable.
     *
     * @param document the document
     * @param pointer JSON pointer to the part; empty for the whole document
     * @param type the record
     * @param <T> the record
     * @return the record
     * @throws DocumentException when the document has problems or nothing stands at the pointer
     * @throws IllegalArgumentException when the record has a component of another type
     */
    public static <T extends Record> T bind(ParsedDocument document, String pointer, Class<T> type) {
        Problems problems = new Problems(document);
        Node node = find(document, pointer, problems);
        return bound(type.cast(new RecordBinder(problems).bind(node, type)), problems);
    }

    /**
     * Writes an application: components under their names, in order, without those that are unknown. The same
     * application gives the same bytes.
     *
     * @param application the application
     * @param format the format
     * @return the document in UTF-8, with a line break at its end
     */
    public static byte[] write(FilingApplication application, DocumentFormat format) {
        return writeNode(Nodes.of(application), format);
    }

    /**
     * Writes a verdict: components under their names, in order, without those that are null. The same verdict gives the
     * same bytes.
     *
     * @param verdict the verdict
     * @param format the format
     * @return the document in UTF-8, with a line break at its end
     */
    public static byte[] write(Verdict verdict, DocumentFormat format) {
        return writeNode(Nodes.of(verdict), format);
    }

    /**
     * Writes any record of what documents are made of: components under their names, in order, without those that are
     * null. {@link #bind} reads it back.
     *
     * @param value the record
     * @param format the format
     * @return the document in UTF-8, with a line break at its end
     */
    public static byte[] write(Record value, DocumentFormat format) {
        return writeNode(Nodes.of(value), format);
    }

    /**
     * Writes any record of what documents are made of as JSON on one line, without blanks: its canonical form, of which
     * digests are taken.
     *
     * <p>Whatever is written can be read again, but for what reading refuses in any document: applications made in Java that
     * contradict themselves, as when {@code sameAsResponsiblePerson} stands beside other data of the person or at the
     * responsible person ({@code ICP-4108}), and values beyond the limits on documents, such as lists of more than 1,000
     * entries. They are written as they are, so that whoever reads them is told.
     *
     * @param value the record
     * @return the line in UTF-8, with its line break
     */
    public static byte[] writeLine(Record value) {
        return line(value);
    }

    /**
     * Writes a verdict as a line of NDJSON.
     *
     * @param verdict the verdict
     * @return the line in UTF-8, with its line break
     */
    public static byte[] writeLine(Verdict verdict) {
        return line(verdict);
    }

    /** Reads an application; {@code null}, with the problems collected, when it has any. */
    static @Nullable FilingApplication application(
            byte[] bytes, DocumentFormat format, int firstLine, Problems problems) {
        Node root = tree(bytes, format, firstLine, problems);
        return root == null ? null : application(root, problems);
    }

    /** Most lines are in order, and read much faster so. */
    private static @Nullable FilingApplication plain(byte[] bytes, int from, int to) {
        try {
            return LineReader.read(bytes, from, to);
        } catch (NoClassDefFoundError e) {
            return null; // without the library, the slow way says so
        }
    }

    private static @Nullable FilingApplication application(Node node, Problems problems) {
        FilingApplication application =
                (FilingApplication) new RecordBinder(problems).bind(node, FilingApplication.class);
        ApplicationChecks.check(node, problems);
        return application;
    }

    private static @Nullable Node tree(byte[] bytes, DocumentFormat format, int firstLine, Problems problems) {
        try {
            TextSource source = TextSource.decode(bytes, firstLine, problems);
            return format == DocumentFormat.JSON ? JsonTree.parse(source, problems) : YamlTree.parse(source, problems);
        } catch (FatalProblem e) {
            return null;
        } catch (NoClassDefFoundError e) {
            String library = format == DocumentFormat.JSON
                    ? "com.fasterxml.jackson.core:jackson-core"
                    : "org.snakeyaml:snakeyaml-engine";
            throw new FilingRulesException(
                    ErrorCode.DOCUMENT_UNREADABLE,
                    problems.file() + " is " + format + ", and the library that reads it is not on the class path.",
                    "Add the dependency " + library + "; it is optional and does not come with icp-rules.",
                    e);
        }
    }

    private static Node find(ParsedDocument document, String pointer, Problems problems) {
        return document.root().at(pointer).orElseThrow(() -> {
            problems.add(
                    ProblemCode.MISSING_FIELD, document.root().location(), "a field " + pointer, null, Hints.ADD_FIELD);
            return new DocumentException(problems.list());
        });
    }

    private static <T> T bound(@Nullable T value, Problems problems) {
        if (value == null || !problems.none()) {
            throw new DocumentException(problems.list());
        }
        return value;
    }

    private static byte[] line(Record value) {
        LineBuffer buffer = new LineBuffer();
        buffer.addLine(value);
        return buffer.toBytes();
    }

    private static byte[] writeNode(Node node, DocumentFormat format) {
        String text = format == DocumentFormat.JSON ? JsonWriter.pretty(node) : YamlWriter.write(node);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            // One more than allowed, so that a file too large is told from one that just fits.
            return in.readNBytes(Limits.BYTES + 1);
        } catch (IOException e) {
            throw new FilingRulesException(
                    ErrorCode.DOCUMENT_UNREADABLE,
                    "The file (" + file + ") cannot be read.",
                    "Maybe the path is wrong or the file is protected.",
                    e);
        }
    }
}
