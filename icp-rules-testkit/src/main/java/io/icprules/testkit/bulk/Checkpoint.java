package io.icprules.testkit.bulk;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.verdict.RuleBaseId;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a bulk run is, and what its output hangs on. Written as JSON beside the output. Checksums are CRC-32C: they tell a
 * file that was changed or mixed up, not one that was forged.
 *
 * @param format of this file
 * @param program version of the program
 * @param ruleBase version of the rules
 * @param ruleBaseDigest digest of the rules
 * @param options options that change verdicts
 * @param tally what came of the lines so far
 * @param inputOffset bytes of the input that are done
 * @param inputChecksum their checksum
 * @param outputLength bytes of the output that belong to them; whatever follows is cut off
 * @param outputChecksum their checksum
 */
record Checkpoint(
        int format,
        String program,
        String ruleBase,
        String ruleBaseDigest,
        String options,
        BulkTally tally,
        long inputOffset,
        long inputChecksum,
        long outputLength,
        long outputChecksum) {

    private static final int FORMAT = 1;

    /** That of a run that has not done anything yet. */
    static Checkpoint start(BulkJob job) {
        RuleBaseId rules = job.rules().describe().id();
        EvaluationOptions options = job.options();
        return new Checkpoint(
                FORMAT,
                job.program(),
                rules.version(),
                rules.digest(),
                "asOf=" + (options.asOf() == null ? "" : options.asOf()) + " everyFinding=" + options.everyFinding(),
                BulkTally.NOTHING,
                0,
                0,
                0,
                0);
    }

    /** The same run, further on. */
    Checkpoint after(BulkTally done, Batch last, long length, long checksum) {
        return new Checkpoint(
                format,
                program,
                ruleBase,
                ruleBaseDigest,
                options,
                done,
                last.end(),
                last.checksum(),
                length,
                checksum);
    }

    /** In what this differs from the run that is to go on, in words. */
    List<String> differences(Checkpoint now) {
        List<String> differences = new ArrayList<>();
        differ(differences, "format of the checkpoint", String.valueOf(format), String.valueOf(now.format));
        differ(differences, "program", program, now.program);
        differ(
                differences,
                "rule base",
                ruleBase + " (" + ruleBaseDigest + ")",
                now.ruleBase + " (" + now.ruleBaseDigest + ")");
        differ(differences, "options", options, now.options);
        return differences;
    }

    private static void differ(List<String> differences, String what, String then, String now) {
        if (!then.equals(now)) {
            differences.add(what + ": then " + then + ", now " + now);
        }
    }
}
