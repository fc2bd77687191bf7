package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.util.List;
import java.util.stream.Collectors;

/** A service cannot start: no version that was published is in order. */
public final class StartRefusedException extends FilingRulesException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<ReloadProblem> problems;

    StartRefusedException(List<Candidate> refused) {
        super(
                ErrorCode.RULES_REFUSED,
                "No published rules are in order:\n  " + shown(refused),
                "Mend and publish them; `icp-rules check DIR` shows each place.");
        problems = refused.stream()
                .flatMap(candidate -> candidate.problems().stream())
                .toList();
    }

    /** Everything wrong with all versions, with what gates said in detail; empty in a copy that was serialised. */
    public List<ReloadProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String shown(List<Candidate> refused) {
        List<String> lines = refused.stream()
                .flatMap(candidate -> candidate.problems().stream()
                        .map(problem -> candidate.version() + ", " + candidate.stage() + ": " + problem))
                .toList();
        String shown = lines.stream().limit(SHOWN).collect(Collectors.joining("\n  "));
        return lines.size() > SHOWN ? shown + "\n  and " + (lines.size() - SHOWN) + " more" : shown;
    }
}
