package io.icprules.testkit.assertion;

import io.icprules.api.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Complaints that are thrown together. Not thread-safe. */
final class Collected implements Consumer<Complaint> {

    private final Verdict verdict;
    private final List<Complaint> complaints = new ArrayList<>();

    Collected(Verdict verdict) {
        this.verdict = verdict;
    }

    @Override
    public void accept(Complaint complaint) {
        complaints.add(complaint);
    }

    void throwIfAny() {
        if (complaints.size() == 1) {
            throw complaints.get(0).error(verdict);
        }
        if (!complaints.isEmpty()) {
            StringBuilder text = new StringBuilder()
                    .append(complaints.size())
                    .append(" things asserted of the verdict do not hold.\n");
            for (int i = 0; i < complaints.size(); i++) {
                text.append(i + 1).append(") ").append(complaints.get(i).text());
            }
            throw new VerdictFailures(
                    text + Complaint.headline(verdict),
                    complaints.stream().map(c -> c.error(verdict)).toList());
        }
    }
}
