package io.icprules.document;

import io.icprules.api.Text;

/** Stable codes of what can be wrong with a document; explained in {@code docs/error-codes.md}. */
public enum ProblemCode {
    /** A field occurs twice in one object. */
    DUPLICATE_KEY("ICP-4101", "字段重复", "duplicate field"),
    /** A field that must be there is missing. */
    MISSING_FIELD("ICP-4102", "缺少字段", "missing field"),
    /** A field the model does not know. */
    UNKNOWN_FIELD("ICP-4103", "未知字段", "unknown field"),
    /** A value of the wrong type, such as a number where a text belongs. */
    WRONG_TYPE("ICP-4104", "类型错误", "wrong type"),
    /** A value of the right type that is none of those allowed. */
    WRONG_VALUE("ICP-4105", "取值错误", "wrong value"),
    /** A number or date outside its range. */
    OUT_OF_RANGE("ICP-4106", "超出范围", "out of range"),
    /** A field written as null; unknown fields are left out instead. */
    EXPLICIT_NULL("ICP-4107", "不允许空值", "explicit null"),
    /** Two fields that cannot both be given. */
    CONTRADICTION("ICP-4108", "字段互相矛盾", "contradiction"),
    /** A control, invisible or direction-changing character in a text. */
    BAD_CHARACTER("ICP-4109", "非法字符", "forbidden character"),
    /** The document is too large. */
    TOO_LARGE("ICP-4111", "文件过大", "document too large"),
    /** Objects and lists are nested too deep. */
    TOO_DEEP("ICP-4112", "嵌套过深", "nested too deep"),
    /** A text, name or number is too long. */
    TOO_LONG("ICP-4113", "内容过长", "too long"),
    /** A list has too many entries. */
    TOO_MANY("ICP-4114", "列表过长", "too many entries"),
    /** The document is not well-formed JSON or YAML. */
    SYNTAX("ICP-4121", "语法错误", "syntax error"),
    /** Something follows the end of the document. */
    TRAILING_CONTENT("ICP-4122", "文件末尾有多余内容", "content after the end of the document"),
    /** The bytes are not UTF-8. */
    NOT_UTF8("ICP-4123", "不是 UTF-8 编码", "not UTF-8"),
    /** A YAML anchor, alias, tag, merge key or directive. */
    ANCHOR_OR_TAG("ICP-4124", "不支持的 YAML 特性", "YAML feature not allowed"),
    /** A YAML key that is no text. */
    KEY_NOT_TEXT("ICP-4125", "键不是文本", "key is not text"),
    /** A name, or a place in an application, that there is not. */
    NOT_FOUND("ICP-4131", "找不到", "not found"),
    /** Bases that start from each other. */
    CIRCLE("ICP-4132", "循环引用", "goes in a circle"),
    /** Something that a scenario states and that has no effect. */
    UNUSED("ICP-4133", "没有用到", "never used");

    private final String code;
    private final Text meaning;

    ProblemCode(String code, String zh, String en) {
        this.code = code;
        this.meaning = new Text(zh, en);
    }

    /** The code as it appears in messages, such as {@code ICP-4101}. */
    public String code() {
        return code;
    }

    /** What the code means, in a few words. */
    public Text meaning() {
        return meaning;
    }
}
