package io.icprules.drools.source;

import io.icprules.api.Text;

/** What could stand where something is wrong, in both languages; {0} and {1} are names and values. */
public enum Expected {
    /** An annotation of rules. */
    ANNOTATION_OF_RULES("规则所用的注解", "an annotation of rules"),
    /** It once. */
    ONCE("只写一次", "it once"),
    /** A text. */
    A_TEXT("一段文本", "a text"),
    /** Blanks. */
    BLANKS("空格", "blanks"),
    /** A day as YYYY-MM-DD, from 1990 to 2100. */
    A_DAY("日期，写作 YYYY-MM-DD，1990 至 2100 年", "a day as YYYY-MM-DD, from 1990 to 2100"),
    /** One of {0}. */
    ONE_OF("下列之一：{0}", "one of {0}"),
    /** Ids like ctr-sms-hours. */
    CONTRADICTION_IDS("ctr-sms-hours 这样的编号", "ids like ctr-sms-hours"),
    /** Ids like cn-nat-sms-who. */
    FACT_IDS("cn-nat-sms-who 这样的编号", "ids like cn-nat-sms-who"),
    /** A row like R01 or R01a. */
    ROW_ID("R01 或 R01a 这样的行号", "a row like R01 or R01a"),
    /** A text in English. */
    ENGLISH("英文文本", "a text in English"),
    /** A text in Chinese. */
    CHINESE("中文文本", "a text in Chinese"),
    /** An id of contradictions.properties. */
    KNOWN_CONTRADICTION("contradictions.properties 中的编号", "an id of contradictions.properties"),
    /** A day after {0}. */
    DAY_AFTER("{0} 之后的日期", "a day after {0}"),
    /** The name of the annotation. */
    ANNOTATION_NAME("注解的名称", "the name of the annotation"),
    /** ( before the text. */
    BEFORE_TEXT("文本之前的 (", "( before the text"),
    /** &#64;annotation("…") or when. */
    ANNOTATION_OR_WHEN("@注解(\"…\") 或 when", "@annotation(\"…\") or when"),
    /** Annotations only. */
    ANNOTATIONS_ONLY("只写注解", "annotations only"),
    /** Visible characters other than backslashes. */
    VISIBLE_CHARACTERS("反斜杠以外的可见字符", "visible characters other than backslashes"),
    /** At most {0}. */
    AT_MOST("至多 {0}", "at most {0}"),
    /** At most {0} in all. */
    AT_MOST_IN_ALL("合计至多 {0}", "at most {0} in all"),
    /** A word in double quotes. */
    QUOTED_WORD("双引号括起的词语", "a word in double quotes"),
    /** {0}, without L. */
    WITHOUT_L("{0}，不带 L", "{0}, without L"),
    /** {0}, as {1} is. */
    AS_PROPERTY("{0}，与 {1} 一致", "{0}, as {1} is"),
    /** A day as a number such as 20180101. */
    DAY_NUMBER("数字形式的日期，例如 20180101", "a day as a number such as 20180101"),
    /** A property of {0}. */
    PROPERTY_OF("{0} 的属性", "a property of {0}"),
    /** No such test. */
    NO_SUCH_TEST("不写此判断", "no such test"),
    /** A comma, in ( … ), or another rule. */
    COMMA_LIST_OR_RULE("逗号、in ( … )，或另写一条规则", "a comma, in ( … ), or another rule"),
    /** Property, property == value, property in ( … ), property contains term, or containsAny( property, … ). */
    TEST_FORMS(
            "属性、属性 == 值、属性 in ( … )、属性 contains 项，或 containsAny( 属性, … )",
            "property, property == value, property in ( … ), property contains term, or containsAny( property, … )"),
    /** A test of a property. */
    TEST_OF_PROPERTY("对属性的判断", "a test of a property"),
    /** One to three. */
    ONE_TO_THREE("一至三个", "one to three"),
    /** No &#64;row. */
    NO_ROW("不写 @row", "no @row"),
    /** A call of the collector. */
    CALL_OF_COLLECTOR("可用的调用", "a call of the collector"),
    /** &#64;countedFrom and &#64;countedFromEn. */
    COUNTED_FROM("@countedFrom 和 @countedFromEn", "@countedFrom and @countedFromEn"),
    /** A term. */
    A_TERM("词汇表中的项", "a term"),
    /** A number, a term or {0}. */
    NUMBER_TERM_OR("数字、词汇表中的项或 {0}", "a number, a term or {0}"),
    /** . before the call. */
    BEFORE_CALL("调用之前的 .", ". before the call"),
    /** What Drools can read. */
    WHAT_DROOLS_READS("Drools 能读懂的写法", "what Drools can read"),
    /** The same rules as we read. */
    SAME_AS_WE_READ("与所写相同的规则", "the same rules as we read"),
    /** Package, import, global or rule "name". */
    TOP_LEVEL("package、import、global 或 rule \"名称\"", "package, import, global or rule \"name\""),
    /** Each test once. */
    EACH_TEST_ONCE("每项判断只写一次", "each test once"),
    /** National/&lt;topic&gt;.drl or province/&lt;code&gt;-&lt;name&gt;.drl, in lower-case letters, digits and dashes. */
    FILE_PLACES(
            "national/主题.drl 或 province/代码-省份.drl，用小写字母、数字和连字符",
            "national/<topic>.drl or province/<code>-<name>.drl, in lower-case letters, digits and dashes"),
    /** Package {0}, once. */
    PACKAGE_ONCE("package {0}，只写一次", "package {0}, once"),
    /** A code of GB/T 2260 and its province. */
    PROVINCE_CODE("GB/T 2260 代码及其省份", "a code of GB/T 2260 and its province"),
    /** One of {0} or {1}…. */
    ONE_OF_OR("下列之一：{0}，或 {1}…", "one of {0} or {1}…"),
    /** ) for the ( at {0}:{1}. */
    CLOSES(") ，与 {0}:{1} 处的 ( 配对", ") for the ( at {0}:{1}"),
    /** A value or test before and behind a comma. */
    AROUND_COMMA("逗号前后各有一个值或一项判断", "a value or test before and behind a comma"),
    /** At least one value. */
    A_VALUE("至少一个值", "at least one value"),
    /** A value before it. */
    VALUE_BEFORE("它之前有一个值", "a value before it"),
    /** A value behind it. */
    VALUE_BEHIND("它之后有一个值", "a value behind it"),
    /** , before it. */
    COMMA_BEFORE("之前有一个逗号", ", before it"),
    /** A number such as 18 or 20180101. */
    A_NUMBER("数字，例如 18 或 20180101", "a number such as 18 or 20180101"),
    /** A day as a number. */
    DAY_AS_NUMBER("数字形式的日期", "a day as a number"),
    /** No arithmetic; within a term it is _. */
    NO_ARITHMETIC("不作算术；词汇表的项中用 _", "no arithmetic; within a term it is _"),
    /** ( behind {0}. */
    BEHIND("{0} 之后的 (", "( behind {0}"),
    /** The property first, then the words. */
    PROPERTY_FIRST("先写属性，再写词语", "the property first, then the words"),
    /** , and the words behind the property. */
    WORDS_BEHIND("属性之后写逗号和词语", ", and the words behind the property"),
    /** The name of the rule in double quotes. */
    NAME_OF_RULE("双引号括起的规则名", "the name of the rule in double quotes"),
    /** : between name and fact. */
    BETWEEN_NAME_AND_FACT("名称与事实之间的 :", ": between name and fact"),
    /** One pattern like $site : Site( … ), then. */
    ONE_PATTERN("一个模式，例如 $site : Site( … )，之后是 then", "one pattern like $site : Site( … ), then"),
    /** A word. */
    A_WORD("一个词语", "a word"),
    /** Each entry once. */
    ENTRY_ONCE("每一项只写一次", "each entry once"),
    /** Cn-… or cn-…/part, in lower-case letters, digits and dashes. */
    NAME_FORM("cn-… 或 cn-…/部分，用小写字母、数字和连字符", "cn-… or cn-…/part, in lower-case letters, digits and dashes"),
    /** A name of its own. */
    OWN_NAME("与众不同的名称", "a name of its own"),
    /** &#64;from("{0}"), not {1}. */
    FROM_DAY("@from(\"{0}\")，而不是 {1}", "@from(\"{0}\"), not {1}"),
    /** Names that can be told apart. */
    APART("易区分的名称", "names that can be told apart"),
    /** Windows that do not overlap. */
    NO_OVERLAP("时段不重叠", "windows that do not overlap"),
    /** &#64;from("{0}"), or the other end to match. */
    MATCHING_FROM("@from(\"{0}\")，或将另一端改成一致", "@from(\"{0}\"), or the other end to match"),
    /** Until that day, or the other end to match. */
    MATCHING_UNTIL("@until(\"{0}\")，或将另一端改成一致", "@until(\"{0}\"), or the other end to match"),
    /** A rule that differs from it. */
    DIFFERENT_RULE("与它不同的规则", "a rule that differs from it"),
    /** A condition that the other rule does not cover. */
    UNCOVERED("另一条规则没有包含的条件", "a condition that the other rule does not cover"),
    /** Its very name, to replace it, or a rule of its own, to add one. */
    LIKE_BELOW("与它完全相同的名称（替换），或另写的内容（新增）", "its very name, to replace it, or a rule of its own, to add one"),
    /** At least one. */
    AT_LEAST_ONE("至少一条", "at least one"),
    /** A rule file or withdrawn.tsv. */
    A_RULE_OR_WITHDRAWN("规则文件或 withdrawn.tsv", "a rule file or withdrawn.tsv"),
    /** Text from the first byte. */
    FROM_FIRST_BYTE("开头就是文本", "text from the first byte"),
    /** A text in UTF-8. */
    UTF8("UTF-8 编码的文本", "a text in UTF-8"),
    /** No such file. */
    NO_SUCH_FILE("没有此文件", "no such file"),
    /** Regular files that end in .drl. */
    REGULAR_FILES("扩展名为 .drl 的普通文件", "regular files that end in .drl"),
    /** Rule files and what is said of them. */
    RULE_FILES("规则文件及其说明文件", "rule files and what is said of them"),
    /** What the manifest lists. */
    AS_LISTED("清单所列的内容", "what the manifest lists"),
    /** The spelling of other rules. */
    SPELLING("其他规则中的写法", "the spelling of other rules"),
    /** " at the end of the text. */
    QUOTE_BEHIND("文本末尾的 \"", "\" at the end of the text"),
    /** " at both ends of the text. */
    QUOTES_AROUND("文本两端的 \"", "\" at both ends of the text"),
    /** " at the start of the text. */
    QUOTE_BEFORE("文本开头的 \"", "\" at the start of the text"),
    /** A term of {0}. */
    TERM_OF("{0} 中的项", "a term of {0}"),
    /** A term of the vocabulary. */
    TERM_OF_VOCABULARY("词汇表中的项", "a term of the vocabulary"),
    /** A fact of the ledger. */
    FACT_OF_LEDGER("台账中的事实", "a fact of the ledger"),
    /** Each fact once. */
    FACT_ONCE("每个事实一行", "each fact once"),
    /** Why it has no rule. */
    WHY_NO_RULE("没有规则的原因", "why it has no rule"),
    /** Within {0} and {1}. */
    WITHIN("在 {0} 与 {1} 之间", "within {0} and {1}"),
    /** A plain blank. */
    PLAIN_BLANK("普通空格", "a plain blank"),
    /** {0} to be {1}. */
    LEFT("{0} 只可能是 {1}", "{0} to be {1}"),
    /** With {0}. */
    LEFT_MEMBERS_WITH("有 {0}", "with {0}"),
    /** Without {0}. */
    LEFT_MEMBERS_WITHOUT("没有 {0}", "without {0}"),
    /** {0} and {1}. */
    LEFT_BOTH("{0} 且 {1}", "{0} and {1}"),
    /** A text that passes the tests before. */
    LEFT_TEXT("符合前面判断的文本", "a text that passes the tests before"),
    /** A test that can hold with those before it. */
    LEFT_TEST("可与前面的判断同时成立的判断", "a test that can hold with those before it"),
    /** True or false. */
    FLAG("true 或 false", "true or false"),
    /** A number. */
    NUMBER("数字", "a number"),
    /** A text. */
    TEXT_KIND("文本", "a text"),
    /** Several of: {0}. */
    SEVERAL("若干 {0}", "several of: {0}"),
    /** A day not before {0}. */
    DAY_NOT_BEFORE("不早于 {0} 的日期", "a day not before {0}"),
    /** A day like 2019-09-20. */
    DAY_LIKE("日期，例如 2019-09-20", "a day like 2019-09-20"),
    /** Rule id, reason in Chinese, reason in English, separated by tabs. */
    WITHDRAWN_COLUMNS("规则名、中文原因、英文原因，以制表符分隔", "rule id, reason in Chinese, reason in English, separated by tabs"),
    /** Each rule once. */
    RULE_ONCE("每条规则一行", "each rule once"),
    /** Either withdrawn or written, not both. */
    WITHDRAWN_OR_WRITTEN("或撤销，或改写，不能两者都有", "either withdrawn or written, not both"),
    /** A rule of the pack below. */
    RULE_BELOW("下层的规则", "a rule of the pack below"),
    /** Package {0}, where the rule it replaces is. */
    PACKAGE_OF_REPLACED("包 {0}，被替换的规则所在的包", "package {0}, where the rule it replaces is");

    private final String zh;
    private final String en;

    Expected(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The wording with its arguments; a {@link Text} among them goes in by its language. */
    public Text of(Object... arguments) {
        return Wording.fill(zh, en, arguments);
    }
}
