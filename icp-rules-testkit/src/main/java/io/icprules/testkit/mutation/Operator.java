package io.icprules.testkit.mutation;

import io.icprules.api.Text;

/** Kinds of changes. */
public enum Operator {
    /** Another comparison: {@code <} for {@code >=} (运算符). */
    OPERATOR("运算符", "operator"),
    /** The boundary moved: {@code <} to {@code <=}, a number by one (边界). */
    BOUNDARY("边界", "boundary"),
    /** Another term of the same vocabulary, or a term left out of a list (选项). */
    TERM("选项", "term"),
    /** A word left out of a list (词语). */
    WORD("词语", "word"),
    /** A date moved by one day (日期). */
    DATE("日期", "date"),
    /** A test turned round (取反). */
    NEGATION("取反", "negation"),
    /** A test left out (删去条件). */
    DROPPED_TEST("删去条件", "dropped test"),
    /** A call of the consequence left out (删去结论). */
    DROPPED_CALL("删去结论", "dropped call"),
    /** The rule left out (删去规则). */
    DROPPED_RULE("删去规则", "dropped rule"),
    /** Another document, type, step or number in the consequence (另一结论). */
    CONSEQUENCE("另一结论", "other consequence"),
    /** Another severity (另一严重程度). */
    SEVERITY("另一严重程度", "other severity");

    private final Text label;

    Operator(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** Name for people. */
    public Text label() {
        return label;
    }
}
