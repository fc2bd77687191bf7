package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentType;

/** Documents asked for in Tibet. */
final class TibetPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-xz");
        province.sheets("cn-xz");
        ContentPapers.ofProvince(province, "cn-xz-both-pre-approval-education", ContentCategory.EDUCATION);
        ContentPapers.ofProvince(province, "cn-xz-both-pre-approval-healthcare", ContentCategory.HEALTHCARE);
        Tri since = Tri.of(dossier.from(2018_12_20));
        papers.need(
                "cn-xz-org-party-government-letter",
                province.ofOrganisation().and(since),
                DocumentType.PARTY_GOVERNMENT_CONFIRMATION_LETTER);
        papers.need(
                "cn-xz-ind-party-government-letter",
                province.ofIndividual().and(since),
                DocumentType.PARTY_GOVERNMENT_CONFIRMATION_LETTER);
    }
}
