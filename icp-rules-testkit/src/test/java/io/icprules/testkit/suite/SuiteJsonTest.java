package io.icprules.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SuiteJsonTest {

    @Test
    void a_report_says_what_came_of_each_scenario_of_each_file() throws Exception {
        StringWriter out = new StringWriter();
        SuiteJson.write(Reports.withEverything(), out);

        assertThat(out.toString().replace(System.lineSeparator(), "\n")).isEqualTo("""
                {
                  "ruleBase" : {
                    "version" : "2019.9.20",
                    "digest" : "0123456789abcdef"
                  },
                  "total" : 4,
                  "passed" : 2,
                  "failed" : 1,
                  "unreadable" : 1,
                  "stopped" : true,
                  "files" : [ {
                    "file" : "all/a.scenario.yaml",
                    "folder" : "all",
                    "problems" : [ ],
                    "scenarios" : [ {
                      "scenario" : "first",
                      "line" : 1,
                      "passed" : true,
                      "expectations" : 2,
                      "mismatches" : [ ]
                    }, {
                      "scenario" : "<second> & \\"third\\"",
                      "title" : "标题",
                      "line" : 7,
                      "passed" : false,
                      "expectations" : 3,
                      "mismatches" : [ {
                        "key" : "row",
                        "line" : 0,
                        "column" : 0,
                        "expected" : "R1",
                        "actual" : "R2",
                        "missing" : [ ],
                        "unexpected" : [ ],
                        "because" : [ ]
                      }, {
                        "key" : "steps contains",
                        "line" : 9,
                        "column" : 4,
                        "expected" : "[SMS]",
                        "actual" : "[]",
                        "missing" : [ "SMS" ],
                        "unexpected" : [ ],
                        "because" : [ "cn-a", "cn-b" ]
                      } ]
                    } ]
                  }, {
                    "file" : "all/b.scenario.yaml",
                    "folder" : "all/sms",
                    "problems" : [ ],
                    "scenarios" : [ {
                      "scenario" : "fourth",
                      "line" : 1,
                      "passed" : true,
                      "expectations" : 2,
                      "mismatches" : [ ]
                    } ]
                  }, {
                    "file" : "all/c.scenario.yaml",
                    "folder" : "all",
                    "problems" : [ {
                      "line" : 3,
                      "column" : 5,
                      "text" : "c.scenario.yaml:3:5: ICP-4103 /x: unknown\\n  Mend it."
                    }, {
                      "line" : 4,
                      "column" : 1,
                      "text" : "c.scenario.yaml:4:1: another"
                    } ],
                    "scenarios" : [ ]
                  } ]
                }
                """);
    }
}
