package io.icprules.drools.source;

import io.icprules.api.Text;

/** Stable codes of what can be wrong with rule files; explained in {@code docs/error-codes.md}. */
public enum RuleProblemCode {
    // ---- files / 文件 ----
    /** The folder holds a file that is no rule file, or a rule file in the wrong place. */
    FILE_PLACE(
            "ICP-2201",
            "规则文件放在 national/ 或 province/ 下，扩展名为 .drl。",
            "Rule files are national/<topic>.drl or province/<code>-<name>.drl."),
    /** The file is not strict UTF-8. */
    NOT_UTF8("ICP-2202", "请把文件另存为 UTF-8。", "Save the file as UTF-8."),
    /** The file begins with a byte order mark. */
    BYTE_ORDER_MARK("ICP-2203", "请另存为不带 BOM 的 UTF-8。", "Save the file as UTF-8 without a byte order mark."),
    /** A backslash, control, invisible or bidirectional character. */
    FORBIDDEN_CHARACTER(
            "ICP-2204",
            "请删除该字符；反斜杠和不可见字符可能改变代码的含义。",
            "Delete it: backslashes and invisible characters can change what the code means."),
    /** A file, or the whole folder, without rules. */
    NO_RULES("ICP-2205", "请写规则，或删除该文件。", "Write a rule or delete the file."),
    /** The text is not in the language of rule files. */
    SYNTAX("ICP-2206", "请对照该位置前后；标点须为半角（英文）标点。", "Look around this place; punctuation has to be half-width (ASCII)."),
    /** Drools finds something else in the file than we do. */
    READ_DIFFERENTLY(
            "ICP-2207", "请按 docs/writing-a-rule.md 中的样例改写该处。", "Rewrite it like the sample in docs/writing-a-rule.md."),
    /** The package does not match the path. */
    PACKAGE("ICP-2208", "包名由文件夹与文件名决定，去掉连字符。", "The package follows from folder and file name, without dashes."),
    /** Code and name of a province file do not belong together. */
    PROVINCE_FILE(
            "ICP-2209",
            "省份文件名为 GB/T 2260 代码加省份名，例如 11-beijing.drl。",
            "Province files are named by GB/T 2260 code and province, such as 11-beijing.drl."),
    /** An import that is not allowed, or a missing one. */
    IMPORT(
            "ICP-2210",
            "只能导入词汇表、事实类和 Words 中的函数。",
            "Import the vocabulary, the facts and functions of Words, nothing else."),
    /** A global that is not allowed, or the missing collector. */
    GLOBAL("ICP-2211", "唯一的全局变量是 verdict。", "The only global is verdict."),
    /** A function, query, type or anything else but rules. */
    DECLARATION(
            "ICP-2212",
            "规则文件中只写规则；需要新的属性时请加在事实类上。",
            "Rule files hold rules only; a new property belongs into the class of facts."),
    /** Punctuation, a letter, digit or blank of the Chinese keyboard outside of texts and comments. */
    FULL_WIDTH(
            "ICP-2213",
            "此处须用半角（英文）字符，请关闭中文输入法重新输入。",
            "Use the half-width character here: type it again with the Chinese input method switched off."),

    // ---- names / 规则名 ----
    /** The name is not a fact id with an optional part and version. */
    RULE_NAME(
            "ICP-2220",
            "规则名为事实编号，可加 /部分，例如 cn-nat-sms-who/first-filing；不用大写字母、汉字和全角符号，汉字可改写为拼音。",
            "Name the rule by its fact id, with a /part if need be, such as cn-nat-sms-who/first-filing; no capitals, Chinese or full-width characters."),
    /** Two rules have one name. */
    RULE_NAME_REPEATED(
            "ICP-2221",
            "接续的版本在名称后加 @ 和 @from 的日期，例如 cn-nat-sms-who@2020-06-01；同一事实的几条规则用 /部分 区分。",
            "A successor adds @ and the day of its @from to the name, as in cn-nat-sms-who@2020-06-01; several rules on one fact are told apart by a /part."),
    /** The version in the name is not the day in {@code @from}. */
    VERSION_SUFFIX("ICP-2222", "规则名中 @ 之后的日期须与 @from 相同。", "The day after @ in the name is the day in @from."),
    /** Two versions of a rule are in force on the same day. */
    WINDOWS_OVERLAP(
            "ICP-2223",
            "请用 @until 结束旧版本，其日期等于新版本的 @from。",
            "Close the older version with @until on the day in @from of the newer one."),

