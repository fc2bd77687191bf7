package io.icprules.testkit.witness;

import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.drools.change.Candidates;
import io.icprules.drools.change.Fields;
import io.icprules.drools.engine.RuleWorkbench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for a filing that two versions of a rule judge differently, by one or two changes of filings that are near: one
 * field that the rule reads, then another. The same starts give the same witness. Immutable and thread-safe.
 */
public final class WitnessSearch {

    /** Looks a search may take; more would take seconds. */
    private static final int MOST_LOOKS = 2_500;

    /** Looks more for each filing to start from. */
    private static final int LOOKS_FOR_START = 250;

    /** Filings on which the versions differ that may be refused: then something else hides the difference. */
    private static final int MOST_TRIALS = 60;

    private final RuleWorkbench workbench;

    /** A search with a rule base. */
    public WitnessSearch(RuleWorkbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Looks for a witness.
     *
     * @param contrast the two versions
     * @param starts filings to start from, the most likely first
     * @param accepted whether a filing on which the versions differ is a witness, such as when verdicts differ, too
     */
    public Optional<FilingApplication> find(
            Contrast contrast, List<FilingApplication> starts, Predicate<FilingApplication> accepted) {
        Look look = new Look(contrast, accepted, MOST_LOOKS + starts.size() * LOOKS_FOR_START);
        for (FilingApplication start : starts) {
            if (look.at(start)) {
                return Optional.of(start);
            }
        }
        for (FilingApplication start : starts) {
            Optional<FilingApplication> found = near(start, look, 1);
            if (found.isPresent()) {
                return found;
            }
        }
        for (FilingApplication start : starts) {
            Optional<FilingApplication> found = near(start, look, 2);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<FilingApplication> near(FilingApplication start, Look look, int changes) {
        List<FilingApplication> steps = changed(start, look.contrast);
        for (FilingApplication step : steps) {
            if (changes == 1 && look.at(step)) {
                return Optional.of(step);
            }
        }
        if (changes > 1) {
            for (FilingApplication step : steps) {
                Optional<FilingApplication> found = near(step, look, changes - 1);
                if (found.isPresent() || look.left <= 0 || look.trials <= 0) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The filing with each value worth trying in each field the rule reads. */
    private List<FilingApplication> changed(FilingApplication start, Contrast contrast) {
        LocalDate day = start.submittedOn();
        if (day == null) {
            return List.of();
        }
        Set<String> inputs = contrast.inputs(workbench, start);
        Candidates candidates = new Candidates(start, day, contrast.literals());
        List<FilingApplication> changed = new ArrayList<>();
        for (LocalDate boundary : contrast.boundaries()) {
            changed.add(Fields.with(start, "/submittedOn", boundary));
        }
        for (String input : inputs) {
            for (Map.Entry<String, List<Object>> field : candidates.at(input).entrySet()) {
                Object old = Fields.get(start, field.getKey());
                field.getValue().stream()
                        .filter(value -> !value.equals(old))
                        .forEach(value -> changed.add(Fields.with(start, field.getKey(), value)));
            }
        }
        inputs.stream()
                .filter(input -> !input.equals("/submittedOn") && Fields.get(start, input) != null)
                .forEach(input -> changed.add(Fields.with(start, input, null)));
        return changed;
    }

    /** One search: what is looked for, and how many looks are left. */
    private final class Look {
        private final Contrast contrast;
        private final Predicate<FilingApplication> accepted;
        private int left;
        private int trials = MOST_TRIALS;

        Look(Contrast contrast, Predicate<FilingApplication> accepted, int looks) {
            left = looks;
            this.contrast = contrast;
            this.accepted = accepted;
        }

        boolean at(FilingApplication filing) {
            left--;
            try {
                return left >= 0 && trials > 0 && contrast.shows(workbench, filing) && isAccepted(filing);
            } catch (FilingRulesException e) {
                return false; // what makes rules fail shows nothing
            }
        }

        private boolean isAccepted(FilingApplication filing) {
            trials--;
            return accepted.test(filing);
        }
    }
}
