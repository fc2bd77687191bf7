package io.icprules.benchmark.memory;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.benchmark.Corpus;
import io.icprules.benchmark.Fork;
import io.icprules.document.FilingDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads the bundled rules, reads filings from a file and judges for a moment, in a process of its own whose heap is small,
 * then tells what it held.
 */
public final class MemoryOfVerdicts {

    /** How many verdicts. */
    public static final int VERDICTS = 1_000;

    /** The virtual machine, for readers too. */
    public static final List<String> OPTIONS = List.of("-Xmx64m", "-XX:+UseSerialGC");

    private MemoryOfVerdicts() {}

    /** Starts the process. */
    public static Memory run(Judges judges, Corpus corpus) throws IOException {
        Path filings = Files.createTempFile("filings", ".ndjson");
        try {
            try (OutputStream out = Files.newOutputStream(filings)) {
                for (FilingApplication filing : corpus.filings()) {
                    out.write(FilingDocuments.writeLine(filing));
                }
            }
            String[] said = Fork.run(OPTIONS, MemoryOfVerdicts.class, judges.name(), filings.toString())
                    .split(" ", -1);
            return new Memory(judges, corpus, Long.parseLong(said[0]), Long.parseLong(said[1]));
        } finally {
            Files.deleteIfExists(filings);
        }
    }

    /** Judges and prints KiB of the process and of the heap, and how many findings there were: {@code JUDGES FILE}. */
    public static void main(String[] args) throws IOException {
        FilingRules rules = Judges.valueOf(args[0]).load();
        try {
            List<FilingApplication> filings = read(Path.of(args[1]));
            long findings = 0;
            for (int i = 0; rules != null && i < VERDICTS; i++) {
                findings += rules.evaluate(filings.get(i % filings.size()))
                        .findings()
                        .size();
            }
            long resident = residentKb();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.println(resident + " " + (runtime.totalMemory() - runtime.freeMemory()) / 1024 + " " + findings);
        } finally {
            Reference.reachabilityFence(rules);
        }
    }

    private static List<FilingApplication> read(Path file) throws IOException {
        List<FilingApplication> filings = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            FilingDocuments.readApplications(in, "filings").forEachRemaining(line -> filings.add(line.application()));
        }
        return filings;
    }

    private static long residentKb() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(-1L);
    }
}
