package io.icprules.testkit.scenario;

import io.icprules.api.Text;
import java.util.Locale;

/** What is said of scenarios that fail, in both languages; {@code %s} takes names, counts and days. */
enum ResultWords {
    HOLDS("%s：场景「%s」：%s 项期望全部成立", "%s: scenario %s: all of %s expectations hold"),
    FAILS("%s：场景「%s」：%s 项期望中有 %s 项不成立", "%s: scenario %s: %4$s of %3$s expectations fail"),
    ROW("第 %s 行（文件第 %s 行）", "in row %s (line %s)"),
    DAY("日期 %s", "on %s"),
    EXPECTED("    期望：    ", "    expected: "),
    ACTUAL("    实际：    ", "    actual:   "),
    BECAUSE("    原因：    ", "    because:  "),
    KNOWN_NAMES("规则库中有的名称", "names the rule base knows"),
    MEANT("是不是 %s？", "maybe %s was meant"),
    LISTED(
            "规则及其事实见 `icp-rules describe --rules`；如果是自己文件夹中的规则，请加 --rules-from bundled+文件夹",
            "`icp-rules describe --rules` lists the rules and their facts; for rules of a folder add --rules-from bundled+FOLDER");

    private final String zh;
    private final String en;

    ResultWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Text of(Object... arguments) {
        return new Text(in(true, arguments), in(false, arguments));
    }

    String in(boolean chinese, Object... arguments) {
        return arguments.length == 0 ? chinese ? zh : en : String.format(Locale.ROOT, chinese ? zh : en, arguments);
    }
}
