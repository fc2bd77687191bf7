package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a service begins to serve: the newest version that is in order. No note says which versions were good before, as files
 * can be damaged since and gates differ from service to service: each is proved anew, the current one first.
 *
 * @param serving the rules
 * @param refused newer versions that are not in order, newest first
 */
record Start(Serving serving, List<Candidate> refused) {

    /**
     * Goes back until a version is in order.
     *
     * @throws StartRefusedException if none is
     * @throws FilingRulesException {@link ErrorCode#RULES_UNREADABLE} if it cannot be told what is published
     */
    static Start of(PackSource source, Candidate.Settings settings) {
        List<Candidate> refused = new ArrayList<>();
        for (Offer offer : source.offers()) {
            Candidate candidate = Candidate.read(offer).tried(settings);
            FilingRules rules = candidate.rules();
            if (rules != null) {
                return new Start(Serving.first(offer.version(), rules), List.copyOf(refused));
            }
            refused.add(candidate);
        }
        throw new StartRefusedException(refused);
    }
}
