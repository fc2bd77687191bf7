/**
 * Judges files of many filings, one a line: on all cores, in bounded memory, in order, and able to go on after the process was
 * killed. {@link io.icprules.testkit.bulk.BulkRun} is the way in.
 *
 * <p>One thread reads batches of lines ({@link io.icprules.testkit.bulk.BatchReader}) and writes what came of them, in their
 * order; the others judge ({@link io.icprules.testkit.bulk.BatchJudge}). Now and then the run notes how far it is
 * ({@link io.icprules.testkit.bulk.Checkpoint}), beside its output.
 *
 * <p>It stands in the test kit, with the command line that needs it: a service has its filings in queues and tables rather than
 * in files, and uses {@link io.icprules.api.FilingRules#evaluateAll}.
 */
@NullMarked
package io.icprules.testkit.bulk;

import org.jspecify.annotations.NullMarked;
