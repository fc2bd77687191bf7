package io.icprules.api;

/** Stable codes of everything that can go wrong; explained in {@code docs/error-codes.md}. */
public enum ErrorCode {
    /** No provider of rules was found. */
    NO_PROVIDER("ICP-1001"),
    /** More than one provider of rules was found. */
    SEVERAL_PROVIDERS("ICP-1002"),
    /** The rule base holds no rules. */
    RULE_BASE_EMPTY("ICP-2001"),
    /** The rules could not be built or loaded. */
    RULE_BASE_UNUSABLE("ICP-2002"),
    /** Metadata of rules are missing or malformed. */
    RULE_METADATA("ICP-2003"),
    /** Rule files have problems; none of them was taken up. */
    RULES_REFUSED("ICP-2004"),
    /** Rules cannot be compiled, as the compiler of Drools is not on the class path. */
    COMPILER_MISSING("ICP-2005"),
    /** A folder or jar of rules could not be read. */
    RULES_UNREADABLE("ICP-2006"),
    /** The host has set options of Drools under which rule files are not safe to compile. */
    HOST_SETTINGS("ICP-2007"),
    /** What Drools made of the rules is not what rules may be. */
    GENERATED_CODE_REFUSED("ICP-2008"),
    /** The gate of a service does not let new rules into service. */
    GATE_REFUSED("ICP-2009"),
    /** Reading, building or trying new rules failed in a way that nobody foresaw. */
    RULES_FAILED("ICP-2010"),
    /** Rules are not the ones that were expected. */
    RULES_DIFFER("ICP-2011"),
    /** The consequence of a rule threw. */
    CONSEQUENCE_FAILED("ICP-3001"),
    /** Rules kept firing beyond any reasonable number. */
    RULE_LOOP("ICP-3002"),
    /** The condition of a rule threw. */
    CONDITION_FAILED("ICP-3003"),
    /** An application or another document could not be read. */
    DOCUMENT_UNREADABLE("ICP-4001"),
    /** A receipt does not say what it said when it was written. */
    RECEIPT_ALTERED("ICP-4002"),
    /** There is no rule and no fact with the id asked for. */
    RULE_UNKNOWN("ICP-5001"),
    /** An application without a day, where one is needed. */
    DAY_UNKNOWN("ICP-5002"),
    /** A bulk run cannot go on from its checkpoint: rules, options, input or output are not those it was written for. */
    RESUME_REFUSED("ICP-6001"),
    /** The output of a bulk run is there already, or another run is writing it. */
    OUTPUT_TAKEN("ICP-6002"),
    /** A file of a bulk run cannot be read or written. */
    BULK_FILE_UNUSABLE("ICP-6003");

    private final String code;

    ErrorCode(String code) {
        this.code = code;
    }

    /** The code as it appears in messages, such as {@code ICP-1001}. */
    public String code() {
        return code;
    }
}
