package io.icprules.testkit.diff;

import io.icprules.api.Text;

/** What can differ between two versions of a rule. Comments and layout are no part of it. */
public enum RulePart {
    /** From which day until which day it applies (有效期). */
    WINDOW("有效期", "window"),
    /** Which facts it looks at (所看的事实). */
    FACT("所看的事实", "fact"),
    /** Its tests (条件). */
    TESTS("条件", "tests"),
    /** What it says when all tests hold (结论). */
    CALLS("结论", "calls"),
    /** What a violation means (严重程度). */
    SEVERITY("严重程度", "severity"),
    /** Row of the decision table and the facts it stands for (判定表). */
    TABLE("判定表", "decision table"),
    /** Title, message, remedy and other texts for people (文字). */
    TEXTS("文字", "texts"),
    /** Where it stands: document, section, contradictions (出处). */
    SOURCE("出处", "source"),
    /** Whether it is national or of which province (所属范围). */
    AREA("所属范围", "area");

    private final Text label;

    RulePart(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** Name for people. */
    public Text label() {
        return label;
    }

    /** The part an annotation belongs to. */
    static RulePart ofAnnotation(String name) {
        return switch (name) {
            case "from", "until" -> WINDOW;
            case "severity" -> SEVERITY;
            case "row", "otherwise", "facts" -> TABLE;
            case "source", "section", "contradiction" -> SOURCE;
            default -> TEXTS;
        };
    }
}
