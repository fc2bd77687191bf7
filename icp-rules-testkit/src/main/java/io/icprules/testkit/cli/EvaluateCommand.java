package io.icprules.testkit.cli;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.receipt.Receipts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icp-rules evaluate}: judges filings. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        header = "Judges filings and prints the verdicts.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = {
            "A FILE is an application in JSON or YAML, a scenario (with the fields application and expect), or many"
                    + " applications as NDJSON, one a line. - reads standard input.",
            "With --bulk, a large NDJSON file is judged into another, and nothing else is printed but counts.",
        },
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every filing is accepted, accepted once documents are supplied, or needs no filing; a scenario"
                    + " that expects something: the verdict is as expected",
            "1:some are not",
            "2:bad usage, or something could not be read; the rest is judged all the same",
            "3:the rules failed, or the program itself",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  icp-rules evaluate docs/samples/beijing-enterprise.scenario.yaml",
            "  icp-rules evaluate --lang zh --as-of 2018-09-01 filing.json",
            "  icp-rules evaluate --receipt filing.receipt.json filing.json",
            "  icp-rules evaluate --format json filings.ndjson > verdicts.ndjson",
            "  cat filing.yaml | icp-rules evaluate --input-format yaml -",
            "  icp-rules evaluate --bulk filings.ndjson --out verdicts.ndjson",
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<FilingRules> rules;
    private final Supplier<RuleWorkbench> workbench;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files to judge, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description =
                    "json, yaml or ndjson. By default the file name tells: .json, .ndjson or .jsonl, anything else"
                            + " is YAML; for - the first character does ({ is JSON), so NDJSON has to be said.")
    private @Nullable InputFormat inputFormat;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "Judge by the rules of this day instead of the day of submission.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--all",
            description = "Show everything: facts that hold or do not apply, explanations, and lists in full.")
    private boolean all;

    @Mixin
    private RulesOption rulesOption = new RulesOption();

    @Mixin
    private ReceiptOptions receipt = new ReceiptOptions();

    @Mixin
    private BulkOptions bulk = new BulkOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    EvaluateCommand(Terminal terminal, Supplier<FilingRules> rules, Supplier<RuleWorkbench> workbench) {
        this.terminal = terminal;
        this.rules = rules;
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws Exception {
        if (spec != null) {
            bulk.check(spec, files);
        }
        if (bulk.wanted()) {
            EvaluationOptions options = new EvaluationOptions(asOf, all);
            return bulk.run(rulesOption.rules(rules), options, Version.ofProgram(), terminal);
        }
        if (spec != null && Collections.frequency(files, InputReader.STDIN) > 1) {
            throw new ParameterException(spec.commandLine(), "Standard input (-) can be read once only.");
        }
        InputReader reader = new InputReader(terminal, inputFormat);
        boolean many = files.size() > 1 || files.stream().anyMatch(reader::holdsMany);
        VerdictPrinter printer = output.json()
                ? new JsonVerdicts(terminal, many)
                : new TextVerdicts(terminal, many, output.language(), output.coloured(terminal), all);
        FilingRules judges = rulesOption.rules(rules);
        EvaluationOptions options = new EvaluationOptions(asOf, false);
        Judging judging = new Judging(judges, options, all, printer, terminal);
        if (receipt.wanted() && many && spec != null) {
            throw new ParameterException(spec.commandLine(), "A receipt (--receipt) is of one filing; name one FILE.");
        }
        Consumer<Input> judge = receipt.wanted()
                ? judging.andThen(receipt.writer(
                        Receipts.of(judges, rulesOption.workbench(workbench)), options.withEveryFinding(all)))
                : judging;
        for (String file : files) {
            reader.read(file, judge);
        }
        printer.end(judging.tally());
        return receipt.failed(terminal) ? ExitCodes.UNUSABLE : judging.tally().exitCode();
    }
}