    /** Two names that can only be told apart by dashes or by letters that look like digits. */
    RULE_NAME_SIMILAR(
            "ICP-2224",
            "两个规则名只差连字符或形似的字母与数字（0 与 o、1 与 l）；请核对是否写错，或改用易区分的名称。",
            "The two names differ in dashes or look-alikes (0 and o, 1 and l) only: one is a slip, or choose names that can be told apart."),
    /** No version of a rule is in force on some days between two versions. */
    WINDOW_GAP(
            "ICP-2225",
            "旧版的 @until 应等于新版的 @from；如果中间确实没有规定，请给新规则另取 /部分 名称。",
            "The older @until is the newer @from; if nothing held in between on purpose, name the newer rule by a /part of its own."),
    /** A rule of one province in the file of another, or in a national file. */
    RULE_AREA(
            "ICP-2226",
            "规则名中的省份与所在文件不符，可能复制后忘了修改；请改名或移到该省的文件。",
            "The name belongs to another province than the file: rename the rule or move it there."),

    // ---- annotations / 注解 ----
    /** A required annotation is missing. */
    ANNOTATION_MISSING(
            "ICP-2230", "每条规则都须写标题、消息、出处与严重程度。", "Every rule states title, message, source, section and severity."),
    /** An annotation that rules do not have. */
    ANNOTATION_UNKNOWN(
            "ICP-2231", "注解一览见 docs/writing-a-rule.md。", "The annotations are listed in docs/writing-a-rule.md."),
    /** An annotation with an empty text. */
    ANNOTATION_EMPTY("ICP-2232", "请填写内容，或删去该注解。", "Give it a text or leave it out."),
    /** An annotation that stands twice. */
    ANNOTATION_REPEATED("ICP-2233", "每种注解只写一次；多个值用英文逗号分隔。", "Write it once; several values are separated by commas."),
    /** The value of an annotation is not one text in double quotes. */
    ANNOTATION_NOT_QUOTED(
            "ICP-2234",
            "值须为一个半角双引号括起的文本；文本内的引号用 「」 或 “ ”。",
            "The value is one text in straight double quotes; inside it use 「」 or “ ”."),
    /** A day that is none. */
    DATE("ICP-2235", "日期写作 2019-07-29。", "Days are written like 2019-07-29."),
    /** The window ends before it begins. */
    WINDOW_REVERSED(
            "ICP-2236",
            "时段为左闭右开 [from, until)；两个日期可能写反了。",
            "The window is [from, until); the two may have been swapped."),
    /** A severity that does not exist. */
    SEVERITY(
            "ICP-2237",
            "严重程度为 BLOCKING（阻断）、DOCUMENT（缺资料）、ADVICE（建议）或 INFORMATION（提示），只写英文。",
            "The severity is BLOCKING, DOCUMENT, ADVICE or INFORMATION."),
    /** The id of a contradiction is malformed or not known. */
    CONTRADICTION(
            "ICP-2238",
            "矛盾编号见 contradictions.properties；多个编号用英文逗号分隔。",
            "The ids are listed in contradictions.properties; several are separated by commas."),
    /** A text stands in one language only. */
    LANGUAGE_MISSING("ICP-2239", "文本须同时有中文和英文。", "A text stands in both languages."),
    /** A value that is malformed in another way. */
    ANNOTATION_VALUE("ICP-2240", "请对照其他规则中的同名注解。", "Compare the same annotation of other rules."),
    /** {@code @row} is missing on a rule about orders, or stands on another. */
    ROW(
            "ICP-2241",
            "判定备案类型的规则（事实 Order）须有 @row，其他规则不写。",
            "Rules on Order are rows of the decision table and carry @row; others do not."),
    /** A deadline without the event from which it is counted. */
    COUNTED_FROM(
            "ICP-2242",
            "有时限的调用须写 @countedFrom 和 @countedFromEn。",
            "Add @countedFrom and @countedFromEn, which say from when the time is counted."),
    /** An attribute of Drools such as salience. */
    RULE_ATTRIBUTE(
            "ICP-2243",
            "规则不用 Drools 属性；时段用 @from 和 @until。",
            "Rules have no attributes of Drools; the window is @from and @until."),

