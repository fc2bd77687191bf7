package io.icprules.document;

import io.icprules.api.Text;

/** How to mend what is wrong with a document, in words. */
final class Hints {
    static final Text SPLIT_DOCUMENT =
            new Text("请拆分成多个文件，每个文件一个备案申请。", "Maybe split it: one application per document.");
    static final Text SAVE_AS_UTF8 =
            new Text("请以 UTF-8 编码保存文件（GBK 等编码不支持）。", "Maybe it was saved as GBK or UTF-16; save it as UTF-8.");
    static final Text FLATTEN =
            new Text("备案申请的层级远少于此，请检查括号或缩进。", "No application is nested like that; check brackets and indentation.");
    static final Text SHORTEN =
            new Text("请缩短内容，或检查引号是否配对。", "Shorten it, or check that a closing quote is not missing.");
    static final Text REMOVE_CHARACTER =
            new Text("请删除该字符，它可能是复制粘贴时带入的不可见字符。", "Remove the character; maybe it came along invisibly when copying.");
    static final Text KEEP_ONE = new Text("请只保留一个，删除重复的字段。", "Keep one of them and remove the other.");
    static final Text ONE_DOCUMENT =
            new Text("一个文件只能有一个备案申请；多个申请请用 NDJSON。", "One document per file; for several applications use NDJSON.");
    static final Text JSON_SYNTAX = new Text(
            "请检查该处及之前的逗号、引号和括号；JSON 不允许注释和末尾逗号。",
            "Check commas, quotes and brackets here and just before; JSON has no comments and no trailing commas.");
    static final Text YAML_SYNTAX = new Text(
            "请检查该处及之前的缩进（用空格，不用制表符）、冒号后的空格和引号。",
            "Check indentation (spaces, no tabs), the space after colons, and quotes here and just before.");
    static final Text PLAIN_YAML = new Text(
            "不支持锚点、别名、标签、合并键和指令，请直接写出内容。",
            "Write the content out: anchors, aliases, tags, merge keys and directives are refused.");
    static final Text KEY_AS_TEXT = new Text("键须为字段名；纯数字等请加引号。", "Keys are names of fields; maybe a quote is missing.");
    static final Text LEAVE_OUT =
            new Text("未知的内容请省略该字段，不要写 null。", "Leave the field out: what is unknown is left out, never null.");
    static final Text QUOTE = new Text("请加引号，写成文本。", "Maybe quotes are missing: write it as text in double quotes.");
    static final Text UNQUOTE = new Text("请去掉引号，写成数字。", "Maybe remove the quotes: write it as a number.");
    static final Text HALF_WIDTH = new Text("请使用半角数字（0-9）。", "Use the digits 0-9, not full-width or other digits.");
    static final Text PLAIN_NUMBER = new Text(
            "请写普通十进制数，不带前导零、正号和指数。", "Write a plain decimal number without leading zeros, plus sign and exponent.");
    static final Text WHOLE_NUMBER = new Text("请写整数。", "Write a whole number.");
    static final Text TRUE_OR_FALSE = new Text("请写 true 或 false，不加引号。", "Write true or false, without quotes.");
    static final Text ISO_DATE = new Text("日期请写成 2019-09-20 的形式。", "Write dates like 2019-09-20.");
    static final Text REAL_DATE = new Text("请核对日期，日历中没有这一天。", "Check the date: the calendar has no such day.");
    static final Text ISO_TIME = new Text(
            "请写成 2019-09-20T09:30:00 的形式，北京时间，不带时区。",
            "Write moments like 2019-09-20T09:30:00, in China standard time and without a zone.");
    static final Text REAL_TIME = new Text("请核对日期和时间。", "Check the day and the time: there is no such moment.");
    static final Text CHECK_RANGE = new Text("请核对该值。", "Check the value; maybe a digit is wrong.");
    static final Text SAME_PERSON_ALONE = new Text(
            "网站负责人与主体负责人相同时，只写 sameAsResponsiblePerson: true；否则删除它。",
            "When the two are one person, give sameAsResponsiblePerson alone; else remove it.");
    static final Text SAME_PERSON_MISPLACED = new Text(
            "sameAsResponsiblePerson 只用于网站负责人，请删除。",
            "Remove it: sameAsResponsiblePerson belongs to site administrators only.");
    static final Text SEE_SCHEMA = new Text("请对照 docs/schema 中的 JSON Schema。", "See the JSON Schema in docs/schema.");
    static final Text ADD_FIELD = new Text("请补充该字段。", "Add the field.");
    static final Text BRACES = new Text("此处应为一组字段。", "Fields belong here, in an object of their own.");
    static final Text BRACKETS = new Text("此处应为列表，只有一项时也要用 [ ]。", "Write a list, in [ ] also when it has one entry.");
    static final Text SINGLE = new Text("此处应为单个值。", "Write a single value, without brackets.");

    private Hints() {}

    /** Names what was probably meant. */
    static Text meant(String name) {
        return new Text("是否想写 " + name + "？", "Maybe " + name + " was meant.");
    }
}
