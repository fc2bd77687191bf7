package io.icprules.testkit.suite;

import io.icprules.api.Text;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.testkit.scenario.Mismatch;
import java.nio.file.Path;
import java.util.List;

/** A report made by hand: what it looks like does not change with the rules. */
final class Reports {

    private Reports() {}

    static SuiteReport withEverything() {
        SuiteReport report = new SuiteReport(new RuleBaseId("2019.9.20", "0123456789abcdef"));
        report.add(file("all", "a.scenario.yaml", passed("first", 1), failed("<second> & \"third\"")));
        report.add(file("all/sms", "b.scenario.yaml", passed("fourth", 1)));
        report.add(new FileResult(
                new SuiteFile(Path.of("all", "c.scenario.yaml"), "all"),
                List.of(),
                List.of(
                        new FileProblem(3, 5, "c.scenario.yaml:3:5: ICP-4103 /x: unknown\n  Mend it."),
                        new FileProblem(4, 1, "c.scenario.yaml:4:1: another"))));
        report.add(new FileResult(new SuiteFile(Path.of("all", "d.scenario.yaml"), "all"), List.of(), List.of()));
        report.stop();
        return report;
    }

    static FileResult file(String folder, String name, CaseResult... cases) {
        return new FileResult(new SuiteFile(Path.of("all", name), folder), List.of(cases), List.of());
    }

    static CaseResult passed(String id, int line) {
        return new CaseResult(id, null, line, 2, List.of(), new Text(id + "：好\n", id + ": fine\n"));
    }

    static CaseResult failed(String id) {
        Mismatch value = new Mismatch("row", 0, 0, "R1", "R2", List.of(), List.of(), List.of());
        Mismatch list =
                new Mismatch("steps contains", 9, 4, "[SMS]", "[]", List.of("SMS"), List.of(), List.of("cn-a", "cn-b"));
        return new CaseResult(
                id,
                "标题",
                7,
                3,
                List.of(value, list),
                new Text(id + "：3 项中 2 项\n", id + ": 2 of 3 expectations fail\n  ]]> 不符\n"));
    }
}
