package io.icprules.testkit.text;

import io.icprules.api.Text;

/**
 * Every word the command line and the scenario runner add to what the rules say, in Chinese and English. {@code {0}},
 * {@code {1}} and so on stand for what is filled in; whole sentences stand here, as word order differs.
 */
public enum Labels {
    /** First line: admissibility, filing type, province, day. */
    HEADLINE("{0}：{1}，{2}，{3}", "{0}: {1}, {2}, {3}"),
    /** Filing type that could not be determined. */
    TYPE_UNKNOWN("备案类型未能判定", "filing type undetermined"),
    /** Application without province. */
    PROVINCE_UNKNOWN("省份未知", "province unknown"),
    /** Application without day. */
    DAY_UNKNOWN("日期未知", "day unknown"),
    /** Row of the decision table with its reason. */
    ROW("{1}（判定表 {0}）", "{1} (row {0} of the decision table)"),
    /** Declared type differs. */
    DECLARED_DIFFERS("申报的类型是「{0}」，与判定结果不同。", "The application declares \"{0}\" instead."),
    /** Channels. */
    CHANNELS("可用渠道：{0}", "Channels: {0}"),

    /** Section of blocking findings. */
    BLOCKING("不予受理的原因（{0}）", "What blocks ({0})"),
    /** Section of findings on documents that no listed document shows. */
    DOCUMENT_FINDINGS("资料问题（{0}）", "What is wrong with the documents ({0})"),
    /** Section of documents. */
    DOCUMENTS("所需资料（共 {0} 项，待提供 {1} 项）", "Documents ({0}, to be supplied: {1})"),
    /** Section of text messages. */
    SMS("短信核验", "Text-message verification"),
    /** Section of pre-approvals. */
    PRE_APPROVALS("前置审批（{0}）", "Pre-approvals ({0})"),
    /** Section of steps. */
    STEPS("办理步骤（{0}）", "Steps ahead ({0})"),
    /** Section of duties. */
    DUTIES("备案后义务（{0}）", "Duties after the filing ({0})"),
    /** Section of advice. */
    ADVICE("建议（{0}）", "Advice ({0})"),
    /** Section of undetermined facts. */
    UNDETERMINED("缺少信息，未能判定（{0}）", "Undetermined for lack of inputs ({0})"),
    /** Section of facts a reviewer decides. */
    REVIEWER("由审核人员判断（{0}）", "For a reviewer to decide ({0})"),
    /** Section of contradictions. */
    CONTRADICTIONS("资料来源的矛盾与采用的解读（{0}）", "Contradictions of the sources and the reading taken ({0})"),
    /** Contradictions that are not shown. */
    MORE_CONTRADICTIONS(
            "……另有 {0} 项不影响上述结论，--all 显示全部", "… and {0} more behind what is not at issue above, --all shows them"),
    /** Section of coverage. */
    COVERAGE("覆盖范围提示", "Coverage"),
    /** Section of all other findings. */
    OTHER_FINDINGS("其他判定（{0}）", "All other findings ({0})"),

    /** What to do. */
    REMEDY("办法：{0}", "Do: {0}"),
    /** Place, rule and source of a finding. */
    ORIGIN("{0}；规则 {1}；{2}", "{0}; rule {1}; {2}"),
    /** Place and fact. */
    ORIGIN_FACT("{0}；{1}", "{0}; {1}"),
    /** Document and section of a source. */
    SOURCE("《{0}》{1}", "{0}, {1}"),
    /** A document and whom it is for. */
    DOCUMENT_FOR("{0}，用于{1}", "{0}, for {1}"),
    /** Documents that serve instead. */
    ALTERNATIVES("或：{0}", "Or: {0}"),
    /** Why a document is asked for. */
    WHY("依据 {0}：{1}", "Why: {0}: {1}"),
    /** How a document is uploaded. */
    UPLOAD("上传：{0}", "Upload: {0}"),
    /** Size at least. */
    SIZE_FROM("不小于 {0}", "at least {0}"),
    /** Largest size, itself accepted. */
    SIZE_UP_TO("不大于 {0}", "at most {0}"),
    /** Largest size, itself not accepted. */
    SIZE_BELOW("小于 {0}", "less than {0}"),
    /** To be photographed in the app. */
    IN_APP("须用 App 现场拍摄", "photographed in the app"),

    /** Document is supplied. */
    SUPPLIED("已提供", "supplied"),
    /** Document is missing. */
    MISSING("缺少", "missing"),
    /** Document has the wrong format. */
    WRONG_FORMAT("格式不符", "wrong format"),
    /** Document is out of date. */
    EXPIRED("已过期", "expired"),
    /** The application does not say. */
    STATUS_UNKNOWN("未知", "unknown"),

