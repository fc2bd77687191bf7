package io.icprules.testkit.diff;

import io.icprules.testkit.diff.RuleChange.Kind;
import java.io.IOException;

/** Changes as compliance staff make them, one of each kind. */
enum SeededChange {
    LIST_GROWN_BY_A_WORD("cn-gd-ind-site-name-banned-words", Kind.CHANGED, RulePart.TESTS) {
        @Override
        void make(CopiedRules rules) throws IOException {
            rules.edit(GUANGDONG, ruleId(), "\"媒体\", ", "\"媒体\", \"元宇宙\", ");
        }
    },
    THRESHOLD("cn-ha-org-order-five-sites/domains", Kind.CHANGED, RulePart.TESTS) {
        @Override
        void make(CopiedRules rules) throws IOException {
            rules.edit("province/41-henan.drl", ruleId(), "domainCount > 1", "domainCount > 2");
        }
    },
    WINDOW_END_MOVED("cn-gd-org-domain-validity/blocking", Kind.CHANGED, RulePart.WINDOW) {
        @Override
        void make(CopiedRules rules) throws IOException {
            rules.edit(GUANGDONG, ruleId(), "@until(\"2019-08-28\")", "@until(\"2019-08-29\")");
        }
    },
    TEST_DROPPED("cn-bj-org-multi-domain-same-site/filed-site", Kind.CHANGED, RulePart.TESTS) {
        @Override
        void make(CopiedRules rules) throws IOException {
            rules.edit(BEIJING, ruleId(), "            domainsPointToSameSite,\n", "");
        }
    },
    DOCUMENT_CHANGED("cn-bj-org-holding-photo", Kind.CHANGED, RulePart.CALLS) {
        @Override
        void make(CopiedRules rules) throws IOException {
            rules.edit(BEIJING, ruleId(), "HOLDING_PHOTO_ORGANISATION_CERTIFICATE", "HOLDING_PHOTO_PERSONAL_DOCUMENT");
        }
    },
    RULE_WITHDRAWN("cn-nat-address-same-province", Kind.WITHDRAWN, null) {
        @Override
        void make(CopiedRules rules) throws IOException {
            rules.withdraw("national/addresses.drl", ruleId());
        }
    },
    RULE_ADDED("cn-sh-org-site-four-domains", Kind.ADDED, null) {
        @Override
        void make(CopiedRules rules) throws IOException {
            rules.append("province/31-shanghai.drl", """
                    rule "cn-sh-org-site-four-domains"
                        @title("每个网站的域名数量")
                        @titleEn("Domains of a site")
                        @from("2019-01-01")
                        @source("cn.zh-CN/示例.md")
                        @section("示例")
                        @severity("BLOCKING")
                        @message("上海一个网站最多填写3个域名。")
                        @messageEn("Shanghai takes no more than 3 domains of a site.")
                    when
                        $site : Site( dataOrder, organisation, domainCount > 3 )
                    then
                        verdict.violated( $site );
                    end
                    """);
        }
    };

    private static final String BEIJING = "province/11-beijing.drl";
    private static final String GUANGDONG = "province/44-guangdong.drl";

    private final String ruleId;
    private final Kind kind;
    private final RulePart part;

    SeededChange(String ruleId, Kind kind, RulePart part) {
        this.ruleId = ruleId;
        this.kind = kind;
        this.part = part;
    }

    abstract void make(CopiedRules rules) throws IOException;

    String ruleId() {
        return ruleId;
    }

    Kind kind() {
        return kind;
    }

    RulePart part() {
        return part;
    }
}
