package io.icprules.testkit.diff;

import io.icprules.api.Text;

/** What is said of each side of a rule of which several changed. Stateless. */
final class RuleSides {

    private RuleSides() {}

    /** What shows a side, or that nothing does. */
    static Text line(AspectWitness side, RuleEffect effect) {
        Text label = side.aspect().label();
        Witness witness = side.witness();
        DiffWords words = witness == null
                ? (side.searched() ? DiffWords.ASPECT_NOWHERE : DiffWords.ASPECT_NOT_SEARCHED)
                : isAbove(side, effect) ? DiffWords.ASPECT_ABOVE : DiffWords.ASPECT;
        String from = witness == null ? "" : witness.name();
        return new Text(
                words.with(label.zh(), from).zh(), words.with(label.en(), from).en());
    }

    /** Whether the filing is shown for the rule as a whole already. */
    static boolean isAbove(AspectWitness side, RuleEffect effect) {
        Witness witness = side.witness();
        return witness != null && (effect.isInGroups(witness) || witness.equals(effect.witness()));
    }
}
