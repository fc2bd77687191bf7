package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;

/** Documents asked for in Xinjiang. */
final class XinjiangPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-xj");
        province.sheets("cn-xj");
        papers.need(
                "cn-xj-both-party-government-letter",
                dossier.typeIs(
                                FilingType.FIRST_FILING,
                                FilingType.NEW_SITE_OTHER_PROVIDER,
                                FilingType.NEW_SITE_SAME_PROVIDER)
                        .and(Tri.of(dossier.from(2019_01_08))),
                DocumentType.PARTY_GOVERNMENT_CONFIRMATION_LETTER);
    }
}