    /** A Chinese text without Chinese, or an English text in Chinese. */
    LANGUAGE_WRONG(
            "ICP-2244",
            "不带 En 的注解写中文，带 En 的写英文；两者可能写反了，或中文在转换编码时丢失。",
            "Annotations without En are in Chinese, those with En in English; they may have been swapped."),
    /** A source that is written in another way than by other rules. */
    SOURCE_SPELLING(
            "ICP-2245",
            "其他规则引用的是同一文档，但写法不同（全角、空格或大小写）；请写成一致。",
            "Other rules cite the same document, written differently (width, blanks or case): write it like them."),

    // ---- conditions / 条件 ----
    /** The condition is not one pattern. */
    ONE_PATTERN(
            "ICP-2250",
            "条件只有一个模式，例如 $site : Site( dataOrder, … )；需要两条件时写两条规则。",
            "The condition is one pattern such as $site : Site( dataOrder, … ); otherwise write two rules."),
    /** The class is no fact. */
    FACT_CLASS("ICP-2251", "事实类见 docs/writing-a-rule.md。", "The facts are listed in docs/writing-a-rule.md."),
    /** The fact has no such property. */
    UNKNOWN_PROPERTY(
            "ICP-2252",
            "该事实没有此属性；属性一览见 docs/writing-a-rule.md。",
            "The fact has no such property; docs/writing-a-rule.md lists them."),
    /** A test that reads no property. */
    TEST_READS_NOTHING("ICP-2253", "每项判断须读取事实的一个属性。", "Every test reads a property of the fact."),
    /** Tests joined by and/or. */
    AND_OR(
            "ICP-2254",
            "「且」用逗号分隔，「或」写成两条规则或用 in ( … )。",
            "For “and” use a comma; for “or” write two rules or use in ( … )."),
    /** A test in a form that rules do not have. */
    TEST_FORM("ICP-2255", "一项判断只作一次比较，属性写在左边。", "A test is one comparison with the property on the left."),
    /** The two sides of a comparison are of different kinds. */
    WRONG_KIND(
            "ICP-2256",
            "两边的类型须一致：文本加引号，数字不加，选项写作 Province.BEIJING。",
            "Both sides are of one kind: texts in quotes, numbers without, terms like Province.BEIJING."),
    /** A term that the vocabulary does not have. */
    UNKNOWN_TERM(
            "ICP-2257",
            "词汇表中没有此项，见 io.icprules.api.vocabulary。",
            "The vocabulary has no such term; see io.icprules.api.vocabulary."),
    /** A function that does not exist or is not imported. */
    UNKNOWN_FUNCTION(
            "ICP-2258",
            "函数须是 Words 中的，并在文件开头写 import static io.icprules.drools.facts.Words.containsAny 这样的一行。",
            "Functions are those of Words, each with a line like import static io.icprules.drools.facts.Words.containsAny at the head of the file."),
    /** A province file that tests the province. */
    PROVINCE_TEST(
            "ICP-2259",
            "省份文件中的规则只用于该省，不必判断省份。",
            "Rules of a province file meet filings of that province only; leave the test out."),

    // ---- consequences / 结论 ----
    /** A statement that is not a call on the collector. */
    STATEMENT_FORM(
            "ICP-2260",
            "结论只写 verdict.调用( … ); 不写其他 Java 代码。",
            "Consequences are calls like verdict.violated( $site ); and no other Java."),
    /** Too few or too many statements. */
    STATEMENT_COUNT("ICP-2261", "每条规则一至三个调用。", "A rule makes one to three calls."),
    /** The collector has no such call. */
    UNKNOWN_CALL("ICP-2262", "可用的调用见 docs/writing-a-rule.md。", "The calls are listed in docs/writing-a-rule.md."),
    /** The arguments do not fit the call. */
    ARGUMENTS(
            "ICP-2263",
            "参数只能是数字、true/false、词汇表中的项或条件中绑定的事实。",
            "Arguments are numbers, true/false, terms of the vocabulary or the fact bound in the condition."),

    // ---- rules together / 规则之间 ----
    /** The tests of a rule contradict each other. */
    NEVER_FIRES(
            "ICP-2280",
            "这些判断不可能同时成立，该规则永远不会触发；请改正或删去其中一项。",
            "These tests cannot hold together, so the rule never speaks: mend or remove one of them."),
    /** A test stands twice in one rule. */
    TEST_REPEATED("ICP-2281", "同一项判断写了两次，请删去一项或改正。", "The test stands twice: remove one or mend it."),
    /** A list is empty, or an entry of it is empty or stands twice. */
    LIST_ENTRY("ICP-2282", "名单不得为空，其中每一项不得为空或重复。", "A list has entries, none of them empty and each only once."),
    /** Whatever the rule says is said by another one already. */
    RULE_SHADOWED(
            "ICP-2283",
            "另一条规则的条件更宽、结论相同，本规则说不出新的内容；请改正条件，或删去一条。",
            "Another rule says the same under fewer conditions, so this one adds nothing: mend its condition or remove one of them."),
    /** A copy of a rule under another name. */
    RULE_REPEATED(
            "ICP-2284",
            "两条规则只有名称不同，可能是复制后忘了修改；请改正或删去一条。",
            "The two rules differ in their names only, maybe a copy that was not changed: mend or remove one."),

