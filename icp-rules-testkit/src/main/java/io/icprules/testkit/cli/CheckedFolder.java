package io.icprules.testkit.cli;

import io.icprules.drools.pack.CheckedPack;
import io.icprules.drools.pack.LayerChanges;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.RuleProblem;
import io.icprules.drools.source.RuleSourceCheck;
import io.icprules.drools.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the check of a folder.
 *
 * @param files its files
 * @param rules how many rules could be read
 * @param ruleFiles in how many files
 * @param problems everything wrong with it
 * @param changes what it does to the bundled rules; {@code null} if it stands alone
 */
record CheckedFolder(
        RuleFolder files,
        int rules,
        int ruleFiles,
        List<RuleProblem> problems,
        @Nullable LayerChanges changes) {

    CheckedFolder {
        problems = List.copyOf(problems);
    }

    static CheckedFolder of(RuleFolder files, boolean overBundled) {
        RulePack pack = RulePack.of(files);
        CheckedPack checked = (overBundled ? pack.over(RulePack.bundled()) : pack).check();
        List<SourceFile> read = RuleSourceCheck.parse(files).files();
        int rules = read.stream().mapToInt(file -> file.rules().size()).sum();
        return new CheckedFolder(files, rules, read.size(), checked.problems(), overBundled ? checked.changes() : null);
    }
}
