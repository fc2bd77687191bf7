package io.icprules.benchmark;

import java.util.List;

/** Median, least and most of the rounds. */
record Spread(double median, double least, double most) {

    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** Median, and in brackets from where to where if that is to be seen. */
    @Override
    public String toString() {
        String from = Figures.of(least);
        String to = Figures.of(most);
        return Figures.of(median) + (from.equals(to) ? "" : " (" + from + "–" + to + ")");
    }
}
