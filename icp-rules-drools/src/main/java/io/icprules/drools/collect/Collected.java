package io.icprules.drools.collect;

import io.icprules.api.vocabulary.Channel;
import java.util.EnumSet;
import java.util.Set;

/** Everything the rules of one evaluation said, one part for each element of the verdict. */
public record Collected(
        TypeDecisions types,
        Set<Channel> channels,
        Findings findings,
        RequiredDocuments documents,
        UploadRules uploads,
        Steps steps,
        Sms sms,
        PreApprovals preApprovals,
        Duties duties,
        Undetermined undetermined,
        Contradictions contradictions) {

    /**
     * Nothing said yet.
     *
     * @param everyFinding whether findings that do not matter for the outcome will be listed, too
     */
    public static Collected nothing(boolean everyFinding) {
        return new Collected(
                new TypeDecisions(),
                EnumSet.noneOf(Channel.class),
                new Findings(everyFinding),
                new RequiredDocuments(),
                new UploadRules(),
                new Steps(),
                new Sms(),
                new PreApprovals(),
                new Duties(),
                new Undetermined(),
                new Contradictions());
    }
}
