package io.icprules.testkit.cli;

import io.icprules.testkit.suite.FileResult;
import io.icprules.testkit.suite.SuiteFile;
import io.icprules.testkit.suite.SuiteFiles;
import io.icprules.testkit.suite.SuiteReport;
import io.icprules.testkit.suite.SuiteRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of the scenarios below some paths: finds them, runs them, shows and collects what comes. Not thread-safe, used
 * once.
 */
final class TestRun {

    private static final String NO_FOLDER = "scenarios";

    private final List<Path> paths;
    private final SuiteReport report;
    private final List<SuiteFile> files = new ArrayList<>();
    private final List<FileResult> unreadable = new ArrayList<>();

    /**
     * Finds the files.
     *
     * @param paths directories and files, at least one
     * @param report takes what comes
     */
    TestRun(List<Path> paths, SuiteReport report) {
        this.paths = paths;
        this.report = report;
        paths.forEach(this::find);
    }

    /** How many files there are. */
    int files() {
        return files.size();
    }

    /** Runs the scenarios, and shows what comes of them as they do. */
    void run(SuiteRun suite, int jobs, boolean failFast, SuiteProgress progress) {
        unreadable.forEach(path -> show(path, progress));
        int[] left = {files.size()};
        suite.run(files, jobs, file -> {
            left[0]--;
            show(file, progress);
            boolean stops = failFast && !file.passed();
            if (stops && left[0] > 0) {
                report.stop();
            }
            return !stops;
        });
        if (report.total() == 0) {
            show(nothing(), progress);
        }
        progress.end();
    }

    private void find(Path path) {
        try {
            files.addAll(SuiteFiles.below(path));
        } catch (IOException e) {
            unreadable.add(FileResult.unreadable(new SuiteFile(path, NO_FOLDER), path + ": cannot be read"));
        }
    }

    /** A run that tests nothing does not pass. */
    private FileResult nothing() {
        String why = files.isEmpty()
                ? "There is no scenario below the paths given."
                : "--filter and --fact leave none of the scenarios below the paths given.";
        return FileResult.unreadable(new SuiteFile(paths.get(0), NO_FOLDER), why);
    }

    private void show(FileResult file, SuiteProgress progress) {
        report.add(file);
        progress.done(file);
    }
}
