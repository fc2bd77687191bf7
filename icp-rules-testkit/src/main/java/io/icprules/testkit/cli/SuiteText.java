package io.icprules.testkit.cli;

import io.icprules.testkit.suite.CaseResult;
import io.icprules.testkit.suite.FileProblem;
import io.icprules.testkit.suite.FileResult;
import io.icprules.testkit.suite.SuiteReport;
import io.icprules.testkit.text.Labels;
import io.icprules.testkit.text.Language;

/**
 * What came of a test run, for people.
 *
 * @param language language; what verdicts say themselves stays in English
 * @param verbose whether scenarios that pass are named, too
 */
record SuiteText(Language language, boolean verbose) {

    /** The whole report. */
    String of(SuiteReport report) {
        StringBuilder text = new StringBuilder();
        for (FileResult file : report.files()) {
            for (FileProblem problem : file.problems()) {
                text.append(problem.text()).append('\n');
            }
            text.append(scenarios(file));
        }
        return text.append(summary(report)).toString();
    }

    /** The scenarios of a file; each line ends with a line feed. */
    String scenarios(FileResult file) {
        StringBuilder text = new StringBuilder();
        for (CaseResult one : file.cases()) {
            if (!one.passed()) {
                text.append(language.of(one.described()));
            } else if (verbose) {
                text.append(Labels.TEST_PASSED.in(language, name(file, one))).append('\n');
            }
        }
        return text.toString();
    }

    /** Counts, in a line. */
    String summary(SuiteReport report) {
        String counts =
                Labels.TEST_SUMMARY.in(language, report.total(), report.passed(), report.failed(), report.unreadable());
        return counts + "\n" + (report.stopped() ? Labels.TEST_STOPPED.in(language) + "\n" : "");
    }

    private static String name(FileResult file, CaseResult one) {
        String path = file.file().path().toString();
        return file.cases().size() == 1 ? path : path + ": " + one.scenario();
    }
}
