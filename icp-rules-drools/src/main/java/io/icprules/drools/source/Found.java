package io.icprules.drools.source;

import io.icprules.api.Text;

/** What can stand where something is wrong, in both languages; {0} and {1} are what stands in the file. */
public enum Found {
    /** End of file. */
    END_OF_FILE("文件末尾", "end of file"),
    /** No &#64;{0}. */
    NO_ANNOTATION("没有 @{0}", "no @{0}"),
    /** &#64;{0} without &#64;{1}. */
    ONE_LANGUAGE("有 @{0}，没有 @{1}", "@{0} without @{1}"),
    /** An empty text. */
    EMPTY_TEXT("空的文本", "an empty text"),
    /** A tab in a text. */
    TAB_IN_TEXT("文本中的制表符", "a tab in a text"),
    /** An empty id. */
    EMPTY_ID("空的编号", "an empty id"),
    /** No value. */
    NO_VALUE("没有值", "no value"),
    /** Attribute {0}. */
    ATTRIBUTE("Drools 属性 {0}", "attribute {0}"),
    /** Character {0}. */
    CHARACTER("字符 {0}", "character {0}"),
    /** A template: {0}. */
    TEMPLATE("模板写法 {0}", "a template: {0}"),
    /** A line of {0} characters. */
    LONG_LINE("一行有 {0} 个字符", "a line of {0} characters"),
    /** A wide blank. */
    WIDE_BLANK("全角空格或不间断空格", "a wide blank"),
    /** {0} calls. */
    CALLS("{0} 个调用", "{0} calls"),
    /** No call. */
    NO_CALL("没有调用", "no call"),
    /** A rule on Order without &#64;row. */
    ORDER_WITHOUT_ROW("判定备案类型的规则没有 @row", "a rule on Order without @row"),
    /** &#64;row on a rule on {0}. */
    ROW_ON("关于 {0} 的规则有 @row", "@row on a rule on {0}"),
    /** {0} again. */
    AGAIN("再次出现 {0}", "{0} again"),
    /** File {0}. */
    FILE("文件 {0}", "file {0}"),
    /** No package. */
    NO_PACKAGE("没有 package 一行", "no package"),
    /** No {0} of {1}. */
    NO_LINE("没有 {0} {1} 一行", "no {0} of {1}"),
    /** {0} without its import. */
    NOT_IMPORTED("没有导入 {0}", "{0} without its import"),
    /** Test of the province. */
    PROVINCE_TEST("对省份的判断", "test of the province"),
    /** {0} ({1}). */
    PROPERTY_OF_KIND("{0}（{1}）", "{0} ({1})"),
    /** Other parts than written. */
    DROOLS_OTHER_PARTS("Drools 读到的组成部分与所写的不同", "other parts than written"),
    /** Another rule than written. */
    DROOLS_OTHER_RULE("Drools 读到的规则与所写的不同", "another rule than written"),
    /** {0}, which stands in {1}:{2} too. */
    NAME_TWICE("{0}，{1}:{2} 已有同名的规则", "{0}, which stands in {1}:{2} too"),
    /** No &#64;from. */
    NO_FROM("没有 @from", "no @from"),
    /** Version {0}. */
    VERSION("版本 {0}", "version {0}"),
    /** {0} in {1}. */
    IN_FILE("{0} 写在 {1} 中", "{0} in {1}"),
    /** A rule, its file and line. */
    PLACE("{0}（{1}:{2}）", "{0} in {1}:{2}"),
    /** A rule of the pack below, its file and line. */
    PLACE_BELOW("下层规则 {0}（{1}:{2}）", "{0} of the rules below, in {1}:{2}"),
    /** A rule, and the place of one like it. */
    BESIDE("{0}，另有 {1}", "{0} beside {1}"),
    /** A rule, and the place of one that is in force on the same days. */
    OVERLAPS("{0} 与 {1} 在同一些日期都有效", "{0} on days of {1}"),
    /** The day a version begins, and the place and end of the one before. */
    GAP("{0} 开始，而 {1} 到 {2} 已结束", "{0}, where {1} ends on {2}"),
    /** The day a version ends, and the place and beginning of the one behind. */
    GAP_BEHIND("{0} 结束，而 {1} 从 {2} 才开始", "{0}, where {1} begins on {2}"),
    /** No rule file. */
    NO_RULE_FILE("没有规则文件", "no rule file"),
    /** No rule. */
    NO_RULE("没有规则", "no rule"),
    /** {0} files. */
    FILES("{0} 个文件", "{0} files"),
    /** {0} bytes. */
    BYTES("{0} 字节", "{0} bytes"),
    /** {0} bytes up to here. */
    BYTES_SO_FAR("到此已有 {0} 字节", "{0} bytes up to here"),
    /** More problems. */
    MORE_PROBLEMS("还有更多问题", "more problems"),
    /** Byte order mark. */
    BYTE_ORDER_MARK("字节顺序标记（BOM）", "byte order mark"),
    /** A text in UTF-16. */
    UTF16("UTF-16 编码的文本", "a text in UTF-16"),
    /** A text in GBK, most likely. */
    GBK("很可能是 GBK 编码的文本", "a text in GBK, most likely"),
    /** Bytes that are not UTF-8. */
    NO_UTF8("不是 UTF-8 的字节", "bytes that are not UTF-8"),
    /** Hidden, so not read: {0}. */
    HIDDEN("隐藏文件，不会读取：{0}", "hidden, so not read: {0}"),
    /** Not read: {0}. */
    NOT_READ("不会读取：{0}", "not read: {0}"),
    /** A link or special file, so not read: {0}. */
    SPECIAL("链接或特殊文件，不会读取：{0}", "a link or special file, so not read: {0}"),
    /** No file. */
    FILE_MISSING("缺少该文件", "no file"),
    /** Other content. */
    FILE_CHANGED("内容与清单不同", "other content"),
    /** File that is not listed. */
    FILE_NOT_LISTED("清单中没有的文件", "file that is not listed"),
    /** Comment that does not end. */
    COMMENT_OPEN("没有结束的注释", "comment that does not end"),
    /** Text that does not end. */
    TEXT_OPEN("没有结束的文本", "text that does not end"),
    /** Fact {0} again. */
    FACT_AGAIN("事实 {0} 再次出现", "fact {0} again"),
    /** No rule on {0}. */
    NO_RULE_ON("没有关于 {0} 的规则", "no rule on {0}"),
    /** No reason for {0}. */
    NO_REASON("没有写明 {0} 的原因", "no reason for {0}"),
    /** Rule {0} from {1} until {2}. */
    RULE_WINDOW("规则 {0} 自 {1} 至 {2}", "rule {0} from {1} until {2}"),
    /** Open. */
    OPEN_END("不限", "open"),
    /** No {0}. */
    MISSING("没有 {0}", "no {0}"),
    /** {0} columns, or an empty one. */
    COLUMNS("{0} 列，或有空列", "{0} columns, or an empty one"),
    /** Rule {0}. */
    RULE("规则 {0}", "rule {0}"),
    /** Rule {0} again. */
    RULE_AGAIN("规则 {0} 再次出现", "rule {0} again"),
    /** Rule {0} in package {1}. */
    RULE_IN_PACKAGE("包 {1} 中的规则 {0}", "rule {0} in package {1}");

    private final String zh;
    private final String en;

    Found(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The wording with its arguments; a {@link Text} among them goes in by its language. */
    public Text of(Object... arguments) {
        return Wording.fill(zh, en, arguments);
    }
}