    /** Text messages are due. */
    SMS_DUE("需要核验：{0}（{1}）", "Due: {0} ({1})"),
    /** Numbers are not known. */
    NUMBER_UNKNOWN("号码未知", "number unknown"),
    /** Persons are not known. */
    PERSON_UNKNOWN("核验人未定", "person undetermined"),
    /** Hours from receipt. */
    SMS_UNTIL("收到短信后 {0} 小时内完成。", "Within {0} hours from receipt of the message."),
    /** Text messages undetermined. */
    SMS_UNKNOWN("是否需要未能判定。", "Whether it is due is undetermined."),
    /** A pre-approval. */
    PRE_APPROVAL("{0}：{1}；{2}；{3}", "{0}: {1}; {2}; {3}"),
    /** Papers of a pre-approval. */
    PAPERS("文件：{0}", "Papers: {0}"),
    /** Authority of a pre-approval. */
    AUTHORITY("审批机关：{0}", "Authority: {0}"),
    /** A step and who takes it. */
    STEP("{0}：{1}", "{0}: {1}"),
    /** A step that happens on demand only. */
    STEP_OPTIONAL("{0}（如有要求）：{1}", "{0} (on demand only): {1}"),
    /** A deadline. */
    DEADLINE("{2}起 {0} {1}内", "within {0} {1} from {2}"),
    /** A deadline with a range. */
    DEADLINE_RANGE("{3}起 {0} 至 {1} {2}", "{0} to {1} {2} from {3}"),
    /** One minute, where the label of the unit is a plural. */
    ONE_MINUTE("分钟", "minute"),
    /** One hour. */
    ONE_HOUR("小时", "hour"),
    /** One day. */
    ONE_DAY("天", "day"),
    /** One working day. */
    ONE_WORKING_DAY("个工作日", "working day"),
    /** Last day of a duty. */
    DUE_ON("最晚 {0}", "by {0}"),
    /** A place and a deadline, or two other things beside each other. */
    AND("{0}；{1}", "{0}; {1}"),

    /** Inputs that decide one fact. */
    SUPPLY_ONE("补充 {0} 可判定：{2}", "Supply {0} to decide: {2}"),
    /** Inputs that decide several facts. */
    SUPPLY("补充 {0} 可判定 {1} 项：{2}", "Supply {0} to decide {1} facts: {2}"),
    /** Marks inputs without which the verdict cannot be relied on. */
    ESSENTIAL("【关键】{0}", "[essential] {0}"),
    /** More of a list. */
    MORE("……另有 {0} 项，--all 显示全部", "… and {0} more, --all shows them"),
    /** A contradiction and its reading. */
    CONTRADICTION("{0}：{1}", "{0}: {1}"),
    /** One of all other findings. */
    OTHER_FINDING("{0}：{1}（{2}；{3}）", "{0}: {1} ({2}; {3})"),
    /** Last line. */
    FOOTER("规则库 {0}（{1}），适用日期 {2}", "Rule base {0} ({1}), rules as of {2}"),
    /** Last line without a day. */
    FOOTER_UNDATED("规则库 {0}（{1}）", "Rule base {0} ({1})"),

    /** Outcome of a finding: it applies or is met. */
    OUTCOME_SATISFIED("符合", "holds"),
    /** Outcome of a finding: not met. */
    OUTCOME_VIOLATED("不符合", "not met"),
    /** Outcome of a finding: not applicable. */
    OUTCOME_NOT_APPLICABLE("不适用", "not applicable"),
    /** Outcome of a finding: undetermined. */
    OUTCOME_UNDETERMINED("无法判定", "undetermined"),

    /** Separates the parts of a list. */
    LIST_SEPARATOR("、", ", "),
    /** Separates the inputs one needs all of. */
    AND_SEPARATOR("、", " and "),

    /** The whole application. */
    PLACE_ORDER("整个申请", "the filing as a whole"),
    /** Separates parts of a place. */
    PLACE_SEPARATOR("，", ", "),
    /** Subject. */
    PLACE_SUBJECT("主体", "subject"),
    /** Responsible person. */
    PLACE_RESPONSIBLE_PERSON("主体负责人", "responsible person"),
    /** A site. */
    PLACE_SITE("网站 {0}", "site {0}"),
    /** A domain. */
    PLACE_DOMAIN("域名 {0}", "domain {0}"),
    /** A supplied document. */
    PLACE_DOCUMENT("资料 {0}", "document {0}"),
    /** Site administrator. */
    PLACE_ADMINISTRATOR("网站负责人", "administrator"),
    /** Server. */
    PLACE_SERVER("服务器", "server"),
    /** Access. */
    PLACE_ACCESS("接入信息", "access"),
    /** Modification. */
    PLACE_MODIFICATION("变更内容", "modification"),
    /** A part of the application that has no name of its own here. */
    PLACE_OTHER("{0}", "{0}"),
    /** One of several. */
    PLACE_NUMBERED("{0} {1}", "{0} {1}"),

