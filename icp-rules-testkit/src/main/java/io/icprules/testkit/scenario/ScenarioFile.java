package io.icprules.testkit.scenario;

import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.document.ParsedDocument;
import io.icprules.document.ProblemCode;
import io.icprules.testkit.scenario.read.Bases;
import io.icprules.testkit.scenario.read.Complaints;
import io.icprules.testkit.scenario.read.Hints;
import io.icprules.testkit.scenario.read.Start;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads scenario files. As strict as the reader of applications: a key it does not know is an error. What a file may say
 * is explained in {@code docs/scenarios.md}.
 *
 * <p>Every method that reads throws a {@link io.icprules.document.DocumentException} with all problems of the file when it
 * has any. Thread-safe.
 */
public final class ScenarioFile {

    private ScenarioFile() {}

    /**
     * Reads all scenarios of a file, one for each row and date.
     *
     * @param file YAML or JSON file; bases are looked for in its folder and those above it
     * @return the scenarios in the order of the file; at least one
     * @throws io.icprules.document.DocumentException if it, or a base it names, has problems
     * @throws io.icprules.api.FilingRulesException if there is no such file
     */
    public static List<Scenario> readAll(Path file) {
        return readAll(FilingDocuments.parse(file), Bases.near(file));
    }

    /**
     * Reads all scenarios of a file, one for each row and date.
     *
     * @param file YAML or JSON file
     * @param root folder at or above the file, above which no bases are looked for
     * @return the scenarios in the order of the file; at least one
     * @throws io.icprules.document.DocumentException if it, or a base it names, has problems
     * @throws io.icprules.api.FilingRulesException if there is no such file
     */
    public static List<Scenario> readAll(Path file, Path root) {
        return readAll(FilingDocuments.parse(file), Bases.near(file, root));
    }

    /**
     * Reads all scenarios of a document, one for each row and date.
     *
     * @param document the parsed document
     * @param bases where bases are looked for
     * @return the scenarios in the order of the document; at least one
     * @throws io.icprules.document.DocumentException if it, or a base it names, has problems
     */
    public static List<Scenario> readAll(ParsedDocument document, Bases bases) {
        return new ScenarioReader(document, bases).read();
    }

    /**
     * Reads a file that is one scenario.
     *
     * @param file YAML or JSON file; bases are looked for in its folder and those above it
     * @throws io.icprules.document.DocumentException if it has problems, or is several scenarios
     * @throws io.icprules.api.FilingRulesException if there is no such file
     */
    public static Scenario read(Path file) {
        return read(FilingDocuments.parse(file), Bases.near(file));
    }

    /**
     * Reads a document that is one scenario.
     *
     * @param bytes the document in UTF-8
     * @param format its format
     * @param name what messages call it
     * @throws io.icprules.document.DocumentException if it has problems, or is several scenarios
     */
    public static Scenario read(byte[] bytes, DocumentFormat format, String name) {
        return read(FilingDocuments.parse(bytes, format, name));
    }

    /**
     * Reads a document that is one scenario. Of bases it sees those that come with the testkit.
     *
     * @param document the parsed document
     * @throws io.icprules.document.DocumentException if it has problems, or is several scenarios
     */
    public static Scenario read(ParsedDocument document) {
        return read(document, Bases.bundled());
    }

    /**
     * Reads a document that is one scenario.
     *
     * @param document the parsed document
     * @param bases where bases are looked for
     * @throws io.icprules.document.DocumentException if it has problems, or is several scenarios
     */
    public static Scenario read(ParsedDocument document, Bases bases) {
        List<Scenario> scenarios = readAll(document, bases);
        if (scenarios.size() > 1) {
            Complaints complaints = new Complaints(document.file());
            complaints.add(
                    ProblemCode.TOO_MANY,
                    document.root().location(),
                    "one scenario; this file is " + scenarios.size(),
                    null,
                    Hints.TEST_RUNS_ALL);
            complaints.throwIfAny();
        }
        return scenarios.get(0);
    }

    /** Whether a document is a scenario, or several, rather than an application alone. */
    public static boolean isScenario(ParsedDocument document) {
        return List.of(Start.APPLICATION, Start.BASE, "scenarios").stream()
                .anyMatch(name -> document.root().child(name).isPresent());
    }
}
