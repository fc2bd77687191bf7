package io.icprules.benchmark.memory;

import io.icprules.benchmark.Corpus;

/**
 * What a process held that judged.
 *
 * @param judges who judged
 * @param corpus what was judged
 * @param residentKb memory of the process in KiB at its peak; {@code -1} where the system does not tell
 * @param heapKb what was on the heap in KiB after a garbage collection at the end
 */
public record Memory(Judges judges, Corpus corpus, long residentKb, long heapKb) {}
