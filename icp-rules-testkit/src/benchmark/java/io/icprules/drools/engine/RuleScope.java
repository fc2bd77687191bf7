package io.icprules.drools.engine;

import io.icprules.drools.interpret.InterpretedRule;
import java.util.Set;

/** Which rules of the rule base take part. */
public enum RuleScope {
    /** All. */
    WHOLE {
        @Override
        boolean has(InterpretedRule rule) {
            return true;
        }
    },
    /** Those that answer the core questions: filing type, documents, addresses, text messages, pre-approvals. */
    CORE {
        @Override
        boolean has(InterpretedRule rule) {
            return ADDRESSES.contains(rule.definition().description().factId())
                    || rule.source().calls().stream()
                            .anyMatch(call -> CALLS.contains(call.method().text()));
        }
    };

    private static final Set<String> CALLS = Set.of(
            "type",
            "requires",
            "requiresOneOf",
            "smsRequired",
            "smsNotRequired",
            "smsVerifiedBy",
            "smsVerifiedByNobody",
            "smsDeadline",
            "preApproval");

    private static final Set<String> ADDRESSES = Set.of(
            "cn-nat-address-same-province",
            "cn-nat-address-street-number",
            "cn-nat-cross-province-organisation",
            "cn-nat-cross-province-foreign");

    abstract boolean has(InterpretedRule rule);
}
