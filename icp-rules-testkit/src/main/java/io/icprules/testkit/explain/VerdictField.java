package io.icprules.testkit.explain;

import io.icprules.api.Text;
import java.util.List;

/** Names of what an entry of a verdict says, for people. */
enum VerdictField {
    DAYS("有效期", "the days the rule applies", "effectiveFrom", "effectiveUntil"),
    TITLE("标题", "title", "title"),
    MESSAGE("说明文字", "message", "message", "notes", "notice", "reading", "reason"),
    REMEDY("处理办法", "remedy", "remedy"),
    SOURCE("出处", "source", "source"),
    SEVERITY("严重程度", "severity", "severity"),
    OUTCOME("判定结果", "outcome", "outcome"),
    REASONS("依据", "reasons", "reasons", "factId", "factIds", "row"),
    STATUS("资料状态", "status", "status"),
    ALTERNATIVES("可替代的资料", "alternatives", "alternatives"),
    UPLOAD("上传要求", "how to upload", "uploadRule"),
    DEADLINE("期限", "deadline", "deadline", "dueOn", "deadlineHours"),
    PEOPLE("人员", "people", "who", "persons", "numbers"),
    TYPE("备案类型", "filing type", "type", "domains", "declared", "differsFromDeclared", "quickStartName"),
    REQUIRED("是否需要", "whether it is needed", "required", "optional", "essential"),
    PAPERS("主管部门或文件", "authority or paper", "authority", "document"),
    COVERAGE("省级规则和日期的覆盖", "provincial rules and days covered", "province", "provincialRules", "dateCovered"),
    MISSING("缺少的信息", "missing information", "missing"),
    OTHER("其他内容", "something else");

    private final Text label;
    private final List<String> names;

    VerdictField(String zh, String en, String... names) {
        this.label = new Text(zh, en);
        this.names = List.of(names);
    }

    /** Name for people. */
    Text label() {
        return label;
    }

    /** The field of a verdict by its name in the comparison, such as {@code deadline.days} or {@code reasons[x].source}. */
    static VerdictField of(String name) {
        String first = name.split("[.\\[]", 2)[0];
        for (VerdictField field : values()) {
            if (field.names.contains(first)) {
                return field;
            }
        }
        return OTHER;
    }
}
