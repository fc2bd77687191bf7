package io.icprules.testkit.diff;

import io.icprules.api.Text;

/** The parts of a verdict, those that say most of a rule first. */
public enum VerdictElement {
    /** Filing type and row of the decision table (备案类型). */
    FILING_TYPE("备案类型", "filing type"),
    /** Findings (判定). */
    FINDINGS("判定", "findings"),
    /** Documents (所需资料). */
    REQUIRED_DOCUMENTS("所需资料", "documents"),
    /** Pre-approvals (前置审批). */
    PRE_APPROVALS("前置审批", "pre-approvals"),
    /** Text messages (短信核验). */
    SMS("短信核验", "text messages"),
    /** Channels (渠道). */
    CHANNELS("渠道", "channels"),
    /** Steps (办理步骤). */
    STEPS("办理步骤", "steps"),
    /** Duties after the filing (备案后义务). */
    DUTIES("备案后义务", "duties"),
    /** Undetermined facts (未能判定). */
    UNDETERMINED("未能判定", "undetermined"),
    /** Contradictions of the sources (资料矛盾). */
    CONTRADICTIONS("资料矛盾", "contradictions"),
    /** What becomes of the application (受理结果). */
    ADMISSIBILITY("受理结果", "admissibility"),
    /** Whether province and day are covered (覆盖范围). */
    COVERAGE("覆盖范围", "coverage"),
    /** Only the order of entries (次序). */
    ORDER("次序", "order"),
    /** The rules fail, and there is no verdict (规则出错). */
    FAILURE("规则出错", "failure");

    private final Text label;

    VerdictElement(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** Name for people. */
    public Text label() {
        return label;
    }
}
