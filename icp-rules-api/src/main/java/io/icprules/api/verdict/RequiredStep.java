package io.icprules.api.verdict;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.Actor;
import io.icprules.api.vocabulary.StepType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step ahead (办理步骤).
 *
 * @param step the step
 * @param who who takes it
 * @param optional whether it happens on demand only
 * @param deadline how long it takes or may take
 * @param factIds facts behind it
 * @param notes how the step is done, in words
 */
public record RequiredStep(
        StepType step,
        List<Actor> who,
        boolean optional,
        @Nullable Deadline deadline,
        List<String> factIds,
        List<Text> notes) {

    /** Copies the lists and checks what may not be null. */
    public RequiredStep {
        Objects.requireNonNull(step, "step");
        who = List.copyOf(who);
        factIds = List.copyOf(factIds);
        notes = List.copyOf(notes);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.step = step;
        builder.who = who;
        builder.optional = optional;
        builder.deadline = deadline;
        builder.factIds = factIds;
        builder.notes = notes;
        return builder;
    }

    /** Builds a {@link RequiredStep}. Not thread-safe. */
    public static final class Builder {
        private @Nullable StepType step;
        private List<Actor> who = List.of();
        private boolean optional;
        private @Nullable Deadline deadline;
        private List<String> factIds = List.of();
        private List<Text> notes = List.of();

        private Builder() {}

        /** Sets: the step. */
        public Builder step(StepType step) {
            this.step = step;
            return this;
        }

        /** Sets: who takes it. */
        public Builder who(List<Actor> who) {
            this.who = who;
            return this;
        }

        /** Sets: whether it happens on demand only. */
        public Builder optional(boolean optional) {
            this.optional = optional;
            return this;
        }

        /** Sets: how long it takes or may take. */
        public Builder deadline(@Nullable Deadline deadline) {
            this.deadline = deadline;
            return this;
        }

        /** Sets: facts behind it. */
        public Builder factIds(List<String> factIds) {
            this.factIds = factIds;
            return this;
        }

        /** Sets: how the step is done, in words. */
        public Builder notes(List<Text> notes) {
            this.notes = notes;
            return this;
        }

        /** Builds the value. */
        public RequiredStep build() {
            return new RequiredStep(Objects.requireNonNull(step, "step"), who, optional, deadline, factIds, notes);
        }
    }
}
