package io.icprules.drools.pack;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.source.RuleProblem;
import java.util.List;
import java.util.stream.Collectors;

/** Rules were refused, and why: all problems at once, by file, line and column. */
public final class RulesRefusedException extends FilingRulesException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<RuleProblem> problems;

    RulesRefusedException(List<RuleProblem> problems) {
        super(
                ErrorCode.RULES_REFUSED,
                problems.size() + " problems in the rule files:\n  " + shown(problems),
                "Mend the files; `icp-rules check DIR` shows each place with what to do. No rule was taken up.");
        this.problems = List.copyOf(problems);
    }

    /** Everything wrong; empty in a copy that was serialised. */
    public List<RuleProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String shown(List<RuleProblem> problems) {
        String shown = problems.stream().limit(SHOWN).map(RuleProblem::toString).collect(Collectors.joining("\n  "));
        int more = problems.size() - SHOWN;
        return more > 0 ? shown + "\n  and " + more + " more" : shown;
    }
}
