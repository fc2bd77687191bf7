package io.icprules.testkit.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with arguments and where there is more, without the whole help: the reason would scroll away in it. */
final class UsageComplaint implements IParameterExceptionHandler {

    private final Terminal terminal;

    UsageComplaint(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        if (arguments.length == 0) { // somebody who looks what there is
            command.usage(terminal.err());
        }
        terminal.complain(String.valueOf(problem.getMessage()));
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                terminal.complain("Maybe " + String.join(" or ", suggestions) + " was meant.");
            }
        }
        terminal.complain(command.getCommandSpec().qualifiedName() + " --help tells how to use it.");
        return ExitCodes.UNUSABLE;
    }
}
