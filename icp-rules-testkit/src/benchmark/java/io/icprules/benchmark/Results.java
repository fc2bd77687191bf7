package io.icprules.benchmark;

import io.icprules.benchmark.memory.Memory;
import io.icprules.benchmark.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What was measured, round by round. Not thread-safe. */
final class Results {

    private final Map<Trial, Map<Integer, Measured>> rounds = new LinkedHashMap<>();
    private final List<Memory> memory = new ArrayList<>();
    private @Nullable Profile profile;

    void add(Trial trial, int round, Measured measured) {
        rounds.computeIfAbsent(trial, t -> new TreeMap<>()).put(round, measured);
    }

    void add(Memory held) {
        memory.add(held);
    }

    void add(Profile taken) {
        profile = taken;
    }

    /** Where the time of a verdict goes; {@code null} if that was not looked at. */
    @Nullable Profile profile() {
        return profile;
    }

    /** What processes held; empty if that was not looked at. */
    List<Memory> memory() {
        return memory;
    }

    List<Trial> of(String table) {
        return rounds.keySet().stream().filter(t -> t.table().equals(table)).toList();
    }

    /** The rows of a table: hand-written Java, which has one figure for the core questions, stands in both of theirs. */
    List<Trial> rows(String table) {
        List<Trial> rows = new ArrayList<>();
        Trial hand = Plan.handWritten(Plan.CORE_ANSWERS, 1);
        if (table.equals(Plan.CORE_RULES) && rounds.containsKey(hand)) {
            rows.add(hand);
        }
        rows.addAll(of(table));
        return rows;
    }

    Map<Trial, Map<Integer, Measured>> all() {
        return rounds;
    }

    Spread spread(Trial trial, ToDoubleFunction<Measured> figure) {
        return Spread.of(
                rounds.get(trial).values().stream().map(figure::applyAsDouble).toList());
    }

    /** How many times as much one took as the other, round by round; {@code null} if no round has both. */
    Spread ratio(Trial trial, Trial reference, ToDoubleFunction<Measured> figure) {
        List<Double> ratios = new ArrayList<>();
        Map<Integer, Measured> others = rounds.getOrDefault(reference, Map.of());
        rounds.getOrDefault(trial, Map.of()).forEach((round, measured) -> {
            if (others.containsKey(round)) {
                ratios.add(figure.applyAsDouble(measured) / figure.applyAsDouble(others.get(round)));
            }
        });
        return ratios.isEmpty() ? null : Spread.of(ratios);
    }
}
