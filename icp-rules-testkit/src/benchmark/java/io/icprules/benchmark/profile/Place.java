package io.icprules.benchmark.profile;

import java.util.List;

/**
 * Where in a verdict a sample was taken.
 *
 * @param step the step
 * @param part what the step was at: the first of our methods that it calls in another class
 * @param nearest our method that is nearest to the sample
 */
record Place(Step step, String part, String nearest) {

    /**
     * The place that a stack belongs to. The outermost method that tells says the step, but of what a rule calls, the
     * collector and facts that look something up count as themselves.
     *
     * @param stack outermost method first; not empty
     */
    static Place of(List<Frame> stack) {
        Step step = Step.OTHER;
        int at = 0;
        for (int i = 0; i < stack.size() && (step == Step.OTHER || step == Step.RULES); i++) {
            Step told = Step.toldBy(stack.get(i));
            if (told != Step.OTHER && told != step) {
                step = told;
                at = i;
            }
        }
        return new Place(step, part(stack, at), nearest(stack));
    }

    private static String part(List<Frame> stack, int at) {
        Frame telling = stack.get(at);
        return stack.subList(at, stack.size()).stream()
                .filter(frame ->
                        frame.isOurs() && !frame.isWay() && !frame.type().equals(telling.type()))
                .findFirst()
                .orElse(telling)
                .label();
    }

    private static String nearest(List<Frame> stack) {
        Frame nearest = stack.get(stack.size() - 1);
        for (Frame frame : stack) {
            nearest = frame.isOurs() ? frame : nearest;
        }
        return nearest.label();
    }
}