    // ---- ledger / 事实台账 ----
    /** A line of the ledger is not well formed. */
    LEDGER_FORM("ICP-2270", "台账每行一个事实，列以制表符分隔。", "The ledger has one line a fact, its columns separated by tabs."),
    /** The ledger says a fact has a rule, and none exists. */
    LEDGER_RULE_MISSING("ICP-2271", "请补上规则，或在台账中写明为什么没有规则。", "Write the rule, or say in the ledger why there is none."),
    /** A rule stands for a fact the ledger does not know. */
    LEDGER_UNKNOWN_FACT(
            "ICP-2272",
            "规则名称以台账中的事实编号开头；新的事实先记入台账。",
            "A rule name begins with the id of a fact of the ledger; enter a new fact there first."),
    /** A rule applies on days on which its fact does not hold. */
    LEDGER_DATES(
            "ICP-2273",
            "规则的日期不得超出事实的日期；确有理由的，在台账该行以 dates: 开头写明。",
            "A rule stays within the dates of its fact; a reason not to is stated in that line of the ledger, after dates: as its first word."),

    // ---- packs / 规则包 ----
    /** The rule base does not say what it is. */
    PACK_PROPERTIES(
            "ICP-2290",
            "单独使用的规则须在 rule-base.properties 中写明 version、verifiedFrom 和 verifiedThrough；盖在内置规则之上的，检查时加 --over-bundled。",
            "Rules that stand alone state version, verifiedFrom and verifiedThrough in rule-base.properties; for rules over the bundled ones, check with --over-bundled."),
    /** A rule replaces one of another package. */
    OVERLAY_PACKAGE(
            "ICP-2291",
            "替换的规则须与原规则同在一个包（全国或同一省份）；新规则请用新的名称。",
            "A rule replaces one of the same package; give a new rule a name of its own."),
    /** A line of the list of withdrawn rules is not well formed. */
    WITHDRAWN_FORM(
            "ICP-2292",
            "withdrawn.tsv 每行三列，以制表符分隔：规则名、中文原因、英文原因。",
            "A line of withdrawn.tsv has three columns separated by tabs: rule, reason in Chinese, reason in English."),
    /** A withdrawn rule that does not exist. */
    WITHDRAWN_UNKNOWN(
            "ICP-2293", "请写下层规则的完整名称，含 /部分 与 @日期。", "Write the full name of a rule below, with its /part and @date."),
    /** A rule is withdrawn and written in one pack. */
    WITHDRAWN_AND_WRITTEN(
            "ICP-2294",
            "要替换规则，只写新规则即可；要撤销，只列入 withdrawn.tsv。",
            "To replace a rule just write it; to withdraw it just list it."),
    /** The folder is not the one its manifest describes. */
    MANIFEST_DIFFERS(
            "ICP-2295",
            "文件夹可能未复制完整或被改动；改完后请用 icp-rules manifest 重新生成清单。",
            "The folder was changed or copied in part; after a change write the manifest anew with icp-rules manifest."),
    /** A file or the folder is too large. */
    TOO_LARGE("ICP-2296", "请拆分文件，或检查是否放错了文件。", "Split the file, or look whether it belongs here."),
    /** A rule is added whose name or texts are nearly those of one below. */
    RULE_LIKE_BELOW(
            "ICP-2297",
            "名称不完全相同就不是替换：两条规则会同时适用。要替换，请照抄下层的规则名；要新增，请另取易区分的名称，并写自己的标题和消息。",
            "Unless the names are the same this does not replace it, and both apply. To replace it, copy the name below; to add a rule, give it a name, title and message of its own.");

    private final String code;
    private final Text hint;

    RuleProblemCode(String code, String zh, String en) {
        this.code = code;
        this.hint = new Text(zh, en);
    }

    /** The code as it appears in messages, such as {@code ICP-2206}. */
    public String code() {
        return code;
    }

    /** What to do in most cases. */
    public Text hint() {
        return hint;
    }
}
