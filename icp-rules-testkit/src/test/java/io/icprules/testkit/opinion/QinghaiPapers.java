package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.ContentCategory;

/** Documents asked for in Qinghai. */
final class QinghaiPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-qh");
        province.sheets("cn-qh");
        ContentPapers.ofProvince(province, "cn-qh-both-pre-approval-education", ContentCategory.EDUCATION);
        DomainHolders.registrantProofs(province, "cn-qh-org-domain-holder", 2018_09_18);
    }
}
