package io.icprules.testkit.mutation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What many judgements come to. Immutable. */
public final class MutationScore {

    private final List<Judgement> judgements;
    private final Argued argued;

    /**
     * A score.
     *
     * @param judgements what became of each change
     * @param argued changes that may survive
     */
    public MutationScore(List<Judgement> judgements, Argued argued) {
        this.judgements = List.copyOf(judgements);
        this.argued = argued;
    }

    /** All judgements. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** Share of changes that were noticed, in percent; 100 when there was none. Argued survivors count as survivors. */
    public double percent() {
        long killed = count(Fate.KILLED);
        return judgements.isEmpty() ? 100 : 100.0 * killed / judgements.size();
    }

    /** Number of changes of that fate. */
    public long count(Fate fate) {
        return judgements.stream().filter(judgement -> judgement.fate() == fate).count();
    }

    /** Changes of a kind, by fate. */
    public Map<Fate, Long> of(Operator operator) {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        judgements.stream()
                .filter(judgement -> judgement.mutant().operator() == operator)
                .forEach(judgement -> counts.merge(judgement.fate(), 1L, Long::sum));
        return counts;
    }

    /** Changes that nothing noticed, in the order of the files. */
    public List<Judgement> survivors() {
        return judgements.stream().filter(judgement -> !judgement.killed()).toList();
    }

    /** Survivors without a reason. */
    public List<Judgement> unargued() {
        return survivors().stream()
                .filter(judgement -> argued.reason(judgement.mutant()).isEmpty())
                .toList();
    }

    /** What is argued. */
    public Argued argued() {
        return argued;
    }
}
