package io.icprules.testkit.catalogue;

import static java.util.Map.entry;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.Province;
import java.util.Map;

/** What the pages are called. A rule file of a new national topic gets its title here. */
final class Titles {

    private static final Map<String, Text> TOPICS = Map.ofEntries(
            entry("accounts", new Text("账号", "Accounts")),
            entry("addresses", new Text("地址与电话", "Addresses and phones")),
            entry("authenticity", new Text("真实性核验", "Authenticity check")),
            entry("auxiliary-documents", new Text("辅助资料", "Auxiliary documents")),
            entry("base-documents", new Text("基础资料", "Basic documents")),
            entry("channels", new Text("备案渠道", "Channels")),
            entry("cross-province", new Text("跨省备案", "Filing across provinces")),
            entry("deregistration", new Text("注销备案与取消接入", "Deregistration and cancelled access")),
            entry("domain-rules", new Text("域名要求", "Domains")),
            entry("filing-obligation", new Text("须备案的情形", "When to file")),
            entry("filing-type-facts", new Text("各备案类型的要求", "Requirements of the filing types")),
            entry("filing-types", new Text("备案类型判定表", "Decision table of filing types")),
            entry("foreign-entities", new Text("境外主体", "Foreign entities")),
            entry("government-sites", new Text("政府网站", "Government sites")),
            entry("modification", new Text("变更备案", "Modification")),
            entry("order-conflicts", new Text("订单冲突", "Conflicting orders")),
            entry("persons-and-contacts", new Text("负责人与联系方式", "Persons and contacts")),
            entry("post-filing", new Text("备案后义务", "Duties after the filing")),
            entry("pre-approvals", new Text("前置审批", "Pre-approvals")),
            entry("review", new Text("审核", "Review")),
            entry("server-rules", new Text("服务器要求", "Servers")),
            entry("site-content", new Text("网站内容", "Site content")),
            entry("site-naming", new Text("网站命名", "Site names")),
            entry("sms-verification", new Text("短信核验", "Text-message verification")),
            entry("upload-rules", new Text("资料上传", "Uploads")),
            entry("verification-sheet", new Text("真实性核验单", "Verification sheet")),
            entry("website-counts", new Text("网站与域名数量", "Numbers of sites and domains")));

    private Titles() {}

    static Text topic(String name) {
        Text title = TOPICS.get(name);
        if (title == null) {
            throw new IllegalArgumentException(
                    "national/" + name + ".drl has no title in the catalogue; add one to " + Titles.class.getName());
        }
        return title;
    }

    /** Name of the province whose code the file name begins with. */
    static Text province(String name) {
        return Province.find(name.substring(0, Math.max(0, name.indexOf('-'))))
                .map(Province::label)
                .orElseThrow(() -> new IllegalArgumentException("province/" + name + ".drl is of no province"));
    }
}
