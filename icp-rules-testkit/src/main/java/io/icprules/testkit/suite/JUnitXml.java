package io.icprules.testkit.suite;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of a run as JUnit XML, in the form of Maven Surefire that Jenkins and GitLab read: a {@code testsuite} for each
 * folder, a {@code testcase} for each scenario, and one with an {@code error} for each file that could not be read. Each
 * case also has the attributes {@code file} and {@code line}, which GitLab shows. Times are 0: the same run gives the same
 * bytes.
 */
public final class JUnitXml {

    private final Xml xml;

    private JUnitXml(Xml xml) {
        this.xml = xml;
    }

    /**
     * Writes a report.
     *
     * @param report what came of a run
     * @param out where it goes; stays open
     * @throws IOException if it cannot be written
     */
    public static void write(SuiteReport report, Writer out) throws IOException {
        Xml xml = new Xml();
        new JUnitXml(xml).report(report);
        out.write(xml.toString());
    }

    private void report(SuiteReport report) {
        Map<String, List<FileResult>> folders = new LinkedHashMap<>();
        for (FileResult file : report.files()) {
            folders.computeIfAbsent(file.file().folder(), folder -> new ArrayList<>())
                    .add(file);
        }
        xml.open("testsuites");
        xml.attribute("name", "icp-rules");
        counts(report);
        folders.forEach(this::folder);
        xml.close();
    }

    private void folder(String folder, List<FileResult> files) {
        int errors = (int) files.stream().filter(f -> !f.problems().isEmpty()).count();
        List<CaseResult> cases = files.stream().flatMap(f -> f.cases().stream()).toList();
        int failures = (int) cases.stream().filter(c -> !c.passed()).count();
        xml.open("testsuite");
        xml.attribute("name", folder);
        counts(cases.size() + errors, failures, errors);
        for (FileResult file : files) {
            file.cases().forEach(one -> scenario(file.file(), one));
            if (!file.problems().isEmpty()) {
                unreadable(file);
            }
        }
        xml.close();
    }

    private void scenario(SuiteFile file, CaseResult one) {
        testcase(file, one.scenario(), one.place());
        if (!one.passed()) {
            String keys = one.mismatches().stream().map(m -> m.key()).distinct().collect(Collectors.joining(", "));
            blame("failure", "not as expected: " + keys, "expectation", one.text());
        }
        xml.close();
    }

    private void unreadable(FileResult file) {
        testcase(file.file(), file.file().stem(), file.problems().get(0).line());
        String text = file.problems().stream().map(FileProblem::text).collect(Collectors.joining("\n"));
        blame("error", text.lines().findFirst().orElse("cannot be read"), "unreadable", text + "\n");
        xml.close();
    }

    private void testcase(SuiteFile file, String name, int line) {
        xml.open("testcase");
        xml.attribute("name", name);
        xml.attribute("classname", file.name());
        xml.attribute("file", file.path().toString().replace('\\', '/'));
        if (line > 0) {
            xml.attribute("line", String.valueOf(line));
        }
        xml.attribute("time", "0");
    }

    private void blame(String element, String message, String type, String text) {
        xml.open(element);
        xml.attribute("message", message);
        xml.attribute("type", type);
        xml.text(text);
        xml.close();
    }

    private void counts(SuiteReport report) {
        xml.attribute("tests", String.valueOf(report.total()));
        xml.attribute("failures", String.valueOf(report.failed()));
        xml.attribute("errors", String.valueOf(report.unreadable()));
        xml.attribute("time", "0");
    }

    private void counts(int tests, int failures, int errors) {
        xml.attribute("tests", String.valueOf(tests));
        xml.attribute("failures", String.valueOf(failures));
        xml.attribute("errors", String.valueOf(errors));
        xml.attribute("skipped", "0");
        xml.attribute("time", "0");
    }
}
