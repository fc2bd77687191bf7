package io.icprules.benchmark;

import io.icprules.benchmark.memory.Judges;
import io.icprules.benchmark.memory.Memory;
import io.icprules.benchmark.memory.MemoryOfVerdicts;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What processes held, as a Markdown table. Stateless. */
final class MemoryTable {

    /** What is judged. */
    static final List<Corpus> CORPORA = List.of(Corpus.SAMPLE, Corpus.MIX);

    private MemoryTable() {}

    static String of(List<Memory> runs) {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, """

                ### Memory

                Processes (`java %s`) that load the bundled rules, read filings from a file and give %,d verdicts on the sample
                filing of Beijing, or on the mix, which is of all provinces: memory of the process at its peak (RSS) and what is left
                on the heap after a garbage collection, in MiB.

                | | sample: RSS | heap | mix: RSS | heap |
                |---|---:|---:|---:|---:|
                """, String.join(" ", MemoryOfVerdicts.OPTIONS), MemoryOfVerdicts.VERDICTS));
        for (Judges judges : Judges.values()) {
            text.append("| ").append(judges == Judges.NOBODY ? "no rules, no verdict" : Labels.of(judges.name()));
            for (Corpus corpus : CORPORA) {
                List<Memory> held = runs.stream()
                        .filter(run -> run.judges() == judges && run.corpus() == corpus)
                        .toList();
                text.append(" | ").append(mebibytes(held, Memory::residentKb));
                text.append(" | ").append(mebibytes(held, Memory::heapKb));
            }
            text.append(" |\n");
        }
        return text.toString();
    }

    private static String mebibytes(List<Memory> runs, ToLongFunction<Memory> figure) {
        if (runs.stream().mapToLong(figure).anyMatch(kb -> kb < 0)) {
            return "–";
        }
        return Spread.of(runs.stream()
                        .map(run -> figure.applyAsLong(run) / 1024.0)
                        .toList())
                .toString();
    }
}
