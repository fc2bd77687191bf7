package io.icprules.benchmark.profile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts samples by their step, and within it by methods. Not thread-safe. */
public final class Tally {

    private final Map<Step, Double> steps = new EnumMap<>(Step.class);
    private final Map<Step, Map<String, Double>> parts = new EnumMap<>(Step.class);
    private final Map<Step, Map<String, Double>> nearest = new EnumMap<>(Step.class);
    private int samples;
    private double total;

    /**
     * A method and how much of everything was sampled in it.
     *
     * @param method for readers
     * @param share from 0 to 1
     */
    public record Hot(String method, double share) {}

    /**
     * Adds a sample.
     *
     * @param stack outermost method first; not empty
     */
    void add(List<Frame> stack, double weight) {
        Place place = Place.of(stack);
        steps.merge(place.step(), weight, Double::sum);
        add(parts, place.step(), place.part(), weight);
        add(nearest, place.step(), place.nearest(), weight);
        samples++;
        total += weight;
    }

    /** How many samples. */
    public int samples() {
        return samples;
    }

    /** How much of everything belongs to a step, from 0 to 1. */
    public double share(Step step) {
        return total == 0 ? 0 : steps.getOrDefault(step, 0.0) / total;
    }

    /** What a step calls, with all that is called from there; the most first. */
    public List<Hot> parts(Step step) {
        return most(parts, step);
    }

    /** Our methods that are nearest to the samples of a step, with what they call of other libraries; the most first. */
    public List<Hot> nearest(Step step) {
        return most(nearest, step);
    }

    private static void add(Map<Step, Map<String, Double>> of, Step step, String method, double weight) {
        of.computeIfAbsent(step, s -> new HashMap<>()).merge(method, weight, Double::sum);
    }

    private List<Hot> most(Map<Step, Map<String, Double>> of, Step step) {
        return of.getOrDefault(step, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Hot(entry.getKey(), entry.getValue() / total))
                .toList();
    }
}
