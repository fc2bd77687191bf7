package io.icprules.testkit.bulk;

import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.document.ApplicationLine;
import io.icprules.document.FilingDocuments;
import io.icprules.document.LineBuffer;
import java.util.ArrayList;
import java.util.List;

/** Judges one batch, or as much of it as makes much output; on any thread, once. */
final class BatchJudge {

    private final BulkJob job;
    private final String name;
    private final Batch batch;
    private final LineBuffer out;
    private final List<ApplicationLine> unreadable = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int blank;
    private int acceptable;
    private int notAcceptable;

    private BatchJudge(BulkJob job, String name, Batch batch, LineBuffer out) {
        this.job = job;
        this.name = name;
        this.batch = batch;
        this.out = out;
    }

    /**
     * Judges a batch.
     *
     * @param name what messages call the file
     * @param out takes the lines of the output; empty
     */
    static BatchResult judge(BulkJob job, String name, Batch batch, LineBuffer out) {
        return new BatchJudge(job, name, batch, out).run();
    }

    private BatchResult run() {
        int done = 0;
        while (done < batch.lines() && out.size() <= BatchSize.MOST) {
            line(batch.firstLine() + done, batch.from(done), batch.ends()[done]);
            done++;
        }
        BulkTally tally = new BulkTally(done, blank, acceptable, notAcceptable, unreadable.size(), failures.size());
        Batch rest = done < batch.lines() ? batch.without(done) : null;
        return new BatchResult(batch, rest, out, tally, unreadable, failures);
    }

    private void line(long number, int from, int to) {
        if (isBlank(from, to)) {
            blank++;
            out.addEmptyLine();
            return;
        }
        int named = (int) Math.min(number, Integer.MAX_VALUE); // in messages to people; the output has the right one
        ApplicationLine line = FilingDocuments.readLine(batch.bytes(), from, to, named, name);
        FilingApplication application = line.application();
        if (application == null) {
            unreadable.add(line);
            out.addLine(UnreadableLine.of(number, line.problems()));
            return;
        }
        try {
            Verdict verdict = job.rules().evaluate(application, job.options());
            if (job.acceptable().test(verdict)) {
                acceptable++;
            } else {
                notAcceptable++;
            }
            out.addLine(verdict);
        } catch (FilingRulesException e) {
            failures.add(name + ":" + number + ": " + e.getMessage());
            out.addLine(UnreadableLine.of(number, e));
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
