package io.icprules.testkit.opinion;

import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentType;

/** Papers asked for in Guangdong. */
final class GuangdongPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-gd");
        province.sheets("cn-gd");
        papers.need(
                "cn-gd-ind-age-limit",
                province.ofIndividual()
                        .and(province.younger(18, dossier.subject().birthDate())),
                DocumentType.EMPLOYMENT_CERTIFICATE);
        // "More than 31" for plans and letter alike (ctr-guangdong-31-prefixes).
        manyPrefixes("cn-gd-org-multi-domain-plan", province.ofOrganisation(), 32, 32, province);
        manyPrefixes("cn-gd-org-doc-construction-plan", province.ofOrganisation(), 32, 32, province);
        manyPrefixes("cn-gd-ind-multi-domain-plan", province.ofIndividual(), 6, 10, province);
        manyPrefixes("cn-gd-ind-doc-construction-plan", province.ofIndividual(), 6, 10, province);
        for (Located<Site> site : dossier.sites()) {
            papers.needAt(
                    site.at(),
                    "cn-gd-both-finance-commitment-letter",
                    dossier.carriesData().and(Approvals.declares(site.value(), ContentCategory.FINANCE)),
                    DocumentType.GUANGDONG_FINANCE_COMMITMENT_LETTER);
        }
    }

    /** A plan for each domain, and a letter of the provider, from so many prefixes under the subject. */
    private static void manyPrefixes(
            String factId, Tri ofSubject, int plansFrom, int letterFrom, ProvinceDossier province) {
        Dossier dossier = province.dossier();
        province.needForDomains(
                factId,
                ofSubject.and(DomainPrefixes.underSubject(plansFrom, dossier)),
                DocumentType.WEBSITE_CONSTRUCTION_PLAN);
        province.papers()
                .need(
                        factId,
                        ofSubject.and(DomainPrefixes.underSubject(letterFrom, dossier)),
                        DocumentType.PROVIDER_GUARANTEE_LETTER_WITH_FILING_SEAL);
    }
}
