package io.icprules.testkit.mutation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes that may survive, with the reason: the rows {@code | rule | operator | change | why |} of the tables of a Markdown
 * document. Immutable.
 */
public final class Argued {

    private static final int CELLS = 4;

    private final Map<String, String> reasons;

    private Argued(Map<String, String> reasons) {
        this.reasons = Map.copyOf(reasons);
    }

    /** Nothing is argued. */
    public static Argued none() {
        return new Argued(Map.of());
    }

    /**
     * Reads a document.
     *
     * @throws IOException if it cannot be read
     */
    public static Argued read(Path document) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : Files.readAllLines(document, StandardCharsets.UTF_8)) {
            List<String> cells = cells(line);
            boolean row = cells.size() == CELLS
                    && Arrays.stream(Operator.values()).anyMatch(o -> o.name().equals(cells.get(1)));
            if (row) {
                reasons.put(key(cells.get(0), cells.get(1), cells.get(2)), cells.get(3));
            }
        }
        return new Argued(reasons);
    }

    private static List<String> cells(String line) {
        String text = line.strip();
        if (!text.startsWith("|") || !text.endsWith("|") || text.length() < 2) {
            return List.of();
        }
        return Arrays.stream(text.substring(1, text.length() - 1).split("\\|", -1))
                .map(cell -> cell.replace("`", "").strip())
                .toList();
    }

    /** Why a change may survive. */
    public Optional<String> reason(Mutant mutant) {
        return Optional.ofNullable(
                reasons.get(key(mutant.ruleId(), mutant.operator().name(), mutant.change())));
    }

    /** Number of changes that are argued. */
    public int size() {
        return reasons.size();
    }

    private static String key(String rule, String operator, String change) {
        return rule + "\t" + operator + "\t" + change;
    }
}
