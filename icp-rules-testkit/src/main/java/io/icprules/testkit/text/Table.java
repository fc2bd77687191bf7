package io.icprules.testkit.text;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns of equal width: the first column is set left, numbers in the others right. Not thread-safe. */
public final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; all have as many cells as the first. */
    public void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The lines, without spaces at their end. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                String space = " ".repeat(width(i) - Wrapping.columns(cell));
                line.append(i == 0 ? cell + space : GAP + space + cell);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> Wrapping.columns(row.get(column)))
                .max()
                .orElse(0);
    }
}
