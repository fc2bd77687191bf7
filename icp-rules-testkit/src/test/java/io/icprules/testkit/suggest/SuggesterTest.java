package io.icprules.testkit.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourceRule;
import io.icprules.testkit.mutation.Mutations;
import io.icprules.testkit.mutation.Watch;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import io.icprules.testkit.scenario.ScenarioFiles;
import io.icprules.testkit.scenario.ScenarioRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggesterTest {

    private static final RuleWorkbench WORKBENCH = RuleWorkbench.bundled();
    private static final Path HUBEI = Path.of("src", "test", "resources", "scenarios", "province-hubei");
    private static final String RULE = "cn-hb-org-age-limit";

    @Test
    void whatIsSuggestedCanBeReadHoldsAndNoticesEveryChange(@TempDir Path folder) throws Exception {
        List<Scenario> known = new ArrayList<>();
        for (Path file : ScenarioFiles.below(HUBEI)) {
            known.addAll(ScenarioFile.readAll(file));
        }
        List<Scenario> mute = known.stream()
                .map(one -> new Scenario(
                        one.id(),
                        null,
                        one.file(),
                        one.application(),
                        one.expectations().subList(0, 1)))
                .toList();
        SuggestionRun run = new SuggestionRun(WORKBENCH, mute);

        Map<String, List<Suggestion>> suggested =
                run.suggest(rule -> rule.name().equals(RULE), 2, done -> {});
        SuggestionFiles.write(folder, suggested, run.bases());

        Path file = folder.resolve("province/42-hubei/42-hubei.scenario.yaml");
        List<Scenario> rows = ScenarioFile.readAll(file);
        ScenarioRunner runner = new ScenarioRunner(WORKBENCH.filingRules());
        assertThat(rows).isNotEmpty().allMatch(row -> runner.run(row).passed());
        List<Scenario> both = new ArrayList<>(mute);
        both.addAll(rows);
        Watch watch = new Watch(WORKBENCH, both);
        for (SourceFile source : WORKBENCH.files()) {
            for (SourceRule rule : source.rules()) {
                if (rule.name().equals(RULE)) {
                    assertThat(Mutations.of(source, rule))
                            .allMatch(mutant -> watch.judge(mutant, "").killed());
                }
            }
        }
    }
}
