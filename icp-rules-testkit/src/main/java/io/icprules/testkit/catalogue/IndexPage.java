package io.icprules.testkit.catalogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes the index of the catalogue. */
final class IndexPage {

    static final String NAME = "README.md";

    private static final String HEAD = """
            # 规则目录 / Rule catalogue

            一个全国主题或一个省份一页，由规则文件（`icp-rules-drools/src/main/resources/io/icprules/rules`）和场景文件生成，请勿手工修改；\
            规则的写法见 [writing-a-rule.md](../writing-a-rule.md)。

            One page a national topic or a province, generated from the rule files and the scenarios; do not edit. How rules
            are written: [writing-a-rule.md](../writing-a-rule.md).

            - 时段 In force: 「自」当日起适用，「前」当日起不再适用；「不限」为始末均未限定。 / From that day on; before that day, which is
              not included; open: no first and no last day is known.
            - 事实 Facts: 有规则的事实；没有规则的见台账。 / Those with rules; the ledger says why some have none:
              `java -jar icp-rules-testkit/target/icp-rules.jar ledger`
            - 矛盾 Contradiction: 资料相互矛盾之处及本规则库采用的说法。 / Where the sources disagree, and the reading taken.
            - 场景 Scenarios: 期望中写有该事实（或判定表该行）的测试场景，给出总数和前五个。 / Test scenarios that name the fact, or the row of
              the decision table, in what they expect: how many, and the first five.

            重新生成 / Regenerate: `mvn test -pl icp-rules-testkit -am -Dtest=CatalogueTest\
             -Dsurefire.failIfNoSpecifiedTests=false -Dicp.regenerate=true`
            """;

    private IndexPage() {}

    static String of(List<Area> areas) {
        StringBuilder page = new StringBuilder(HEAD);
        table("全国 / National", areas.stream().filter(Area::isNational).toList(), page);
        table(
                "省份 / Provinces",
                areas.stream().filter(area -> !area.isNational()).toList(),
                page);
        page.append("\n合计 Total: 规则 rules ").append(rules(areas));
        page.append(", 事实 facts ").append(facts(areas)).append('\n');
        return page.toString();
    }

    private static void table(String heading, List<Area> areas, StringBuilder page) {
        page.append("\n## ").append(heading).append("\n\n");
        page.append("| 范围 Area | 规则 Rules | 事实 Facts | 页面 Page |\n|---|---:|---:|---|\n");
        for (Area area : areas) {
            page.append("| ").append(Markdown.both(area.title()));
            page.append(" | ").append(area.rules().size());
            page.append(" | ").append(area.facts().size());
            page.append(" | [")
                    .append(area.page())
                    .append("](")
                    .append(area.page())
                    .append(") |\n");
        }
        page.append("| 小计 Subtotal | ").append(rules(areas));
        page.append(" | ").append(facts(areas)).append(" | |\n");
    }

    private static int rules(List<Area> areas) {
        return areas.stream().mapToInt(area -> area.rules().size()).sum();
    }

    /** A fact with rules in several files counts once. */
    private static int facts(List<Area> areas) {
        Set<String> facts = new TreeSet<>();
        areas.forEach(area -> facts.addAll(area.facts()));
        return facts.size();
    }
}
