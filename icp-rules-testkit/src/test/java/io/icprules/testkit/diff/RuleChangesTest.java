package io.icprules.testkit.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.icprules.testkit.diff.RuleChange.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rules differ, and in what. */
class RuleChangesTest {

    private static final String BEIJING = "province/11-beijing.drl";
    private static final String RULE = "cn-bj-org-holding-photo";

    @TempDir
    private Path folder;

    private CopiedRules copied;

    @BeforeEach
    void copy() throws Exception {
        copied = CopiedRules.in(folder);
    }

    @Test
    void comments_layout_and_the_name_of_the_fact_do_not_count() throws Exception {
        copied.edit(BEIJING, RULE, "when\n", "when // as before\n");
        copied.edit(BEIJING, RULE, "$person : Person( dataOrder, ", "$who :\n        Person(dataOrder,");
        copied.edit(BEIJING, RULE, "CERTIFICATE, $person );", "CERTIFICATE,$who);");

        assertThat(changes()).isEmpty();
    }

    @Test
    void each_annotation_belongs_to_its_part() throws Exception {
        copied.edit(BEIJING, RULE, "@from(\"2019-02-19\")", "@from(\"2019-02-20\")\n    @until(\"2019-10-01\")");
        copied.edit(BEIJING, RULE, "@severity(\"DOCUMENT\")", "@severity(\"ADVICE\")");
        copied.edit(BEIJING, RULE, "的照片。", "的照片！");
        copied.edit(BEIJING, RULE, "@section(\"企业用户 / 所需资料\")", "@section(\"企业用户\")");

        RuleChange change = changes().get(0);

        assertThat(change.parts())
                .extracting(PartChange::part, PartChange::name, PartChange::before, PartChange::after)
                .containsExactly(
                        tuple(RulePart.WINDOW, "@from", "2019-02-19", "2019-02-20"),
                        tuple(RulePart.WINDOW, "@until", "", "2019-10-01"),
                        tuple(RulePart.SEVERITY, "@severity", "DOCUMENT", "ADVICE"),
                        tuple(RulePart.TEXTS, "@message", "请提供网站负责人手持单位证件的照片。", "请提供网站负责人手持单位证件的照片！"),
                        tuple(RulePart.SOURCE, "@section", "企业用户 / 所需资料", "企业用户"));
        assertThat(change.isWordingOnly()).isFalse();
    }

    @Test
    void tests_and_calls_are_shown_one_by_one() throws Exception {
        copied.edit(BEIJING, RULE, "dataOrder, organisation,", "organisation, legalRepresentative,");
        copied.edit(BEIJING, RULE, "HOLDING_PHOTO_ORGANISATION_CERTIFICATE", "HOLDING_PHOTO_PERSONAL_DOCUMENT");

        assertThat(changes().get(0).parts())
                .extracting(PartChange::part, PartChange::before, PartChange::after)
                .containsExactly(
                        tuple(RulePart.TESTS, "dataOrder", "legalRepresentative"),
                        tuple(
                                RulePart.CALLS,
                                "requires(DocumentType.HOLDING_PHOTO_ORGANISATION_CERTIFICATE, $fact)",
                                "requires(DocumentType.HOLDING_PHOTO_PERSONAL_DOCUMENT, $fact)"));
    }

    @Test
    void the_order_of_tests_counts_as_it_tells_what_applies_from_what_is_wrong() throws Exception {
        copied.edit(BEIJING, RULE, "dataOrder, organisation,", "organisation, dataOrder,");

        assertThat(changes().get(0).differing()).containsExactly(RulePart.TESTS);
    }

    @Test
    void spaces_within_a_text_count() throws Exception {
        copied.edit("province/44-guangdong.drl", "cn-gd-ind-site-name-banned-words", "\"股票\"", "\"股 ,票\"");

        assertThat(changes().get(0).parts().get(0).after()).contains("\"股 ,票\", \"证券\"");
    }

    @Test
    void texts_alone_are_wording() throws Exception {
        copied.edit(BEIJING, RULE, "手持单位证件照片", "单位证件手持照片");

        assertThat(changes()).singleElement().returns(true, RuleChange::isWordingOnly);
    }

    @Test
    void added_and_withdrawn_rules_have_no_parts() throws Exception {
        SeededChange.RULE_ADDED.make(copied);
        SeededChange.RULE_WITHDRAWN.make(copied);

        assertThat(changes())
                .extracting(RuleChange::id, RuleChange::kind, RuleChange::parts)
                .containsExactly(
                        tuple("cn-nat-address-same-province", Kind.WITHDRAWN, List.of()),
                        tuple("cn-sh-org-site-four-domains", Kind.ADDED, List.of()));
    }

    private List<RuleChange> changes() {
        return List.copyOf(
                RuleChanges.between(CopiedRules.bundled(), copied.rules()).values());
    }
}
