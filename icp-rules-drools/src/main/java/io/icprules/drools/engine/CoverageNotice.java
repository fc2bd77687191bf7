package io.icprules.drools.engine;

import io.icprules.api.Text;
import io.icprules.api.verdict.Coverage;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ProvincialCoverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Says plainly what the rule base does not cover of an application. */
final class CoverageNotice {

    private CoverageNotice() {}

    static Coverage of(RuleBase base, @Nullable Province province, @Nullable LocalDate day) {
        ProvincialCoverage provincial = province == null
                ? ProvincialCoverage.PROVINCE_UNKNOWN
                : base.of(province) == null ? ProvincialCoverage.NOT_COVERED : ProvincialCoverage.COVERED;
        boolean dateCovered = day != null && base.properties().covers(day);
        List<Text> notices = new ArrayList<>();
        if (province != null && provincial == ProvincialCoverage.NOT_COVERED) {
            notices.add(new Text(
                    "规则库尚未收录" + province.label().zh() + "的省级备案规则，本结论仅依据全国性规则，请另行核对该省要求。",
                    "The rule base does not hold the provincial rules of "
                            + province.label().en()
                            + " yet; this verdict rests on the national rules only. Check the rules of the province"
                            + " separately."));
        }
        if (province == null) {
            notices.add(new Text(
                    "申请未填写备案省份，本结论仅依据全国性规则。",
                    "The application names no province; this verdict rests on the national rules only."));
        }
        if (day == null) {
            notices.add(new Text(
                    "申请未填写提交日期，无法确定适用的规则。",
                    "The application has no day of submission; which rules apply cannot be told."));
        } else if (!dateCovered) {
            LocalDate from = base.properties().verifiedFrom();
            LocalDate through = base.properties().verifiedThrough();
            notices.add(new Text(
                    "规则经核实的日期范围为 " + from + " 至 " + through + "，" + day + " 不在其中，本结论仅供参考。",
                    "The rules were verified for " + from + " through " + through + "; " + day
                            + " lies outside, so take this verdict as a guide only."));
        }
        return new Coverage(province, provincial, dateCovered, join(notices));
    }

    private static @Nullable Text join(List<Text> notices) {
        if (notices.size() <= 1) {
            return notices.isEmpty() ? null : notices.get(0);
        }
        StringJoiner zh = new StringJoiner("");
        StringJoiner en = new StringJoiner(" ");
        for (Text notice : notices) {
            zh.add(notice.zh());
            en.add(notice.en());
        }
        return new Text(zh.toString(), en.toString());
    }
}
