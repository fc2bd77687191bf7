package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.document.DocumentException;
import io.icprules.document.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a scenario file is mangled: it is read, or told what is wrong with it where; never anything else. */
class MangledFilesTest {

    private static final String WHOLE = """
            title: All there is
            base: enterprise-first-filing
            without: [/registry]
            with:
              channel: APP
              /sites/0/domains/0/registeredOn: 2018-01-01
              /documents/-: { type: DOMAIN_CERTIFICATE }
            dates: { around: [2019-07-29] }
            expect:
              filingType: FIRST_FILING
              before 2019-07-29: { sms: { required: false } }
              requiredDocuments:
                contains: [{ document: PRE_APPROVAL_DOCUMENT, because: [cn-nat-aux-pre-approval] }]
            scenarios:
              - scenario: rows
                rows:
                  - { name: a, with: { province: HEBEI } }
                  - { expect: { findings: [] } }
              - scenario: table
                with: { province: <province> }
                table:
                  columns: [name, province, /channel, admissibility]
                  rows:
                    - [a, BEIJING, PC, ACCEPTED]
                    - [b, HEBEI, ~, ~]
            """;

    static List<String> mangled() {
        List<String> lines = WHOLE.lines().toList();
        List<String> mangled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            mangled.add(with(lines, i, ""));
            mangled.add(with(lines, i, line + "\n" + line));
            mangled.add(with(lines, i, "  " + line));
            mangled.add(with(lines, i, line.replaceFirst("^ +", "")));
            for (String value : List.of("", " ~", " []", " {}", " [[]]", " 1", " <x>", " true", " -", " {a: {b: c}}")) {
                mangled.add(with(lines, i, line.replaceFirst(":.*", ":" + value)));
            }
            for (int cut = 0; cut < line.length(); cut += 3) {
                mangled.add(with(lines, i, line.substring(0, cut)));
                mangled.add(with(lines, i, line.substring(0, cut) + line.substring(cut + 1)));
                mangled.add(with(lines, i, line.substring(0, cut) + "/" + line.substring(cut)));
            }
        }
        return mangled;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("mangled")
    void is_read_or_told(String yaml) {
        try {
            assertThat(ScenarioText.readAll(yaml)).isNotEmpty();
        } catch (DocumentException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.file()).isEqualTo("s.scenario.yaml");
                assertThat(problem.line()).isBetween(1, 1 + (int) yaml.lines().count());
                assertThat(problem.column()).isPositive();
                assertThat(problem.hint().en()).isNotBlank();
            });
            assertThat(e.problems()).as("each once").doesNotHaveDuplicates();
            assertThat(e.problems()).extracting(Problem::line).isSorted();
        }
    }

    private static String with(List<String> lines, int index, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(index, line);
        return String.join("\n", changed);
    }
}
