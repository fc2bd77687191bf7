package io.icprules.testkit.cli;

import io.icprules.api.FilingRulesException;
import io.icprules.document.DocumentException;
import io.icprules.document.Problem;
import io.icprules.document.Suggestions;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the one filing a command is about. Stateless. */
final class OneInput {

    private OneInput() {}

    /**
     * Reads a filing, or what is wrong with it.
     *
     * @param scenario id of the scenario, of a file with several; {@code null} when it has one
     */
    static Input read(Terminal terminal, String file, @Nullable String scenario) {
        InputReader reader = new InputReader(terminal, null);
        if (reader.holdsMany(file)) {
            return Input.unreadable(file, List.of(file + ": holds many filings; expected a file with one"));
        }
        if (scenario != null && Files.isRegularFile(Path.of(file))) {
            return named(file, scenario);
        }
        List<Input> read = new ArrayList<>();
        reader.read(file, read::add);
        return read.get(0);
    }

    private static Input named(String file, String scenario) {
        try {
            Path path = Path.of(file).toAbsolutePath();
            List<Scenario> all = ScenarioFile.readAll(path, path.resolveSibling(""));
            return all.stream()
                    .filter(one -> one.id().equals(scenario))
                    .findFirst()
                    .map(one -> Input.of(file, one))
                    .orElseGet(() -> Input.unreadable(file, List.of(unknown(file, scenario, all))));
        } catch (DocumentException e) {
            return Input.unreadable(
                    file, e.problems().stream().map(Problem::describe).toList());
        } catch (FilingRulesException e) {
            return Input.unreadable(file, List.of(file + ": " + e.getMessage()));
        }
    }

    private static String unknown(String file, String scenario, List<Scenario> all) {
        List<String> ids = all.stream().map(Scenario::id).toList();
        String hint = Suggestions.closest(scenario, ids)
                .map(near -> "Maybe " + near + " was meant.")
                .orElse("expected " + Suggestions.oneOf(ids));
        return file + ": has no scenario " + scenario + "\n  " + hint;
    }
}
