package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.ContentCategory;

/** Papers asked for in Hebei. */
final class HebeiPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-he");
        province.sheets("cn-he");
        ContentPapers.ofProvince(province, "cn-he-both-pre-approval-healthcare", ContentCategory.HEALTHCARE);
    }
}
