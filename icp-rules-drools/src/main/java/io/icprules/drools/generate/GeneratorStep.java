package io.icprules.drools.generate;

import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.interpret.RuleTranslator;
import io.icprules.drools.pack.Readings;
import io.icprules.drools.rule.Division;
import io.icprules.drools.rule.ReadingsFile;
import io.icprules.drools.rule.RuleTableWriter;
import io.icprules.drools.source.CheckedRules;
import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.RuleSourceCheck;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourceRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The step of the build that writes the programs of the bundled rules, their tables, the list of rule sets, and more
 * that shall be at hand at once when a service starts. */
public final class GeneratorStep {

    /** Folder of tables and list in the jar. */
    public static final String FOLDER = "io/icprules/generated/";

    /** Lists the names of the rule sets, one in a line. */
    public static final String LIST = "rule-sets";

    /** Ending of the table of a rule set. */
    public static final String TABLE = ".rules";

    /** Name of the readings of contradictions. */
    public static final String READINGS = "readings";

    private GeneratorStep() {}

    /**
     * Writes them.
     *
     * @param args folder of the rule files, which were checked; folder for sources; folder of the compiled classes
     */
    public static void main(String[] args) throws IOException, ProgramCompiler.UnavailableException {
        Path sources = Path.of(args[1]);
        Path output = Path.of(args[2]);
        RuleFolder folder = RuleFolder.read(Path.of(args[0]));
        CheckedRules checked = RuleSourceCheck.parse(folder);
        Map<String, List<InterpretedRule>> sets =
                Division.of(translate(checked), InterpretedRule::packageName).byName();
        Path tables = Files.createDirectories(output.resolve(FOLDER));
        Files.writeString(tables.resolve(LIST), String.join("\n", sets.keySet()) + "\n");
        Files.write(tables.resolve(READINGS), ReadingsFile.write(Readings.of(folder)));
        List<ProgramSource> programs = new ArrayList<>(List.of(PartsWriter.write()));
        for (Map.Entry<String, List<InterpretedRule>> set : sets.entrySet()) {
            Programs.Written written = Programs.write(set.getKey(), set.getValue());
            if (!written.leftOut().isEmpty()) {
                throw new IllegalStateException("too large for a program: "
                        + written.leftOut().stream()
                                .map(rule -> rule.definition().id())
                                .toList());
            }
            programs.addAll(written.sources());
            Files.write(
                    tables.resolve(set.getKey() + TABLE),
                    RuleTableWriter.write(set.getValue().stream()
                            .map(InterpretedRule::definition)
                            .toList()));
        }
        for (ProgramSource program : programs) {
            Path file = sources.resolve(program.className().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, program.text(), StandardCharsets.US_ASCII);
        }
        for (Map.Entry<String, byte[]> compiled :
                ProgramCompiler.compile(programs).entrySet()) {
            Path file = output.resolve(compiled.getKey() + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, compiled.getValue());
        }
    }

    /** By package, and then in the order of the files: the order in which rules are reported. */
    private static List<InterpretedRule> translate(CheckedRules checked) {
        List<InterpretedRule> rules = new ArrayList<>();
        List<SourceFile> files = checked.files().stream()
                .sorted(Comparator.comparing(RuleTranslator::packageOf))
                .toList();
        for (SourceFile file : files) {
            for (SourceRule rule : file.rules()) {
                rules.add(RuleTranslator.translate(rule, RuleTranslator.packageOf(file), rules.size()));
            }
        }
        return rules;
    }
}
