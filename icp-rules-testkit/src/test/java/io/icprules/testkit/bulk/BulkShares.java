package io.icprules.testkit.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.document.ApplicationLine;
import io.icprules.document.FilingDocuments;
import io.icprules.document.LineBuffer;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a bulk run spends its time on, against the JSON library alone reading the same filings and writing the same verdicts.
 * CPU time of one thread and bytes allocated, a filing; the parts take turns, so that they meet the same machine. As a
 * program: {@code FILINGS ROUNDS}.
 */
final class BulkShares {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final JsonFactory JSON = new JsonFactory();

    private final FilingRules rules = FilingRules.load();
    private final List<byte[]> lines = new ArrayList<>();
    private final List<FilingApplication> filings = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Tokens> written = new ArrayList<>();
    private final LineBuffer buffer = new LineBuffer();
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private long read;
    private long wrote;

    /** A part of the work. */
    private interface Part {
        long run(int i) throws IOException;
    }

    /** A document as the JSON library sees it, ready to be written again. */
    private record Tokens(List<JsonToken> tokens, List<String> texts) {}

    private BulkShares(int size) throws IOException {
        RandomFilings random = RandomFilings.of(Filings.everywhere().any(), 20190912);
        for (int i = 0; i < size; i++) {
            FilingApplication filing = random.next();
            byte[] line = FilingDocuments.writeLine(filing);
            Verdict verdict = rules.evaluate(filing);
            byte[] out = FilingDocuments.writeLine(verdict);
            lines.add(line);
            filings.add(filing);
            verdicts.add(verdict);
            written.add(tokens(out));
            read += line.length;
            wrote += out.length;
        }
    }

    private static Tokens tokens(byte[] document) throws IOException {
        Tokens all = new Tokens(new ArrayList<>(), new ArrayList<>());
        try (JsonParser parser = JSON.createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                all.tokens.add(token);
                all.texts.add(
                        token == JsonToken.FIELD_NAME ? parser.currentName().intern() : parser.getText());
            }
        }
        return all;
    }

    private long libraryReads(int i) throws IOException {
        long seen = 0;
        try (JsonParser parser = JSON.createParser(lines.get(i))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                seen += token.isScalarValue() ? parser.getText().length() : 1;
            }
        }
        return seen;
    }

    private long libraryWrites(int i) throws IOException {
        stream.reset();
        Tokens document = written.get(i);
        try (JsonGenerator generator = JSON.createGenerator(stream)) {
            for (int t = 0; t < document.tokens.size(); t++) {
                String text = document.texts.get(t);
                switch (document.tokens.get(t)) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case FIELD_NAME -> generator.writeFieldName(text);
                    case VALUE_STRING -> generator.writeString(text);
                    case VALUE_TRUE -> generator.writeBoolean(true);
                    case VALUE_FALSE -> generator.writeBoolean(false);
                    default -> generator.writeNumber(text);
                }
            }
        }
        return stream.size();
    }

    private long reads(int i) {
        ApplicationLine line = FilingDocuments.readLine(lines.get(i), 0, lines.get(i).length, 1, "f");
        return line.line();
    }

    private long judges(int i) {
        return rules.evaluate(filings.get(i)).findings().size();
    }

    private long writes(int i) {
        buffer.clear();
        buffer.addLine(verdicts.get(i));
        return buffer.size();
    }

    private void run(int rounds) throws IOException {
        String[] names = {"JSON library: read", "JSON library: write", "read", "judge", "write"};
        Part[] parts = {this::libraryReads, this::libraryWrites, this::reads, this::judges, this::writes};
        double[][] micros = new double[parts.length][rounds];
        double[] bytes = new double[parts.length];
        for (int round = -rounds; round < rounds; round++) {
            for (int p = 0; p < parts.length; p++) {
                long cpu = THREADS.getCurrentThreadCpuTime();
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                for (int i = 0; i < lines.size(); i++) {
                    parts[p].run(i);
                }
                bytes[p] = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / (double) lines.size();
                if (round >= 0) {
                    micros[p][round] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000.0 / lines.size();
                }
            }
        }
        print("%d filings of %d bytes, verdicts of %d%n", lines.size(), read / lines.size(), wrote / lines.size());
        double[] median = new double[parts.length];
        for (int p = 0; p < parts.length; p++) {
            Arrays.sort(micros[p]);
            median[p] = micros[p][rounds / 2];
            print(
                    "%-20s %7.1f us (%.1f to %.1f) %8.0f bytes%n",
                    names[p], median[p], micros[p][0], micros[p][rounds - 1], bytes[p]);
        }
        double library = median[0] + median[1];
        double whole = median[2] + median[3] + median[4];
        print("reading and writing: %.0f %% of the whole%n", 100 * (median[2] + median[4]) / whole);
        print("speed of the whole: %.0f %% of that of the JSON library alone%n", 100 * library / whole);
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }

    /** Prints the shares. */
    public static void main(String[] arguments) throws IOException {
        new BulkShares(Integer.parseInt(arguments[0])).run(Integer.parseInt(arguments[1]));
    }
}