    /** Version of the rule base. */
    RULE_BASE("规则库 {0}", "Rule base {0}"),
    /** Digest of the rule base. */
    DIGEST("摘要（SHA-256）：{0}", "Digest (SHA-256): {0}"),
    /** One of several rule packs that lie over each other. */
    LAYER("规则包 {0}，摘要 {1}", "Layer {0}, digest {1}"),
    /** Rules that run slower than the others. */
    INTERPRETED_RULES("过大而未生成 Java、以解释方式运行的规则：{0}", "Too large to become Java, so interpreted: {0}"),
    /** Number of withdrawn rules. */
    WITHDRAWN_RULES("撤销的规则：{0}", "Withdrawn rules: {0}"),
    /** A withdrawn rule and why. */
    WITHDRAWN_RULE("{0}：{1}", "{0}: {1}"),
    /** Days the rules were verified for. */
    VERIFIED("经核实的日期：{0} 至 {1}", "Verified for: {0} through {1}"),
    /** Provinces covered. */
    PROVINCES("已收录省份（{0}）：{1}", "Provinces covered ({0}): {1}"),
    /** Number of rules. */
    RULES("规则数：{0}（事实 {1} 项）", "Rules: {0} (facts: {1})"),
    /** One rule in the list. */
    RULE("{0} [{1}] {2}", "{0} [{1}] {2}"),
    /** When a rule is in force. */
    IN_FORCE("{0} 起，{1} 前", "from {0}, before {1}"),
    /** When a rule is in force, open end. */
    IN_FORCE_FROM("{0} 起", "from {0}"),
    /** When a rule is in force, open start. */
    IN_FORCE_UNTIL("{0} 前", "before {0}"),

    /** Heading of the ledger. */
    LEDGER("事实台账：{0} 项事实，未落实 {1} 项，核实至 {2}", "Ledger: {0} facts, {1} unaccounted, verified through {2}"),
    /** The national area. */
    LEDGER_NATIONAL("全国", "national"),
    /** One topic of an area. */
    LEDGER_TOPIC("{0}：{1} 项，{2}（{3}）", "{0}: {1}, {2} ({3})"),
    /** One fact. */
    LEDGER_FACT("{0} — {1}", "{0} — {1}"),
    /** Between counts. */
    LEDGER_AND("，", ", "),
    /** Every fact of the topic is accounted for. */
    LEDGER_COMPLETE("完整", "complete"),
    /** Some facts of the topic are not accounted for. */
    LEDGER_PARTIAL("部分", "partial"),
    /** No fact of the topic is accounted for. */
    LEDGER_NONE("无", "none"),

    /** Heading of the coverage. */
    COVERAGE_HEADING("规则覆盖率：规则库 {0}，规则 {1} 条，条件 {2} 项", "Rule coverage: rule base {0}, {1} rules with {2} tests"),
    /** Column of sources. */
    COVERAGE_SOURCE("来源", "source"),
    /** Column of filings. */
    COVERAGE_FILINGS("申请", "filings"),
    /** Column of areas. */
    COVERAGE_AREA("范围", "area"),
    /** Column of rules. */
    COVERAGE_RULES("规则", "rules"),
    /** Column of rules that fired. */
    COVERAGE_FIRED("触发", "fired"),
    /** Column of tests. */
    COVERAGE_TESTS("条件", "tests"),
    /** Column of tests that were the first to fail. */
    COVERAGE_STOPPED("曾拦下", "stopped"),
    /** Column of tests that decided alone. */
    COVERAGE_DECISIVE("曾独自决定", "decisive"),
    /** A share. */
    COVERAGE_PERCENT("{0} %", "{0} %"),
    /** Filings without a day. */
    COVERAGE_UNDATED("{0}：没有提交日期因而不遇到任何规则的有 {1} 份", "{0} without a day of submission, which meet no rule: {1}"),
    /** Section of areas of one source. */
    COVERAGE_BY_AREA("按范围（{0}）", "By area ({0})"),
    /** Section of rules that never fired. */
    COVERAGE_NEVER_FIRED("从未触发（{0}）：{1}", "Never fired ({0}): {1}"),
    /** Section of rules with tests that never decided alone. */
    COVERAGE_LEAST_TESTED(
            "测得最少（{0}）：{1} 条规则有从未独自决定的条件", "Least tested ({0}): {1} rules have tests that never decided alone"),
    /** A rule, its place, and what is said of it. */
    COVERAGE_RULE("{0} {1}：{2}", "{0} {1}: {2}"),
    /** Rules that are not named. */
    COVERAGE_AND_MORE("……另有 {0} 条，JSON 与 HTML 报告列出全部", "… and {0} more, which the JSON and HTML reports list"),
    /** Too few rules fired. */
    COVERAGE_TOO_FEW_FIRED(
            "{0} 触发了 {2} 条规则中的 {1} 条（{3} %），要求至少 {4} %。从未触发：",
            "{0} fired {1} of {2} rules ({3} %), expected at least {4} %. Never fired:"),
    /** Too few tests decided alone. */
    COVERAGE_TOO_FEW_DECISIVE(
            "{0} 中 {2} 项条件有 {1} 项曾独自决定（{3} %），要求至少 {4} %。从未独自决定：",
            "{0} made {1} of {2} tests decide alone ({3} %), expected at least {4} %. Never alone:"),
    /** A national rule met no filing. */
    SILENT_NO_FILING("没有申请", "no filing"),
    /** A provincial rule met no filing. */
    SILENT_NO_PROVINCE("没有{0}的申请", "no filing of {0}"),
    /** The rule was never in force. */
    SILENT_NOT_IN_FORCE("{0} 份申请均不在有效期内（{1}）", "not in force on the day of any of {0} filings ({1})"),
    /** There was nothing to look at. */
    SILENT_NO_FACT("{0} 份申请都没有 {1} 事实", "{0} filings without a fact {1}"),
    /** The rule looked at facts. */
    SILENT_LOOKED("检视 {0} 次", "{0} looks"),
    /** The rule looked at facts and a test stopped it. */
    SILENT_STOPPED("检视 {0} 次，多被「{1}」拦下（{2} 次）", "{0} looks, stopped most by `{1}` ({2} times)"),
    /** The rule was undetermined. */
    SILENT_UNDETERMINED("{0} 次未能判定", "{0} undetermined"),

