package io.icprules.testkit.explain;

import io.icprules.api.Text;
import io.icprules.testkit.text.Labels;
import io.icprules.testkit.text.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words of explanations and replays, in Chinese and English; blanks as in {@link Labels}. */
public enum ExplainLabels {
    /** First line: admissibility and day. */
    HEADLINE("{0}（按 {1} 的规则）", "{0}, by the rules of {1}"),
    /** Nothing was found. */
    NO_FINDINGS("没有任何判定需要解释。", "The verdict has no findings to explain."),
    /** Rule, severity and place. */
    RULE("规则 {0}（{1}），针对 {2} {3}", "Rule {0} ({1}), on the {2} at {3}"),
    /** Rule and severity, where it speaks of no place. */
    RULE_ONLY("规则 {0}（{1}），针对 {2}", "Rule {0} ({1}), on each {2}"),
    /** The application as a whole. */
    WHOLE("（整个申请）", "(the application)"),
    /** Days of a rule. */
    WINDOW("生效：{0}", "In force: {0}"),
    /** First and last day of a rule. */
    DAYS("{0} 起，{1} 失效", "from {0} until {1}"),
    /** First day of a rule. */
    DAYS_FROM("{0} 起", "from {0}"),
    /** Last day of a rule. */
    DAYS_UNTIL("{0} 失效", "until {0}"),
    /** A rule without days. */
    DAYS_OPEN("无起止日期", "without first or last day"),
    /** Source. */
    SOURCE("出处：{0} {1}", "Source: {0}, {1}"),
    /** Remedy. */
    REMEDY("办法：{0}", "Do: {0}"),
    /** A test that holds. */
    HOLDS("成立：{0}", "holds: {0}"),
    /** A test that fails. */
    FAILS("不成立：{0}", "fails: {0}"),
    /** A property with its value and fields. */
    VALUE("{0} = {1}（取自 {2}）", "{0} = {1} (from {2})"),
    /** A property that is not known. */
    VALUE_UNKNOWN("{0} 未知（缺少 {1}）", "{0} is unknown (missing {1})"),
    /** Derived from the filing as a whole. */
    NO_FIELDS("备案类型", "the filing type"),
    /** What would satisfy a test. */
    WANTED("需要：{0}", "wanted: {0}"),
    /** More tests fail. */
    FURTHER("另有 {0} 个条件不成立", "{0} more tests fail"),
    /** The rule did not speak. */
    SILENT("{0} 没有触发：{1}。", "{0} did not speak: {1}."),
    /** The rule spoke. */
    SPOKE("{0} 已触发：{1}。", "{0} did speak: {1}."),
    /** Province of a rule. */
    OF_PROVINCE("该规则属于{0}", "It is a rule of {0}"),
    /** What the filing lacks. */
    LACKS("申请中没有 {0}", "The filing has no {0}"),
    /** Where it hangs on fields. */
    UNKNOWN_AT("{0}：取决于 {1}", "{0}: hangs on {1}"),
    /** Where it spoke. */
    SPOKE_AT("{0}：所有条件都成立", "{0}: every test holds"),
    /** Where a test failed. */
    FAILED_AT("{0}：", "{0}:"),

    /** Nothing to fix. */
    FIX_NOT_NEEDED("无需修改：{0}。", "Nothing to fix: {0}."),
    /** A fix. */
    FIX_FOUND("作以下 {0} 处修改后：{1}", "With these changes ({0}): {1}"),
    /** Set a field. */
    FIX_SET("{0}：把 {1} 改为 {2}（原为 {3}）", "{0}: set {1} to {2} (it is {3})"),
    /** Answer a field. */
    FIX_ANSWER("{0}：填写 {1}，如果属实可为 {2}", "{0}: answer {1}; with {2}, if that is so"),
    /** Supply a document. */
    FIX_DOCUMENT("{0}：提供{1}，用于 {2}", "{0}: supply the {1}, for {2}"),
    /** Keep the first entries. */
    FIX_KEEP("{0}：{1} 只保留前 {2} 项（现有 {3} 项）", "{0}: of {1} keep the first {2} of {3}"),
    /** Proof of a smallest fix. */
    PROOF_SMALLEST(
            "已逐一验证：缺少其中任何部分都不行，也没有更少的修改可行（共判定 {0} 次）。",
            "Proved by judging: no part of it does, and no smaller set of changes ({0} evaluations)."),
    /** Proof of a fix that may not be the smallest. */
    PROOF_PART(
            "已逐一验证：缺少其中任何部分都不行；是否有更少的修改可行，在 {0} 次判定内未能确定。",
            "Proved by judging: no part of it does; whether fewer changes would was not settled within {0} evaluations."),
    /** Circumstances. */
    FIX_CIRCUMSTANCE(
            "除非客观情况不同，否则没有可行的修改（共判定 {0} 次）。--circumstances 显示须有何不同。",
            "No fix, unless facts about the world were otherwise ({0} evaluations). --circumstances shows which."),
    /** No fix at all. */
    FIX_NONE("没有可行的修改（共判定 {0} 次）。", "No fix ({0} evaluations)."),
    /** What nothing helped against. */
    FIX_OBSTACLES("无从更改的规则：{0}", "Nothing to be changed helps against: {0}"),
    /** What is in the way, whether something helps or not. */
    FIX_IN_THE_WAY("不能受理的原因：{0}", "In the way: {0}"),
    /** Budget is spent. */
    FIX_BUDGET("在 {0} 次判定内没有找到；可能存在，也可能不存在。", "Not found within {0} evaluations; there may be a fix or not."),

