package io.icprules.testkit.suite;

import io.icprules.api.verdict.RuleBaseId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** What came of a run, collected and counted. Not thread-safe. */
public final class SuiteReport {

    private final RuleBaseId ruleBase;
    private final List<FileResult> files = new ArrayList<>();
    private int passed;
    private int failed;
    private int unreadable;
    private boolean stopped;

    /** An empty report on the scenarios judged by a rule base. */
    public SuiteReport(RuleBaseId ruleBase) {
        this.ruleBase = Objects.requireNonNull(ruleBase, "ruleBase");
    }

    /** Adds what came of a file; one that held nothing to run is left out. */
    public void add(FileResult file) {
        if (file.isEmpty()) {
            return;
        }
        files.add(file);
        int good = (int) file.cases().stream().filter(CaseResult::passed).count();
        passed += good;
        failed += file.cases().size() - good;
        unreadable += file.problems().isEmpty() ? 0 : 1;
    }

    /** Notes that the run ended before its last file. */
    public void stop() {
        stopped = true;
    }

    /** The rule base that judged. */
    public RuleBaseId ruleBase() {
        return ruleBase;
    }

    /** What came of each file, in order. */
    public List<FileResult> files() {
        return Collections.unmodifiableList(files);
    }

    /** Scenarios that hold. */
    public int passed() {
        return passed;
    }

    /** Scenarios that do not hold. */
    public int failed() {
        return failed;
    }

    /** Files that could not be read. */
    public int unreadable() {
        return unreadable;
    }

    /** Scenarios, and files that could not be read. */
    public int total() {
        return passed + failed + unreadable;
    }

    /** Whether the run ended before its last file. */
    public boolean stopped() {
        return stopped;
    }
}
