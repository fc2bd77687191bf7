package io.icprules.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.verdict.RuleBaseId;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlTest {

    @Test
    void suites_are_folders_and_cases_are_scenarios_or_files_that_could_not_be_read() throws Exception {
        assertThat(xml(Reports.withEverything())).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="icp-rules" tests="4" failures="1" errors="1" time="0">
                  <testsuite name="all" tests="3" failures="1" errors="1" skipped="0" time="0">
                    <testcase name="first" classname="all/a" file="all/a.scenario.yaml" line="1" time="0"></testcase>
                    <testcase name="&lt;second&gt; &amp; &quot;third&quot;" classname="all/a" \
                file="all/a.scenario.yaml" line="9" time="0">
                      <failure message="not as expected: row, steps contains" type="expectation">\
                &lt;second&gt; &amp; "third": 2 of 3 expectations fail
                  ]]&gt; 不符
                </failure>
                    </testcase>
                    <testcase name="c" classname="all/c" file="all/c.scenario.yaml" line="3" time="0">
                      <error message="c.scenario.yaml:3:5: ICP-4103 /x: unknown" type="unreadable">\
                c.scenario.yaml:3:5: ICP-4103 /x: unknown
                  Mend it.
                c.scenario.yaml:4:1: another
                </error>
                    </testcase>
                  </testsuite>
                  <testsuite name="all/sms" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase name="fourth" classname="all/sms/b" file="all/b.scenario.yaml" line="1" time="0"></testcase>
                  </testsuite>
                </testsuites>
                """);
    }

    @Test
    void it_is_what_readers_of_junit_xml_expect() throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitXmlTest.class.getResource("/suite/junit-report.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml(Reports.withEverything()))));
    }

    @Test
    void what_xml_cannot_hold_is_written_out() throws Exception {
        SuiteReport report = new SuiteReport(new RuleBaseId("1", "2"));
        report.add(Reports.file(
                "all", "a.scenario.yaml", Reports.failed("bell\u0007 \ud800 \uffff 𝄞 line\nfeed\r\u007f")));

        Document read = read(xml(report));

        Element testcase = (Element) read.getElementsByTagName("testcase").item(0);
        assertThat(testcase.getAttribute("name")).isEqualTo("bell\\u0007 \\ud800 \\uffff 𝄞 line feed\\u000d\\u007f");
        assertThat(testcase.getTextContent())
                .contains("bell\\u0007 \\ud800 \\uffff 𝄞 line\nfeed\\u000d\\u007f: 2 of 3 expectations fail\n");
    }

    private static Document read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String xml(SuiteReport report) throws Exception {
        StringWriter out = new StringWriter();
        JUnitXml.write(report, out);
        return out.toString();
    }
}