    /** All scenarios passed or not. */
    TEST_SUMMARY("场景 {0} 个：通过 {1}，失败 {2}，无法读取 {3}", "{0} scenarios: {1} passed, {2} failed, {3} unreadable"),
    /** A check that found nothing: rules, files, digest. */
    CHECK_CLEAN("{1} 个文件中的 {0} 条规则没有发现问题；规则库摘要 {2}", "{0} rules in {1} files, nothing found; digest {2}"),
    /** The same of rules over the bundled ones: replaced, added, withdrawn, digest. */
    CHECK_CLEAN_OVER(
            "没有发现问题：替换 {0} 条规则，新增 {1} 条，撤销 {2} 条；规则库摘要 {3}",
            "nothing found: {0} rules replaced, {1} added, {2} withdrawn; digest {3}"),
    /** A check that found something: problems, files. */
    CHECK_FOUND("{1} 个文件中有 {0} 处问题", "problems: {0}, in files: {1}"),
    /** Rules that were not published: problems. */
    PUBLISH_REFUSED("有 {0} 处问题，没有发布。", "problems: {0}; nothing was published."),
    /** Summary of mutants: changes, scenarios, noticed, percent, survivors, argued. */
    MUTATION_SUMMARY(
            "对规则作了 {0} 处改动，用 {1} 个场景检验：发现 {2} 处（{3} %），未发现 {4} 处，其中已说明理由 {5} 处",
            "{0} changes of rules, {1} scenarios: {2} noticed ({3} %), {4} survive, {5} of them argued"),
    /** A test run that ended before its last file. */
    TEST_STOPPED("在首个失败处停止，其余未运行。", "Stopped at the first failure; the rest was not run."),
    /** A scenario that passed. */
    TEST_PASSED("通过 {0}", "passed {0}"),
    /** A scenario of a verdict is as expected. */
    AS_EXPECTED("与场景的期望一致（{0} 项）。", "As the scenario expects ({0} expectations)."),
    /** Summary of many filings. */
    MANY_SUMMARY("共 {0} 份申请：可受理或无需备案 {1}，其余 {2}，无法读取 {3}", "{0} filings: {1} acceptable, {2} not, {3} unreadable");

    private final Text text;

    Labels(String zh, String en) {
        text = new Text(zh, en);
    }

    /** The label with its blanks unfilled, in both languages. */
    public Text text() {
        return text;
    }

    /** The label in a language, its blanks filled in order. */
    public String in(Language language, Object... values) {
        return fill(language.of(text), values);
    }

    /** A pattern with its blanks filled in order. */
    public static String fill(String pattern, Object... values) {
        StringBuilder filled = new StringBuilder();
        // one pass: a value that happens to contain "{1}" is not filled again
        for (int i = 0; i < pattern.length(); i++) {
            boolean blank = pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
            if (blank) {
                filled.append(values[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(pattern.charAt(i));
            }
        }
        return filled.toString();
    }
}
