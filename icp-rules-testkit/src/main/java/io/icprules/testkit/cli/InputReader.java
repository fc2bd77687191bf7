package io.icprules.testkit.cli;

import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.document.ApplicationLine;
import io.icprules.document.DocumentException;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.document.ParsedDocument;
import io.icprules.document.Problem;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import io.icprules.testkit.scenario.read.Bases;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads filings from files and from standard input, one after the other; what cannot be read does not stop the rest.
 *
 * @param terminal where standard input comes from and progress goes to
 * @param forced format of every file; {@code null} to tell it from their names
 */
record InputReader(Terminal terminal, @Nullable InputFormat forced) {

    /** How a file name says standard input. */
    static final String STDIN = "-";

    private static final String STDIN_NAME = "<stdin>";
    private static final int PEEKED = 512;

    /** Whether a file may hold more than one filing. */
    boolean holdsMany(String file) {
        return (forced != null ? forced : InputFormat.ofName(file)) == InputFormat.NDJSON;
    }

    void read(String file, Consumer<Input> to) {
        String name = file.equals(STDIN) ? STDIN_NAME : file;
        try (InputStream in = new BufferedInputStream(file.equals(STDIN) ? terminal.in() : open(file))) {
            InputFormat format = format(file, in);
            if (format == InputFormat.NDJSON) {
                long size = file.equals(STDIN) ? 0 : Files.size(Path.of(file));
                lines(in, name, new Progress(terminal, size), to);
            } else {
                to.accept(single(in.readAllBytes(), DocumentFormat.valueOf(format.name()), name, bases(file)));
            }
        } catch (IOException e) {
            to.accept(Input.unreadable(name, List.of(name + ": cannot be read: " + reason(e))));
        }
    }

    private static InputStream open(String file) throws IOException {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new IOException("it is a directory");
        }
        if (!Files.exists(path)) {
            throw new IOException("there is no such file");
        }
        return Files.newInputStream(path);
    }

    private InputFormat format(String file, InputStream in) throws IOException {
        if (forced != null) {
            return forced;
        }
        if (!file.equals(STDIN)) {
            return InputFormat.ofName(file);
        }
        in.mark(PEEKED);
        byte[] start = in.readNBytes(PEEKED);
        in.reset();
        return InputFormat.ofContent(start);
    }

    /** What comes from standard input has no folder. */
    private static Bases bases(String file) {
        return file.equals(STDIN) ? Bases.bundled() : Bases.near(Path.of(file));
    }

    private static Input single(byte[] bytes, DocumentFormat format, String name, Bases bases) {
        try {
            ParsedDocument document = FilingDocuments.parse(bytes, format, name);
            return Input.of(
                    name,
                    ScenarioFile.isScenario(document)
                            ? ScenarioFile.read(document, bases)
                            : plain(name, FilingDocuments.readApplication(document, "")));
        } catch (DocumentException e) {
            return Input.unreadable(name, describe(e.problems()));
        } catch (FilingRulesException e) {
            return Input.unreadable(name, List.of(name + ": " + e.getMessage()));
        }
    }

    private static void lines(InputStream in, String name, Progress progress, Consumer<Input> to) throws IOException {
        try {
            Iterator<ApplicationLine> lines = FilingDocuments.readApplications(progress.watch(in), name);
            while (lines.hasNext()) {
                ApplicationLine line = lines.next();
                String label = name + ":" + line.line();
                FilingApplication application = line.application();
                to.accept(
                        application == null
                                ? Input.unreadable(label, describe(line.problems()))
                                : Input.of(label, plain(label, application)));
                progress.filingDone();
            }
        } catch (FilingRulesException e) {
            to.accept(Input.unreadable(name, List.of(name + ": " + e.getMessage())));
        } finally {
            progress.clear();
        }
    }

    /** A filing by itself is a scenario that expects nothing. */
    private static Scenario plain(String name, FilingApplication application) {
        return new Scenario(name, null, name, application, List.of());
    }

    private static List<String> describe(List<Problem> problems) {
        return problems.stream().map(Problem::describe).toList();
    }

    /** The messages of the file system are in the language of the system, and often a bare path. */
    private static String reason(IOException e) {
        return e.getClass() == IOException.class && e.getMessage() != null
                ? e.getMessage()
                : e.getClass().getSimpleName();
    }
}
