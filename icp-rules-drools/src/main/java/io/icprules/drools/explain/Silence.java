package io.icprules.drools.explain;

import io.icprules.api.Text;

/** Why a rule does not speak of an application. */
public enum Silence {
    /** It does speak. */
    SPEAKS("规则已触发", "the rule does speak"),
    /** It hangs on fields the application leaves out. */
    FIELDS_UNKNOWN("取决于未填写的字段", "it hangs on fields that are left out"),
    /** A test fails. */
    TEST_FAILS("条件不成立", "a test fails"),
    /** The application has no part of the kind the rule looks at. */
    NO_SUCH_FACT("申请中没有该规则所针对的内容", "the application has nothing of the kind it looks at"),
    /** It is not in force on the day. */
    NOT_IN_FORCE("规则在该日期不生效", "it is not in force on the day"),
    /** It is a rule of another province. */
    OTHER_PROVINCE("属于其他省份的规则", "it is a rule of another province");

    private final Text label;

    Silence(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** In words, to stand inside a sentence. */
    public Text label() {
        return label;
    }
}