    /** Same verdict. */
    REPLAY_SAME("结论逐字节相同。", "same: the verdict has the same bytes."),
    /** Other verdict. */
    REPLAY_DIFFERS("结论不同。", "differs: the verdict is another."),
    /** The same verdict by other rules. */
    REPLAY_OTHER_RULES("结论内容相同，但规则库不同。", "differs: the verdict says the same, by another rule base."),
    /** Other library. */
    REPLAY_LIBRARY("程序版本：当时 {0}，现在 {1}", "Library: {0} then, {1} now"),
    /** Other rule base. */
    REPLAY_BASE("规则库：当时 {0}，现在 {1}", "Rule base: {0} then, {1} now"),
    /** Rules that changed. */
    REPLAY_CHANGED("已修改的规则（{0}）：{1}", "Rules that changed ({0}): {1}"),
    /** Rules that were added. */
    REPLAY_ADDED("新增的规则（{0}）：{1}", "Rules that were added ({0}): {1}"),
    /** Rules that were withdrawn. */
    REPLAY_WITHDRAWN("已撤销的规则（{0}）：{1}", "Rules that were withdrawn ({0}): {1}"),
    /** No rule of this filing. */
    REPLAY_NO_RULE("与该申请有关的规则均未变化。", "No rule that this filing meets has changed."),
    /** Admissibility. */
    REPLAY_ADMISSIBILITY("受理结论：当时 {0}，现在 {1}", "Admissibility: {0} then, {1} now"),
    /** The days of a rule. */
    REPLAY_WINDOW("规则 {0} 的有效期不同。当时：{1}；现在：{2}。", "Rule {0} applies on other days. Then: {1}. Now: {2}."),
    /** Something is in the verdict no more. */
    REPLAY_GONE("{0}：不再有 {1}。", "{0}: {1} is no longer there."),
    /** Something is new in the verdict. */
    REPLAY_NEW("{0}：新增 {1}。", "{0}: {1} is new."),
    /** Something is in both verdicts, not with the same fields. */
    REPLAY_OTHER("{0}：{1} 仍在，但内容不同（{2}）。", "{0}: {1} is still there but not the same ({2})."),
    /** A single value of the verdict is another. */
    REPLAY_OTHER_VALUE("{0}：内容不同（{1}）。", "{0}: not the same ({1})."),
    /** Only the order differs. */
    REPLAY_ORDER("{0}：各项相同，次序不同。", "{0}: the same entries in another order.");

    private final Text text;

    ExplainLabels(String zh, String en) {
        text = new Text(zh, en);
    }

    /** The days a rule applies on: from the first, until the second, either of which may be open. */
    static Text days(@Nullable LocalDate from, @Nullable LocalDate until) {
        ExplainLabels label =
                from == null ? (until == null ? DAYS_OPEN : DAYS_UNTIL) : until == null ? DAYS_FROM : DAYS;
        Object first = from == null ? String.valueOf(until) : from;
        Object second = String.valueOf(until);
        return new Text(Labels.fill(label.text.zh(), first, second), Labels.fill(label.text.en(), first, second));
    }

    /** The label with its blanks unfilled, in both languages. */
    public Text text() {
        return text;
    }

    /** The label in a language, its blanks filled in order. */
    public String in(Language language, Object... values) {
        return Labels.fill(language.of(text), values);
    }
}
