package io.icprules.testkit.bulk;

import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.document.ApplicationLine;
import io.icprules.document.FilingDocuments;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Judges one batch; on any thread, once. */
final class BatchJudge {

    private final BulkJob job;
    private final String name;
    private final Batch batch;
    private final ByteArrayOutputStream out;
    private final List<ApplicationLine> unreadable = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int blank;
    private int acceptable;
    private int notAcceptable;

    private BatchJudge(BulkJob job, String name, Batch batch) {
        this.job = job;
        this.name = name;
        this.batch = batch;
        this.out = new ByteArrayOutputStream(4 * batch.bytes().length);
    }

    /** Judges a batch of a file with a name. */
    static BatchResult judge(BulkJob job, String name, Batch batch) {
        return new BatchJudge(job, name, batch).run();
    }

    private BatchResult run() {
        for (int i = 0; i < batch.lines(); i++) {
            line(batch.firstLine() + i, batch.from(i), batch.ends()[i]);
        }
        BulkTally tally = new BulkTally(
                batch.lines(), blank, acceptable, notAcceptable, unreadable.size(), failures.size());
        return new BatchResult(batch, out.toByteArray(), tally, unreadable, failures);
    }

    private void line(int number, int from, int to) {
        if (isBlank(from, to)) {
            blank++;
            out.write('\n');
            return;
        }
        ApplicationLine line = FilingDocuments.readLine(batch.bytes(), from, to, number, name);
        FilingApplication application = line.application();
        if (application == null) {
            unreadable.add(line);
            out.writeBytes(FilingDocuments.writeLine(UnreadableLine.of(number, line.problems())));
            return;
        }
        try {
            Verdict verdict = job.rules().evaluate(application, job.options());
            if (job.acceptable().test(verdict)) {
                acceptable++;
            } else {
                notAcceptable++;
            }
            out.writeBytes(FilingDocuments.writeLine(verdict));
        } catch (FilingRulesException e) {
            failures.add(name + ":" + number + ": " + e.getMessage());
            out.writeBytes(FilingDocuments.writeLine(UnreadableLine.of(number, e)));
        }
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = batch.bytes()[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
