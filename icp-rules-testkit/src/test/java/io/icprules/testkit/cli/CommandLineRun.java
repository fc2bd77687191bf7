package io.icprules.testkit.cli;

import io.icprules.api.FilingRules;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What came of a run of the command line. */
record CommandLineRun(int code, String out, String err) {

    static CommandLineRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandLineRun withInput(String input, String... arguments) {
        return run(input, FilingRules::load, arguments);
    }

    static CommandLineRun withRules(Supplier<FilingRules> rules, String... arguments) {
        return run("", rules, arguments);
    }

    private static CommandLineRun run(String input, Supplier<FilingRules> rules, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                false,
                false);
        int code = Main.run(terminal, rules, arguments);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
