package io.icprules.testkit.diff;

import io.icprules.api.Text;
import io.icprules.testkit.text.Labels;

/** The words of the reports, in Chinese and English; {@code {0}}, {@code {1}} stand for what is filled in. */
enum DiffWords {
    TITLE("规则对比", "Rule comparison"),
    OLD("旧", "old"),
    NEW("新", "new"),
    NOTHING("两个规则库没有差别。", "The rule bases do not differ."),
    RULES("规则有差别的 {0} 条：新增 {1}，撤销 {2}，修改 {3}", "Rules that differ: {0} (added: {1}, withdrawn: {2}, changed: {3})"),
    FILINGS("对比申请 {0} 份，其中 {1} 份的判定不同", "Filings compared: {0}, judged differently: {1}"),
    NO_FILINGS("没有对比申请", "No filings compared"),
    PROVINCES("按省份", "By province"),
    ELEMENTS("按判定的内容", "By element of the verdict"),
    EACH_RULE("逐条规则", "Rule by rule"),
    FRAME("规则之外的差别", "What differs apart from the rules"),
    PROVINCE("省份", "province"),
    ELEMENT("内容", "element"),
    COMPARED("对比", "compared"),
    CHANGED("不同", "changed"),
    IN_FILINGS("{0}{1}（申请 {2} 份）", "{0} {1} (filings: {2})"),
    TOGETHER("共同造成的差别", "What rules cause together"),
    NO_RULE("不由规则造成的差别", "What no rule causes"),
    TOGETHER_OF("{0} 条规则共同造成：{1}", "by {0} rules together: {1}"),
    WITNESS("最小的例子（取自 {0}）", "Smallest filing that shows it (from {0})"),
    MADE("对比的申请均不受影响；下面这份会受影响：", "No filing compared changes; this one would:"),
    EVERY_FINDING(
            "对比的申请均不受影响；仅在列出全部判定（--all）时才有差别，例如：",
            "No filing compared changes; it shows only where all findings are listed (--all), as here:"),
    NOWHERE("没有找到受影响的申请。", "No filing found on which it matters."),
    WORDING("只改了文字或出处。", "Only texts or sources differ."),
    NOT_SEARCHED("对比的申请均不受影响；未另行寻找例子。", "No filing compared changes; none was looked for."),
    ASPECT_ABOVE("{0}：见上面的例子（取自 {1}）。", "Of {0}: see the filing above (from {1})."),
    ASPECT("{0}：下面这份申请（取自 {1}）：", "Of {0}, this filing (from {1}):"),
    ASPECT_NOWHERE("{0}：没有找到受影响的申请。", "Of {0}: no filing found on which it matters."),
    ASPECT_NOT_SEARCHED("{0}：对比的申请均未显示；未另行寻找例子。", "Of {0}: no filing compared shows it; none was looked for."),
    DIFFERS("判定的差别", "What differs"),
    OTHERS("另有其他规则造成的差别 {0} 项", "and what other rules cause: {0}"),
    HELP(
            "每种差别：判定的哪部分、怎样变、由哪条规则造成。例子已删去与差别无关的内容，可能含真实申请的资料。",
            "A kind of change is an element of the verdict, the way it changes and the rule that causes it. Witnesses are"
                    + " cut down to what the change needs; they may hold data of real filings.");

    private final String zh;
    private final String en;

    DiffWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The words with their blanks filled in order. */
    Text with(Object... values) {
        return new Text(Labels.fill(zh, values), Labels.fill(en, values));
    }
}
